"""Where conversations with a planning model are kept: in memory, or in a file that outlives the process."""

from __future__ import annotations

import sqlite3
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from ...core.errors import CannotWrite
from ...core.parts import needed

if TYPE_CHECKING:
    from langchain_core.messages import AnyMessage
    from langgraph.checkpoint.base import BaseCheckpointSaver
    from langgraph.types import Durability


class Memory:
    """The checkpoints of one conversation. file: an SQLite file; in memory only where None.

    saver, durability: LangGraph's own, for the graph; a file is written after each step, so that a process
    that is killed forgets nothing that was said before.
    Raises BadInput where a part is not installed, CannotWrite where the file cannot be used.
    """

    def __init__(self, file: Path | None = None) -> None:
        self.saver = _in_memory() if file is None else self._in_file(file)
        self.durability: Durability = "exit" if file is None else "sync"

    def messages(self, thread: str) -> list[AnyMessage]:
        """The messages of a conversation so far."""
        found = self.saver.get_tuple({"configurable": {"thread_id": thread}})
        said: list[AnyMessage] = found.checkpoint["channel_values"].get("messages", []) if found else []
        return said

    def forget(self, thread: str) -> None:
        """Drop all checkpoints of a conversation."""
        self.saver.delete_thread(thread)

    def _in_file(self, file: Path) -> BaseCheckpointSaver[str]:
        needed("langgraph.checkpoint.sqlite", extra="agent", use=str(file))
        from langgraph.checkpoint.sqlite import SqliteSaver

        try:
            connection = sqlite3.connect(file, check_same_thread=False)
            weakref.finalize(self, connection.close)
            saver = SqliteSaver(connection)
            saver.setup()
        except sqlite3.Error as error:
            raise CannotWrite(f"{file}: cannot keep a conversation there ({error}); name another") from error
        return saver


def _in_memory() -> BaseCheckpointSaver[str]:
    from langgraph.checkpoint.memory import InMemorySaver

    return InMemorySaver()
