"""How English says what is written with digits: each way a tuple of plain words."""

import re
from collections.abc import Callable

from ..numerals import MOST_DIGITS, digits_in_words, in_words
from ..phones import combined

Reading = tuple[str, ...]
"""A way to read something written, in plain words; a single capital is a letter's name."""

NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
"""A pattern of a number without sign, with thousands and decimals as English writes them."""

_MONEY = {"$": "dollar", "£": "pound", "€": "euro", "¥": "yen", "₹": "rupee"}
_CENTS = {"dollar": "cent", "euro": "cent", "pound": "pence"}
_SCALES = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "b": "billion",
    "bn": "billion",
    "tn": "trillion",
}
_UNITS = {
    "km": "kilometer", "cm": "centimeter", "mm": "millimeter", "m": "meter", "ft": "foot", "in": "inch",
    "kg": "kilogram", "g": "gram", "mg": "milligram", "lb": "pound", "lbs": "pound", "oz": "ounce",
    "l": "liter", "ml": "milliliter", "mph": "mile per hour", "km/h": "kilometer per hour", "sec": "second",
    "min": "minute", "mins": "minute", "h": "hour", "hr": "hour", "hrs": "hour", "ms": "millisecond",
    "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz", "ghz": "gigahertz", "kb": "kilobyte",
    "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "db": "decibel", "w": "watt", "kw": "kilowatt",
    "v": "volt", "x": "time", "°": "degree", "°c": "degree celsius", "°f": "degree fahrenheit",
}  # fmt: skip
_PLURALS = {"foot": "feet", "inch": "inches", "half": "halves"}
_SAME_IN_PLURAL = frozenset(["yen", "pence", "hertz", "kilohertz", "megahertz", "gigahertz"])


def cardinal(digits: str) -> Reading:
    """A whole number as a quantity: “two thousand three hundred forty five”."""
    return tuple(word for word in _with_and(digits) if word != "and")


def _with_and(digits: str) -> Reading:
    if len(digits) > MOST_DIGITS:
        return _plain(digits_in_words(digits, "en"))
    return _plain(in_words(int(digits), "en"))


def _plain(words: str) -> Reading:
    return tuple(re.findall("[a-z]+", words))


def ordinal(digits: str) -> tuple[Reading, ...]:
    """The ways to say a place in an order: “twenty first”."""
    if len(digits) > MOST_DIGITS:
        return _each(digits)
    said = _plain(in_words(int(digits), "en", "ordinal"))
    return tuple(word for word in said if word != "and"), said


def number(written: str) -> tuple[Reading, ...]:
    """The ways to say a number as `NUMBER` finds it: as a quantity, a year, digit by digit."""
    whole, _, decimals = written.replace(",", "").partition(".")
    if not decimals:
        return (cardinal(whole), _with_and(whole)) if "," in written else _whole(whole, year=True)
    ahead = ((),) if not whole else (*_whole(whole)[:2], *([()] if whole == "0" else []))
    return tuple((*words, "point", *behind) for words in ahead for behind in _each(decimals))


def _whole(digits: str, year: bool = False) -> tuple[Reading, ...]:
    if len(digits) > MOST_DIGITS or (digits[0] == "0" and len(digits) > 1):
        return _each(digits)
    ways = [cardinal(digits), _with_and(digits)]
    if year and re.fullmatch("(?:1[1-9]|20)..", digits):
        ways.insert(1 if digits.startswith("200") else 0, _in_pairs(digits))
    elif len(digits) == 3 and not digits.endswith("00"):
        ways += [(*cardinal(digits[0]), *_pair(digits[1:])), *_each(digits)]
    elif len(digits) > 3 and not digits.endswith("000"):
        ways += _each(digits)
    if re.fullmatch("1(?:00|000)+", digits):
        ways.insert(1, ("a", *cardinal(digits)[1:]))
    return (*ways, ("oh",)) if digits == "0" else tuple(dict.fromkeys(ways))


def _in_pairs(digits: str) -> Reading:
    """A year: “nineteen oh five”, “nineteen hundred”."""
    if digits.endswith("00"):
        return (*cardinal(digits[:2]), "hundred")
    return (*cardinal(digits[:2]), *_pair(digits[2:]))


def _pair(digits: str) -> Reading:
    return ("oh", *cardinal(digits[1])) if digits[0] == "0" else cardinal(digits)


def _each(digits: str) -> tuple[Reading, ...]:
    """Digit by digit, a zero as “oh” and as “zero”."""
    zeros = _plain(digits_in_words(digits, "en"))
    return tuple(dict.fromkeys((tuple("oh" if word == "zero" else word for word in zeros), zeros)))


def _plural(noun: str) -> str:
    """The plural of a noun, or of the first word where more follow: “degrees celsius”."""
    if noun in _SAME_IN_PLURAL:
        return noun
    first, *more = noun.split()
    if first.endswith("y"):
        many = first[:-1] + "ies"
    else:
        many = _PLURALS.get(first) or first + ("es" if first.endswith(("s", "x")) else "s")
    return " ".join([many, *more])


def _counted(amount: str, noun: str) -> Reading:
    return tuple((noun if amount == "1" else _plural(noun)).split())


def _ordinal(match: re.Match[str]) -> tuple[Reading, ...]:
    return ordinal(match[1].replace(",", ""))


def _several(match: re.Match[str]) -> tuple[Reading, ...]:
    """Numbers in the plural: “1990s”, “747s”."""
    return tuple((*way[:-1], _plural(way[-1])) for way in _whole(match[1], year=True))


