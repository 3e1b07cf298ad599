"""How sound stands in files, and what each kind of file can hold."""

from dataclasses import dataclass
from pathlib import Path

from ..core.errors import CannotWrite


@dataclass(frozen=True, slots=True)
class Format:
    """How samples stand in a file.

    container: "wav", "flac", "ogg", "opus", "mp3", "m4a", which can be written, or what a source is ("mp4",
    "webm", "aiff"). rate: Hz. subtype: libsndfile's name for PCM and float ("PCM_U8", "PCM_16", "PCM_24",
    "PCM_32", "FLOAT", "DOUBLE"), the codec's for lossy sound ("mp3", "aac", "vorbis", "opus"). bit_rate:
    bits a second of lossy sound, where known.
    """

    container: str
    rate: int
    channels: int
    subtype: str
    bit_rate: int | None = None

    @property
    def writable(self) -> bool:
        """Whether a file of this container can be written."""
        return self.container in SUBTYPES

    @property
    def extension(self) -> str:
        """The usual ending of such a file's name, with its dot."""
        return f".{self.container}"

    @property
    def dtype(self) -> str:
        """The numpy type of its samples: exact for PCM and float; lossy sound has "int16"."""
        return DTYPES.get(self.subtype, "int16")


@dataclass(frozen=True, slots=True)
class Limits:
    """The sampling rates (Hz, ascending) and the number of channels that a file can hold."""

    rates: tuple[range, ...]
    channels: int

    def nearest(self, rate: int) -> int:
        """The rate to write sound of `rate` at: itself, else the next above it, else the highest."""
        for span in self.rates:
            if rate <= span[-1]:
                return span[max(0, -((span.start - rate) // span.step))]
        return self.rates[-1][-1]


SUBTYPES: dict[str, tuple[str, ...]] = {
    "wav": ("PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"),
    "flac": ("PCM_S8", "PCM_16", "PCM_24"),
    "ogg": ("vorbis", "opus"),
    "opus": ("opus",),
    "mp3": ("mp3",),
    "m4a": ("aac",),
}
"""What can be written: containers, and what stands in each."""

_MPEG_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000)

_LIMITS = {
    "wav": Limits((range(1, 2**31),), 1024),  # as libsndfile reads it
    # RFC 9639: 20 bits for the rate, which in a frame's header is in steps of 10 where it needs more than 16.
    "flac": Limits((range(1, 65_536), range(65_540, 655_351, 10)), 8),
    "vorbis": Limits((range(8_000, 192_001),), 6),
    # Opus decodes at 48 kHz whatever went in (RFC 7845); FFmpeg mixes up its channels above two.
    "opus": Limits((range(48_000, 48_001),), 2),
    "mp3": Limits(tuple(range(rate, rate + 1) for rate in _MPEG_RATES[:9]), 2),
    "aac": Limits(tuple(range(rate, rate + 1) for rate in _MPEG_RATES), 6),
}


def limits(container: str, subtype: str) -> Limits:
    """What `container` holds of `subtype`: lossy codecs set their own limits, PCM has its container's."""
    return _LIMITS.get(subtype) or _LIMITS[container]


DTYPES = {
    "PCM_S8": "int16",
    "PCM_U8": "int16",
    "PCM_16": "int16",
    "ULAW": "int16",
    "ALAW": "int16",
    "PCM_24": "int32",
    "PCM_32": "int32",
    "FLOAT": "float32",
    "DOUBLE": "float64",
}
"""The numpy type that holds every sample of a PCM or float subtype exactly."""

_NEAREST = {
    "wav": {"PCM_S8": "PCM_U8"},
    "flac": {"PCM_U8": "PCM_S8", "PCM_32": "PCM_24", "FLOAT": "PCM_24", "DOUBLE": "PCM_24"},
}
"""The subtype that holds as much as can be held of another; elsewhere it is 16-bit PCM."""

_SPEECH_RATES = {
    "mp3": (128_000, 192_000),
    "aac": (96_000, 160_000),
    "opus": (64_000, 112_000),
    "vorbis": (96_000, 160_000),
}
"""Bits a second at which speech and music sound as the source does: for one channel, and for two."""

_MP3_RATES = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_MP3_LOW_RATES = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
"""Kilobits a second that layer III allows from 32 kHz on, and below."""


def format_for(path: str | Path, like: Format) -> Format:
    """The format of an output by its name, and otherwise like its source.

    Rate, channels, subtype and bit rate are the source's where the container can hold them, else the nearest.
    Raises CannotWrite for an ending that cannot be written, and for too many channels.
    """
    container = Path(path).suffix.lower().removeprefix(".")
    if container not in SUBTYPES:
        kinds = ", ".join(f".{name}" for name in SUBTYPES)
        raise CannotWrite(f"{path}: cannot tell from this name what to write; let it end in {kinds}")
    subtype = _nearest_subtype(container, like.subtype)
    check_channels(path, container, subtype, like.channels)
    rate = limits(container, subtype).nearest(like.rate)
    return Format(container, rate, like.channels, subtype, _bit_rate(like, subtype, rate))


def check_channels(path: str | Path, container: str, subtype: str, channels: int) -> None:
    """Raise CannotWrite where an output cannot hold so many channels."""
    most = limits(container, subtype).channels
    if not 1 <= channels <= most:
        raise CannotWrite(f"{path}: .{container} holds {most} channels, not {channels}; write .wav")


def _nearest_subtype(container: str, subtype: str) -> str:
    held = SUBTYPES[container]
    if subtype in held:
        return subtype
    return _NEAREST.get(container, {}).get(subtype) or ("PCM_16" if "PCM_16" in held else held[0])


def _bit_rate(like: Format, subtype: str, rate: int) -> int | None:
    """Bits a second for a lossy output: its source's; of another codec's, no less than speech wants."""
    if subtype not in _SPEECH_RATES:
        return None
    one, two = _SPEECH_RATES[subtype]
    wanted = one if like.channels == 1 else two * like.channels // 2
    if rate < 32_000:
        wanted //= 2
    if like.bit_rate:
        wanted = like.bit_rate if like.subtype == subtype else max(wanted, like.bit_rate)
    if subtype != "mp3":
        return min(wanted, 256_000 * like.channels)
    steps = [1000 * step for step in (_MP3_RATES if rate >= 32_000 else _MP3_LOW_RATES)]
    return next((step for step in steps if step > 0.95 * wanted), steps[-1])
