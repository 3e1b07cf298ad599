"""Which recogniser and which aligner the settings name: PocketSphinx, a model in this process, a worker."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Literal, TypeVar

from ..core.errors import BadInput
from ..core.settings import Settings, settings
from ..speech.alignment import OfflineAligner, TextAligner
from ..speech.recognition import Recogniser
from ..speech.recognition.offline import Offline
from ..store.places import shared_store

if TYPE_CHECKING:
    from ..model_worker.service import Service
    from ..speech.remote import RemoteModel

Part = TypeVar("Part")

Chosen = Literal["pocketsphinx", "model", "worker"]


def chosen(given: Settings) -> Chosen:
    """What hears words by these settings."""
    if given.words != "auto":
        return given.words
    if given.broker_url:
        return "worker"
    return "model" if given.model_dir else "pocketsphinx"


def recogniser() -> Recogniser:
    """What turns sound into words. Raises BadInput where it is set but cannot be had."""
    given = settings()
    match chosen(given):
        case "worker":
            return remote(_broker_url(given))
        case "model":
            return _can(loaded(_model_dir(given)).recogniser, _model_dir(given), "does not transcribe")
        case "pocketsphinx":
            return Offline()


def aligner() -> TextAligner:
    """What finds when the words of a text are said. Raises BadInput where it is set but cannot be had."""
    folder = settings().aligner_dir
    if folder is None:
        return OfflineAligner()
    return _can(loaded(folder).aligner, folder, "does not align text")


def _broker_url(given: Settings) -> str:
    if given.broker_url is None:
        raise BadInput(
            "WORDSPLICE_WORDS=worker: set WORDSPLICE_BROKER_URL to the Redis server of the model worker, "
            "such as redis://localhost:6379/0"
        )
    return given.broker_url


def _model_dir(given: Settings) -> Path:
    if given.model_dir is None:
        raise BadInput("WORDSPLICE_WORDS=model: set WORDSPLICE_MODEL_DIR to the folder of a speech model")
    return given.model_dir


def remote(broker_url: str) -> RemoteModel:
    """The model that the workers of a queue serve."""
    from ..speech.remote import RemoteModel

    return RemoteModel(broker_url, shared_store())


_LOADING = Lock()


def loaded(folder: Path) -> Service:
    """The model of a folder, which is loaded once and stays while the process lasts."""
    with _LOADING:  # threads that come at once would each load it
        return _loaded(folder)


@lru_cache(maxsize=2)
def _loaded(folder: Path) -> Service:
    from ..model_worker.loading import load

    return load(folder, None, None)


def _can(part: Part | None, folder: Path, lacks: str) -> Part:
    if part is None:
        raise BadInput(f"{folder}: the model there {lacks}; set the folder of one that does")
    return part
