"""A command taken apart into atoms: words, numbers, clock times, quoted phrases and marks."""

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

LONGEST_COMMAND = 2_000
"""Characters; a request that a person speaks or types is far below."""

Kind = Literal["word", "number", "clock", "quote", "mark"]

_QUOTES = {
    '"': '"',
    "“": "”“",
    "„": '“”"',
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "【": "】",
    "`": "`´'",
}
_SINGLE_OPEN, _SINGLE_CLOSE = "'‘‚’", "'’‘"
_ELISION = re.compile(r"['’‘](?:em|til|till|cause|cos|n|bout|round|twas|tis)\b", re.IGNORECASE)
_ONE_BY_ONE = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
_ATOM = re.compile(
    rf"(?P<clock>\d+[:：]\d\d(?:[:：]\d\d)?(?:[.,]\d+)?(?!\d))"
    rf"|(?P<number>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:\.\d+)?|\.\d+)"
    rf"|(?P<word>[{_ONE_BY_ONE}]|(?:(?![{_ONE_BY_ONE}])[^\W\d_])+(?:['’ʼ](?![{_ONE_BY_ONE}])[^\W\d_]+)*)"
    r"|(?P<mark>[^\s\w]|_|\n)"
)
_APOSTROPHES = re.compile("['’‘ʼ]")
_ACCENTS = re.compile("[\u0300-\u036f]+")
# French and Italian words that lose their vowel before the next one's ("l'audio", "dell'audio").
_ELIDED = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all?|dall?|dell?|nell?|sull?|quell|quest|dov|com)['’ʼ]"
    r"(?=[\"“„«'‘]?\s?(?!(?:ll|re|ve|em)\b)[^\W\d_]{2})",
    re.IGNORECASE,
)
_CHARACTER = re.compile(rf"[{_ONE_BY_ONE}]|[^{_ONE_BY_ONE}]+")


class Malformed(Exception):
    """A command that is no text to read. key: which sentence of the language's table tells why."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


@dataclass(frozen=True, slots=True)
class Atom:
    """The smallest part of a command that can mean something.

    text: as written, without quotation marks. norm: as compared. start, end: its characters in the command,
    quotation marks included.
    """

    kind: Kind
    text: str
    norm: str
    start: int
    end: int


@lru_cache(maxsize=1 << 14)
def normalised(text: str) -> str:
    """A word as it is compared: lower case, compatible forms unified, without accents and apostrophes."""
    text = unicodedata.normalize("NFKC", text).casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))
    return _APOSTROPHES.sub("", text)


def parts_of(word: str) -> list[str]:
    """The atoms of what stands without a space: each character of a script that has none, elided articles."""
    if word.isascii() and word.isalpha():
        return [word]
    if elided := _ELIDED.match(word):
        return [elided[0], *parts_of(word[elided.end() :])]
    return _CHARACTER.findall(word)


def atoms(command: str) -> list[Atom]:
    """The atoms of a command in order. Raises Malformed."""
    text = _checked(command)
    found: list[Atom] = []
    at = 0
    while at < len(text):
        if quoted := _quoted(text, at):
            found.append(quoted)
            at = quoted.end
        elif match := _ELIDED.match(text, at) if not text[at - 1 : at].isalnum() else None:
            at = match.end()
            found.append(Atom("word", match[0], normalised(match[0]), match.start(), at))
        elif match := _ATOM.match(text, at):
            at = match.end()
            if not _is_joint(text, match.start(), match.end()):
                kind: Kind = match.lastgroup  # type: ignore[assignment]
                found.append(Atom(kind, match[0], normalised(match[0]) or match[0], match.start(), at))
        else:
            at += 1
    if not found:
        raise Malformed("empty")
    return found


Enclitics = Callable[[str], Sequence[str]]
"""Gives the pronouns that a normalised word ends in, where it is a verb and has any."""


@lru_cache(maxsize=1 << 15)
def apart(word: str, enclitics: Enclitics) -> tuple[str, ...]:
    """A normalised word as a verb and its pronouns: "quita" and "-lo"."""
    pronouns = enclitics(word)
    return (word[: len(word) - sum(map(len, pronouns))], *(f"-{pronoun}" for pronoun in pronouns))


def divided(whole: Sequence[Atom], heard: Collection[int], enclitics: Enclitics) -> list[Atom]:
    """The atoms with the pronouns apart that are written as one with their verb.

    heard: indexes of atoms that stay whole, as they are spoken in an audio.
    """
    found: list[Atom] = []
    for index, atom in enumerate(whole):
        parts = apart(atom.norm, enclitics) if atom.kind == "word" and index not in heard else (atom.norm,)
        at = len(atom.text)
        divided: list[Atom] = []
        for pronoun in reversed(parts[1:]):
            start, end = at - len(pronoun) + 1, at
            divided.append(Atom("word", atom.text[start:end], pronoun, atom.start + start, atom.start + end))
            at = start
        verb = replace(atom, text=atom.text[:at], norm=parts[0], end=atom.start + at) if divided else atom
        found += (verb, *reversed(divided))
    return found


def _checked(command: str) -> str:
    if len(command) > LONGEST_COMMAND:
        raise Malformed("too_long", length=len(command), longest=LONGEST_COMMAND)
    text = "".join(char for char in command if unicodedata.category(char) != "Cf").replace("\r\n", "\n")
    if any(unicodedata.category(char) in ("Cc", "Cs", "Co") and char not in "\t\n\r" for char in text):
        raise Malformed("control")
    return text


def _is_joint(text: str, start: int, end: int) -> bool:
    """Whether a mark joins what stands around it ("second-to-last", "2-second") or ends a word ("ums'")."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start] in "-‐‑":
        return before.isalnum() and after.isalpha()
    return text[start] in _SINGLE_CLOSE and before.isalnum()


