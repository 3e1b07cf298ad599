"""Which language a command is in."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from .atoms import Atom

_SCRIPTS = {
    ("ko",): re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]"),
    ("ja",): re.compile("[\u3041-\u30fa\uff66-\uff9d]"),
    ("zh", "ja"): re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
}
"""Languages that a script tells, in this order: kana stand beside Chinese characters in Japanese."""
_TOLD = frozenset(code for codes in _SCRIPTS for code in codes)

NEAR = 1
"""Words that a language may know fewer than the likeliest and still be meant."""


def likely(
    atoms: Sequence[Atom],
    heard: Callable[[str | None], Collection[int]],
    languages: Sequence[str],
    knows: Callable[[str, Atom], bool],
) -> list[str]:
    """The languages that a command may be in, the likeliest first, without those that know far fewer words.

    heard: the indexes of atoms that are spoken in audios of a language, in any with None; they say little
    about the command. languages: codes, the preferred ones first. knows: whether one has a word.
    """
    every = {index: atom for index, atom in enumerate(atoms) if atom.kind == "word"}
    words = _without(every, heard(None)) or every
    for codes, script in _SCRIPTS.items():
        if any(script.match(atom.text) for atom in words.values()):
            told = [code for code in codes if code in languages]
            told.sort(key=lambda code: (_unknown(code, every, knows), code != languages[0]))
            return told
    unknown: dict[str, tuple[int, int]] = {}
    for code in [code for code in languages if code not in _TOLD]:
        own = _without(every, heard(code))
        unknown[code] = _unknown(code, words, knows), _unknown(code, own, knows)
        if unknown[code] == (0, 0) and code == languages[0]:
            break  # others may know all words too, and are asked where it is not the preferred one
    fewest = min(asked for asked, _ in unknown.values())
    return [code for code in sorted(unknown, key=unknown.__getitem__) if unknown[code][0] <= fewest + NEAR]


def _without(atoms: Mapping[int, Atom], indexes: Collection[int]) -> dict[int, Atom]:
    return {index: atom for index, atom in atoms.items() if index not in indexes}


def _unknown(code: str, words: Mapping[int, Atom], knows: Callable[[str, Atom], bool]) -> int:
    return sum(not knows(code, atom) for atom in words.values())


def by_script(command: str, preferred: str) -> str:
    """The language of a command that cannot be taken apart: what its script tells, else the preferred one."""
    told = next((codes for codes, script in _SCRIPTS.items() if script.search(command)), (preferred,))
    return preferred if preferred in told else told[0]
