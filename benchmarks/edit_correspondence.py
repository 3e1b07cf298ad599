"""Which samples of an output are which of a recording: told from the two sounds alone, by whatever made it.

A stretch that is in both corresponds where each sample is the same. Where a tool resampled, coded or levelled
the sound, it corresponds where both correlate. See docs/edit-benchmark.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

SEED = 32
"""Samples in a row that tell a place in a recording; so many are not the same by chance. A power of 2."""
STRIDE = 8
"""From one stretch of an output that is looked for to the next: SEED + STRIDE samples are always found."""
BLOCK_SECONDS, ALIKE, LOCAL_SECONDS = 0.04, 0.85, 0.01
"""Of sound that is not the same sample by sample: blocks of so long are looked for in the recording, and it
corresponds where the normalised correlation over LOCAL_SECONDS is at least ALIKE."""
LEAST_SHARED = 0.3
"""An output that shares less than that, of itself, with the recording is taken to be made anew."""
RUMBLE_HZ = 80.0
FULL_SCALE = 2.0**31

_BASE = 6364136223846793005


class Sound:
    """A recording. samples: int32 at full scale, of shape (frames, channels). rate: Hz."""

    def __init__(self, samples: NDArray[np.int32], rate: int) -> None:
        self.samples, self.rate = samples, rate

    @classmethod
    def read(cls, path: Path) -> Sound:
        samples, rate = soundfile.read(path, dtype="int32", always_2d=True)
        return cls(samples, rate)

    @property
    def frames(self) -> int:
        return len(self.samples)

    @cached_property
    def voice(self) -> Floats:
        """The mean of its channels, full scale 1, with nothing below the voice: rumble is no level."""
        mean = self.samples.mean(axis=1) / FULL_SCALE
        hz = np.fft.rfftfreq(2 * len(mean), 1 / self.rate)
        return np.fft.irfft(np.fft.rfft(mean, 2 * len(mean)) * (hz >= RUMBLE_HZ))[: len(mean)]

    @cached_property
    def places(self) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
        """The stretches of SEED samples that are there once: their hashes, rising, and first samples."""
        hashes, places, counts = np.unique(self.hashes, return_index=True, return_counts=True)
        return hashes[counts == 1], places[counts == 1]

    @cached_property
    def hashes(self) -> NDArray[np.uint64]:
        """A polynomial hash, modulo 2⁶⁴, of the SEED samples from each on."""
        hashes, length, power = np.zeros(self.frames, np.uint64), 1, _BASE
        for channel in self.samples.T:
            hashes = hashes * np.uint64(1_000_003) + channel.astype(np.int64).view(np.uint64)
        while length < SEED:
            hashes = hashes[:-length] * np.uint64(power) + hashes[length:]
            length, power = 2 * length, power * power % 2**64
        return hashes


class Match(NamedTuple):
    """A stretch of an output that is one of a source. out, start: first samples. exact: sample by sample."""

    source: int
    out: int
    start: int
    length: int
    exact: bool = True

    @property
    def out_end(self) -> int:
        return self.out + self.length

    @property
    def end(self) -> int:
        return self.start + self.length

    @property
    def shift(self) -> int:
        return self.start - self.out

    def later(self, count: int) -> Match:
        return self._replace(out=self.out + count, start=self.start + count, length=self.length - count)


def corresponding(output: Sound, sources: Sequence[Sound]) -> list[Match]:
    """The stretches of an output that are from sources, in order, none over another.

    Those of the first source keep its order: it is what was edited. The others, from which something may have
    been laid in, are looked for in what is left.
    """
    found = _of(output, sources[0], 0)
    for number, donor in enumerate(sources[1:], 1):
        for low, high in list(_between(found, output.frames)):
            part = Sound(output.samples[low:high], output.rate)
            laid_in = _of(part, donor, number)
            found += [match._replace(out=match.out + low) for match in laid_in]
        found.sort(key=lambda match: match.out)
    return found


def _of(output: Sound, source: Sound, number: int) -> list[Match]:
    same = chained(_same(output, source, number))
    if sum(match.length for match in same) >= LEAST_SHARED * min(output.frames, source.frames):
        return same
    return chained([*same, *_alike(output, source, number)])


def _between(matches: Sequence[Match], frames: int) -> Iterator[tuple[int, int]]:
    edges = [0, *(edge for match in matches for edge in (match.out, match.out_end)), frames]
    yield from ((low, high) for low, high in zip(edges[::2], edges[1::2], strict=True) if high - low >= SEED)


def _same(output: Sound, source: Sound, number: int) -> Iterator[Match]:
    if output.samples.shape[1] != source.samples.shape[1]:
        return
    hashes, places = source.places
    if not len(hashes) or not len(output.hashes):
        return
    some = output.hashes[::STRIDE]
    nearest = np.searchsorted(hashes, some).clip(max=len(hashes) - 1)
    found = np.flatnonzero(hashes[nearest] == some)
    for shift in np.unique(places[nearest[found]] - found * STRIDE).tolist():
        low, high = max(0, -shift), min(output.frames, source.frames - shift)
        equal = (output.samples[low:high] == source.samples[low + shift : high + shift]).all(axis=1)
        for start, end in runs(equal):
            if end - start >= SEED:
                yield Match(number, low + start, low + start + shift, end - start)


def _alike(output: Sound, source: Sound, number: int) -> Iterator[Match]:
    window = round(LOCAL_SECONDS * output.rate)
    for shift in sorted(set(_shifts(output.voice, source.voice, round(BLOCK_SECONDS * output.rate)))):
        low, high = max(0, -shift), min(output.frames, source.frames - shift)
        alike = _correlation(output.voice[low:high], source.voice[low + shift : high + shift], window)
        for start, end in runs(alike >= ALIKE):
            if end - start >= window:
                yield Match(number, low + start, low + start + shift, end - start, exact=False)


def _shifts(output: Floats, source: Floats, block: int) -> Iterator[int]:
    """Where blocks of an output are best found in a source, as source minus output samples."""
    if len(source) < block:
        return
    size = 1 << (len(source) + block).bit_length()
    spectrum = np.fft.rfft(source, size)
    power = np.convolve(source**2, np.ones(block), "valid")
    for at in range(0, len(output) - block + 1, block // 2):
        wanted = output[at : at + block]
        product = np.fft.irfft(spectrum * np.conj(np.fft.rfft(wanted, size)), size)[: len(power)]
        alike = product / np.sqrt(np.maximum(power, 1e-9) * max(float(wanted @ wanted), 1e-9))
        if alike.max() >= ALIKE:
            yield int(alike.argmax()) - at


def _correlation(left: Floats, right: Floats, window: int) -> Floats:
    """Normalised, around each sample."""
    if not len(left):
        return left
    box = np.ones(min(window, len(left)))
    product, first, second = (np.convolve(x, box, "same") for x in (left * right, left**2, right**2))
    return product / np.sqrt(np.maximum(first * second, 1e-18))


def runs(flags: Flags) -> list[tuple[int, int]]:
    """The half-open stretches where flags are set."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [(int(low), int(high)) for low, high in edges.reshape(-1, 2)]


def chained(matches: Iterable[Match]) -> list[Match]:
    """The matches that go on in the output as in the source, and cover most; overlaps go to the earlier."""
    ordered = sorted(matches, key=lambda match: (match.out, match.start))
    best: list[tuple[int, int]] = []
    for n, match in enumerate(ordered):
        ways = [(match.length, -1)]
        for m, before in enumerate(ordered[:n]):
            gain = match.length - _overlap(before, match)
            if match.out_end > before.out_end and match.end > before.end and gain > 0:
                ways.append((best[m][0] + gain, m))
        best.append(max(ways))
    chain: list[Match] = []
    at = max(range(len(best)), key=lambda n: best[n][0], default=-1)
    while at >= 0:
        chain.append(ordered[at])
        at = best[at][1]
    chain.reverse()
    return chain[:1] + [match.later(_overlap(before, match)) for before, match in pairwise(chain)]


def _overlap(before: Match, match: Match) -> int:
    return max(0, before.out_end - match.out, before.end - match.start)
