"""Plain text and subtitles put on the sound that they are the text of."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.errors import BadTranscript
from wordsplice.core.words import Word
from wordsplice.speech.alignment import aligned, aligned_cues
from wordsplice.speech.transcripts import check_words, parse_transcript

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
Sound = NDArray[np.float32]


def read(path: Path) -> Sound:
    with opened(path) as sound:
        mono = Mono(sound)
        return mono.read(0, mono.frames)


def truth(path: Path) -> list[dict[str, Any]]:
    """The words of a recording with their true times."""
    words: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["words"]
    return words


def align(
    tokens: Sequence[str], samples: Sound, folder: Path, language: str = "en", rate: int = RATE
) -> tuple[Word, ...]:
    path = folder / "sound.wav"
    soundfile.write(path, samples, rate)
    with opened(path) as sound:
        words = aligned(tokens, Mono(sound), language)
        check_words(words, Mono(sound).duration)
    assert [word.text for word in words] == list(tokens)
    return words


def errors(words: Sequence[Word], spans: Sequence[dict[str, Any]]) -> NDArray[np.float64]:
    """Milliseconds between the edges of words and the true ones."""
    pairs = zip(words, spans, strict=True)
    off = [(word.start - span["start"], word.end - span["end"]) for word, span in pairs]
    return np.abs(off).ravel() * 1000


@pytest.fixture(scope="module")
def outro() -> tuple[Sound, list[dict[str, Any]]]:
    return read(RECORDINGS / "outro.wav"), truth(RECORDINGS / "outro.json")


@pytest.fixture(scope="module")
def clips() -> list[tuple[Sound, list[dict[str, Any]]]]:
    """Eight hand-labelled clips of four people."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "data" / "timit_nltk"
    if not folder.is_dir():
        pytest.skip("needs the labelled recordings in ../shared/data, which are not redistributable")
    labels = [path for path in sorted(folder.rglob("s[ix]*.words.json")) if path.parent.name[:3] != "dr5"][
        ::8
    ]
    return [
        (
            read(path.with_name(path.name.replace(".words.json", ".flac"))),
            [
                {"word": label["w"], **label}
                for label in json.loads(path.read_text(encoding="utf-8"))["words"]
            ],
        )
        for path in labels[:8]
    ]


def texts(spans: Sequence[dict[str, Any]]) -> list[str]:
    return [span["word"] for span in spans]


def test_words_are_found_where_they_are_said(
    outro: tuple[Sound, list[dict[str, Any]]], tmp_path: Path
) -> None:
    sound, spans = outro
    words = align(texts(spans), sound, tmp_path)
    assert errors(words, spans).mean() < 30
    assert errors(words, spans).max() < 120
    assert {word.evidence for word in words} == {"aligned"}
    assert all(word.score is not None and 0.2 < word.score <= 1 for word in words)


def test_words_of_people_are_found_within_a_few_hundredths_of_a_second(
    clips: list[tuple[Sound, list[dict[str, Any]]]], tmp_path: Path
) -> None:
    found = [errors(align(texts(spans), sound, tmp_path), spans) for sound, spans in clips]
    assert np.concatenate(found).mean() < 21
    assert (np.concatenate(found) <= 50).mean() > 0.9


def test_what_is_not_said_takes_no_time(outro: tuple[Sound, list[dict[str, Any]]], tmp_path: Path) -> None:
    sound, spans = outro
    said = texts(spans)
    words = align(["—", *said[:3], "[pause]", "–", *said[3:], "..."], sound, tmp_path)
    assert errors(words[1:4] + words[6:-1], spans).mean() < 30
    assert words[0].start == words[0].end == words[1].start
    assert {words[4].start, words[4].end, words[5].start, words[5].end} == {words[3].end}
    assert words[-1].start == words[-1].end == words[-2].end


