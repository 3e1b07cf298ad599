"""What one loaded model can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ..speech.questions import Answerer
from ..speech.recognition import Recogniser

if TYPE_CHECKING:
    from .engine import Engine
    from .others import Aligner


@dataclass(frozen=True)
class Service:
    """A model folder that is loaded; what the model cannot do is None.

    name: architecture, folder and a hash of what is in it. To be closed after use, as a context manager does.
    """

    name: str
    recogniser: Recogniser | None = None
    answerer: Answerer | None = None
    aligner: Aligner | None = None
    engine: Engine | None = None

    def warm_up(self) -> None:
        """Do the work that would make the first request slow."""
        if self.engine:
            self.engine.warm_up()

    def counters(self) -> Mapping[str, float]:
        """The engine's counters by name; none where the model has no engine of its own."""
        return asdict(self.engine.counters()) if self.engine else {}

    def close(self) -> None:
        """Fail what is still waiting, and end the engine's thread."""
        if self.engine:
            self.engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
