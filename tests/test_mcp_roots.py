"""Which files others may name."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from wordsplice.agent.roots import OutsideRoots, Roots, chosen_roots
from wordsplice.core.errors import BadInput


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Two roots `a` and `b`, beside a folder with a secret."""
    for folder in ("a/deep", "b", "hidden", "a-not"):
        (tmp_path / folder).mkdir(parents=True)
    for file in ("a/one.wav", "a/deep/two.wav", "b/three.wav", "hidden/secret.wav", "a-not/four.wav"):
        (tmp_path / file).touch()
    (tmp_path / "a/out").symlink_to(tmp_path / "hidden")
    (tmp_path / "a/secret.wav").symlink_to(tmp_path / "hidden/secret.wav")
    (tmp_path / "a/in.wav").symlink_to(tmp_path / "b/three.wav")
    (tmp_path / "a/loop").symlink_to(tmp_path / "a/loop")
    os.mkfifo(tmp_path / "a/pipe")
    return tmp_path


@pytest.fixture
def roots(tree: Path) -> Roots:
    return Roots.of([tree / "a", tree / "b"])


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("one.wav", "a/one.wav"),
        ("deep/../one.wav", "a/one.wav"),
        ("three.wav", "b/three.wav"),
        ("{}/a/deep/two.wav", "a/deep/two.wav"),
        ("in.wav", "b/three.wav"),
        ("../b/three.wav", "b/three.wav"),
    ],
)
def test_a_file_in_a_root_may_be_read(tree: Path, roots: Roots, name: str, file: str) -> None:
    assert roots.file(name.format(tree)) == tree / file


@pytest.mark.parametrize(
    "name",
    [
        "../hidden/secret.wav",
        "deep/../../hidden/secret.wav",
        "{}/hidden/secret.wav",
        "{}/a-not/four.wav",
        "out/secret.wav",
        "secret.wav",
        "/etc/passwd",
        "loop",
        "pipe",
        "deep",
        "gone.wav",
        "",
        " ",
        "one.wav\0.txt",
        "~/one.wav",
        "x" * 5000,
        "line\nbreak.wav",
    ],
)
def test_any_other_name_is_refused_in_one_line(tree: Path, roots: Roots, name: str) -> None:
    with pytest.raises(OutsideRoots) as told:
        roots.file(name.format(tree))
    assert str(told.value).isprintable()


@pytest.mark.parametrize(
    ("name", "file"), [("new.wav", "a/new.wav"), ("new/new.wav", "a/new/new.wav"), ("{}/b/x.wav", "b/x.wav")]
)
def test_a_new_file_goes_into_the_first_root_or_where_it_is_named(
    tree: Path, roots: Roots, name: str, file: str
) -> None:
    assert roots.output(name.format(tree)) == tree / file


@pytest.mark.parametrize(
    "name", ["../new.wav", "out/new.wav", "secret.wav", "deep", "pipe", "{}/new.wav", ""]
)
def test_nothing_is_written_elsewhere(tree: Path, roots: Roots, name: str) -> None:
    with pytest.raises(OutsideRoots):
        roots.output(name.format(tree))


def test_roots_are_those_named_else_those_of_the_settings_else_the_current_folder(
    tree: Path, setting: Callable[[str, object], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tree)
    assert chosen_roots() == Roots((tree,))
    setting("ROOTS", os.pathsep.join([str(tree / "a"), "b"]))
    assert chosen_roots() == Roots((tree / "a", tree / "b"))
    assert chosen_roots([Path("hidden")]) == Roots((tree / "hidden",))


@pytest.mark.parametrize("name", ["gone", "a/one.wav", "a/loop"])
def test_a_root_that_is_no_folder_is_refused(tree: Path, name: str) -> None:
    with pytest.raises(BadInput, match=name):
        Roots.of([tree / name])
