"""Which language a command is in."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

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
    heard: Collection[int],
    languages: Sequence[str],
    knows: Callable[[str, str], bool],
) -> list[str]:
    """The languages that a command may be in, the likeliest first, without those that know far fewer words.

    heard: indexes of atoms that are spoken in an audio, and so say little about the command. languages:
    codes, the preferred ones first. knows: whether one has a word, asked for only where it is needed.
    """
    every = [atom for atom in atoms if atom.kind == "word"]
    words = [atom for index, atom in enumerate(atoms) if atom.kind == "word" and index not in heard] or every
    for codes, script in _SCRIPTS.items():
        if any(script.match(atom.text) for atom in words):
            told = [code for code in codes if code in languages]
            told.sort(key=lambda code: (sum(not knows(code, a.norm) for a in every), code != languages[0]))
            return told
    spelled = [code for code in languages if code not in _TOLD]
    unknown: dict[str, tuple[int, int]] = {}
    for code in spelled:
        unknown[code] = _unknown(code, words, knows), _unknown(code, every, knows)
        if unknown[code] == (0, 0) and code == languages[0]:
            break  # others may know all words too, and are asked where it is not the preferred one
    fewest = min(asked for asked, _ in unknown.values())
    return [code for code in sorted(unknown, key=unknown.__getitem__) if unknown[code][0] <= fewest + NEAR]


def _unknown(code: str, words: Sequence[Atom], knows: Callable[[str, str], bool]) -> int:
    return sum(not knows(code, atom.norm) for atom in words)


def by_script(command: str, preferred: str) -> str:
    """The language of a command that cannot be taken apart: what its script tells, else the preferred one."""
    told = next((codes for codes, script in _SCRIPTS.items() if script.search(command)), (preferred,))
    return preferred if preferred in told else told[0]
