"""Chapters, covers and tags stand in files as other programs read them."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
import pytest
import soundfile

from wordsplice.audio.decode import opened
from wordsplice.audio.encode import Incoming, Output, format_for, writing_all
from wordsplice.audio.extras import Extras, read_cover
from wordsplice.audio.formats import Format
from wordsplice.core.chapters import Chapter
from wordsplice.core.errors import BadInput

from .recordings import speech

RATE = 48_000
TAGS = {
    "title": "Überall – 到处",
    "album_artist": "A. Nobody",
    "track": "3",
    "genre": "Bees",
    "date": "2024",
}
CHAPTERS = (Chapter(2.0, "Ende; gut"), Chapter(0.0, "Anfang"), Chapter(0.75, "第二章"))
SPANS = [(0.0, 0.75, "Anfang"), (0.75, 2.0, "第二章"), (2.0, 2.5, "Ende; gut")]


def picture(path: Path, size: tuple[int, int] = (40, 30)) -> Path:
    """A picture of some colours."""
    codec, form = ("png", "rgb24") if path.suffix == ".png" else ("mjpeg", "yuvj420p")
    encoder = cast(av.VideoCodecContext, av.CodecContext.create(codec, "w"))
    encoder.width, encoder.height, encoder.pix_fmt = *size, form
    encoder.time_base = Fraction(1)
    pixels = np.random.default_rng(1).integers(0, 255, (size[1], size[0], 3), np.uint8)
    frame = av.VideoFrame.from_ndarray(pixels, "rgb24").reformat(format=form)
    path.write_bytes(b"".join(bytes(packet) for packet in [*encoder.encode(frame), *encoder.encode(None)]))
    return path


def write(path: Path, extras: Extras, rate: int = RATE) -> np.ndarray:
    sound = (speech(2.5, 2) * 20_000).astype(np.int16)
    output = Output(path, format_for(path, Format("wav", rate, 2, "PCM_16")), extras)
    with writing_all([output], Incoming(rate, 2, len(sound))) as writers:
        for start in range(0, len(sound), 10_007):
            writers.write(sound[start : start + 10_007])
    return sound


def chapters_of(path: Path) -> list[tuple[float, float, str]]:
    with av.open(str(path)) as file:
        return [
            (
                float(each["start"] * (each["time_base"] or 1)),
                float(each["end"] * (each["time_base"] or 1)),
                each["metadata"]["title"],
            )
            for each in file.chapters()
        ]


@pytest.mark.parametrize("kind", [".png", ".jpg"])
@pytest.mark.parametrize("name", ["a.mp3", "a.m4a", "a.flac", "a.opus"])
def test_chapters_covers_and_tags_come_back_and_the_sound_is_as_long_as_it_was(
    tmp_path: Path, name: str, kind: str
) -> None:
    cover = picture(tmp_path / f"cover{kind}")
    path = tmp_path / name
    sound = write(path, Extras(TAGS, CHAPTERS, read_cover(cover)))
    starts, ends, titles = zip(*chapters_of(path), strict=True)
    assert list(zip(starts, titles, strict=True)) == [(start, title) for start, _, title in SPANS]
    assert ends == pytest.approx(
        [end for _, end, _ in SPANS], abs=0.01
    )  # the last one's is the file's in Ogg
    with av.open(str(path)) as file:
        found = {
            key.lower(): value for key, value in {**file.streams.audio[0].metadata, **file.metadata}.items()
        }
        assert found.items() >= TAGS.items()
        [shown] = file.streams.video
        assert (shown.codec_context.width, shown.codec_context.height) == (40, 30)
        assert shown.disposition & av.stream.Disposition.attached_pic
        assert next(bytes(packet) for packet in file.demux(shown)) == cover.read_bytes()
    with opened(path) as recording:
        assert recording.frames == len(sound)
        assert (recording.format.container, recording.warnings) == (path.suffix[1:], ())


@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24"])
def test_a_flac_with_a_cover_is_exact_and_other_programs_take_it(tmp_path: Path, subtype: str) -> None:
    path = tmp_path / "a.flac"
    sound = (speech(2.5, 2) * 20_000).astype(np.int16)
    extras = Extras(TAGS, CHAPTERS, read_cover(picture(tmp_path / "c.png", (400, 300))))
    output = Output(path, Format("flac", RATE, 2, subtype), extras)
    with writing_all([output], Incoming(RATE, 2, len(sound))) as writers:
        writers.write(sound)
    np.testing.assert_array_equal(soundfile.read(path, dtype="int16")[0], sound)
    with av.open(str(path)) as file:
        decoded = sum(frame.samples for frame in file.decode(file.streams.audio[0]))
    assert decoded == len(sound)
    assert blocks_of(path) == [0, 4, 6, 1]


def blocks_of(path: Path) -> list[int]:
    """The kinds of a FLAC file's metadata blocks."""
    data, at = path.read_bytes(), 4
    kinds: list[int] = []
    while not kinds or kinds[-1] < 0x80:
        kinds.append(data[at])
        at += 4 + int.from_bytes(data[at + 1 : at + 4])
    return [kind & 0x7F for kind in kinds]


