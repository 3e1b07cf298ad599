"""Results kept between runs: found again, whole or not at all, by any number of processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wordsplice.store.cache import Cache, digest

CONTENT = b"line one\nline two\n\x00\xff"


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "deep" / "cache")


def entry(cache: Cache) -> Path:
    (path,) = cache.folder.iterdir()
    return path


def test_what_was_put_is_found_under_its_whole_key_only(cache: Cache) -> None:
    cache.put(CONTENT, "sound", "en")
    assert cache.get("sound", "en") == CONTENT
    assert cache.get("sound", "de") is None
    assert cache.get("sound") is None
    assert cache.get("sounden") is None


def test_a_later_result_takes_the_place_of_an_earlier_one(cache: Cache) -> None:
    cache.put(b"old", "key")
    cache.put(b"new", "key")
    assert cache.get("key") == b"new"
    assert entry(cache).is_file()


@pytest.mark.parametrize("damage", ["truncated", "flipped", "emptied", "foreign"])
def test_a_damaged_entry_counts_as_missing_and_is_replaced(cache: Cache, damage: str) -> None:
    cache.put(CONTENT, "key")
    path, whole = entry(cache), entry(cache).read_bytes()
    flipped = whole[:-1] + bytes([whole[-1] ^ 1])
    path.write_bytes(
        {"truncated": whole[:-3], "flipped": flipped, "emptied": b"", "foreign": b"hello"}[damage]
    )
    assert cache.get("key") is None
    cache.put(CONTENT, "key")
    assert cache.get("key") == CONTENT


def test_a_folder_that_cannot_be_made_keeps_nothing_and_raises_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache")
    cache.put(CONTENT, "key")
    assert cache.get("key") is None


def test_an_entry_that_cannot_be_replaced_leaves_nothing_half_written(cache: Cache) -> None:
    cache.put(CONTENT, "key")
    path = entry(cache)
    path.unlink()
    path.mkdir()
    cache.put(CONTENT, "key")
    assert cache.get("key") is None
    assert list(cache.folder.iterdir()) == [path]


def test_entries_that_were_used_longest_ago_go_when_the_folder_is_full(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=400)
    for age, key in enumerate(("used", "unused")):
        cache.put(bytes(100), key)
        newest = max(tmp_path.iterdir(), key=lambda path: path.stat().st_ctime_ns)
        os.utime(newest, (age + 1, age + 1))
    assert cache.get("used") is not None
    cache.put(bytes(100), "third")
    assert cache.get("unused") is None
    assert cache.get("used") is not None
    assert cache.get("third") is not None


def test_processes_that_write_and_read_at_once_see_whole_entries_only(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from wordsplice.store.cache import Cache\n"
        "cache = Cache(Path(sys.argv[1])); mine = sys.argv[2].encode() * 50_000\n"
        "for _ in range(50):\n"
        "    cache.put(mine, 'key')\n"
        "    found = cache.get('key')\n"
        "    assert found is not None and len(found) == 50_000 and len(set(found)) == 1\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path), who]) for who in "abc"]
    assert [process.wait() for process in running] == [0, 0, 0]
    assert len(list(tmp_path.iterdir())) == 1


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path: Path) -> None:
    first, same, other = (tmp_path / name for name in ("first.wav", "same.mp3", "other.wav"))
    first.write_bytes(CONTENT)
    same.write_bytes(CONTENT)
    other.write_bytes(CONTENT + b".")
    assert digest(first) == digest(same) != digest(other)
