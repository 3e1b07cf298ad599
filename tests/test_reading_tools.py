"""The tools that read a transcript with its word ids, tell the history and tell what has changed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from speaking import JsonPlanner, speak

from wordsplice import Session
from wordsplice.core.errors import WordspliceError
from wordsplice.tools import ToolCall, refusal, result


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(planner=JsonPlanner()) as session:
        for number, text in enumerate(
            ("hello um there we we went um home", "one two um three two", "good bye now"), 1
        ):
            session.add(*speak(tmp_path, number, text))
        yield session


def answer(session: Session, tool: str, **args: Any) -> dict[str, Any]:
    found: dict[str, Any] = result(session, ToolCall(tool, args))["answer"]
    json.dumps(found)
    return found


def refused(session: Session, tool: str, **args: Any) -> str:
    with pytest.raises(WordspliceError) as caught:
        session.run(ToolCall(tool, args))
    return refusal(caught.value) or ""


def ids(window: dict[str, Any]) -> list[str]:
    return [word[0] for word in window["words"]]


def test_a_window_names_words_with_ids_and_times_and_says_where_it_goes_on(session: Session) -> None:
    window = answer(session, "read_window", audio=1, limit=3)
    assert window["words"] == [
        ["1.1", "hello", 0.1, 0.4],
        ["1.2", "um", 0.5, 0.8],
        ["1.3", "there", 0.9, 1.2],
    ]
    assert (window["next"], window["words_in_all"]) == ("1.4", 8)


def test_windows_one_after_the_other_hold_every_word_once(session: Session) -> None:
    read, following = [], "1.1"
    while following:
        window = answer(session, "read_window", audio=1, first_word=following, limit=3)
        read += ids(window)
        following = window["next"]
    assert read == [f"1.{n}" for n in range(1, 9)]


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ({"start": 0.5, "end": 1.3}, ["1.2", "1.3"]),
        ({"start": -0.7}, ["1.7", "1.8"]),
        ({"first_word": "1.3", "last_word": "1.5"}, ["1.3", "1.4", "1.5"]),
        ({"first_word": "1.3", "end": 1.7}, ["1.3", "1.4"]),
        ({"start": 0.41, "end": 0.49}, []),
        ({"first_word": "1.5", "last_word": "1.3"}, []),
    ],
)
def test_a_window_is_bounded_by_seconds_and_by_ids(
    bounds: dict[str, Any], expected: list[str], session: Session
) -> None:
    assert ids(answer(session, "read_window", audio=1, **bounds)) == expected


def test_ids_of_a_window_mean_the_same_words_after_edits(session: Session) -> None:
    session.run(ToolCall("cut", {"audio": 1, "what": {"words": ["1.2", "1.4"]}}))
    session.run(ToolCall("mute", {"audio": 1, "what": {"words": ["1.6"]}}))
    window = answer(session, "read_window", audio=1, first_word="1.3")
    assert [word[:2] for word in window["words"]][:3] == [["1.3", "there"], ["1.5", "we"], ["1.6", "went"]]
    assert window["muted"] == ["1.6"]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ({"audio": 1, "first_word": "2.1"}, "audio 1 has no word with the id '2.1'"),
        ({"audio": 1, "first_word": "um"}, "read_window: first_word"),
        ({"audio": 1, "start": 99}, "audio 1 lasts"),
        ({"audio": 1, "end": 1e308}, "audio 1 lasts"),
        ({"audio": 1, "end": float("nan")}, "audio 1 lasts"),
        ({"audio": 1, "limit": 5000}, "read_window: limit"),
        ({"audio": 9}, "there is no audio 9"),
    ],
)
def test_a_window_that_there_is_not_is_refused(args: dict[str, Any], told: str, session: Session) -> None:
    assert refused(session, "read_window", **args).startswith(f"try other arguments, because {told}")


def test_found_words_come_with_ids_times_and_neighbours(session: Session) -> None:
    found = answer(session, "find_words", what={"phrase": "we went"})
    assert found["hits"] == [[1, ["1.5", "1.6"], 1.7, 2.4, "hello um there we", "we went", "um home", None]]
    assert found["count"] == 1


def test_kinds_are_found_in_all_audios_up_to_a_limit(session: Session) -> None:
    found = answer(session, "find_words", what={"kind": "fillers"}, limit=2)
    assert [hit[1] for hit in found["hits"]] == [["1.2", "1.2"], ["1.7", "1.7"]]
    assert found["count"] == 3
    report = session.ask(json.dumps([["find_words", {"what": {"kind": "fillers"}, "limit": 2}]]))
    assert report.message == "Audio 1 says “um” at 0.50–0.80 s, 2.50–2.80 s; 1 more."


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ({"what": {"phrase": "zebra"}}, "no audio says “zebra”"),
        ({"what": {"phrase": "hallo"}, "audio": 1}, "did you mean “hello”?"),
        ({"what": {"kind": "swears"}, "audio": 3}, "audio 3 has no swear words"),
        ({"what": {"kind": "swears"}}, "audio 1 has no swear words"),
    ],
)
def test_what_nobody_says_is_not_found(args: dict[str, Any], told: str, session: Session) -> None:
    assert told in refused(session, "find_words", **args)


def test_questions_make_no_step_of_history(session: Session) -> None:
    for tool, args in (("read_window", {"audio": 1}), ("history", {}), ("diff", {"audio": 1})):
        assert session.ask(json.dumps([[tool, args]])).status == "answer"
    assert not session.project.steps


def test_the_history_tells_what_was_asked_and_what_is_taken_back(session: Session) -> None:
    assert answer(session, "history")["steps"] == []
    session.ask(
        '[["cut", {"audio": 1, "what": {"phrase": "um"}}], ["fade_in", {"audio": 1, "seconds": 0.1}]]'
    )
    session.run(ToolCall("mute", {"audio": 2, "what": {"phrase": "one"}}))
    session.undo()
    first, second = answer(session, "history")["steps"]
    assert (first[0], first[2], first[3]) == (1, ["cut", "fade_in"], False)
    assert second == [2, "Muted 1 × “one” (0.3 s) in audio 2.", ["mute"], True]


def test_the_history_is_told_in_a_sentence_with_the_latest_steps(tmp_path: Path) -> None:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "hello um there"))
        assert session.ask("what did we do so far?").message == "Nothing has been edited yet."
        for decibels in range(1, 12):
            session.ask(f"make audio 1 louder by {decibels} dB")
        session.undo()
        told = session.ask("what did we do so far?").message
        assert "1. “make audio 1 louder by 1 dB”" not in told
        assert told.endswith("11. “make audio 1 louder by 11 dB” (taken back).")


def test_a_diff_tells_what_was_removed_silenced_inserted_and_moved(session: Session) -> None:
    for tool, args in (
        ("cut", {"what": {"phrase": "um"}}),
        ("swap", {"what": {"phrase": "hello"}, "with_what": {"phrase": "home"}}),
        ("mute", {"what": {"phrase": "went"}}),
        ("insert", {"source": 3, "where": {"edge": "end"}}),
    ):
        session.run(ToolCall(tool, {"audio": 1, **args}))
    found = answer(session, "diff", audio=1)
    assert [(place[0], place[1], place[4]) for place in found["places"]] == [
        ("removed", ["1.2", "1.2"], "um"),
        ("removed", ["1.7", "1.7"], "um"),
        ("moved", ["1.8", "1.8"], "home"),
        ("silenced", ["1.6", "1.6"], "went"),
        ("moved", ["1.1", "1.1"], "hello"),
        ("inserted", ["3.1#2", "3.3#2"], "good bye now"),
    ]
    assert found["places"][0][2:4] == [0.5, 0.8]
    assert (found["seconds_before"], found["seconds"]) == (3.3, session.audio(1).duration)


def test_a_diff_of_what_was_undone_says_that_nothing_has_changed(session: Session) -> None:
    session.run(ToolCall("cut", {"audio": 1, "what": {"phrase": "um"}}))
    session.undo()
    assert answer(session, "diff", audio=1)["edited"] is False
    report = session.ask('[["diff", {"audio": 1}]]')
    assert report.message == "Audio 1 is as it was added."


def test_a_diff_of_sound_alone_says_that_the_words_are_the_same(session: Session) -> None:
    session.run(ToolCall("amplify", {"audio": 1, "decibels": 3}))
    assert "its words are the same" in session.ask('[["diff", {"audio": 1}]]').message


def test_a_diff_stays_short_however_much_was_edited(tmp_path: Path) -> None:
    with Session(planner=JsonPlanner()) as session:
        session.add(*speak(tmp_path, 1, " ".join(["um", "word"] * 60)))
        session.run(ToolCall("cut", {"audio": 1, "what": {"phrase": "um"}}))
        found = answer(session, "diff", audio=1)
        assert (len(found["places"]), found["count"]) == (40, 60)
        session.run(ToolCall("keep", {"audio": 1, "what": {"words": ["1.120"]}}))
        (removed,) = answer(session, "diff", audio=1)["places"]
        assert (removed[1], len(removed[4].split())) == (["1.1", "1.119"], 17)


def test_a_created_audio_has_nothing_to_be_compared_with(session: Session) -> None:
    session.run(ToolCall("join", {"audios": [1, 2]}))
    assert refused(session, "diff", audio=4) == "cannot be done, because audio 4 was not added from a file"
