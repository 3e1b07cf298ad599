"""What is shipped, and what importing it costs."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import wordsplice

ROOT = Path(__file__).resolve().parents[1]
CODE = {"agent", "audio", "core", "interfaces", "model_worker", "speech", "store", "tools", "workers"}


def packages_in_tree() -> set[str]:
    folders = (path.parent.relative_to(ROOT) for path in ROOT.glob("**/__init__.py"))
    inside = (folder for folder in folders if folder.parts and folder.parts[0] in CODE)
    return {"wordsplice", *(".".join(("wordsplice", *folder.parts)) for folder in inside)}


def files_in_tree() -> set[str]:
    files = (path.relative_to(ROOT) for folder in CODE for path in (ROOT / folder).glob("**/*.*"))
    return {f"wordsplice/{path.as_posix()}" for path in files if path.suffix in (".py", ".lark")}


def test_the_list_of_packages_is_the_tree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(project["tool"]["setuptools"]["packages"]) == packages_in_tree()


def test_the_wheel_holds_every_module_grammar_and_typing_marker(tmp_path: Path) -> None:
    source = tmp_path / "source"
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet"]
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(source)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    held = set(zipfile.ZipFile(wheel).namelist())
    assert files_in_tree() <= held
    assert {"wordsplice/py.typed", "wordsplice/__init__.py"} <= held
    assert not [name for name in held if name.startswith(("tests/", "wordsplice/tests/"))]


def test_every_public_name_is_there() -> None:
    for name in wordsplice.__all__:
        assert getattr(wordsplice, name).__doc__, name


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Sesion'"):
        _ = wordsplice.Sesion


def test_importing_the_package_takes_under_three_tenths_of_a_second_and_no_heavy_parts() -> None:
    script = (
        "import time; start = time.perf_counter(); import wordsplice; took = time.perf_counter() - start; "
        "import sys; heavy = {'numpy', 'av', 'soundfile', 'pydub', 'pydantic', 'lark'} & set(sys.modules); "
        "print(took, *heavy)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    took, *heavy = done.stdout.split()
    assert float(took) < 0.3
    assert not heavy
