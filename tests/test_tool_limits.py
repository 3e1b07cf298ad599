"""What no edit may come to, however it is asked for."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from speaking import speak

from wordsplice import Session
from wordsplice.errors import CannotEdit
from wordsplice.tools import ToolCall


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "hello um there um home"))
        yield session


ENDLESS: list[tuple[str, dict[str, Any]]] = [
    ("insert_silence", {"audio": 1, "where": {"edge": "end"}, "seconds": 1e6}),
    ("insert_silence", {"audio": 1, "where": {"edge": "end"}, "seconds": 1e308}),
    ("fade_out", {"audio": 1, "seconds": 1e308}),
    ("repeat", {"audio": 1, "what": {"all": True}, "times": 1000}),
    ("join", {"audios": [1] * 1000}),
    ("speed", {"audio": 1, "factor": 0.5}),
    ("insert", {"audio": 1, "where": {"edge": "end"}, "source": 1}),
]


@pytest.mark.parametrize("call", ENDLESS)
def test_no_edit_makes_an_audio_longer_than_a_file_can_be(
    call: tuple[str, dict[str, Any]], session: Session
) -> None:
    session.run(ToolCall("insert_silence", {"audio": 1, "where": {"edge": "start"}, "seconds": 99 * 3600}))
    before = session.audio(1).timeline
    with pytest.raises(CannotEdit):
        session.run(ToolCall(*call))
    assert (session.audio(1).timeline, session.project.position) == (before, 1)
