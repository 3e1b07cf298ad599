"""Chinese numbers, in digits and in characters, with the measure words behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...atoms import Atom
from .. import Number

_DIGITS = {
    char: value
    for value, chars in enumerate(
        ("零〇", "一壹", "二两兩贰俩倆", "三叁仨", "四", "五", "六", "七", "八", "九")
    )
    for char in chars
}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_POINT = frozenset("点點")
_MEASURES = frozenset("个個條条段处處份句部篇首块塊只隻支轨軌遍次回")
"""Measure words, which belong to the number before them: "两个", "第二个"."""
_TIMES = frozenset("遍次回")
"""Those that count times; behind a count they stay by themselves ("三次": three times)."""
_LAST = ("最后", "最後", "最末", "末")
_FROM_END = ("倒数", "倒數")
_FEW = {
    1: """前 头 頭 首 前面 前面的 前边 前邊 开头 開頭 开头的 開頭的 开始 開始 开始的 開始的 最前 最前面
        最前面的 最开始 最開始 最开始的 最開始的 起始""",
    -1: """后 後 末 尾 后面 後面 后面的 後面的 后边 後邊 末尾 末尾的 结尾 結尾 结尾的 結尾的 尾部 尾部的
        倒数 倒數 最末 最末尾""",
}
"""What is an ordinal only before a count: "前两个", "结尾的三个"."""


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom: "两", "两个", "第二个", "最后一个", "倒数第二个", "2.5"."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms]
    yield from _from_end(norms, start)
    yield from _few(norms, start)
    if norms[start] == "第":
        yield from _ordinals(norms, start + 1)
    for number in _cardinals(norms, start):
        yield number
        if _has(norms, number.end, _MEASURES - _TIMES):
            yield number._replace(end=number.end + 1)


def _has(norms: Sequence[str], at: int, words: frozenset[str] | dict[str, int]) -> bool:
    return at < len(norms) and norms[at] in words


def _after(norms: Sequence[str], at: int, words: str) -> int | None:
    """Where what follows some words begins; None where they do not stand here."""
    return at + len(words) if tuple(norms[at : at + len(words)]) == tuple(words) else None


def _from_end(norms: Sequence[str], start: int) -> Iterator[Number]:
    """ "最后一个", "最后那个", "倒数第二个" """
    for words in _LAST:
        at = _after(norms, start, words)
        if at and _has(norms, at, frozenset("一1那这這")) and _has(norms, at + 1, _MEASURES):
            yield Number(at + 2, -1, ordinal=True)
    for words in _FROM_END:
        if at := _after(norms, start, f"{words}第"):
            for number in _ordinals(norms, at):
                yield number._replace(value=-number.value)


def _few(norms: Sequence[str], start: int) -> Iterator[Number]:
    """ "前" of "前两个" """
    for value, spelled in _FEW.items():
        for words in spelled.split():
            at = _after(norms, start, words)
            if at and next(_cardinals(norms, at), None):
                yield Number(at, value, ordinal=True)


def _ordinals(norms: Sequence[str], at: int) -> Iterator[Number]:
    for number in _cardinals(norms, at):
        if number.value == int(number.value):
            yield number._replace(ordinal=True)
            if _has(norms, number.end, _MEASURES):
                yield Number(number.end + 1, number.value, ordinal=True)


def _cardinals(norms: Sequence[str], at: int) -> Iterator[Number]:
    if at >= len(norms):
        return
    if norms[at][-1:].isdigit() and norms[at].isascii() and ":" not in norms[at]:
        read: Number | None = Number(at + 1, float(norms[at].replace(",", "")))
    else:
        read = _whole(norms, at)
    if read:
        yield read
        yield from _with_fraction(norms, read)


def _whole(norms: Sequence[str], at: int) -> Number | None:
    """A whole number in characters: "二十五", "一百零三", "十"."""
    total, digit, end = 0, None, at
    while end < len(norms):
        norm = norms[end]
        if norm in _DIGITS and not digit:
            digit = _DIGITS[norm]
        elif norm in _PLACES and digit != 0:
            total, digit = total + (1 if digit is None else digit) * _PLACES[norm], None
        else:
            break
        end += 1
    return Number(end, total + (digit or 0)) if end > at else None


def _with_fraction(norms: Sequence[str], whole: Number) -> Iterator[Number]:
    """ "两点五", "一个半" """
    end = whole.end + 1
    if _has(norms, whole.end, _POINT):
        value, scale = whole.value, 0.1
        while _has(norms, end, _DIGITS):
            value, scale, end = value + _DIGITS[norms[end]] * scale, scale / 10, end + 1
        if end > whole.end + 1:
            yield Number(end, round(value, 6))
    elif _has(norms, whole.end, frozenset("个個")) and _has(norms, end, frozenset("半")):
        yield Number(end + 1, whole.value + 0.5)
