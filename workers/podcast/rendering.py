"""The sound of an episode: heard once for its loudness, then rendered once into all of its files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from pydantic import JsonValue

from ...audio.blocks import Form
from ...audio.encode import Incoming, Output, writing_all
from ...audio.extras import Extras, read_cover
from ...audio.formats import DTYPES, SUBTYPES, Format, format_for
from ...audio.levelling import Level, measured_level, metered
from ...audio.loudness import Metered
from ...audio.render import rendered
from ...core.timeline import Timeline
from ..reporting import Level as Heard
from ..reporting import level_of
from ..steps import Bench, FileRef
from .audio_files import AudioFile
from .planned import Opened, Planned
from .preparing import Prepared, Record

_FLOAT = "float32"
"""What sound is worked on as that is to be levelled: it holds all that 24 bits do."""

_CODING = 0.5
"""dB that peaks are held below what is asked for, as coding with loss raises them: by up to 0.2 dB in MP3 at
192 kbit/s, 0.4 at 128, 0.6 at 64, and 0.7 in Vorbis, as measured on speech. AAC and Opus mostly stay within
that, but come to 1.2 where much was limited. One sound goes into all files: where one of them is coded so, it
is held for all."""


class Measure(Record):
    """An episode whose loudness is to be measured. coded: whether any of its files will be, with loss."""

    planned: Planned
    coded: bool


class Render(Record):
    """An episode to be rendered. level: as it was measured; None where it is to stay as loud as it is."""

    prepared: Prepared
    planned: Planned
    level: Level | None


class Rendered(Record):
    """What was rendered. files: in the order of the job. before: LUFS, as measured. after: as written."""

    files: tuple[FileRef, ...]
    before: float | None
    after: Heard


def coded(files: Iterable[AudioFile]) -> bool:
    """Whether any of these files is coded with loss."""
    return any(SUBTYPES[file.format][0] not in DTYPES for file in files)


def measure(request: JsonValue, bench: Bench) -> JsonValue:
    """What brings an episode to its loudness. Request: `Measure`. Gives a `Level`."""
    wanted = Measure.model_validate(request)
    with wanted.planned.opened(bench) as opened:
        target, timeline = opened.timeline.loudness, _plain(opened)
        assert target is not None
        if wanted.coded:
            target = replace(target, peak=target.peak - _CODING)
        form = Form(timeline.rate, timeline.channels, _FLOAT)
        level = measured_level(
            rendered(timeline, opened.sounds, _FLOAT), form, target, _counting(bench, timeline)
        )
        return level.model_dump(mode="json")


def render(request: JsonValue, bench: Bench) -> JsonValue:
    """The files of sound of an episode. Request: `Render`. Gives `Rendered`."""
    wanted = Render.model_validate(request)
    with wanted.planned.opened(bench) as opened:
        timeline = _plain(opened)
        outputs = [_output(wanted, audio, opened, bench) for audio in wanted.prepared.job.outputs.audio]
        heard = _played(wanted.level, timeline, opened)
        more = _counting(bench, timeline)
        with writing_all(outputs, Incoming(timeline.rate, timeline.channels, timeline.length)) as writers:
            for block in heard:
                writers.write(block)
                more(len(block))
    files = tuple(bench.keep(output.path, output.path.name) for output in outputs)
    before = wanted.level.before if wanted.level else None
    return Rendered(files=files, before=before, after=level_of(heard.measured)).model_dump(mode="json")


def _plain(opened: Opened) -> Timeline:
    """The episode at the rate of what is said, whatever is laid before it, and as loud as it is."""
    return replace(opened.timeline, rate=opened.said.rate, loudness=None)


def _played(level: Level | None, timeline: Timeline, opened: Opened) -> Metered:
    sounds = opened.sounds
    if level is not None:
        form = Form(timeline.rate, timeline.channels, _FLOAT)
        return metered(rendered(timeline, sounds, _FLOAT), form, level)
    exact = {sound.dtype for sound in sounds.values()}
    blocks = rendered(timeline, sounds, exact.pop() if len(exact) == 1 else "float64")
    return Metered(blocks, timeline.rate, timeline.channels)


def _output(wanted: Render, audio: AudioFile, opened: Opened, bench: Bench) -> Output:
    """A file as it is to be: like the first recording, but for what the job says."""
    prepared, said = wanted.prepared, opened.sounds[opened.said.id]
    path: Path = bench.scratch / prepared.names.audio(audio)
    own = said.format
    channels = audio.channels or opened.timeline.channels
    like = replace(own, rate=audio.rate or own.rate, channels=channels)
    format: Format = format_for(path, like)
    if audio.bit_rate and format.bit_rate:
        format = format_for(path, replace(format, bit_rate=1000 * audio.bit_rate))
    tags = {**(said.tags if prepared.job.input else {}), **prepared.names.tags}
    picture = prepared.job.cover
    cover = None if picture is None else read_cover(bench.fetch(prepared.ref(picture)))
    return Output(path, format, Extras(tags, wanted.planned.chapters, cover))


def _counting(bench: Bench, timeline: Timeline) -> Callable[[int], None]:
    """Counts samples that are done."""
    done, length = 0, timeline.length  # which a timeline adds up anew each time

    def more(samples: int) -> None:
        nonlocal done
        done += samples
        bench.told(done, length)

    return more
