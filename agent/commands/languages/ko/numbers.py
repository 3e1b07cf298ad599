"""Korean numbers: digits, Sino-Korean and native numerals, and what counts things behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...atoms import Atom, parts_of
from .. import Number

_SINO = {char: n for n, char in enumerate("영일이삼사오육칠팔구")} | {"공": 0, "륙": 6}
_UNITS = {"십": 10, "백": 100, "천": 1000}
_NATIVE = {
    1: "하나 한",
    2: "둘 두 두어",
    3: "셋 세 석",
    4: "넷 네 넉",
    5: "다섯",
    6: "여섯",
    7: "일곱",
    8: "여덟",
    9: "아홉",
}
_NATIVE_TENS = {
    10: "열",
    20: "스물 스무",
    30: "서른",
    40: "마흔",
    50: "쉰",
    60: "예순",
    70: "일흔",
    80: "여든",
    90: "아흔",
}
_LOANS = {1: "원", 2: "투", 3: "쓰리 스리"}

_COUNTERS = "개 군데 곳 가지 편 건"
_PLACED = "번째 번쨰 번재 째 번쩨 번째로 번방"
"""What makes an order of a number; in haste some are misspelt."""
_ALONE = {1: "첫 첫째 첫번 첫번째 첫번쨰 첫번재 첫째번 한번째 하나째", 2: "둘째", 3: "셋째", 4: "넷째"}
_FROM_THE_END = "뒤에서 끝에서 마지막에서 맨뒤에서 맨끝에서 뒤에서부터 끝에서부터 뒤로부터 끝부터 뒤부터"


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom, with and without what counts things behind them."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms[start : start + 16]]
    for words in _BACKWARD:
        if _begins(norms, words):
            for number in _forward(atoms, start + len(words), norms[len(words) :]):
                if number.ordinal:
                    yield Number(number.end, -number.value, ordinal=True)
    yield from _forward(atoms, start, norms)


def _forward(atoms: Sequence[Atom], start: int, norms: Sequence[str]) -> Iterator[Number]:
    skipped = 1 if norms[:1] == ["제"] else 0
    for words, value in _ORDERED:
        if _begins(norms, words):
            yield Number(start + len(words), value, ordinal=True)
    for length, value, sure in _values(norms[skipped:]):
        end = start + skipped + length
        if skipped:
            yield Number(end, value, ordinal=True)
            continue
        if sure or _is_word(atoms, start, end) or norms[length : length + 1] in _MEASURED:
            yield Number(end, value)
        yield from _with_counter(end, value, norms[length:])
        if norms[0] not in _COUNT_WORDS:
            yield from _numbered(end, value, norms[length:])


def _with_counter(end: int, value: float, rest: Sequence[str]) -> Iterator[Number]:
    """What follows a number and belongs to it."""
    for words in _COUNTING:
        if _begins(rest, words):
            yield Number(end + len(words), value)
    for words in _PLACING:
        if _begins(rest, words):
            yield Number(end + len(words), value, ordinal=True)


def _numbered(end: int, value: float, rest: Sequence[str]) -> Iterator[Number]:
    """ "2번", which is a name; of what is done "2번" it says how often."""
    if rest[:1] == ["번"] and rest[1:2] not in _REPEATED:
        yield Number(end + 1, value)
        yield Number(end + 1, value, ordinal=True)


def _values(norms: Sequence[str]) -> Iterator[tuple[int, float, bool]]:
    """The numbers at the start, each with how many atoms it takes and whether it can be nothing else."""
    if not norms:
        return
    if norms[0].replace(".", "").replace(",", "").isdecimal():
        yield 1, float(norms[0].replace(",", "")), True
        return
    length = _sino_length(norms)
    for end in range(1, length + 1):
        yield end, _sino(norms[:end]), False
    decimals = _decimals(norms[length:]) if length else ""
    if decimals:
        yield length + 1 + len(decimals), _sino(norms[:length]) + float(f"0.{decimals}"), True
    for words, value in _NATIVES:
        if _begins(norms, words):
            yield len(words), value, len(words) > 1


def _sino_length(norms: Sequence[str]) -> int:
    """How many syllables of a Sino-Korean numeral stand at the start; ones never follow each other."""
    length = 0
    for norm, before in zip(norms, ("", *norms), strict=False):
        if norm not in _UNITS and (norm not in _SINO or before in _SINO):
            break
        length += 1
    return length


def _decimals(norms: Sequence[str]) -> str:
    """The digits after "점"."""
    spoken = norms[1:] if norms[:1] == ["점"] else []
    length = next((n for n, norm in enumerate(spoken) if norm not in _SINO), len(spoken))
    return "".join(str(_SINO[norm]) for norm in spoken[:length])


def _sino(chars: Sequence[str]) -> float:
    """The value of "이십삼"."""
    total, digit = 0, 0
    for char in chars:
        if char in _UNITS:
            total, digit = total + (digit or 1) * _UNITS[char], 0
        else:
            digit = _SINO[char]
    return float(total + digit)


def _is_word(atoms: Sequence[Atom], start: int, end: int) -> bool:
    """Whether a numeral is a word of its own; within one it is an ordinary syllable ("파일", "사이")."""
    before, after = atoms[start - 1 : start] if start else [], atoms[end : end + 1]
    begins = all(
        atom.end < atoms[start].start or atom.norm in _VOWELS_BEFORE or atom.kind != "word" for atom in before
    )
    return begins and all(
        atom.start > atoms[end - 1].end or atom.kind != "word" or atom.norm in _PARTICLES for atom in after
    )


_PARTICLES = frozenset("에의를을와과로도만는은가하랑부까")
"""How what stands behind a numeral begins where that is a word of its own."""
_VOWELS_BEFORE = frozenset("오")
"""Ends of words that no subject particle "이" follows, so that it is the number: "오디오이"."""

_REPEATED = [[char] for char in "반되연들재나넣말씩이더만"]
"""How what follows a count of times begins: "3번 반복", "3번 나오게"."""
_MEASURED = [[char] for char in "초분단배차마개편건"]
"""How words begin that measure or count: seconds, minutes, words, times as much, times, pieces."""


def _begins(norms: Sequence[str], words: tuple[str, ...]) -> bool:
    return tuple(norms[: len(words)]) == words


def _natives() -> Iterator[tuple[tuple[str, ...], float]]:
    """Native numerals below 100 and the loanwords."""
    for ones, names in _NATIVE.items():
        for name in names.split():
            yield tuple(parts_of(name)), float(ones)
            for tens, before in _NATIVE_TENS.items():
                yield tuple(parts_of(before.split()[0] + name)), float(tens + ones)
    for value, names in (*_NATIVE_TENS.items(), *_LOANS.items()):
        yield from ((tuple(parts_of(name)), float(value)) for name in names.split())


_COUNTING = [tuple(parts_of(word)) for word in _COUNTERS.split()]
_PLACING = [tuple(parts_of(word)) for word in _PLACED.split()]
_BACKWARD = [tuple(parts_of(word)) for word in _FROM_THE_END.split()]
_ORDERED = [
    (tuple(parts_of(name)), float(value)) for value, names in _ALONE.items() for name in names.split()
]
_NATIVES = list(_natives())
_COUNT_WORDS = frozenset(words[0] for words, _ in _NATIVES)
