"""Which language a command is in."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from .atoms import Atom

_SCRIPTS = {
    "ko": re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]"),
    "ja": re.compile("[\u3041-\u30fa\uff66-\uff9d]"),
    "zh": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
}
"""Languages that their script tells, in this order: kana stand beside Chinese characters in Japanese."""

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
    words = [atom for index, atom in enumerate(atoms) if atom.kind == "word" and index not in heard] or [
        atom for atom in atoms if atom.kind == "word"
    ]
    for code, script in _SCRIPTS.items():
        if code in languages and any(script.match(atom.text) for atom in words):
            return [code]
    spelled = [code for code in languages if code not in _SCRIPTS]
    unknown: dict[str, int] = {}
    for code in spelled:
        unknown[code] = sum(not knows(code, atom.norm) for atom in words)
        if not unknown[code]:
            break
    fewest = min(unknown.values())
    return [code for code in sorted(unknown, key=unknown.__getitem__) if unknown[code] <= fewest + NEAR]
