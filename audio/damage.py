"""Seeing that a recording is damaged, and saying so: MP3 (ISO 11172-3, 13818-3), Ogg (RFC 3533)."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_KBITS = {
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = (44_100, 48_000, 32_000)


@dataclass(frozen=True, slots=True)
class _Header:
    version: int  # 1, or 2 for the half and quarter rates
    rate: int
    size: int  # bytes of the frame, header included
    side: int  # bytes of its side information

    @property
    def samples(self) -> int:
        return 1152 if self.version == 1 else 576


def _header(data: bytes) -> _Header | None:
    """The header that `data` begins with, where it is one of layer III."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE6 != 0xE2 or data[1] >> 3 & 3 == 1:
        return None
    divisor = {3: 1, 2: 2, 0: 4}[data[1] >> 3 & 3]
    version = 1 if divisor == 1 else 2
    bits, rate, padding = data[2] >> 4, data[2] >> 2 & 3, data[2] >> 1 & 1
    if bits in (0, 15) or rate == 3:
        return None
    hertz = _RATES[rate] // divisor
    size = (144_000 if version == 1 else 72_000) * _KBITS[version][bits] // hertz + padding
    mono = data[3] >> 6 == 3
    side = {(1, False): 32, (1, True): 17, (2, False): 17, (2, True): 9}[version, mono]
    return _Header(version, hertz, size, side)


def left_out(path: Path, at: float, lost: float) -> str:
    """The warning that part of a recording is not there. at, lost: seconds; 0 lost where that is unknown."""
    length = f" ({lost:.1f} s)" if lost else ""
    return f"{path}: damaged at {at:.1f} s; what cannot be decoded is left out{length}"


def broken_off(path: Path, seconds: float, stated: float | None = None) -> str:
    """The warning that a recording ends too early. stated: seconds that it should have, where known."""
    of = f" of {stated:.1f} s" if stated is not None else ""
    return f"{path}: breaks off after {seconds:.1f} s{of}; read as far as it goes"


def mp3_frame_cut(packet: bytes) -> bool:
    """Whether a frame of an MP3 has fewer bytes than its header says."""
    header = _header(packet)
    return header is not None and len(packet) < header.size


def mp3_seconds(path: Path) -> float | None:
    """Seconds of sound that the Xing or Info tag of an MP3 states, None where it has no such tag."""
    with path.open("rb") as file:
        file.seek(_behind_id3(file))
        head = file.read(4096)
    for at in range(len(head) - 4):
        header = _header(head[at : at + 4])
        if header is None:
            continue
        tag = head[at + 4 + header.side :]
        if tag[:4] in (b"Xing", b"Info") and tag[7] & 1:
            samples = int.from_bytes(tag[8:12]) * header.samples - _padding(tag)
            return samples / header.rate
        if _header(head[at + header.size : at + header.size + 4]):
            return None
    return None


def _padding(tag: bytes) -> int:
    """Samples before and after the sound, by LAME's extension of the Xing tag."""
    flags = tag[7]
    extension = 8 + 4 * (flags & 1) + 4 * (flags >> 1 & 1) + 100 * (flags >> 2 & 1) + 4 * (flags >> 3 & 1)
    both = int.from_bytes(tag[extension + 21 : extension + 24])
    return (both >> 12) + (both & 0xFFF)


def _behind_id3(file: BinaryIO) -> int:
    """Where an ID3v2 tag at the beginning of a file ends; its length has 7 bits a byte."""
    file.seek(0)
    head = file.read(10)
    if head[:3] != b"ID3" or len(head) < 10:
        return 0
    size = 0
    for byte in head[6:10]:
        size = size << 7 | byte & 0x7F
    return size + 10


def ogg_page_cut(path: Path) -> bool:
    """Whether the last page of an Ogg file has fewer bytes than its table of segments says."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 65_307))  # no page is longer
        tail = file.read()
    page = tail[tail.rfind(b"OggS") :]
    segments = page[26] if len(page) > 26 else 255
    return len(page) < 27 + segments + sum(page[27 : 27 + segments])
