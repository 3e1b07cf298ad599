"""The JSON of wordsplice and of the recognisers."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from wordsplice.core.errors import BadTranscript
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.transcripts import format_transcript, parse_transcript, read_transcript


def parsed(data: Any, **options: Any) -> Transcript:
    return parse_transcript(json.dumps(data), "json", **options)


def timed(words: tuple[Word, ...]) -> list[tuple[str, float, float]]:
    return [(word.text, word.start, word.end) for word in words]


def test_the_words_of_a_file_are_exactly_what_it_says() -> None:
    transcript = parsed(
        {"language": "en", "duration": 2, "words": [{"word": "Hi,", "start": 0, "end": 0.1234567}]}
    )
    assert transcript == Transcript((Word("Hi,", 0.0, 0.1234567),), "en", 2.0)


def test_keys_that_mean_nothing_here_are_written_back_where_they_stood() -> None:
    data = {
        "language": "en",
        "duration": 3.0,
        "source": {"tool": "x"},
        "words": [
            {"word": "a", "start": 0.0, "end": 0.5, "speaker": "S1", "note": [1, None]},
            {"word": "b", "start": 0.5, "end": 1.0},
        ],
    }
    transcript = parsed(data)
    assert transcript.extra == {"source": {"tool": "x"}}
    assert transcript.words[0].extra == {"speaker": "S1", "note": [1, None]}
    assert json.loads(format_transcript(transcript, "json")) == data


@pytest.mark.parametrize("key", ["score", "confidence", "probability"])
def test_a_score_is_read_and_written_under_the_key_it_had(key: str) -> None:
    data = {"words": [{"word": "a", "start": 0.0, "end": 0.5, key: 0.75}]}
    transcript = parsed(data)
    assert transcript.words[0].score == 0.75
    assert json.loads(format_transcript(transcript, "json"))["words"] == data["words"]


def test_what_is_no_score_from_0_to_1_is_only_kept() -> None:
    entry = {"word": "a", "start": 0.0, "end": 0.5, "score": -3.2}
    transcript = parsed({"words": [entry]})
    assert transcript.words[0].score is None
    assert json.loads(format_transcript(transcript, "json"))["words"] == [entry]


def test_an_estimate_is_still_one_when_it_is_read_again() -> None:
    transcript = Transcript((Word("a", 0, 1, "interpolated"), Word("b", 1, 2)))
    again = parse_transcript(format_transcript(transcript, "json"), "json")
    assert [word.evidence for word in again.words] == ["interpolated", "given"]


def test_an_empty_list_of_words_is_a_transcript() -> None:
    assert parsed({"words": []}) == Transcript()
    assert parsed([]) == Transcript()
    assert parse_transcript(format_transcript(Transcript(), "json"), "json") == Transcript()


def test_words_of_a_label_file_are_called_w() -> None:
    transcript = parsed({"audio": "a.wav", "words": [{"w": "she", "start": 0.1, "end": 0.3}]})
    assert timed(transcript.words) == [("she", 0.1, 0.3)]
    assert transcript.extra == {"audio": "a.wav"}


def whisper_segment(**more: Any) -> dict[str, Any]:
    words = [
        {"word": " Hello", "start": 0.0, "end": 0.4, "probability": 0.9},
        {"word": " world.", "start": 0.4, "end": 1.0, "probability": 0.8},
    ]
    return {"id": 0, "start": 0.0, "end": 1.0, "text": " Hello world.", "words": words, **more}


def test_whisper_words_lose_the_space_before_them() -> None:
    transcript = parsed({"text": " Hello world.", "segments": [whisper_segment()], "language": "en"})
    assert timed(transcript.words) == [("Hello", 0.0, 0.4), ("world.", 0.4, 1.0)]
    assert [word.score for word in transcript.words] == [0.9, 0.8]
    assert {word.evidence for word in transcript.words} == {"given"}
    assert transcript.language == "en"


def test_what_says_the_words_over_again_is_not_written_back() -> None:
    transcript = parsed({"text": " Hello world.", "segments": [whisper_segment()], "model": "tiny"})
    assert set(json.loads(format_transcript(transcript, "json"))) == {
        "language",
        "duration",
        "model",
        "words",
    }


def test_faster_whisper_segments_are_read_as_a_bare_list_of_objects() -> None:
    assert [word.text for word in parsed([whisper_segment()]).words] == ["Hello", "world."]


def test_faster_whisper_named_tuples_are_read_as_the_lists_they_become() -> None:
    word_rows = [[0.0, 0.4, " Hello", 0.9], [0.4, 1.0, " world.", 0.8]]
    segment_row = [1, 0, 0.0, 1.0, " Hello world.", [1, 2], 0.0, -0.2, 1.1, 0.01, word_rows]
    for data in ([segment_row], [whisper_segment(words=word_rows)], word_rows, {"words": word_rows}):
        transcript = parsed(data)
        assert timed(transcript.words) == [("Hello", 0.0, 0.4), ("world.", 0.4, 1.0)]
        assert transcript.words[0].score == 0.9


def test_faster_whisper_information_about_the_recording_is_used() -> None:
    transcript = parsed({"segments": [whisper_segment()], "info": {"language": "fr", "duration": 1.5}})
    assert (transcript.language, transcript.duration) == ("fr", 1.5)


def test_whisperx_words_without_times_share_the_gap_and_are_weak() -> None:
    words = [
        {"word": "In", "start": 1.0, "end": 1.2, "score": 0.5},
        {"word": "2014"},
        {"word": "$5"},
        {"word": "was", "start": 1.8, "end": 2.0},
        {"word": "£9."},
    ]
    segment = {"start": 1.0, "end": 2.3, "text": "", "words": words, "speaker": "SPEAKER_01"}
    transcript = parsed({"segments": [segment], "word_segments": words})
    got = [(word.text, round(word.start, 6), round(word.end, 6), word.weak) for word in transcript.words]
    assert got == [
        ("In", 1.0, 1.2, False),
        ("2014", 1.2, 1.6, True),
        ("$5", 1.6, 1.8, True),
        ("was", 1.8, 2.0, False),
        ("£9.", 2.0, 2.3, True),
    ]
    assert {word.extra["speaker"] for word in transcript.words} == {"SPEAKER_01"}


def test_whisperx_word_segments_alone_are_read() -> None:
    words = [{"word": "7"}, {"word": "men", "start": 1.0, "end": 1.5}]
    assert timed(parsed({"word_segments": words}).words) == [("7", 1.0, 1.0), ("men", 1.0, 1.5)]


def test_openai_verbose_json_gives_its_words_and_a_language_code() -> None:
    data = {
        "task": "transcribe",
        "language": "english",
        "duration": 1.2,
        "text": "Hello world.",
        "words": [{"word": "Hello", "start": 0.0, "end": 0.5}, {"word": "world", "start": 0.5, "end": 1.0}],
        "segments": [{"id": 0, "start": 0.0, "end": 1.2, "text": "Hello world."}],
    }
    transcript = parsed(data)
    assert [word.text for word in transcript.words] == ["Hello", "world"]
    assert transcript.language == "en"


def test_segments_without_words_share_their_time_by_the_lengths_of_words() -> None:
    data = {
        "segments": [{"start": 0.0, "end": 1.0, "text": " a bbb"}, {"start": 1.0, "end": 2.0, "text": "c"}]
    }
    transcript = parsed(data)
    assert timed(transcript.words) == [("a", 0.0, 0.25), ("bbb", 0.25, 1.0), ("c", 1.0, 2.0)]
    assert [word.evidence for word in transcript.words] == ["interpolated", "interpolated", "given"]


def test_the_shared_labels_and_transcripts_are_all_accepted(shared_data: Path) -> None:
    files = [*shared_data.rglob("*.words.json"), *(shared_data / "commands").glob("audio*.json")]
    assert len(list((shared_data / "timit_nltk").rglob("*.words.json"))) == 100
    for file in files:
        listed = json.loads(file.read_text(encoding="utf-8"))["words"]
        assert [(word.start, word.end) for word in read_transcript(file).words] == [
            (entry["start"], entry["end"]) for entry in listed
        ]


def test_an_hour_of_words_is_read_in_a_fraction_of_a_second() -> None:
    words = [{"word": f"w{n}", "start": n * 0.36, "end": n * 0.36 + 0.3} for n in range(10_000)]
    text = json.dumps({"words": words})
    fastest = min(_seconds(lambda: parse_transcript(text, "json")) for _ in range(3))
    assert fastest < 1  # 0.04 on an idle core


def _seconds(work: Any) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"words": [\n  {"word": "a",}\n]}', "line 2, column"),
        ("{", "malformed JSON"),
        (
            '{"words": [{"word": "a", "start": "0.5", "end": 1}]}',
            'word 1: “start” must be a number, not "0.5"',
        ),
        ('{"words": [{"word": "a", "start": true, "end": 1}]}', "“start” must be a number"),
        ('{"words": [{"start": 0, "end": 1}]}', "word 1: “word” is missing"),
        ('{"words": [{"word": 5, "start": 0, "end": 1}]}', "“word” must be text"),
        ('{"words": {"a": 1}}', "“words” must be a list"),
        ('{"words": [17]}', "word 1"),
        ('{"segments": [{"start": 0, "end": 1, "words": [{"word": 1}]}]}', "segment 1, word 1"),
        ('{"words": [{"word": "a", "start": 0}]}', "word 1 (“a”) has no end"),
        ('{"words": [{"word": "a", "start": null, "end": 1}]}', "word 1 (“a”) has no start"),
        ('{"word_segments": [{"word": "a"}]}', "no word has times"),
        ('{"segments": [{"text": "a b"}]}', "segment 1 has no times"),
        ('{"duration": -1, "words": []}', "duration"),
        ('{"duration": 1e999, "words": []}', "duration"),
        ('{"language": 5, "words": []}', "language"),
        ('{"text": "hello"}', "no list of words"),
        ('"hello"', "no list of words"),
        ("[" * 100_000, "malformed JSON"),
        ('{"words": ' + "9" * 5000 + "}", "malformed JSON"),
        ('{"words": [{"word": "\\ud800", "start": 0, "end": 1}]}', "without its pair"),
        ('{"note": "\\udc00", "words": []}', "without its pair"),
    ],
)
def test_json_that_is_no_transcript_is_refused_in_one_line(text: str, said: str) -> None:
    with pytest.raises(BadTranscript) as caught:
        parse_transcript(text, "json")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 250


def test_two_speakers_may_say_something_at_once_and_are_read_back_as_they_were_written() -> None:
    words = (
        Word("Really", 1.0, 1.8, extra={"speaker": "host"}),
        Word("yes", 1.2, 1.6, extra={"speaker": "guest"}),
        Word("no", 1.65, 2.0, extra={"speaker": "guest"}),
        Word("now", 1.8, 2.1, extra={"speaker": "host"}),
    )
    said = Transcript(words, "en", 3.0)
    assert parse_transcript(format_transcript(said, "json"), "json") == said


def test_one_speaker_cannot_say_two_words_at_once_whoever_speaks_between() -> None:
    words = [
        {"word": "Really", "start": 1.0, "end": 1.8, "speaker": "host"},
        {"word": "yes", "start": 1.1, "end": 1.3, "speaker": "guest"},
        {"word": "now", "start": 1.2, "end": 1.9, "speaker": "host"},
    ]
    with pytest.raises(BadTranscript, match=r"word 3 \(“now”\) starts .* before the end of word 1"):
        parsed({"words": words})