def test_a_wav_has_chapters_as_cue_points_with_labels(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    sound = write(path, Extras({"title": "x"}, CHAPTERS))
    data = path.read_bytes()
    cue = data.index(b"cue ")
    count = int.from_bytes(data[cue + 8 : cue + 12], "little")
    points = [struct.unpack_from("<II4sIII", data, cue + 12 + 24 * n) for n in range(count)]
    assert [(number, place, at) for number, place, _, _, _, at in points] == [
        (1, 0, 0),
        (2, 36_000, 36_000),
        (3, 96_000, 96_000),
    ]
    assert data.index("第二章".encode()) > data.index(b"adtl") > cue
    with opened(path) as recording:
        np.testing.assert_array_equal(recording.read(0, recording.frames), sound)
        assert (recording.tags, recording.warnings) == ({"title": "x"}, ())


def test_what_a_kind_cannot_hold_is_left_out(tmp_path: Path) -> None:
    cover = read_cover(picture(tmp_path / "c.png"))
    for name in ("a.wav", "a.ogg"):
        write(tmp_path / name, Extras({"title": "x"}, CHAPTERS, cover))
        with av.open(str(tmp_path / name)) as file:
            assert not file.streams.video
        with opened(tmp_path / name) as recording:
            assert recording.tags == {"title": "x"}


def test_chapters_beyond_the_end_are_left_out(tmp_path: Path) -> None:
    write(tmp_path / "a.mp3", Extras({}, (Chapter(0, "in"), Chapter(2.5, "out"), Chapter(99, "far"))))
    assert chapters_of(tmp_path / "a.mp3") == [(0.0, 2.5, "in")]


@pytest.mark.skipif(not shutil.which("ffprobe"), reason="needs ffprobe")
@pytest.mark.parametrize("name", ["a.mp3", "a.m4a", "a.flac", "a.opus"])
def test_ffprobe_shows_what_was_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    write(path, Extras(TAGS, CHAPTERS, read_cover(picture(tmp_path / "c.jpg"))))
    told = probed(path)
    assert [each["tags"]["title"] for each in told["chapters"]] == [title for _, _, title in SPANS]
    assert [float(each["start_time"]) for each in told["chapters"]] == [start for start, _, _ in SPANS]
    pictures = [each for each in told["streams"] if each["disposition"]["attached_pic"]]
    assert [(each["codec_name"], each["width"]) for each in pictures] == [("mjpeg", 40)]
    assert float(told["format"]["duration"]) == pytest.approx(2.5, abs=0.06)


def probed(path: Path) -> dict[str, Any]:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_streams", "-show_format"]
    done = subprocess.run([*command, str(path)], capture_output=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"GIF89a and so on", "is neither JPEG nor PNG, as covers must be; convert it"),
        (b"", "is neither JPEG nor PNG, as covers must be; convert it"),
        (b"\x89PNG\r\n\x1a\n and nothing more", "is damaged and cannot be shown; get the whole picture"),
        (b"\xff\xd8\xff\xe0 and nothing more", "is damaged and cannot be shown; get the whole picture"),
        (bytes(10_000_001), "a cover may have 10 MB at most; make it smaller"),
    ],
)
def test_what_is_no_cover_is_refused_in_one_line(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "cover"
    path.write_bytes(data)
    with pytest.raises(BadInput) as refusal:
        read_cover(path)
    assert str(refusal.value) == f"{path}: {reason}"


def test_a_cover_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    for name in ("c.png", "c.jpg"):
        path = picture(tmp_path / name, (400, 300))
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(BadInput, match="is damaged and cannot be shown"):
            read_cover(path)


def test_a_cover_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(
        BadInput, match=r"cover\.png: cannot be read \(No such file or directory\); check the name"
    ):
        read_cover(tmp_path / "cover.png")
