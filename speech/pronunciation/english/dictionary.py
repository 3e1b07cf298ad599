"""PocketSphinx's own dictionary of English words, CMUdict without stress."""

from functools import cache
from pathlib import Path

from pocketsphinx import get_model_path

from ..phones import Phones

_FILE = Path("en-us", "cmudict-en-us.dict")


@cache
def _entries() -> dict[str, str]:
    """The phones of each entry as written: “read” and its second way “read(2)” are two."""
    lines = Path(get_model_path(), _FILE).read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines)


def looked_up(word: str) -> tuple[Phones, ...]:
    """The ways to say a word in lower case, as the dictionary orders them; none where it is not in it."""
    entries = _entries()
    ways: list[Phones] = []
    written = word
    while said := entries.get(written):
        ways.append(tuple(said.split()))
        written = f"{word}({len(ways) + 1})"
    return tuple(ways)
