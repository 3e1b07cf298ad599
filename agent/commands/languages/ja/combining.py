"""Spellings that are put together of parts."""

from itertools import product


def each(*parts: str) -> str:
    """All ways to put parts together, separated by commas.

    parts: the alternatives for each, with spaces between; "-" stands for nothing.
    """
    choices = [[choice.replace("-", "") for choice in part.split()] for part in parts]
    return ", ".join("".join(chosen) for chosen in product(*choices))
