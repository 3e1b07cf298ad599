"""Files by their content, in folders and in object stores."""

import hashlib
import os
import time
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest

from wordsplice.audio.decode import opened
from wordsplice.audio.encode import format_for, writing
from wordsplice.core.errors import BadInput
from wordsplice.store.backing import backing
from wordsplice.store.errors import Damaged, StoreFailed, Vanished
from wordsplice.store.files import Files

CONTENT = b"sound" * 5000


@pytest.fixture(params=["folder", "file", "memory"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    folder = tmp_path / "the store"
    return {"folder": str(folder), "file": folder.as_uri(), "memory": f"memory://{uuid4().hex}"}[
        request.param
    ]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.wav"
    path.write_bytes(CONTENT)
    return path


def test_a_file_is_found_by_the_hash_of_its_content(url: str, source: Path, tmp_path: Path) -> None:
    files = Files(url)
    digest = files.put(source)
    assert digest == hashlib.sha256(CONTENT).hexdigest()
    assert files.has(digest)
    assert Files(url).fetch(digest, tmp_path / "cache").read_bytes() == CONTENT


def test_bytes_and_files_with_the_same_content_are_one(url: str, source: Path) -> None:
    files = Files(url)
    assert files.put_bytes(CONTENT) == files.put(source)


def test_an_empty_file_is_a_file(url: str, tmp_path: Path) -> None:
    files = Files(url)
    assert files.fetch(files.put_bytes(b""), tmp_path / "cache").read_bytes() == b""


def test_what_is_larger_than_a_block_comes_back_whole(url: str, source: Path, tmp_path: Path) -> None:
    source.write_bytes(np.random.default_rng(0).bytes(20_000_001))
    files = Files(url)
    assert files.fetch(files.put(source), tmp_path / "cache").read_bytes() == source.read_bytes()


def test_a_folder_gives_the_stored_file_itself_and_an_object_store_downloads_once(
    source: Path, tmp_path: Path
) -> None:
    near, far = Files(str(tmp_path / "store")), Files(f"memory://{uuid4().hex}")
    digest = near.put(source)
    assert near.fetch(digest, tmp_path / "cache").is_relative_to(tmp_path / "store")
    assert not (tmp_path / "cache").exists()
    fetched = far.fetch(far.put(source), tmp_path / "cache")
    far.remove(digest)
    assert far.fetch(digest, tmp_path / "cache") == fetched


def test_a_file_that_is_there_is_not_copied_again(source: Path, tmp_path: Path) -> None:
    files = Files(str(tmp_path / "store"))
    stored = files.fetch(files.put(source), tmp_path)
    before = stored.stat()
    files.put(source)
    assert (stored.stat().st_ino, stored.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_that_vanished_is_named_with_what_to_do(url: str, source: Path, tmp_path: Path) -> None:
    files = Files(url)
    digest = files.put(source)
    files.remove(digest)
    files.remove(digest)
    assert not files.has(digest)
    with pytest.raises(Vanished, match=f"file {digest[:12]}… is no longer in the store; submit it again"):
        files.fetch(digest, tmp_path / "cache")


@pytest.mark.parametrize("damage", [b"short", b"SOUND" * 5000])
def test_a_damaged_file_is_refused_and_can_be_put_again(
    url: str, source: Path, tmp_path: Path, damage: bytes
) -> None:
    files = Files(url)
    digest = files.put(source)
    backing(url).replace(f"files/{digest}", damage)
    with pytest.raises(Damaged, match="was damaged in the store"):
        files.fetch(digest, tmp_path / "cache")
    files.put(source)
    assert files.fetch(digest, tmp_path / "cache").read_bytes() == CONTENT
    assert not list(tmp_path.rglob("*.part"))


def test_a_damaged_download_is_made_again(source: Path, tmp_path: Path) -> None:
    files = Files(f"memory://{uuid4().hex}")
    digest = files.put(source)
    files.fetch(digest, tmp_path).write_bytes(b"else")
    assert files.fetch(digest, tmp_path).read_bytes() == CONTENT


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", "0" * 63, "G" * 64, "0" * 64 + "\n"])
def test_what_is_no_digest_is_refused(url: str, tmp_path: Path, digest: str) -> None:
    with pytest.raises(BadInput, match="is no SHA-256 of a file"):
        Files(url).fetch(digest, tmp_path)


def test_a_source_that_is_not_there_is_said(url: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"none\.wav: cannot be read"):
        Files(url).put(tmp_path / "none.wav")


def test_a_store_that_cannot_be_written_is_said(source: Path) -> None:
    with pytest.raises(StoreFailed, match="the store cannot be used"):
        Files(str(source)).put_bytes(b"")


def test_a_store_of_an_unknown_kind_is_said() -> None:
    with pytest.raises(BadInput, match="nothing://bucket: a store at nothing:// cannot be reached"):
        Files("nothing://bucket")


@pytest.mark.parametrize("suffix", ["wav", "flac", "ogg", "mp3", "m4a", "opus"])
def test_stored_recordings_are_decoded_without_a_suffix(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"tone.{suffix}"
    tone = np.sin(np.arange(48_000) / 20)[:, None] * 0.3
    with opened(_wav(tmp_path, tone)) as wav, writing(path, format_for(path, wav.format), {}) as writer:
        writer.write(tone)
    files = Files(str(tmp_path / "store"))
    with opened(path) as named, opened(files.fetch(files.put(path), tmp_path)) as stored:
        assert np.array_equal(named.read(0, named.frames), stored.read(0, stored.frames))


def _wav(folder: Path, tone: np.ndarray) -> Path:
    import soundfile

    path = folder / "source of tone.wav"
    soundfile.write(path, tone, 48_000)
    return path


def test_a_file_that_is_taken_is_moved(url: str, source: Path, tmp_path: Path) -> None:
    files = Files(url)
    digest = files.take(source)
    assert not source.exists()
    assert files.fetch(digest, tmp_path / "cache").read_bytes() == CONTENT


def test_a_file_is_taken_from_another_file_system_too(tmp_path: Path) -> None:
    elsewhere = Path("/dev/shm")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("needs a second file system at /dev/shm")
    source, files = elsewhere / uuid4().hex, Files(str(tmp_path / "store"))
    source.write_bytes(CONTENT)
    assert files.fetch(files.take(source), tmp_path).read_bytes() == CONTENT
    assert not source.exists()


def test_only_old_unfinished_work_is_removed(tmp_path: Path) -> None:
    files = Files(str(tmp_path / "store"))
    room = files.room()
    assert room is not None
    for name in ("old", "new"):
        (room / name).mkdir()
        (room / name / "made.wav").write_bytes(CONTENT)
    os.utime(room / "old", (1, 1))
    files.remove_unfinished(time.time() - 60)
    assert [left.name for left in room.iterdir()] == ["new"]
    assert Files(f"memory://{uuid4().hex}").room() is None
