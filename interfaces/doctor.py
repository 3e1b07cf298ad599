"""What `wordsplice doctor` finds: the parts that wordsplice needs, and how to install what is missing."""

from __future__ import annotations

import platform
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from types import ModuleType

from ..agent.planners import planner
from ..agent.recognisers import aligner, recogniser
from ..core.errors import WordspliceError
from ..core.settings import settings

OLDEST_PYTHON = (3, 11)
"""As in pyproject.toml."""


@dataclass(frozen=True, slots=True)
class Part:
    """A package that wordsplice needs.

    name: as it is installed. module: as it is imported. use: what it does here. inside: tells the libraries
    that come with it. extra: what is installed to have it; nothing where wordsplice cannot do without.
    """

    name: str
    module: str
    use: str
    inside: Callable[[ModuleType], str] = lambda module: ""
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether all is well with a part, and a line that says so."""

    there: bool
    line: str


def _ffmpeg(av: ModuleType) -> str:
    libraries = {name: ".".join(map(str, number)) for name, number in av.library_versions.items()}
    return f"FFmpeg {av.ffmpeg_version_info}, libavcodec {libraries['libavcodec']}"


def _cuda(torch: ModuleType) -> str:
    return f"CUDA: {torch.cuda.get_device_name()}" if torch.cuda.is_available() else "no CUDA device"


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
    Part("pyyaml", "yaml", "podcast jobs"),
    Part("jinja2", "jinja2", "reports of podcast jobs"),
    Part("rich", "rich", "progress on the terminal"),
    Part("typer", "typer", "this command line"),
    *([Part("audioop-lts", "audioop", "what pydub needs")] if sys.version_info >= (3, 13) else []),
    Part("torch", "torch", "speech models", _cuda, "model"),
    Part("torchaudio", "torchaudio", "speech models: alignment", extra="model"),
    Part("transformers", "transformers", "speech models", extra="model"),
    Part("tiktoken", "tiktoken", "Qwen-Audio's tokens", extra="model"),
    Part("celery", "celery", "workers", extra="queue"),
    Part("redis", "redis", "workers: the queue's server", extra="queue"),
    Part("fsspec", "fsspec", "workers: the files and jobs that they share", extra="queue"),
    Part("langchain", "langchain", "chat models as planners, tools for agents", extra="agent"),
    Part("langgraph", "langgraph", "the agent's loop", extra="agent"),
    Part("mcp", "mcp", "serving larger agents", extra="mcp"),
    Part("opentimelineio", "opentimelineio", "timelines for other editors", extra="timelines"),
    Part("sudachipy", "sudachipy", "how Japanese is read", extra="japanese"),
)


def examined() -> Iterator[Finding]:
    """A finding for Python, for each part, and for what the settings choose."""
    fits = sys.version_info >= OLDEST_PYTHON
    yield _finding(fits, "python", platform.python_version(), "3.11 to 3.13", "install Python 3.11 or newer")
    for part in PARTS:
        yield _examined(part)
    yield _chosen("words", lambda: recogniser().name, "hears the words of recordings")
    yield _chosen("times of words", lambda: aligner().name, "finds when the words of a text are said")
    yield _chosen("planner", _planner, "plans what is asked for")


def _planner() -> str:
    planner()
    return settings().planner


def _chosen(part: str, had: Callable[[], str], use: str) -> Finding:
    """What the settings choose for a part, and whether it can be had."""
    try:
        name = had()
    except WordspliceError as error:
        return Finding(False, f"missing  {part:<18}{error}")
    return Finding(True, f"there    {part:<18}{name}: {use}")


def _examined(part: Part) -> Finding:
    package = f"'wordsplice[{part.extra}]'" if part.extra else part.name
    install = f"install it: {sys.executable} -m pip install {package}"
    try:
        # pydub warns when it is imported, about things that it is not used for here.
        with warnings.catch_warnings(action="ignore"):
            module = import_module(part.module)
        found = " ".join(filter(None, [version(part.name), f"({part.inside(module)})"])).replace(" ()", "")
    except (ImportError, OSError, PackageNotFoundError) as error:
        finding = _finding(False, part.name, str(error), part.use, install)
        return replace(finding, there=bool(part.extra))
    return _finding(True, part.name, found, part.use, install)


def _finding(there: bool, name: str, found: str, use: str, install: str) -> Finding:
    state = "there  " if there else "missing"
    return Finding(there, f"{state}  {name:<18}{found}: {use}" + ("" if there else f"; {install}"))