def test_a_pause_belongs_to_no_word(outro: tuple[Sound, list[dict[str, Any]]], tmp_path: Path) -> None:
    sound, spans = outro
    cut = round(spans[2]["end"] * RATE)
    room = np.random.default_rng(1).normal(0, 1e-3, 2 * RATE).astype(np.float32)
    words = align(texts(spans), np.concatenate((room, sound[:cut], room, sound[cut:], room)), tmp_path)
    assert abs(words[0].start - 2 - spans[0]["start"]) < 0.1
    assert abs(words[2].end - 2 - spans[2]["end"]) < 0.1
    assert abs(words[3].start - 4 - spans[3]["start"]) < 0.1
    assert abs(words[-1].end - 4 - spans[-1]["end"]) < 0.1


def test_eight_kilohertz_six_channels_and_noise_are_no_hindrance(
    clips: list[tuple[Sound, list[dict[str, Any]]]], tmp_path: Path
) -> None:
    sound, spans = clips[0]
    noise = np.random.default_rng(2).normal(0, np.sqrt((sound**2).mean() / 10), len(sound)).astype(np.float32)
    telephone = np.convolve(sound, np.sinc(np.arange(-32, 33) / 2) / 2, "same")[::2].astype(np.float32)
    assert np.median(errors(align(texts(spans), telephone, tmp_path, rate=RATE // 2), spans)) < 40
    assert np.median(errors(align(texts(spans), np.tile(sound[:, None] / 2, 6), tmp_path), spans)) < 30
    assert np.median(errors(align(texts(spans), sound + noise, tmp_path), spans)) < 50


def tune(seconds: float) -> Sound:
    """Plucked strings, two notes a second."""
    time = np.arange(round(seconds * RATE)) / RATE
    pitch = np.random.default_rng(3).choice([220, 262, 330, 392, 440], int(seconds * 2) + 1)[
        (time * 2).astype(int)
    ]
    waves = sum(np.sin(2 * np.pi * pitch * harmonic * time) / harmonic for harmonic in range(1, 6))
    return np.asarray(0.1 * waves * np.exp(-3 * (time % 0.5)), np.float32)


def test_a_long_recording_with_pauses_music_and_unsaid_text_is_followed(
    clips: list[tuple[Sound, list[dict[str, Any]]]], tmp_path: Path
) -> None:
    parts: list[Sound] = []
    tokens: list[str] = []
    spans: dict[int, dict[str, Any]] = {}
    for turn, (sound, labels) in enumerate(clips * 2):
        start = sum(map(len, parts)) / RATE
        for label in labels:
            spans[len(tokens)] = {key: label[key] + start for key in ("start", "end")}
            tokens.append(label["word"])
        parts += [sound, np.zeros(round(RATE * (0, 0.3, 1.5)[turn % 3]), np.float32)]
        if turn == 6:
            parts.append(tune(20))
        if turn == 12:
            tokens += OTHER
    words = align(tokens, np.concatenate(parts), tmp_path)
    off = errors([words[number] for number in spans], list(spans.values()))
    assert off.max() < 500
    assert off.mean() < 40
    assert all(word.weak for number, word in enumerate(words) if number not in spans)


def test_progress_goes_up_to_the_length_of_the_recording(outro: tuple[Sound, list[dict[str, Any]]]) -> None:
    seen: list[tuple[float, float]] = []
    with opened(RECORDINGS / "outro.wav") as sound:
        mono = Mono(sound)
        aligned(texts(outro[1]), mono, progress=lambda done, whole: seen.append((done, whole)))
        assert seen == sorted(seen)
        assert seen[-1] == (mono.duration, mono.duration)


OTHER = ["The", "committee", "will", "meet", "again", "on", "Thursday", "to", "discuss", "the", "budget"]


@pytest.mark.parametrize(
    ("tokens", "complaint"),
    [
        ([], "the text is empty"),
        (["—", "..."], "nothing in the text is said"),
        (["Эта", "запись", "совсем", "другого", "человека"], "is in Cyrillic letters"),
        (["客观", "的", "实在", "世界"], "is in Chinese characters"),
        (OTHER, "does not fit the recording"),
        (OTHER * 30, "the text is longer than the recording"),
    ],
)
def test_a_text_that_is_not_that_of_the_recording_is_refused_in_one_line(
    tokens: list[str], complaint: str, outro: tuple[Sound, list[dict[str, Any]]], tmp_path: Path
) -> None:
    with pytest.raises(BadTranscript, match=complaint) as refusal:
        align(tokens, outro[0], tmp_path)
    assert "\n" not in str(refusal.value)


def test_a_text_that_goes_on_after_the_recording_is_refused(
    clips: list[tuple[Sound, list[dict[str, Any]]]], tmp_path: Path
) -> None:
    with pytest.raises(BadTranscript, match="the text"):
        align([*texts(clips[0][1]), *OTHER], clips[0][0], tmp_path)


def test_a_text_much_shorter_than_the_recording_is_refused(
    clips: list[tuple[Sound, list[dict[str, Any]]]], tmp_path: Path
) -> None:
    with pytest.raises(BadTranscript, match="the text"):
        align(texts(clips[0][1]), np.concatenate([sound for sound, _ in clips]), tmp_path)


@pytest.mark.parametrize(
    ("sound", "complaint"),
    [
        (np.zeros(4 * RATE, np.float32), "it is silent"),
        (np.random.default_rng(4).normal(0, 0.1, 4 * RATE).astype(np.float32), "does not fit"),
        (tune(4), "does not fit"),
        (np.zeros(RATE // 10, np.float32), "longer than the recording"),
    ],
)
def test_sound_without_speech_is_refused(sound: Sound, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(BadTranscript, match=complaint):
        align(OTHER, sound, tmp_path)


def test_another_language_is_aligned_with_weak_words(shared_data: Path, tmp_path: Path) -> None:
    labels = json.loads((shared_data / "leopard" / "test_de.words.json").read_text(encoding="utf-8"))["words"]
    words = align(
        [label["w"] for label in labels], read(shared_data / "leopard" / "test_de.wav"), tmp_path, "de"
    )
    assert all(word.weak for word in words)
    assert errors(words, labels).mean() < 70


def srt(spans: Sequence[dict[str, Any]], each: int) -> str:
    """Subtitles of so many words a cue, touching, from the first word's start to the next cue's."""
    groups = [spans[at : at + each] for at in range(0, len(spans), each)]
    ends = [group[0]["start"] for group in groups[1:]] + [spans[-1]["end"]]
    return "\n".join(
        f"00:00:{group[0]['start']:06.3f} --> 00:00:{end:06.3f}\n{' '.join(texts(group))}\n"
        for group, end in zip(groups, ends, strict=True)
    )


def test_words_of_a_cue_are_aligned_inside_it(outro: tuple[Sound, list[dict[str, Any]]]) -> None:
    spans = outro[1]
    given = parse_transcript(srt(spans, 5), "srt").words
    with opened(RECORDINGS / "outro.wav") as sound:
        words = aligned_cues(given, Mono(sound))
    assert errors(words, spans).mean() < min(40, errors(given, spans).mean() / 2)
    assert "interpolated" not in {word.evidence for word in words}
    assert [word.text for word in words] == texts(spans)


def test_a_cue_that_does_not_fit_its_sound_keeps_its_times() -> None:
    cues = "00:00:00.200 --> 00:00:01.500\ncompletely different things entirely\n"
    given = parse_transcript(cues, "srt").words
    with opened(RECORDINGS / "outro.wav") as sound:
        assert aligned_cues(given, Mono(sound)) == given


def test_words_that_were_given_their_own_times_stay_as_they_are(
    outro: tuple[Sound, list[dict[str, Any]]],
) -> None:
    given = tuple(Word(span["word"], span["start"], span["end"]) for span in outro[1])
    with opened(RECORDINGS / "outro.wav") as sound:
        assert aligned_cues(given, Mono(sound)) == given
