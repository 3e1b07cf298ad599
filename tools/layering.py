"""A tool that lets audios sound together, such as the recordings of a host and a guest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..core import overlaps
from ..core.errors import CannotEdit
from .draft import Draft
from .outcomes import Outcome
from .registry import tool
from .splicing import AudioNumber, copy_of

MOST_TRACKS = 32
"""Tracks that can be edited together: more speakers than anybody records at once."""


@tool
def layer(draft: Draft, audios: Annotated[list[AudioNumber], Field(min_length=2)]) -> Outcome:
    """Make one new audio in which several sound together from their beginnings; they stay as they are.

    Its tracks stay in sync: what is cut goes from all of them, and words over which another track speaks are
    muted instead. audios: their numbers, such as those of the host and the guest.
    """
    timelines = [draft.timeline(audio) for audio in audios]
    if sum(len(timeline.speaking) for timeline in timelines) > MOST_TRACKS:
        raise CannotEdit.because("many_tracks", most=MOST_TRACKS)
    layered = overlaps.layered([copy_of(draft, timeline) for timeline in timelines])
    return Outcome("layer", created=(draft.create(layered),), facts={"audios": audios})
