"""Words from sound: bare recordings, plain texts and cues, through the session and the command line."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import soundfile as sf
from cli_fixtures import contents, edited, run

from wordsplice import Session
from wordsplice.speech.transcripts import read_transcript

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "recordings"
OUTRO = EXAMPLES / "outro.wav"
FILLERS = [(1.24, 1.67), (3.69, 3.96), (7.31, 7.86), (9.89, 10.34), (17.78, 18.32)]
"""The hesitations of cold_corpus.wav in seconds, as its labels have them."""


class Watched:
    """Notes what is listened to and how far it got."""

    def __init__(self) -> None:
        self.labels: list[str] = []
        self.told: list[tuple[float, float]] = []

    @contextmanager
    def __call__(self, label: str) -> Iterator[Callable[[float, float], None]]:
        self.labels.append(label)
        yield lambda done, total: self.told.append((done, total))


def distance(span: tuple[float, float], other: tuple[float, float]) -> float:
    return abs(span[0] - other[0]) + abs(span[1] - other[1])


def covers(edit: tuple[float, float], filler: tuple[float, float]) -> bool:
    """Whether an edit, which may take a pause besides, takes nearly all of a filler and little more sound."""
    return edit[0] < filler[0] + 0.15 and edit[1] > filler[1] - 0.15 and edit[1] - edit[0] < 2


def test_the_fillers_of_a_bare_recording_are_removed_by_asking(shared_data: Path) -> None:
    with Session() as session:
        session.add(shared_data / "mfa_tests" / "cold_corpus.wav")
        report = session.ask("remove the filler words")
        assert report.status == "done"
        assert "offline recogniser" in report.message
        found = [(edit.start, edit.end) for edit in report.edits[1]]
    hits = [span for span in FILLERS if any(covers(other, span) for other in found)]
    assert len(hits) >= 4
    assert len(found) <= len(hits) + 1


def test_an_um_of_a_bare_recording_is_removed_by_its_name(shared_data: Path) -> None:
    with Session() as session:
        audio = session.add(shared_data / "mfa_tests" / "cold_corpus.wav")
        report = session.ask("remove the word 'um' from audio 1")
        assert report.status == "done", report.message
        um = FILLERS[3]
        assert any(covers((edit.start, edit.end), um) for edit in report.edits[1])
        assert session.audio(1).duration < audio.duration - 0.3


def test_listening_is_told_and_done_once(shared_data: Path, tmp_path: Path) -> None:
    samples, rate = sf.read(shared_data / "mfa_tests" / "cold_corpus.wav", dtype="int16")
    sf.write(tmp_path / "a.wav", samples[: 8 * rate], rate)
    first, second = Watched(), Watched()
    with Session(watch=first) as session:
        said = session.add(tmp_path / "a.wav").words
        assert session.audio(1).words == said
    assert first.labels == ["Listening to a.wav"]
    assert first.told[-1] == pytest.approx((8, 8), abs=0.01)
    assert sorted(first.told) == first.told
    with Session(watch=second) as session:
        assert session.add(tmp_path / "a.wav").words == said
    assert second.told == []


def test_an_edit_by_time_does_not_listen(tmp_path: Path) -> None:
    watched = Watched()
    with Session(watch=watched) as session:
        session.add(OUTRO)
        assert session.ask("cut the first 0.5 seconds").status == "done"
        assert session.ask("how long is it?").status == "answer"
        assert session.ask("undo").status == "done"
    assert watched.labels == []


def test_only_the_audio_that_an_edit_names_is_listened_to(tmp_path: Path) -> None:
    watched = Watched()
    with Session(watch=watched) as session:
        session.add(OUTRO, EXAMPLES / "outro.json")
        session.add(EXAMPLES / "host.flac")
        assert session.ask("remove 'thanks' from audio 1").status == "done"
        assert session.ask("remove kind from audio 1").status == "done"
    assert watched.labels == []


def test_words_that_are_heard_after_edits_are_where_their_sound_is(shared_data: Path) -> None:
    with Session() as session:
        session.add(shared_data / "mfa_tests" / "cold_corpus.wav")
        session.ask("cut the first 5 seconds")
        late = session.audio(1).words
    with Session() as session:
        session.add(shared_data / "mfa_tests" / "cold_corpus.wav")
        assert session.audio(1).words
        session.ask("cut the first 5 seconds")
        assert session.audio(1).words == late


def test_a_plain_text_is_aligned_word_by_word_as_spelled() -> None:
    text = EXAMPLES / "outro.txt"
    truth = read_transcript(EXAMPLES / "outro.json").words
    with Session() as session:
        words = session.add(OUTRO, text).words
    assert [word.text for word in words] == text.read_text("utf-8").split()
    assert all(word.evidence == "aligned" for word in words)
    assert max(distance((a.start, a.end), (b.start, b.end)) for a, b in zip(words, truth, strict=True)) < 0.3


def test_words_of_cues_are_aligned_inside_their_cues(tmp_path: Path) -> None:
    subtitles = tmp_path / "outro.srt"
    subtitles.write_text(
        "1\n00:00:00,100 --> 00:00:01,700\nThanks for listening.\n\n"
        "2\n00:00:01,800 --> 00:00:05,000\nSee you next week, and be kind to the bees.\n"
    )
    truth = read_transcript(EXAMPLES / "outro.json").words
    plain = read_transcript(subtitles).words
    with Session() as session:
        words = session.add(OUTRO, subtitles).words

    def error(words: Any) -> float:
        return max(distance((a.start, a.end), (b.start, b.end)) for a, b in zip(words, truth, strict=True))

    assert [word.text for word in words] == [word.text for word in plain]
    assert error(words) < min(0.3, error(plain))
    assert all(0.1 <= word.start < word.end <= 1.7 for word in words[:3])


def test_given_times_stand_unless_they_are_to_be_set_anew(tmp_path: Path) -> None:
    transcript = read_transcript(EXAMPLES / "outro.json")
    shifted = {
        "words": [{"word": w.text, "start": w.start + 0.2, "end": w.end + 0.2} for w in transcript.words]
    }
    path = tmp_path / "late.json"
    path.write_text(json.dumps(shifted))
    with Session() as session:
        given, anew = session.add(OUTRO, path), session.add(OUTRO, path, realign=True)
        assert given.words[3].start == shifted["words"][3]["start"]
        assert abs(anew.words[3].start - transcript.words[3].start) < 0.1


def test_transcribe_aligns_a_text_and_writes_it(tmp_path: Path) -> None:
    output = tmp_path / "outro.srt"
    result = run("transcribe", OUTRO, "--text", EXAMPLES / "outro.txt", "-o", output)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert [word.text for word in read_transcript(output).words][:3] == ["Thanks", "for", "listening."]


def test_transcribe_listens_and_says_how_good_that_is(shared_data: Path) -> None:
    result = run("transcribe", shared_data / "mfa_tests" / "cold_corpus.wav", "--language", "en")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["words"]
    assert result.stderr.startswith("note: the words are from the offline recogniser pocketsphinx")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["transcribe", "edit"])
def test_speech_in_another_language_is_not_recognised_and_it_is_said_what_to_set(command: str) -> None:
    arguments = ["edit", "remove the word 'und'"] if command == "edit" else ["transcribe"]
    result = run(*arguments, OUTRO, "--language", "de")
    assert result.exit_code == 2
    assert "English only" in result.stderr
    assert "--transcript" in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("code", ["de", "es", "fr", "it", "ja", "ko"])
def test_a_text_in_another_language_is_aligned_with_weak_words(
    code: str, shared_data: Path, tmp_path: Path
) -> None:
    truth = json.loads((shared_data / "leopard" / f"test_{code}.words.json").read_text("utf-8"))["words"]
    text = tmp_path / "text.txt"
    text.write_text(" ".join(word["w"] for word in truth), "utf-8")
    with Session(language=code) as session:
        words = session.add(shared_data / "leopard" / f"test_{code}.wav", text).words
    assert [word.text for word in words] == [word["w"] for word in truth]
    assert all(word.weak for word in words)
    errors = sorted(abs(word.start - true["start"]) for word, true in zip(words, truth, strict=True))
    assert errors[len(errors) // 2] < 0.15


def test_the_json_of_a_bare_recording_that_was_cut_by_time_has_no_words(tmp_path: Path) -> None:
    done = edited("cut the first 0.5 seconds", OUTRO, "-o", tmp_path)
    assert (done["status"], done["audios"][0]["words"]) == ("done", [])
    assert contents(tmp_path).keys() == {"outro.edited.wav"}


def test_a_session_saved_before_it_listened_listens_when_it_is_opened(tmp_path: Path) -> None:
    with Session() as session:
        session.add(OUTRO)
        session.ask("cut the first 0.5 seconds")
        session.save(tmp_path / "saved.json")
    watched = Watched()
    with Session.open(tmp_path / "saved.json", watch=watched) as session:
        assert watched.labels == []
        assert isinstance(session.audio(1).words, tuple)
    assert watched.labels == ["Listening to outro.wav"]


def test_a_session_with_aligned_cues_can_be_saved(tmp_path: Path) -> None:
    subtitles = tmp_path / "outro.srt"
    subtitles.write_text("1\n00:00:00,100 --> 00:00:01,700\nThanks for listening.\n")
    with Session() as session:
        words = session.add(OUTRO, subtitles).words
        session.save(tmp_path / "saved.json")
    with Session.open(tmp_path / "saved.json") as session:
        assert session.audio(1).words == words
