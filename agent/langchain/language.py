"""The language of a request that no grammar has read."""

from __future__ import annotations

from ..commands.atoms import Malformed, atoms
from ..commands.detection import by_script, likely
from ..commands.languages import CODES
from ..commands.vocabularies import knows


def language_of(command: str, preferred: str) -> str:
    """The code of the likeliest language of a request, of those that outcomes can be told in.

    preferred: taken where nothing speaks against it.
    """
    try:
        parts = atoms(command)
    except Malformed:
        return by_script(command, preferred)
    order = [preferred, *(code for code in CODES if code != preferred)]
    return likely(parts, lambda _: (), order, knows)[0] if parts else preferred