def _money(match: re.Match[str]) -> tuple[Reading, ...]:
    noun, amount, scale = _MONEY[match["sign"]], match["amount"], match["scale"].lower()
    if scale:
        return combined((number(amount), ((_SCALES.get(scale, scale), _plural(noun)),)))
    whole, _, cents = amount.partition(".")
    if len(cents) != 2:
        return combined((number(amount), (_counted(amount, noun),)))
    large = (*_whole(whole.replace(",", "") or "0")[0], *_counted(whole, noun))
    if not int(cents):
        return (large,)
    small = (*cardinal(cents), *_counted(cents.lstrip("0"), _CENTS.get(noun, "cent")))
    if not whole.strip("0"):
        return (small,)
    return (
        (*large, *cardinal(cents)),
        (*large, "and", *small),
        (*_whole(whole.replace(",", ""))[0], *_pair(cents)),
    )


def _hour(match: re.Match[str]) -> tuple[Reading, ...]:
    return ((*cardinal(match[1]), match[2].upper(), "M"),)


def _time(match: re.Match[str]) -> tuple[Reading, ...]:
    hour, minute = cardinal(match["hour"]), match["minute"]
    seconds = _pair(match["second"]) if match["second"] else ()
    half = (match["half"].upper(), "M") if match["half"] else ()
    minutes = [_pair(minute), cardinal(minute)]
    if minute == "00":
        minutes = [(), ("o'clock",), ("hundred",)]
    return tuple((*hour, *way, *seconds, *half) for way in minutes)


def _measure(match: re.Match[str]) -> tuple[Reading, ...]:
    letters = tuple(re.sub("[^A-Z]", "", match["unit"].upper()))
    unit = _counted(match["amount"], _UNITS[match["unit"].lower()])
    return combined((number(match["amount"])[:2], (unit, letters)))


def _scaled(match: re.Match[str]) -> tuple[Reading, ...]:
    return combined((number(match[1])[:2], ((_SCALES[match[2].lower()],), tuple(match[2].upper()))))


def _fraction(match: re.Match[str]) -> tuple[Reading, ...]:
    above, below = cardinal(match[1]), cardinal(match[2])
    apart = (*above, *below), (*above, "over", *below), (*above, "out", "of", *below)
    if not 0 < int(match[1]) < int(match[2]) <= 100:
        return apart
    *tens, part = {"2": ("half",), "4": ("quarter",)}.get(match[2]) or ordinal(match[2])[0]
    return (*above, *tens, *_counted(match[1], part)), *apart


def _date(match: re.Match[str]) -> tuple[Reading, ...]:
    return combined(_whole(part.lstrip("0") or "0", year=True)[:2] for part in re.split("[-/.]", match[0]))


def _telephone(match: re.Match[str]) -> tuple[Reading, ...]:
    return _each("".join(re.findall(r"\d", match[0])))


def _joined(*joints: str) -> Callable[[re.Match[str]], tuple[Reading, ...]]:
    """Two numbers with one of some words between them."""
    between = tuple(tuple(joint.split()) for joint in joints)
    return lambda match: combined((number(match[1]), between, number(match[2])))


def _signed(*signs: str) -> Callable[[re.Match[str]], tuple[Reading, ...]]:
    return lambda match: combined((tuple((sign,) for sign in signs), number(match[1])))


_HALF = r"\s?(?P<half>[ap])\.?m\.?"
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_RULES: tuple[tuple[str, Callable[[re.Match[str]], tuple[Reading, ...]]], ...] = (
    (NUMBER, lambda match: number(match[0])),
    (rf"(\d\d?){_HALF}", _hour),
    (rf"(?P<hour>\d\d?):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?:{_HALF})?", _time),
    (r"(\d[\d,]*)(?:st|nd|rd|th)", _ordinal),
    (r"'?(\d{2,4})'?s", _several),
    (rf"(?:us|ca|au)?(?P<sign>[$£€¥₹])(?P<amount>{NUMBER})(?P<scale>(?:k|mn?|bn?|tn)?)", _money),
    (rf"(?P<amount>{NUMBER})(?P<scale>)(?P<sign>[$£€¥₹])", _money),
    (rf"({NUMBER})(k|bn|mn)", _scaled),
    (rf"(?P<amount>{NUMBER})(?P<unit>{_UNIT})", _measure),
    (r"\d\d?([/.-])\d\d?\1(?:\d\d){1,2}|\d{4}-\d\d-\d\d", _date),
    (r"(\d{1,4})/(\d{1,4})", _fraction),
    (r"\+?\d{1,4}(?:-\d{2,4}){2,4}|\d{3}-\d{4}", _telephone),
    (rf"({NUMBER})-({NUMBER})", _joined("to", "", "through")),
    (rf"({NUMBER})[x×]({NUMBER})", _joined("by", "X")),
    (rf"({NUMBER}):({NUMBER})", _joined("", "to")),
    (rf"-({NUMBER})", _signed("minus", "negative")),
    (rf"#({NUMBER})", _signed("number", "hashtag")),
)
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE | re.ASCII), read) for pattern, read in _RULES)


def figure(written: str) -> tuple[Reading, ...]:
    """The ways to say digits with their signs and units; none for anything else."""
    found = ((read, pattern.fullmatch(written)) for pattern, read in _COMPILED)
    return next((read(match) for read, match in found if match), ())
