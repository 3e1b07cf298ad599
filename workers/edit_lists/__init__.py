"""Edits as other programs read them. Each format is a module here that is imported when it is asked for."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...core.documents import timeline_to_json
from ...core.parts import needed
from . import audacity, reaper
from .changes import Change, changes
from .layout import EditListOf

__all__ = ["FORMATS", "Change", "EditFormat", "EditListOf", "changes", "edit_list"]


@dataclass(frozen=True, slots=True)
class EditFormat:
    """A format. suffix: what its files' names end in. write: the text of one, from what it is to tell.

    modules: of the extra `timelines`, without which it cannot be written.
    """

    suffix: str
    write: Callable[[EditListOf], str]
    modules: tuple[str, ...] = ()


def _json(content: EditListOf) -> str:
    return json.dumps(timeline_to_json(content.timeline), indent=1, ensure_ascii=False) + "\n"


def _otio(content: EditListOf) -> str:
    from . import otio

    return otio.written(content)


def _edl(content: EditListOf) -> str:
    from . import edl

    return edl.written(content)


FORMATS: Mapping[str, EditFormat] = {
    "json": EditFormat(".timeline.json", _json),
    "audacity": EditFormat(".labels.txt", audacity.in_edited_time),
    "audacity-source": EditFormat(".removed.txt", audacity.in_source_time),
    "otio": EditFormat(".otio", _otio, ("opentimelineio",)),
    "edl": EditFormat(".edl", _edl, ("opentimelineio", "otio_cmx3600_adapter")),
    "reaper": EditFormat(".rpp", reaper.written),
}
"""The formats by their names."""


def edit_list(format: str, content: EditListOf) -> str:
    """The text of an edit list. format: a key of FORMATS.

    Raises BadInput with the command that installs what the format needs, where that is missing.
    """
    chosen = FORMATS[format]
    needed(*chosen.modules, extra="timelines", use=f"Edit lists in the format {format}")
    return chosen.write(content)
