"""JSON as language models write it: an object is read where it leaves no doubt what is meant."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_CLOSING = {"{": "}", "[": "]"}
_ASCII = str.maketrans("：，｛｝［］", ":,{}[]")
_LITERALS = {"True": "true", "False": "false", "None": "null"}

# A string by its quotation marks; a bare word; a comma with nothing behind it; anything else.
_PIECE = re.compile(
    r'"(?P<double>(?:[^"\\]|\\.)*)"'
    r"|'(?P<single>(?:[^'\\]|\\.)*)'"
    r"|“(?P<curly>[^“”]*)”|‘(?P<curly_single>[^‘’]*)’"
    r"|(?P<word>[A-Za-z_]\w*)"
    r"|(?P<trailing>[,，](?=\s*[}\]｝］]))"
    r"|(?P<other>.)",
    re.DOTALL,
)


def read_object(text: str) -> dict[str, Any]:
    """The first JSON object in a text, whatever stands before and after it.

    Read are also fences of code, single, curly and full-width signs, literals of Python, keys without
    quotation marks, commas too many, and a missing closing bracket at the very end. Raises ValueError where
    there is no object, or it breaks off before that.
    """
    start = next((at for at, sign in enumerate(text) if sign in "{｛"), None)
    if start is None:
        raise ValueError("there is no JSON object")
    decoder = json.JSONDecoder(strict=False)
    try:
        found, _ = decoder.raw_decode(text, start)
    except ValueError:
        found, _ = decoder.raw_decode("".join(_mended(text[start:])))
    if not isinstance(found, dict):
        raise ValueError("there is no JSON object")
    return found


def _mended(text: str) -> Iterator[str]:
    """The pieces of the object that a text begins with, as JSON has them."""
    open_brackets: list[str] = []
    for match in _PIECE.finditer(text):
        piece = _piece(match)
        if piece in _CLOSING:
            open_brackets.append(_CLOSING[piece])
        elif open_brackets and piece == open_brackets[-1]:
            open_brackets.pop()
            if not open_brackets:
                yield piece
                return
        elif piece == "`":  # the end of a fence
            break
        yield piece
    if len(open_brackets) == 1:
        yield open_brackets[0]


def _piece(match: re.Match[str]) -> str:
    kind, found = match.lastgroup or "", match[match.lastgroup or 0]
    match kind:
        case "double":
            return match[0]
        case "single":
            return json.dumps(found.replace("\\'", "'"), ensure_ascii=False)
        case "curly" | "curly_single":
            return json.dumps(found, ensure_ascii=False)
        case "word":
            return _word(found)
        case "trailing":
            return ""
        case _:
            return found.translate(_ASCII)


def _word(word: str) -> str:
    """A literal, or a key without quotation marks; a bare value is one too, which its tool will check."""
    literal = _LITERALS.get(word, word)
    return literal if literal in ("true", "false", "null") else json.dumps(word)