def _quoted(text: str, at: int) -> Atom | None:
    """The quoted phrase that begins at a character, if one does."""
    char = text[at]
    if char in _QUOTES:
        ends = [n for n in range(at + 1, len(text)) if text[n] in _QUOTES[char]]
        end = ends[0] if ends else -1
    elif char in _SINGLE_OPEN and _opens(text, at):
        end = at + 1 if text[at + 1] in _SINGLE_CLOSE else _single_close(text, at)
    else:
        return None
    if end < 0:
        raise Malformed("unbalanced", mark=char)
    inner = text[at + 1 : end].strip()
    if not re.search(r"\w", inner):
        raise Malformed("empty_quotes")
    return Atom("quote", inner, normalised(inner), at, _past_plural(text, end + 1))


def _opens(text: str, at: int) -> bool:
    """Whether a single mark opens a quotation and is no apostrophe."""
    before, after = text[:at][-1:], text[at + 1 : at + 2]
    return not _is_letter(before) and bool(after.strip()) and not _ELISION.match(text, at)


def _is_letter(char: str) -> bool:
    """Whether an apostrophe beside a character may be a part of a word."""
    return char.isalnum() and not re.match(f"[{_ONE_BY_ONE}]", char)


def _single_close(text: str, at: int) -> int:
    """The mark that closes a single-quoted phrase; apostrophes inside it do not, -1 where none does.

    A mark with an s behind it closes ("all the 'um's") where otherwise the next quotation would be swallowed.
    """
    plural = -1
    for n in range(at + 2, len(text)):
        if text[n] not in _SINGLE_CLOSE or text[n - 1].isspace():
            if text[n] in _SINGLE_OPEN and plural > 0:
                return plural
            continue
        if not _is_letter(text[n + 1 : n + 2]):
            return n
        if plural < 0 and re.match(r"s\b", text[n + 1 :]):
            plural = n
    return plural


def _past_plural(text: str, end: int) -> int:
    """The end of a quotation with the s of a plural behind it ("the “um”s", "the 'um's")."""
    match = re.compile(r"['’]?s\b").match(text, end)
    return match.end() if match else end
