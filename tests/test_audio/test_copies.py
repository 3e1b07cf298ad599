"""What is opened several times while copies are kept is decoded once, and nothing is left afterwards."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from wordsplice.audio.decode import copies_kept, opened

from .recordings import any_file, speech


def copies(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["a.mp3", "a.ogg"])
def test_a_file_that_is_opened_again_is_not_decoded_again(tmp_path: Path, name: str) -> None:
    path, folder = any_file(tmp_path / name, speech(2)), tmp_path / "copies"
    with copies_kept():
        with opened(path, folder) as first:
            heard = first.read(0, first.frames)
        (copy,) = copies(folder)
        with opened(path, folder) as second, opened(path, folder) as third:
            assert copies(folder) == [copy]
            for again in (second, third):
                assert (again.format, again.tags) == (first.format, first.tags)
                assert np.array_equal(again.read(0, again.frames), heard)
    assert copies(folder) == []


def test_a_file_that_was_changed_is_decoded_anew_and_the_copy_of_one_that_is_gone_goes(
    tmp_path: Path,
) -> None:
    path, folder = any_file(tmp_path / "a.mp3", speech(2)), tmp_path / "copies"
    other = any_file(tmp_path / "b.mp3", speech(1))
    with copies_kept():
        with opened(path, folder) as sound:
            assert sound.frames == pytest.approx(2 * sound.format.rate, rel=0.05)
        path.write_bytes(other.read_bytes())
        with opened(path, folder) as sound:
            assert sound.frames == pytest.approx(sound.format.rate, rel=0.1)
        path.unlink()
        with opened(other, folder):
            assert len(copies(folder)) == 1


def test_without_that_each_has_a_copy_of_its_own_that_goes_with_it(tmp_path: Path) -> None:
    path, folder = any_file(tmp_path / "a.mp3", speech(1)), tmp_path / "copies"
    with opened(path, folder), opened(path, folder):
        assert len(copies(folder)) == 2
    assert copies(folder) == []
