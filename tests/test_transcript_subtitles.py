"""SRT and VTT, in and out."""

import pytest

from wordsplice.core.errors import BadTranscript
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.transcripts import format_transcript, parse_transcript

SRT = """1
00:00:01,000 --> 00:00:02,000
<i>Hello</i>

2
00:00:02,000 --> 00:00:03,000
{\\an8}to <font color="red">all</font>
of you
"""


def timed(transcript: Transcript) -> list[tuple[str, float, float]]:
    return [(word.text, round(word.start, 6), round(word.end, 6)) for word in transcript.words]


def spoken(text: str, *, start: float = 0.0, each: float = 0.3, **extra: str) -> list[Word]:
    """Words one after the other without a gap."""
    return [
        Word(token, round(start + index * each, 3), round(start + (index + 1) * each, 3), extra=extra)
        for index, token in enumerate(text.split())
    ]


def texts(subtitles: str) -> list[str]:
    """The text of each cue, lines parted by |."""
    cues = [block.split("\n") for block in subtitles.strip().split("\n\n")]
    lines = [[line for line in cue if "-->" not in line and not line.isdigit()] for cue in cues]
    return ["|".join(cue) for cue in lines if cue and cue != ["WEBVTT"]]


def test_a_cue_of_one_word_has_its_times_and_longer_ones_are_shared_out() -> None:
    transcript = parse_transcript(SRT, "srt")
    assert timed(transcript) == [
        ("Hello", 1.0, 2.0),
        ("to", 2.0, 2.2),
        ("all", 2.2, 2.5),
        ("of", 2.5, 2.7),
        ("you", 2.7, 3.0),
    ]
    assert [word.evidence for word in transcript.words] == ["given"] + ["interpolated"] * 4


@pytest.mark.parametrize(
    "text",
    [
        SRT.replace("\n", "\r\n"),
        "\ufeff" + SRT,
        SRT.replace(",000", ".000"),
        SRT.replace("1\n00", "00", 1),
        SRT.replace("\n\n", "\n  \n\n"),
        SRT.replace("02,000\n<", "02,000  X1:40 X2:600\n<"),
        SRT.replace(" --> ", "-->"),
        SRT.replace("00:00:", "0:00:"),
    ],
)
def test_srt_is_read_however_editors_write_it(text: str) -> None:
    assert timed(parse_transcript(text, "srt")) == timed(parse_transcript(SRT, "srt"))


def test_characters_of_scripts_without_spaces_are_words_of_their_own() -> None:
    transcript = parse_transcript("1\n00:00:00,000 --> 00:00:04,000\n你好，ok 世界。\n", "srt")
    assert [word.text for word in transcript.words] == ["你", "好，", "ok", "世", "界。"]
    assert texts(format_transcript(transcript, "srt")) == ["你好， ok 世界。"]


def test_a_cue_that_runs_a_little_into_the_next_keeps_its_words_before_it() -> None:
    text = "1\n00:00:00,000 --> 00:00:02,100\na b\n\n2\n00:00:02,000 --> 00:00:03,000\nc\n"
    assert timed(parse_transcript(text, "srt")) == [("a", 0.0, 1.0), ("b", 1.0, 2.0), ("c", 2.0, 3.0)]


VTT = """WEBVTT - a title
Kind: captions
Language: en-GB

STYLE
::cue { color: red }

NOTE a cue that is none:
this text

opening
00:01.000 --> 00:03.000 align:start
<v.loud Mary Ann>Salt &amp; <b>pep</b>per</v>

01:00:00.000 --> 01:00:02.000
<v Tom>no <00:00:00.500>
"""


def test_vtt_gives_words_with_their_speakers() -> None:
    text = VTT[: VTT.index("01:00:00")]
    transcript = parse_transcript(text, "vtt")
    assert timed(transcript) == [
        ("Salt", 1.0, 1.727273),
        ("&", 1.727273, 1.909091),
        ("pepper", 1.909091, 3.0),
    ]
    assert {word.extra["speaker"] for word in transcript.words} == {"Mary Ann"}
    assert transcript.language == "en"


def test_a_time_outside_its_cue_is_an_error() -> None:
    with pytest.raises(BadTranscript, match=r"line 15: the time <00:00:00\.500> does not lie inside its cue"):
        parse_transcript(VTT, "vtt")


def test_times_inside_a_vtt_cue_are_those_of_its_words() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:03.000\nnever<00:00:01.400><c> drink</c><00:02.000> liquid mercury\n"
    transcript = parse_transcript(text, "vtt")
    assert timed(transcript) == [
        ("never", 1.0, 1.4),
        ("drink", 1.4, 2.0),
        ("liquid", 2.0, 2.461538),
        ("mercury", 2.461538, 3.0),
    ]
    assert [word.weak for word in transcript.words] == [False, False, True, True]


def test_lines_that_roll_up_are_said_once() -> None:
    text = """WEBVTT

00:00:00.000 --> 00:00:02.000 align:start position:0%
 
hello<00:00:00.500><c> there</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
hello there
 

00:00:02.010 --> 00:00:04.000 align:start position:0%
hello there
hello<00:00:03.000><c> again</c>
"""
    assert [word.text for word in parse_transcript(text, "vtt").words] == ["hello", "there", "hello", "again"]


def test_two_speakers_of_one_cue_are_told_apart() -> None:
    text = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v A>yes</v> hm <v B>no\n"
    words = parse_transcript(text, "vtt").words
    assert [(word.text, word.extra.get("speaker")) for word in words] == [
        ("yes", "A"),
        ("hm", None),
        ("no", "B"),
    ]


