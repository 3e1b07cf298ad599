"""What `wordsplice doctor` finds: the parts that wordsplice needs, and how to install what is missing."""

from __future__ import annotations

import platform
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from types import ModuleType

OLDEST_PYTHON = (3, 11)
"""As in pyproject.toml."""


@dataclass(frozen=True, slots=True)
class Part:
    """A package that wordsplice needs.

    name: as it is installed. module: as it is imported. use: what it does here. inside: tells the libraries
    that come with it.
    """

    name: str
    module: str
    use: str
    inside: Callable[[ModuleType], str] = lambda module: ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether a part is there, and a line that says so."""

    there: bool
    line: str


def _ffmpeg(av: ModuleType) -> str:
    libraries = {name: ".".join(map(str, number)) for name, number in av.library_versions.items()}
    return f"FFmpeg {av.ffmpeg_version_info}, libavcodec {libraries['libavcodec']}"


PARTS = (
    Part("av", "av", "MP3, AAC, Opus and the sound of videos", _ffmpeg),
    Part(
        "soundfile",
        "soundfile",
        "WAV, FLAC and OGG",
        lambda module: f"libsndfile {module.__libsndfile_version__}",
    ),
    Part("soxr", "soxr", "resampling", lambda module: f"libsoxr {module.__libsoxr_version__}"),
    Part("numpy", "numpy", "samples"),
    Part("pocketsphinx", "pocketsphinx", "words from sound, and where the words of a text are said"),
    Part("gruut-lang-en", "gruut_lang_en", "how English words are said that no dictionary has"),
    Part("python-crfsuite", "pycrfsuite", "the same"),
    Part("num2words", "num2words", "how numbers are said"),
    Part("pypinyin", "pypinyin", "how Chinese is said"),
    Part("anyascii", "anyascii", "how words in other scripts are said"),
    Part("platformdirs", "platformdirs", "where found words are kept"),
    Part("pydub", "pydub", "exchange with other Python programs"),
    Part("lark", "lark", "understanding commands"),
    Part("rapidfuzz", "rapidfuzz", "suggestions for misheard words"),
    Part("pydantic", "pydantic", "checking tool calls"),
    Part("pydantic-settings", "pydantic_settings", "settings"),
    Part("rich", "rich", "progress on the terminal"),
    Part("typer", "typer", "this command line"),
    *([Part("audioop-lts", "audioop", "what pydub needs")] if sys.version_info >= (3, 13) else []),
)


def examined() -> Iterator[Finding]:
    """A finding for Python and for each part."""
    fits = sys.version_info >= OLDEST_PYTHON
    yield _finding(fits, "python", platform.python_version(), "3.11 to 3.13", "install Python 3.11 or newer")
    for part in PARTS:
        yield _examined(part)


def _examined(part: Part) -> Finding:
    install = f"install it: {sys.executable} -m pip install {part.name}"
    try:
        # pydub warns when it is imported, about things that it is not used for here.
        with warnings.catch_warnings(action="ignore"):
            module = import_module(part.module)
        found = " ".join(filter(None, [version(part.name), f"({part.inside(module)})"])).replace(" ()", "")
    except (ImportError, OSError, PackageNotFoundError) as error:
        return _finding(False, part.name, str(error), part.use, install)
    return _finding(True, part.name, found, part.use, install)


def _finding(there: bool, name: str, found: str, use: str, install: str) -> Finding:
    state = "there  " if there else "missing"
    return Finding(there, f"{state}  {name:<18}{found}: {use}" + ("" if there else f"; {install}"))
