"""A timeline made sound: one pass over its clips, in blocks, with memory for no more than a few of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, pairwise
from typing import TYPE_CHECKING

import numpy as np

from ..core.beds import laid
from ..core.timeline import Clip, Silence, Timeline, length_of, recording_of
from .blocks import Block, Form, as_dtype, as_float, limited, regrouped
from .decode import Decoded
from .joins import Join, Run, crossfaded, falling, joined, rising, runs
from .voice import Voice

if TYPE_CHECKING:
    from .levelling import Found, Watch


def unwatched(_: object) -> None:
    """Nobody looks on."""


def rendered(
    timeline: Timeline,
    sources: Mapping[str, Decoded],
    dtype: str,
    watch: Watch = unwatched,
    found: Found = unwatched,
) -> Iterator[Block]:
    """The sound of a timeline, in blocks of shape (frames, channels) and its length in total.

    sources: the opened recordings by their ids. dtype: int16, int32, float32 or float64. Where no edit, gain
    or fade touches them, samples of a recording of the timeline's rate and channels in the same dtype are
    passed on as they are. Nobody writes to a block that was passed on.

    Where the timeline is to have some loudness, all of it is rendered once before to find the gain. watch:
    called with the samples that this has got further. found: called with what was found.
    """
    form = Form(timeline.rate, timeline.channels, dtype)
    if timeline.loudness:
        from .levelling import levelled  # imports FFmpeg, which most timelines do without

        # At full width, so that the sound is rounded only once.
        play = partial(rendered, replace(timeline, loudness=None), sources, "float64")
        return levelled(play, form, timeline.loudness, watch, found)
    timeline = laid(timeline)
    tracks = [track.clips for track in timeline.tracks if track.clips]
    if len(tracks) > 1:
        tracks = [_filled(clips, form.rate, timeline.length) for clips in tracks]
    streams = [_played(clips, sources, form) for clips in tracks]
    return streams[0] if len(streams) == 1 else _summed(streams, dtype)


def _filled(clips: Sequence[Clip], rate: int, length: int) -> tuple[Clip, ...]:
    """Clips with silence after them up to a length."""
    missing = length - length_of(clips, rate)
    return (*clips, Clip(Silence(rate), 0, missing)) if missing else tuple(clips)


def _played(clips: Sequence[Clip], sources: Mapping[str, Decoded], form: Form) -> Iterator[Block]:
    """The sound of one track: each run's own, and between two runs the join."""
    voices = (_voice(run, sources, form) for run in runs(clips, form.rate))
    done = 0
    for left, right in pairwise(chain([None], voices, [None])):
        join = joined(left.run if left else None, right.run if right else None, form.rate)
        if left:
            yield from left.blocks(done, left.run.end - join.before)
        if join.before or join.after:
            yield _passage(join, left, right, form)
        done = (right.run.start if right else 0) + join.after


def _voice(run: Run, sources: Mapping[str, Decoded], form: Form) -> Voice:
    recording = recording_of(run.source)
    return Voice(run, sources[recording.id] if recording else None, form)


def _passage(join: Join, left: Voice | None, right: Voice | None, form: Form) -> Block:
    """The samples around a join."""
    parts = []
    if left and right and join.crossed:
        span = left.run.end - join.before, left.run.end + join.after
        return as_dtype(crossfaded(left.sound(*span), right.sound(*span)), form.dtype)
    if left:
        parts.append(left.sound(left.run.end - join.before, left.run.end) * falling(join.before))
    if right:
        parts.append(right.sound(right.run.start, right.run.start + join.after) * rising(join.after))
    return as_dtype(np.concatenate(parts), form.dtype)


def _summed(streams: Sequence[Iterator[Block]], dtype: str) -> Iterator[Block]:
    """Tracks that sound together, held within full scale."""
    for blocks in zip(*map(regrouped, streams), strict=True):
        sounding = [block for block in blocks if block.any()]
        yield _sum(sounding, dtype) if len(sounding) > 1 else (sounding or blocks)[0]


def _sum(blocks: Sequence[Block], dtype: str) -> Block:
    """A mix of blocks; integers are added as such, which comes to the same in a quarter of the time."""
    if np.dtype(dtype).kind == "f":
        parts = [as_float(block) for block in blocks]
        mix = sum(parts[1:], parts[0])
        return as_dtype(limited(mix, *parts) if mix.max() > 1 or mix.min() < -1 else mix, dtype)
    limits, wide = np.iinfo(dtype), np.int32 if dtype == "int16" else np.int64
    total = sum((block.astype(wide) for block in blocks[1:]), blocks[0].astype(wide))
    return np.asarray(np.clip(total, limits.min, limits.max), dtype)