def test_vtt_without_an_empty_line_after_its_header_is_read() -> None:
    assert timed(parse_transcript("WEBVTT\n00:00.000 --> 00:01.000\nhi\n", "vtt")) == [("hi", 0.0, 1.0)]


def test_vtt_without_cues_has_no_words() -> None:
    assert parse_transcript("WEBVTT\n", "vtt").words == ()


def test_cues_end_with_sentences_and_pauses_and_speakers() -> None:
    words = [
        *spoken("It works. Does it?", start=0.0),
        *spoken("I think", start=1.2),
        *spoken("so", start=3.0),
        *spoken("no", start=3.3, speaker="B"),
    ]
    transcript = Transcript(tuple(words))
    assert texts(format_transcript(transcript, "srt")) == ["It works.", "Does it?", "I think", "so", "no"]


def test_cues_have_at_most_two_lines_of_42_characters_and_last_seven_seconds() -> None:
    words = spoken(" ".join(["whatever"] * 60), each=0.2) + spoken("slow " * 10, start=20.0, each=1.5)
    cues = texts(format_transcript(Transcript(tuple(words)), "srt"))
    assert cues[0] == "|".join(["whatever whatever whatever whatever"] * 2)
    assert cues[-1] == "slow slow"
    assert cues.count("slow slow slow slow") == 2
    assert all(len(line) <= 42 for cue in cues for line in cue.split("|"))


def test_a_word_longer_than_a_line_has_one_to_itself() -> None:
    cues = texts(format_transcript(Transcript(tuple(spoken(f"see {'x' * 60} now"))), "vtt"))
    assert cues == [f"see|{'x' * 60}", "now"]


@pytest.mark.parametrize(("format", "point"), [("srt", ","), ("vtt", ".")])
def test_cues_are_exact_to_the_millisecond(format: str, point: str) -> None:
    transcript = Transcript((Word("a", 3661.0004, 3661.5), Word("b", 3661.5, 3662.0006)))
    text = format_transcript(transcript, format)
    assert f"01:01:01{point}000 --> 01:01:02{point}001\na b\n" in text
    assert parse_transcript(text, format).words[0].start == 3661.0


@pytest.mark.parametrize("format", ["srt", "vtt"])
def test_words_that_look_like_markup_of_times_come_back_whole(format: str) -> None:
    transcript = Transcript((Word("a", 0, 1), Word("-->", 1, 2), Word("b", 2, 2)))
    text = format_transcript(transcript, format)
    assert [word.text for word in parse_transcript(text, format).words][::2] == ["a", "b"]


def test_vtt_escapes_text_and_keeps_speakers() -> None:
    words = (Word("<b>&", 0, 1, extra={"speaker": "Q & A"}),)
    text = format_transcript(Transcript(words), "vtt")
    assert "<v Q &amp; A>&lt;b&gt;&amp;" in text
    assert parse_transcript(text, "vtt").words == words


def test_a_cue_lasts_at_least_a_millisecond() -> None:
    assert "00:00:01,000 --> 00:00:01,001" in format_transcript(Transcript((Word("a", 1, 1),)), "srt")


@pytest.mark.parametrize(
    ("format", "text", "said"),
    [
        ("srt", "1\n00:00:01,000 --> 00:00:02\nhi\n", "line 2: “00:00:02” is no time"),
        ("srt", "1\n00:00:01,000 -->\nhi\n", "line 2: “00:00:01,000 -->” is no line of times"),
        ("srt", "1\n00:61:01,000 --> 00:62:02,000\nhi\n", "line 2: “00:61:01,000” is no time"),
        ("srt", "1\nhi\n", "line 1: no line of times"),
        ("srt", "1\n00:00:01,000 --> 00:00:02,000\nhi\n\nho\n", "line 5: no line of times"),
        (
            "srt",
            "1\n00:00:01,000 --> 00:00:02,000\nhi\n2\n00:00:02,000 --> 00:00:03,000\nho\n",
            "line 5: a new cue begins inside another",
        ),
        (
            "srt",
            "1\n00:00:02,000 --> 00:00:01,000\nhi\n",
            "the cue in line 2 ends at 1 s, before its start at 2 s",
        ),
        (
            "srt",
            "1\n00:00:02,000 --> 00:00:03,000\nhi\n\n2\n00:00:01,000 --> 00:00:02,000\nho\n",
            "the cue in line 6 starts at 1 s, before the cue in line 2 at 2 s: sort",
        ),
        (
            "vtt",
            "WEBVTT\n\n00:01.000 --> 00:05.000\na b c\n\n00:03.000 --> 00:06.000\nho\n",
            "the cue in line 6 starts at 3 s, 2 s before the end of the cue in line 3",
        ),
        ("vtt", "WEBVTTX\n\n00:01.000 --> 00:05.000\na\n", "begins with a line “WEBVTT”"),
        ("vtt", "00:01.000 --> 00:05.000\na\n", "begins with a line “WEBVTT”"),
        ("vtt", "WEBVTT\n\na\nb\n00:01.000 --> 00:05.000\n", "line 3: no line of times"),
    ],
)
def test_malformed_subtitles_are_refused_by_the_line(format: str, text: str, said: str) -> None:
    with pytest.raises(BadTranscript) as caught:
        parse_transcript(text, format)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
