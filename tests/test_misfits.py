"""What a model is told whose arguments do not fit a tool."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from speaking import speak

from wordsplice import Session
from wordsplice.tools import ToolCall
from wordsplice.tools.registry import WrongArguments

WHICH = 'give "all", "first", "last", a number from 1 (from the end: -1), "1,3", "all_but_last"'


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "hello um there um home"))
        yield session


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ({"sentences": "x"}, f"cut: what.Sentences.sentences: {WHICH}"),
        ({"phrase": "um", "which": "some"}, f"cut: what.Phrase.which: {WHICH}"),
        ({"start": "soon"}, "cut: what.Times.start: Input should be a valid number"),
        ({"first_word": 1}, "cut: what.Ordinals.last_word: Field required"),
        ({"kind": "ums"}, "cut: what.Kind.kind: Input should be 'fillers', 'swears'"),
        ({"after": {"phrase": ""}}, "cut: what.Stretch.after.Phrase.phrase: String should have at least 1"),
        ({"since": {"at": 1}, "after": {"at": 1}}, "cut: what.Stretch: Value error, give after or since"),
        (
            {"phrase": "um", "start": 1},
            "cut: what: give one of Phrase (phrase, which, by_sound), Times (start, end);",
        ),
        (
            "um",
            "cut: what: give one of Phrase (phrase, which, by_sound), Times (start, end), WordIds (words)",
        ),
        (
            {"nonsense": 1},
            "cut: what: give one of Phrase (phrase, which, by_sound), Times (start, end), WordIds",
        ),
    ],
)
def test_the_kind_that_was_meant_is_named_with_what_it_wants(what: Any, told: str, session: Session) -> None:
    with pytest.raises(WrongArguments) as error:
        session.run(ToolCall("cut", {"audio": 1, "what": what}))
    assert str(error.value).startswith(told)
    assert str(error.value).endswith("; try other arguments")
    assert "\n" not in str(error.value)
