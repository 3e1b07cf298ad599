"""Speeds as exact fractions: 1.1 times as fast is 11/10, not the binary number next to it."""

from fractions import Fraction

SLOWEST, FASTEST = Fraction(1, 2), Fraction(2)
"""Times the recorded speed, however it comes about: beyond, too much sound is left out or heard twice."""


def speed_of(value: object) -> Fraction:
    """The speed that a number like 1.25 or a text like "4/3" says. Raises ValueError."""
    try:
        return Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"{value!r} is no speed; give a number like 1.25 or a text like '4/3'") from None


def speed_as_json(speed: Fraction) -> float | str:
    """A number where one says the speed exactly, else a text like "4/3"."""
    return float(speed) if speed_of(float(speed)) == speed else str(speed)
