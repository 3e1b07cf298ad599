"""Where a phrase may be said in a stretch of sound, by PocketSphinx's keyphrase search."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from ...audio.mono import Voice16k
from ..pronunciation import Phones
from ..sphinx import FRAMES, Decoder, Segment, decoder, pcm

WEAKEST = -30.0
"""Log odds against any other phones below which nothing is reported: of 100 real ones 5 are weaker."""

_OFFSET, _NATS = 1500, 0.1024
"""A decoder reports the log odds of a keyphrase less 1500, as a power of 1.0001 shifted by 10 bits."""


class Spot(NamedTuple):
    """A place that a phrase may be said at.

    start, end: seconds from the stretch's beginning. odds: log odds of these phones against any others.
    phones: how many they are.
    """

    start: float
    end: float
    odds: float
    phones: int


class Spotter:
    """Listens for a phrase in any number of stretches in turn.

    ways: to say all of it at once. The sounds within it are modelled as running on, as they mostly do; with a
    pause in it a phrase is missed.
    """

    def __init__(self, ways: tuple[Phones, ...]) -> None:
        self._phones: Mapping[str, int] = {f"way{number}": len(way) for number, way in enumerate(ways)}
        self._decoder = _listening(dict(zip(self._phones, ways, strict=True)))

    def spots(self, voice: Voice16k) -> list[Spot]:
        """The places in a stretch, in order and not overlapping: of those that do, the likeliest.

        voice: at the level, and with the pauses, that `alignment.aligner.levelled` gives it.
        """
        self._decoder.reinit_feat()
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(voice), full_utt=True)
        self._decoder.end_utt()
        reported = [self._spot(segment) for segment in self._decoder.seg() or ()]
        return sorted(_apart(reported))

    def _spot(self, segment: Segment) -> Spot:
        return Spot(
            segment.start_frame / FRAMES,
            (segment.end_frame + 1) / FRAMES,
            (_OFFSET + math.log(segment.prob) / math.log(1.0001)) * _NATS,
            self._phones[segment.word.strip()],
        )


def _listening(ways: Mapping[str, Phones]) -> Decoder:
    """A decoder that knows each way to say a phrase as one word, and listens for each."""
    with tempfile.TemporaryDirectory() as folder:
        spoken, sought = Path(folder) / "phrase.dict", Path(folder) / "phrase.list"
        spoken.write_text("".join(f"{name} {' '.join(way)}\n" for name, way in ways.items()), "utf-8")
        sought.write_text("".join(f"{name} /{math.exp(WEAKEST)}/\n" for name in ways), "utf-8")
        return decoder(lm=None, dict=str(spoken), kws=str(sought))


def _apart(spots: list[Spot]) -> Iterator[Spot]:
    """Those that no likelier one overlaps."""
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda spot: -spot.odds):
        if all(spot.end <= other.start or spot.start >= other.end for other in kept):
            kept.append(spot)
            yield spot
