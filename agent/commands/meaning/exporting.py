"""Audios written to files."""

from __future__ import annotations

from pathlib import PurePath

from ..chart import Nonsense
from ..languages import FORMATS
from ..requests import Request, Said
from .making import Parts, find, maker
from .requesting import request


@maker
def export(parts: Parts) -> Request:
    """ "export audio 2 as mp3", "save it as 'guest.mp3'" """
    said = find(parts, Said)
    if said and PurePath(said.phrase or "").suffix.lower().removeprefix(".") not in FORMATS:
        raise Nonsense
    return request("export", parts)
