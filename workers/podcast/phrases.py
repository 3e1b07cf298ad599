"""The phrases that a job names, in itself and in lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ...core.errors import BadInput
from .models import Phrases

MOST_PHRASES = 10_000
"""Phrases of one list: each is searched for in all that is said."""


def phrases(listed: Phrases, fetch: Callable[[Path], Path]) -> tuple[str, ...]:
    """Each phrase once, in order. fetch: gives a file of the job. Raises BadInput for a list that is none."""
    lines = _lines(fetch(listed.file), listed.file) if listed.file is not None else []
    return tuple(dict.fromkeys([*listed.phrases, *lines]))


def _lines(path: Path, name: Path) -> list[str]:
    """The phrases of a list, one a line; lines that begin with # say something about it. Raises BadInput."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadInput(f"{name}: is no text in UTF-8; save it as UTF-8") from None
    found = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not 0 < len(found) <= MOST_PHRASES:
        raise BadInput(f"{name}: holds {len(found)} phrases; give 1 to {MOST_PHRASES}, one a line")
    return found
