"""Decoding Ogg Vorbis with libsndfile, in sequence: its seeks miss by part of a block, and its integers wrap.

FFmpeg gives up to a block too much or too little of the end, so it is left to what libsndfile cannot read.
"""

from pathlib import Path

import soundfile

from ..core.errors import BadAudio
from .blocks import as_dtype
from .damage import broken_off, left_out, ogg_page_cut
from .decode import Found
from .formats import Format
from .pcm import Pcm, open_sound
from .spool import Spool
from .tags import from_libsndfile

_STEP = 4096  # frames: libsndfile skips a fault at the end of a block


def decoded(path: Path, folder: Path | None) -> Found | None:
    """Decode an Ogg Vorbis stream of one or two channels into a working copy in `folder`.

    None for anything else. Raises CannotWrite where the copy cannot be written.
    """
    try:
        sound = open_sound(path)
    except BadAudio:
        return None
    with sound:
        # Of streams one after the other libsndfile reads only the first, and does not know its length; and it
        # leaves three channels and more in Vorbis's order.
        if sound.subtype != "VORBIS" or sound.frames >= 2**62 or sound.channels > 2:
            return None
        form = Format("wav", sound.samplerate, sound.channels, "PCM_16")
        with Spool(path, folder, form) as spool:
            fault = _copy(sound, spool)
            lost = (sound.tell() - spool.frames) / form.rate
            warnings = [] if fault is None else [left_out(path, fault / form.rate, lost)]
            seconds = spool.frames / form.rate
            if ogg_page_cut(path):
                warnings.append(broken_off(path, seconds))
            bit_rate = round(8 * path.stat().st_size / seconds) if seconds else None
        tags = from_libsndfile(sound.copy_metadata())
    source = Format("ogg", form.rate, form.channels, "vorbis", bit_rate)
    return Found(source, spool.frames, Pcm(spool.path), tags, tuple(warnings), spool.path)


def _copy(sound: soundfile.SoundFile, spool: Spool) -> int | None:
    """Copy all of the sound; the first frame before which some could not be decoded, if any."""
    fault = None
    while len(block := sound.read(_STEP, dtype="float32", always_2d=True)):
        spool.add(as_dtype(block, "int16"))
        if fault is None and sound.tell() > spool.frames:
            fault = spool.frames - len(block)
    return fault
