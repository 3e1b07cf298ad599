"""Where cuts go: the words' times, moved within the gaps beside them to where the sound lets them."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray
from speaking import JsonPlanner

from wordsplice import Report, Session
from wordsplice.core.words import Evidence, Transcript, Word

RATE = 16_000
ROOM = 0.0005
"""Root mean square of the noise in the room: -66 dB of full scale."""


class Said(NamedTuple):
    """A word: its sound lasts from start to end, and its time in the transcript is off by so much."""

    text: str
    start: float
    end: float
    early: float = 0.0
    late: float = 0.0


TALK = (
    Said("we", 0.2, 0.5),
    Said("um", 0.9, 1.2),
    Said("saw", 1.5, 1.8),
    Said("bees", 1.8, 2.2),
    Said("dance", 2.45, 2.9),
)
SECONDS = 3.2


def voice(seconds: float, hertz: float = 130) -> NDArray[np.float64]:
    """What rises, sways and fades as voices do."""
    t = np.arange(round(seconds * RATE)) / RATE
    sway = 0.6 + 0.4 * np.sin(2 * np.pi * 5 * t)
    edge = np.minimum(1, np.minimum(t, t[::-1]) / 0.01)
    return 0.2 * edge * sway * np.sum([np.sin(2 * np.pi * n * hertz * t) / n for n in range(1, 8)], axis=0)


def sound_of(
    words: Sequence[Said], extra: Sequence[tuple[float, NDArray[np.float64]]] = ()
) -> NDArray[np.float64]:
    """The words in their room. extra: other sounds, with the seconds at which they begin."""
    sound = ROOM * np.random.default_rng(1).standard_normal(round(SECONDS * RATE))
    voices = [(word.start, voice(word.end - word.start, 130 + 9 * n)) for n, word in enumerate(words)]
    for start, other in (*voices, *extra):
        at = round(start * RATE)
        sound[at : at + len(other)] += other
    return sound


def session_of(
    folder: Path,
    words: Sequence[Said],
    sound: NDArray[np.float64] | None = None,
    kind: str = "wav",
    evidence: Evidence = "given",
) -> Session:
    path = folder / f"talk.{kind}"
    sf.write(path, sound_of(words) if sound is None else sound, RATE)
    given = tuple(Word(w.text, w.start - w.early, w.end + w.late, evidence) for w in words)
    session = Session(planner=JsonPlanner())
    session.add(path, Transcript(given, "en"))
    return session


def asked(session: Session, tool: str, **arguments: object) -> Report:
    report = session.ask(json.dumps([[tool, {"audio": 1, **arguments}]]))
    assert report.status == "done", report.message
    return report


def cut_span(session: Session, what: object) -> tuple[float, float]:
    (edit,) = asked(session, "cut", what=what).edits[1]
    return edit.start, edit.end


def phrase(text: str) -> dict[str, str]:
    return {"phrase": text}


def gap(session: Session, before: str, after: str) -> float:
    """Seconds between two words as they now stand."""
    words = {word.text: word for word in session.audio(1).words}
    return words[after].start - words[before].end


def off(early: float, late: float) -> tuple[Said, ...]:
    """The talk with wrong times of the word “bees”, which follows “saw” at once and has a pause after it."""
    return tuple(w._replace(early=early, late=late) if w.text == "bees" else w for w in TALK)


@pytest.mark.parametrize("late", [-0.05, -0.02, 0.0, 0.03])
def test_the_end_of_a_cut_goes_to_where_the_sound_of_the_word_ends(tmp_path: Path, late: float) -> None:
    with session_of(tmp_path, off(0.0, late)) as session:
        _, end = cut_span(session, phrase("bees"))
    assert 2.185 <= end <= 2.235


def test_the_start_of_a_cut_goes_to_where_the_sound_of_the_word_begins(tmp_path: Path) -> None:
    words = [w._replace(early=-0.05) if w.text == "dance" else w for w in TALK]
    with session_of(tmp_path, words) as session:
        start, _ = cut_span(session, phrase("dance"))
    assert 2.43 <= start <= 2.455


def test_a_soft_murmur_in_which_a_word_dies_away_goes_with_it(tmp_path: Path) -> None:
    murmur = 0.1 * voice(0.09)
    with session_of(tmp_path, TALK, sound_of(TALK, [(2.2, murmur)])) as session:
        _, end = cut_span(session, phrase("bees"))
    assert 2.28 <= end <= 2.32


def test_rumble_and_a_constant_do_not_hide_where_a_word_ends(tmp_path: Path) -> None:
    t = np.arange(round(SECONDS * RATE)) / RATE
    sound = sound_of(TALK) + 0.2 * np.sin(2 * np.pi * 25 * t) + 0.1
    with session_of(tmp_path, off(0.0, -0.05), sound) as session:
        _, end = cut_span(session, phrase("bees"))
    assert 2.185 <= end <= 2.235


@pytest.mark.parametrize("kind", ["flac", "ogg"])
def test_compressed_recordings_are_listened_to_all_the_same(tmp_path: Path, kind: str) -> None:
    with session_of(tmp_path, off(0.0, -0.05), kind=kind) as session:
        _, end = cut_span(session, phrase("bees"))
    assert 2.185 <= end <= 2.235


def test_a_cut_never_enters_a_neighbour_however_quiet_that_is(tmp_path: Path) -> None:
    words = [w._replace(late=0.1) if w.text == "we" else w for w in TALK]
    words = [w._replace(early=0.3) if w.text == "um" else w for w in words]  # both claim the silence between
    with session_of(tmp_path, words) as session:
        before = {word.text: word.end - word.start for word in session.audio(1).words}
        start, _ = cut_span(session, phrase("um"))
        after = {word.text: word.end - word.start for word in session.audio(1).words}
    assert start >= 0.6
    assert after == pytest.approx({text: long for text, long in before.items() if text != "um"})


def test_a_transcript_with_times_stays_as_it_was_given(tmp_path: Path) -> None:
    with session_of(tmp_path, off(0.0, -0.05)) as session:
        cut_span(session, phrase("bees"))
        session.undo()
        assert [(w.start, w.end) for w in session.audio(1).words] == [
            (w.start - w.early, w.end + w.late) for w in off(0.0, -0.05)
        ]


STEADY = {
    "tone": lambda t, n: 0.3 * np.sin(2 * np.pi * (150 + 40 * n) * t),
    "noise": lambda t, n: 0.1 * np.random.default_rng(n).standard_normal(len(t)),
    "a constant": lambda t, n: np.full(len(t), 0.1 + 0.1 * n),
    "silence": lambda t, _: np.zeros(len(t)),
}


@pytest.mark.parametrize("pause", [0.0, 0.1, 0.3])
@pytest.mark.parametrize("kind", STEADY)
def test_of_what_is_no_speech_just_the_times_go(tmp_path: Path, kind: str, pause: float) -> None:
    t = np.arange(round(0.3 * RATE)) / RATE
    silence = np.zeros(round(pause * RATE))
    sounds = [np.concatenate([STEADY[kind](t, n), silence]) for n in range(3)]
    starts = [n * (0.3 + pause) for n in range(3)]
    words = [Said(text, at, at + 0.3) for text, at in zip(("one", "two", "three"), starts, strict=True)]
    with session_of(tmp_path, words, np.concatenate(sounds)) as session:
        length = session.audio(1).timeline.length
        assert cut_span(session, phrase("two")) == pytest.approx((starts[1], starts[1] + 0.3), abs=1e-9)
        assert session.audio(1).timeline.length == length - round(0.3 * RATE)


def test_times_that_are_named_are_taken_as_they_are(tmp_path: Path) -> None:
    with session_of(tmp_path, off(0.0, -0.05)) as session:
        assert cut_span(session, {"start": 1.8, "end": 2.15}) == pytest.approx((1.8, 2.15))


def test_without_its_file_a_session_cuts_at_the_times_of_the_words(tmp_path: Path) -> None:
    with session_of(tmp_path, off(0.0, -0.05)) as session:
        session.save(tmp_path / "session.json")
    (tmp_path / "talk.wav").unlink()
    with Session.open(tmp_path / "session.json", JsonPlanner()) as session:
        assert cut_span(session, phrase("bees")) == pytest.approx((1.8, 2.15))


def test_of_the_two_pauses_beside_a_removed_word_one_stays(tmp_path: Path) -> None:
    with session_of(tmp_path, TALK) as session:
        assert gap(session, "we", "um") == pytest.approx(0.4)
        assert gap(session, "um", "saw") == pytest.approx(0.3)
        cut_span(session, phrase("um"))
        assert gap(session, "we", "saw") == pytest.approx(0.3, abs=0.02)


def test_what_went_is_told_as_it_went(tmp_path: Path) -> None:
    with session_of(tmp_path, TALK) as session:
        length = session.audio(1).timeline.length
        start, end = cut_span(session, phrase("um"))
        left = session.audio(1).timeline.length
        samples, _ = sf.read(session.export(1, tmp_path / "out.wav"))
    assert left == length - round((end - start) * RATE) == len(samples)


def test_a_cut_between_words_without_pauses_takes_no_more_than_the_word(tmp_path: Path) -> None:
    with session_of(tmp_path, TALK) as session:
        start, end = cut_span(session, phrase("saw"))
    assert end == pytest.approx(1.8, abs=0.02)
    assert start == pytest.approx(1.5, abs=0.02)


MEETING = Said("before", 0.2, 0.6), Said("goes", 0.6, 0.72), Said("after", 1.2, 1.6)
"""Words that meet, the second short."""


def start_of_cut(folder: Path, soft: tuple[float, float], evidence: Evidence) -> float:
    """Where a cut of the second word begins, which is soft from one second to another."""
    sound = sound_of(MEETING)
    first, last = (round(second * RATE) for second in soft)
    sound[first:last] *= 0.05
    with session_of(folder, MEETING, sound, evidence=evidence) as session:
        return cut_span(session, phrase("goes"))[0]


def test_an_estimated_edge_between_words_moves_to_where_least_harm_is_expected(tmp_path: Path) -> None:
    assert 0.58 <= start_of_cut(tmp_path, (0.625, 0.72), "aligned") < 0.599
    assert 0.601 < start_of_cut(tmp_path, (0.6, 0.63), "aligned") <= 0.6201


def test_an_edge_between_words_with_given_times_does_not_move_into_the_neighbour(tmp_path: Path) -> None:
    assert start_of_cut(tmp_path, (0.625, 0.72), "given") == pytest.approx(0.6, abs=1e-3)


def test_a_cut_that_would_join_badly_moves_into_what_is_soft_of_the_word_that_goes(tmp_path: Path) -> None:
    sound = sound_of(MEETING)
    sound[round(0.6 * RATE) : round(0.63 * RATE)] *= 0.05
    with session_of(tmp_path, MEETING, sound, evidence="aligned") as session:
        (moved,) = asked(session, "cut", what=phrase("goes")).edits[1]
        session.undo()
        (named,) = asked(session, "cut", what={"start": 0.61, "end": moved.end}).edits[1]
    assert 0.61 < moved.start <= 0.63
    assert moved.join is not None
    assert named.join is not None
    assert moved.join > named.join + 0.2


def test_of_two_estimated_words_that_meet_and_both_go_nothing_is_left(tmp_path: Path) -> None:
    words = Said("well", 0.2, 0.6), Said("no", 0.6, 0.8), Said("no", 0.8, 1.1), Said("then", 1.5, 1.9)
    sound = sound_of(words)
    sound[round(0.78 * RATE) : round(0.82 * RATE)] *= 0.01  # which each edge by itself would keep clear of
    with session_of(tmp_path, words, sound, evidence="aligned") as session:
        first, second = asked(session, "cut", what=phrase("no")).edits[1]
        assert first.end == second.start


def test_what_cuts_leave_of_words_does_not_add_up_from_one_to_the_next(tmp_path: Path) -> None:
    words = Said("oh", 0.2, 0.6), Said("no", 0.6, 0.8), Said("then", 0.8, 1.2), Said("bees", 1.2, 1.6)
    with session_of(tmp_path, words) as session:
        asked(session, "cut", what={"start": 0.61, "end": 0.8})
        asked(session, "cut", what={"start": 0.62, "end": 1.01})
        assert session.audio(1).text == "oh bees"  # and 10 ms each of the two between
        start, _ = cut_span(session, phrase("bees"))
    assert start == pytest.approx(0.61)


@pytest.mark.parametrize(("tool", "careful"), [("mute", {}), ("cut", {"careful": True})])
def test_a_mute_reaches_to_where_the_sound_of_the_word_ends(
    tool: str, careful: dict[str, bool], tmp_path: Path
) -> None:
    evidence: Evidence = "interpolated" if careful else "given"
    with session_of(tmp_path, off(0.0, -0.05), evidence=evidence) as session:
        asked(session, tool, what=phrase("bees"), **careful)
        samples, _ = sf.read(session.export(1, tmp_path / "out.wav"))
    left = samples[round(1.83 * RATE) : round(2.2 * RATE)]
    assert np.sqrt((left**2).mean()) < 2 * ROOM


def test_a_breath_in_a_pause_is_kept_whole(tmp_path: Path) -> None:
    breath = 0.02 * np.random.default_rng(3).standard_normal(round(0.15 * RATE))
    with session_of(tmp_path, TALK, sound_of(TALK, [(0.6, breath)])) as session:
        start, _ = cut_span(session, phrase("um"))
    assert 0.75 <= start <= 0.9


def test_kept_and_extracted_words_lose_none_of_their_sound(tmp_path: Path) -> None:
    words = [w._replace(early=-0.05, late=-0.05) if w.text == "um" else w for w in TALK]
    for tool in ("keep", "extract"):
        with session_of(tmp_path, words) as session:
            report = asked(session, tool, what=phrase("um"))
            number = report.created[0] if report.created else 1
            assert 0.3 <= session.audio(number).duration <= 0.36


def test_the_sound_of_a_removed_word_is_not_heard_at_the_join(tmp_path: Path) -> None:
    sharp = [Said("one", 0.2, 0.5), Said("two", 0.8, 1.1), Said("three", 1.4, 1.7)]
    tone = np.sin(2 * np.pi * 500 * np.arange(round(0.3 * RATE)) / RATE + 1)
    sound = np.zeros(round(2 * RATE))
    for word in sharp:
        sound[round(word.start * RATE) : round(word.end * RATE)] = 0.3 * tone
    with session_of(tmp_path, sharp, sound) as session:
        cut_span(session, phrase("two"))
        samples, _ = sf.read(session.export(1, tmp_path / "out.wav"))
    assert not samples[round(0.51 * RATE) : round(1.09 * RATE)].any()


def test_removing_a_labelled_um_leaves_one_pause_of_a_talk(shared_data: Path, tmp_path: Path) -> None:
    folder = shared_data / "mfa_tests"
    labels = json.loads((folder / "cold_corpus.words.json").read_text())["words"]
    words = tuple(Word(w["w"], w["start"], w["end"]) for w in labels)
    with Session(planner=JsonPlanner()) as session:
        session.add(folder / "cold_corpus.wav", Transcript(words, "en"))
        number = next(n for n, w in enumerate(words) if w.text == "um")
        before, um, after = words[number - 1 : number + 2]
        pauses = sorted((um.start - before.end, after.start - um.end))
        asked(session, "cut", what=phrase("um"))
        left = session.audio(1).words
        pause = left[number].start - left[number - 1].end
    assert pauses[0] - 0.02 <= pause <= pauses[1]
    assert pause < sum(pauses) / 2


def test_each_cut_tells_how_its_join_sounds(tmp_path: Path) -> None:
    with session_of(tmp_path, TALK) as session:
        (smooth,) = asked(session, "cut", what=phrase("um")).edits[1]
        (rough,) = asked(session, "cut", what={"start": 0.3, "end": 1.05}).edits[1]
        (first,) = asked(session, "cut", what={"start": 0.0, "end": 0.1}).edits[1]
    assert smooth.join is not None
    assert smooth.join > 0.8
    assert rough.join is not None
    assert rough.join < 0.5
    assert first.join is None


def test_the_joins_of_many_cuts_are_told_as_well(tmp_path: Path) -> None:
    shifts = [SECONDS * n for n in range(60)]
    words = [Said(text, start + by, end + by) for by in shifts for text, start, end, _, _ in TALK]
    with session_of(tmp_path, words, np.tile(sound_of(TALK), len(shifts))) as session:
        edits = asked(session, "cut", what=phrase("um")).edits[1]
    assert len(edits) == len(shifts)
    assert all(edit.join is not None and edit.join > 0.5 for edit in edits)
