"""Transcript files as a person gives them: which format it is, and whether its times can be true."""

import contextlib
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core.errors import BadTranscript
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.transcripts import (
    FORMATS,
    check_words,
    format_transcript,
    parse_transcript,
    read_transcript,
)

SPOKEN = Transcript((Word("hello", 0.25, 0.5), Word("there,", 0.5, 1.0), Word("Diane", 1.25, 2.0)))


def refusal(path: Path, **options: float) -> str:
    """The one line with which a file is refused."""
    with pytest.raises(BadTranscript) as caught:
        read_transcript(path, **options)
    line = str(caught.value)
    assert line.startswith(f"{path}: ")
    assert "\n" not in line
    return line.removeprefix(f"{path}: ")


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("format", [name for name in FORMATS if name != "txt"])
@pytest.mark.parametrize("extension", ["", ".txt", ".TXT", ".json", ".dat"])
def test_content_tells_the_format_whatever_the_file_is_called(
    tmp_path: Path, format: str, extension: str
) -> None:
    path = written(tmp_path, f"a{extension}", format_transcript(SPOKEN, format))
    assert [word.text for word in read_transcript(path).words] == ["hello", "there,", "Diane"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.json", "line 1, column 1: malformed JSON"),
        ("a.SRT", "line 1: no line of times"),
        ("a.vtt", "line 1: a VTT file begins with"),
        ("a.TextGrid", "the TextGrid ends before “ooTextFile”"),
        ("a.ctm", "line 1: it has 3 fields"),
        ("a.srwt", "no word times are in it"),
    ],
)
def test_the_extension_says_what_malformed_content_should_have_been(
    tmp_path: Path, name: str, said: str
) -> None:
    assert refusal(written(tmp_path, name, "this is nothing")).startswith(said)


@pytest.mark.parametrize("name", ["a.txt", "a", "a.docx"])
def test_plain_text_has_no_word_times_and_is_refused_with_what_would_do(tmp_path: Path, name: str) -> None:
    said = refusal(written(tmp_path, name, "Hello and welcome to the show.\n"))
    assert said == (
        "plain text has no word times: align it to its recording with wordsplice transcribe RECORDING "
        "--text FILE, or "
        "give JSON, SRT, VTT, TextGrid, CTM or Audacity labels"
    )


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.json").startswith("there is no such file")
    assert refusal(tmp_path).startswith("it is a folder")
    assert refusal(written(tmp_path, "file", "x") / "below.json").startswith(
        "it cannot be read: Not a directory"
    )


@pytest.mark.parametrize("content", ["", "\n \n", "\ufeff"])
@pytest.mark.parametrize("name", ["a.json", "a.srt", "a.vtt", "a.TextGrid", "a.ctm", "a.txt"])
def test_an_empty_file_is_refused(tmp_path: Path, name: str, content: str) -> None:
    assert refusal(written(tmp_path, name, content)).startswith("it is empty")


def test_a_file_far_too_large_for_a_transcript_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "video.json"
    with path.open("wb") as file:
        file.truncate(100_000_001)
    assert refusal(path) == "it is larger than 100 MB, which no transcript is"


def test_text_that_is_not_unicode_is_refused(tmp_path: Path) -> None:
    srt = "1\n00:00:00,000 --> 00:00:01,000\ncafé\n"
    assert refusal(written(tmp_path, "a.srt", srt.encode("latin-1"))) == (
        "line 3 is not text in UTF-8 or UTF-16: save the file as UTF-8"
    )
    unmarked = srt.replace("é", "e").encode("utf-16-le")
    assert "UTF-16 with a byte order mark" in refusal(written(tmp_path, "b.srt", unmarked))
    assert "not text" in refusal(written(tmp_path, "c.srt", b"\xff\xfea"))
    assert "not text" in refusal(written(tmp_path, "d.json", b"RIFF\x24\x00\x00\x00WAVE"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_with_and_without_its_mark_is_read(tmp_path: Path, encoding: str) -> None:
    text = '{"words": [{"word": "café", "start": 0, "end": 1}]}'
    assert read_transcript(written(tmp_path, "a.json", text.encode(encoding))).words[0].text == "café"


def words_at(*spans: tuple[float, float]) -> tuple[Word, ...]:
    return tuple(Word(f"w{index}", start, end) for index, (start, end) in enumerate(spans, 1))


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        ([(0, 1), (-0.5, 1)], "word 2 (“w2”) starts at -0.5 s, before the recording: times count from"),
        ([(0, float("inf"))], "word 1 (“w1”) has a time that is no number"),
        ([(float("nan"), 1)], "word 1 (“w1”) has a time that is no number"),
        ([(1, 0.5)], "word 1 (“w1”) ends at 0.5 s, before its start at 1 s"),
        (
            [(1, 2), (0, 0.5)],
            "word 2 (“w2”) starts at 0 s, before word 1 (“w1”) at 1 s: sort by the start times",
        ),
        ([(0, 1), (0.5, 1.5)], "word 2 (“w2”) starts at 0.5 s, 0.5 s before the end of word 1 (“w1”)"),
        ([(0, 0.4), (0.1, 0.4)], "word 2 (“w2”) starts at 0.1 s, 0.3 s before the end"),
        ([(0, 0.3), (0.15, 0.25)], "word 2 (“w2”) starts at 0.15 s, 0.15 s before the end"),
        ([(0, 9), (8.9, 9), (8.95, 8.96), (8.97, 9.1)], "word 2"),
        ([(0, 1), (0.96, 0.97), (0.98, 1.2), (0.9801, 1.5)], "word 4 (“w4”) starts at 0.98 s, 0.22 s before"),
    ],
)
def test_times_that_cannot_be_true_are_refused_by_the_word(
    spans: list[tuple[float, float]], said: str
) -> None:
    with pytest.raises(BadTranscript) as caught:
        check_words(words_at(*spans))
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize(
    "spans",
    [
        [(0, 0), (0, 0), (0, 0.5), (0.5, 0.5)],
        [(0, 1), (0.9, 1.5)],
        [(0, 0.1), (0.06, 0.1)],
        [(0.6919, 0.8877), (0.765, 1.5475)],  # TIMIT, dr2-faem0/sx132, “and notoriety”
        [(0.1369, 0.6005), (0.4517, 0.8549)],  # TIMIT, dr3-madc0/sx17, “Carl lives”
    ],
)
def test_words_of_no_length_and_small_overlaps_are_accepted(spans: list[tuple[float, float]]) -> None:
    check_words(words_at(*spans))


