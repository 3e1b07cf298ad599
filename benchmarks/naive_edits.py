"""The same edits as they are done without care, and as other tools do them where their method can be told.

Each takes the time span of what is asked for as it stands: the samples of a recording in, those of the output
out. Sources of the methods: docs/edit-benchmark.md.
"""

from __future__ import annotations

import subprocess
import tempfile
import warnings
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import soundfile
from numpy.typing import NDArray

from wordsplice.benchmarks.edit_correspondence import Floats

if TYPE_CHECKING:
    from pydub import AudioSegment

Pcm = NDArray[np.int16]

BLEEP_HZ, BLEEP_LEVEL = 1000.0, 0.1


class Asked(NamedTuple):
    """An edit as times: of one recording, in one channel.

    sound: 16 bits, of shape (frames,). kind: "remove", "mute", "bleep", "replace", "insert", "append".
    start, end: seconds of what is asked for; of a place they are the same. room: the ends of the words beside
    it, seconds. donor: what is laid in.
    """

    sound: Pcm
    rate: int
    kind: str
    start: float
    end: float
    room: tuple[float, float]
    donor: Pcm

    @property
    def low(self) -> int:
        return self.at(self.start)

    @property
    def high(self) -> int:
        return self.at(self.end)

    def at(self, seconds: float) -> int:
        return min(max(0, round(seconds * self.rate)), len(self.sound))


def hard(asked: Asked) -> Pcm:
    """Cut at the very times, nothing faded."""
    before, after = asked.sound[: asked.low], asked.sound[asked.high :]
    covered = asked.high - asked.low
    tone = BLEEP_LEVEL * np.sin(2 * np.pi * BLEEP_HZ * np.arange(covered) / asked.rate)
    middle = {"mute": np.zeros(covered, np.int16), "bleep": _pcm(tone), "remove": asked.sound[:0]}
    return np.concatenate([before, middle.get(asked.kind, asked.donor), after])


def pydub(asked: Asked) -> Pcm:
    """Slices at whole milliseconds, put one after the other."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pydub import AudioSegment
        from pydub.generators import Sine
    sound, length = _segment(asked.sound, asked.rate), round(asked.end * 1000) - round(asked.start * 1000)
    covering = Sine(BLEEP_HZ, sample_rate=asked.rate).to_audio_segment(
        length, volume=20 * np.log10(BLEEP_LEVEL)
    )
    middle = {
        "remove": AudioSegment.empty(),
        "mute": AudioSegment.silent(length, asked.rate),
        "bleep": covering,
    }.get(asked.kind, _segment(asked.donor, asked.rate))
    edited = sound[: round(asked.start * 1000)] + middle + sound[round(asked.end * 1000) :]
    return np.array(edited.get_array_of_samples(), np.int16)


def _segment(samples: Pcm, rate: int) -> AudioSegment:
    from pydub import AudioSegment

    return AudioSegment(samples.tobytes(), frame_rate=rate, sample_width=2, channels=1)


def ffmpeg(asked: Asked) -> Pcm:
    """atrim and concat, or volume, with times as decimals."""
    graph = (
        f"[0]atrim=end={asked.start:.6f}[a];[0]atrim=start={asked.end:.6f},asetpts=PTS-STARTPTS[b];"
        "[a][b]concat=v=0:a=1"
        if asked.kind == "remove"
        else f"[0]volume=0:enable='between(t,{asked.start:.6f},{asked.end:.6f})'"
    )
    with tempfile.TemporaryDirectory() as folder:
        source, output = f"{folder}/in.wav", f"{folder}/out.wav"
        soundfile.write(source, asked.sound, asked.rate, subtype="PCM_16")
        command = ["ffmpeg", "-v", "error", "-nostdin", "-i", source, "-filter_complex", graph, output]
        subprocess.run(command, check=True)
        return np.asarray(soundfile.read(output, dtype="int16")[0])


def crossfaded(asked: Asked) -> Pcm:
    """Cut at the very times, the sides laid over each other for 20 ms, as a crossfade of an editor does."""
    return _overlapped(asked, asked.low, asked.high, round(0.02 * asked.rate))


def on_frames(asked: Asked) -> Pcm:
    """Cut at frames of 1/30 s, those beside the word with it, each side faded for 3 ms."""
    frame, fade = asked.rate / 30, round(0.003 * asked.rate)
    low = round(np.floor(asked.low / frame + 1e-6) * frame)
    high = min(round(np.ceil(asked.high / frame - 1e-6) * frame), len(asked.sound))
    return _faded(asked, low, high, fade)


def padded(asked: Asked) -> Pcm:
    """50 ms of what is cut stay beside each word that is kept, each side faded for 30 ms."""
    low, high = asked.at(asked.start + 0.05), asked.at(asked.end - 0.05)
    return _faded(asked, low, high, round(0.03 * asked.rate)) if low < high else asked.sound


def snapped(asked: Asked) -> Pcm:
    """Each edge goes to the least energy within 60 ms, not into the words beside, then to a zero crossing
    within 5 ms; the sides are laid over each other for 50 ms."""
    before, after = asked.room
    low = _quietest(asked, asked.low, asked.at(before), asked.high)
    high = _quietest(asked, asked.high, low, asked.at(after))
    return _overlapped(asked, low, high, round(0.05 * asked.rate))


def _quietest(asked: Asked, at: int, least: int, most: int) -> int:
    reach, half, step = round(0.06 * asked.rate), round(0.005 * asked.rate), round(0.001 * asked.rate)
    places = range(max(at - reach, least), min(at + reach, most) + 1, step)
    wave = asked.sound.astype(np.float64)
    quiet = min(places, key=lambda n: float(np.sum(wave[max(0, n - half) : n + half] ** 2)), default=at)
    low = max(quiet - half, least, 0)
    crossings = np.flatnonzero(np.diff(np.signbit(wave[low : min(quiet + half, most)]))) + low + 1
    return int(min(crossings, key=lambda n: abs(n - quiet), default=quiet))


def _overlapped(asked: Asked, low: int, high: int, fade: int) -> Pcm:
    """Equal power; the output is shorter by the fade as well."""
    fade = min(fade, low, len(asked.sound) - high)
    angle = (np.arange(fade) + 0.5) / max(fade, 1) * np.pi / 2
    out, into = asked.sound[low - fade : low] * np.cos(angle), asked.sound[high : high + fade] * np.sin(angle)
    mixed = np.rint(out + into).clip(-32768, 32767).astype(np.int16)
    return np.concatenate([asked.sound[: low - fade], mixed, asked.sound[high + fade :]])


def _faded(asked: Asked, low: int, high: int, fade: int) -> Pcm:
    before, after = asked.sound[:low].astype(np.float64), asked.sound[high:].astype(np.float64)
    for side in (before[::-1], after):
        length = min(fade, len(side))
        side[:length] *= (np.arange(length) + 0.5) / max(length, 1)
    return np.concatenate([np.rint(before), np.rint(after)]).astype(np.int16)


def _pcm(sound: Floats) -> Pcm:
    return np.rint(sound * 32767).astype(np.int16)
