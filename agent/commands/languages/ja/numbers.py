"""Japanese numbers: digits, Chinese numerals, native ones, and what counts things behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...atoms import Atom, parts_of
from .. import Count, Number

_DIGITS = {char: n for n, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "両": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_NATIVE = {
    "ひと": 1,
    "ふた": 2,
    "みっ": 3,
    "よっ": 4,
    "いつ": 5,
    "むっ": 6,
    "なな": 7,
    "やっ": 8,
    "ここの": 9,
}
_PLAIN = {
    "いち": 1,
    "ゼロ": 0,
    "に": 2,
    "さん": 3,
    "よん": 4,
    "ご": 5,
    "ろく": 6,
    "はち": 8,
    "きゅう": 9,
    "じゅう": 10,
    "ワン": 1,
    "ツー": 2,
    "スリー": 3,
}
"""Numerals in kana; only where something that counts stands behind them."""

_COUNTERS = "つ 個 コ こ 箇所 か所 カ所 ヶ所 ヵ所 か所分 回 本 件 個分 点"
_ORDINALS = """番目 つ目 個目 回目 本目 度目 件目 箇所目 か所目 ヶ所目 カ所目 番 つめ 個め 回め ばんめ 番め
    こ目 枚目 号 人目 行目 コ目"""
_SUPERLATIVE = [[kana] for kana in "前後最先頭初始末長短多少はうおい"]
"""What "一番" makes the most of ("一番前"), where it counts nothing."""
_FROM_THE_END = (
    """後ろから""",
    """うしろから""",
    """最後から""",
    """終わりから""",
    """おわりから""",
    """末尾から""",
    """お尻から""",
    """後から""",
    """ケツから""",
)


def numbers(atoms: Sequence[Atom], start: int) -> Iterator[Number]:
    """The numbers that begin at an atom, with and without what counts things behind them."""
    norms = [atom.norm if atom.kind != "quote" else "" for atom in atoms[start : start + 16]]
    for words in _BACKWARD:
        if _begins(norms, 0, words):
            for number in _forward(atoms, start + len(words), norms[len(words) :]):
                if number.ordinal:
                    yield Number(number.end, -number.value, ordinal=True)
    yield from _forward(atoms, start, norms)


def _forward(atoms: Sequence[Atom], start: int, norms: Sequence[str]) -> Iterator[Number]:
    skipped = 1 if norms[:1] == ["第"] else 0
    for length, value in _values(atoms, start + skipped, norms[skipped:]):
        end = start + skipped + length
        rest = norms[skipped + length :]
        if skipped:
            yield Number(end, value, ordinal=True)
        else:
            yield Number(end, value)
        for words in _COUNTING:
            if _begins(rest, 0, words) and not skipped:
                yield Number(end + len(words), Count(value))
        for words in _ORDERING:
            if _begins(rest, 0, words) and not (words == ("番",) and rest[1:2] in _SUPERLATIVE):
                yield Number(end + len(words), value, ordinal=True)
                if words == ("番",):
                    yield Number(end + 1, value)
    if not skipped:
        yield from _in_kana(start, norms)


def _values(atoms: Sequence[Atom], start: int, norms: Sequence[str]) -> Iterator[tuple[int, float]]:
    """The numbers in digits or Chinese numerals, each with how many atoms it takes."""
    if not norms:
        return
    if norms[0].replace(".", "").replace(",", "").isdecimal():
        value = float(norms[0].replace(",", ""))
        if _is_fraction(atoms, start, norms):
            yield 3, float(f"{norms[0]}.{norms[2]}")
        yield 1, value
    elif norms[0] in _DIGITS or norms[0] in _UNITS:
        length = next((n for n, norm in enumerate(norms) if norm not in _DIGITS | _UNITS), len(norms))
        yield length, float(_numeral(norms[:length]))


def _is_fraction(atoms: Sequence[Atom], start: int, norms: Sequence[str]) -> bool:
    """Whether digits go on behind a full-width or middle point."""
    touching = all(
        before.end == after.start
        for before, after in zip(atoms[start:], atoms[start + 1 : start + 3], strict=False)
    )
    return len(norms) > 2 and norms[1] in (".", "・", ",") and norms[2].isdecimal() and touching


def _numeral(chars: Sequence[str]) -> int:
    """The value of "二十三", and of "二三" digit by digit."""
    if not any(char in _UNITS for char in chars):
        return int("".join(str(_DIGITS[char]) for char in chars))
    total, digit = 0, 0
    for char in chars:
        if char in _UNITS:
            total, digit = total + (digit or 1) * _UNITS[char], 0
        else:
            digit = _DIGITS[char]
    return total + digit


def _in_kana(start: int, norms: Sequence[str]) -> Iterator[Number]:
    for root, value in _NATIVE_WORDS:
        if _begins(norms, 0, (*root, "つ")):
            end = len(root) + 1
            yield Number(start + end, Count(value))
            if norms[end : end + 1] in (["目"], ["め"]):
                yield Number(start + end + 1, value, ordinal=True)
    for root, value in _PLAIN_WORDS:
        for words in _ORDERING:
            if _begins(norms, 0, (*root, *words)):
                yield Number(start + len(root) + len(words), value, ordinal=True)


def _begins(norms: Sequence[str], at: int, words: tuple[str, ...]) -> bool:
    return tuple(norms[at : at + len(words)]) == words


_COUNTING = [tuple(parts_of(word)) for word in _COUNTERS.split()]
_ORDERING = [tuple(parts_of(word)) for word in _ORDINALS.split()]
_BACKWARD = [tuple(parts_of(word)) for word in _FROM_THE_END]
_NATIVE_WORDS = [(tuple(parts_of(word)), value) for word, value in _NATIVE.items()]
_PLAIN_WORDS = [(tuple(parts_of(word)), value) for word, value in _PLAIN.items()]