def test_the_hand_labels_of_timit_are_accepted_with_their_lengths(shared_data: Path) -> None:
    files = list((shared_data / "timit_nltk").rglob("*.words.json"))
    assert len(files) == 100
    for file in files:
        end = json.loads(file.read_text())["words"][-1]["end"]
        assert read_transcript(file, duration=end).words


def test_words_up_to_half_a_second_past_the_end_are_accepted_and_no_further(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", format_transcript(SPOKEN, "json"))
    assert read_transcript(path, duration=1.5).words == SPOKEN.words
    assert refusal(path, duration=1.49) == (
        "word 3 (“Diane”) ends at 2 s, but the recording is 1.49 s long: "
        "is this the transcript of another recording?"
    )


def test_a_long_word_does_not_make_a_long_message() -> None:
    with pytest.raises(BadTranscript) as caught:
        check_words((Word("x\n" * 5000, 1, 0),))
    assert len(str(caught.value)) < 150
    assert "\n" not in str(caught.value)


def test_line_ends_of_every_system_are_read() -> None:
    text = format_transcript(SPOKEN, "srt")
    for end in ("\r\n", "\r"):
        assert parse_transcript(text.replace("\n", end), "srt") == parse_transcript(text, "srt")


FRAGMENTS = [
    "\n",
    "\n\n",
    '"',
    "-->",
    "<",
    "<|",
    "<|0.10|>",
    "\t",
    "-",
    "NaN",
    "1e999",
    "[",
    "{",
    ",",
    "\\u",
    "9" * 20,
]
damage = st.lists(
    st.tuples(
        st.integers(0, 2000), st.integers(0, 30), st.sampled_from(["", *FRAGMENTS]) | st.text(max_size=5)
    ),
    min_size=1,
    max_size=4,
)


@given(st.sampled_from([name for name in FORMATS if name != "txt"]), damage)
def test_a_damaged_file_is_read_or_refused_in_one_line(format: str, cuts: list[tuple[int, int, str]]) -> None:
    text = format_transcript(SPOKEN, format)
    for at, length, put in cuts:
        at %= len(text) + 1
        text = text[:at] + put + text[at + length :]
    transcript = checked_reading(text, format)
    if transcript is not None:
        format_transcript(transcript, format)


@given(st.sampled_from(FORMATS), st.text() | st.lists(st.sampled_from(FRAGMENTS)).map("".join))
def test_anything_else_is_read_or_refused_in_one_line(format: str, text: str) -> None:
    checked_reading(text, format)


def checked_reading(text: str, format: str) -> Transcript | None:
    try:
        transcript = parse_transcript(text, format)
    except BadTranscript as error:
        said = str(error)
    else:
        check_words(transcript.words)
        return transcript
    assert said
    assert len(said.splitlines()) == 1
    return None


@pytest.mark.parametrize(
    "piece", ["\n", "<", "<i", "{\\", "\t", '"', '""', "a ", "1\n", "<|", "-->", ";;\n", "."]
)
def test_no_file_takes_long_to_be_refused(tmp_path: Path, piece: str) -> None:
    path = written(tmp_path, "a.srt", piece * 20_000 + "x")
    began = time.perf_counter()
    assert refusal(path)
    for format in FORMATS:
        with contextlib.suppress(BadTranscript):
            parse_transcript(f"WEBVTT\n\n00:00.000 --> 00:01.000\n{piece * 20_000}", format)
    assert time.perf_counter() - began < 5
