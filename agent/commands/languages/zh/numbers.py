"""Chinese numbers, in digits and in characters, with the measure words behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...atoms import Atom
from .. import Number

_DIGITS = {
    char: n
    for n, chars in enumerate("零〇,一壹,二两兩贰,三叁仨,四,五,六,七,八,九".split(","))
    for char in chars
}
_DIGITS["俩"] = _DIGITS["倆"] = 2
_PLACES = {"十": 10, "百": 100, "千": 1000}
_HALF = "半"
_LAST = (("最", "后"), ("最", "後"), ("最", "末"), ("末",))
_FIRST_FEW = {
    words: value
    for value, spelled in (
        (1, "前 头 頭 首 前面 前面的 前边 前邊 开头 開頭 开头的 開頭的 开始的 開始的 开始 開始 最前面 最前面的 最前 最开始 最開始 最开始的 最開始的 起始"),
        (-1, "后 後 末 尾 后面 後面 后面的 後面的 后边 後邊 末尾 末尾的 结尾 結尾 结尾的 結尾的 尾部 尾部的 倒数 倒數 最末 最末尾"),
    )
    for words in map(tuple, spelled.split())
}
_FROM_END = (("倒", "数"), ("倒", "數"))

COUNTED = "个個條条段处處份句部篇首块塊只隻支轨軌遍次回"
"""Measure words behind a count or an order. Of counts, those of times are no part ("三次": three times)."""
_TIMES = "遍次回"


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom: "两", "两个", "第二", "第二个", "最后一个", "倒数第二个", "2.5"."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms]
    for words in _LAST:
        if _follows(norms, start, words):
            yield from _last(norms, start + len(words))
    for words, value in _FIRST_FEW.items():
        if _follows(norms, start, words) and any(True for _ in _cardinals(norms, start + len(words))):
            yield Number(start + len(words), value, ordinal=True)
    for words in _FROM_END:
        if _follows(norms, start, (*words, "第")):
            for number in _ordinals(norms, start + len(words) + 1):
                yield number._replace(value=-number.value)
    if norms[start] == "第":
        yield from _ordinals(norms, start + 1)
    for number in _cardinals(norms, start):
        yield number
        if _measured(norms, number.end) and norms[number.end] not in _TIMES:
            yield number._replace(end=number.end + 1)


def _follows(norms: Sequence[str], at: int, words: Sequence[str]) -> bool:
    return tuple(norms[at : at + len(words)]) == tuple(words)


def _measured(norms: Sequence[str], at: int) -> bool:
    return at < len(norms) and norms[at] != "" and norms[at] in COUNTED


def _last(norms: Sequence[str], at: int) -> Iterator[Number]:
    """ "最后一个", "最后那个" """
    if at + 1 < len(norms) and norms[at] in ("一", "1", "那", "这", "這") and _measured(norms, at + 1):
        yield Number(at + 2, -1, ordinal=True)


def _ordinals(norms: Sequence[str], at: int) -> Iterator[Number]:
    for number in _cardinals(norms, at):
        if number.value == int(number.value):
            yield number._replace(ordinal=True)
            if _measured(norms, number.end):
                yield Number(number.end + 1, number.value, ordinal=True)


def _cardinals(norms: Sequence[str], at: int) -> Iterator[Number]:
    if at >= len(norms):
        return
    if norms[at][-1:].isdigit() and norms[at].isascii():
        digits = Number(at + 1, float(norms[at].replace(",", "")))
        yield digits
        yield from _with_fraction(norms, digits)
    elif read := _whole(norms, at):
        yield read
        yield from _with_fraction(norms, read)


def _whole(norms: Sequence[str], at: int) -> Number | None:
    """A whole number in characters: "二十五", "一百零三", "十"."""
    total, digit, end = 0, None, at
    while end < len(norms):
        norm = norms[end]
        if norm in _DIGITS and (digit is None or digit == 0):
            digit = _DIGITS[norm]
        elif norm in _PLACES and digit != 0:
            total, digit = total + (1 if digit is None else digit) * _PLACES[norm], None
        else:
            break
        end += 1
    return Number(end, total + (digit or 0)) if end > at else None


def _with_fraction(norms: Sequence[str], whole: Number) -> Iterator[Number]:
    """ "两点五", "一个半" """
    following: Mapping[int, str] = dict(enumerate(norms[whole.end : whole.end + 2]))
    if following.get(0) in ("点", "點"):
        value, scale, end = whole.value, 0.1, whole.end + 1
        while end < len(norms) and norms[end] in _DIGITS:
            value, scale, end = value + _DIGITS[norms[end]] * scale, scale / 10, end + 1
        if end > whole.end + 1:
            yield Number(end, round(value, 6))
    if following.get(0) in ("个", "個") and following.get(1) == _HALF:
        yield Number(whole.end + 2, whole.value + 0.5)
