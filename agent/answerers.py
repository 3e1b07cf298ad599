"""Which model the settings name for questions about sound: a worker's, one in this process, or none."""

from __future__ import annotations

from ..core.errors import BadInput
from ..core.settings import settings
from ..speech.questions import Answerer
from .recognisers import loaded, remote


def answerer() -> Answerer | None:
    """What answers questions about sound: the worker where a broker is set, else the model of the folder.

    None where neither is set, or the model of the folder only transcribes. Raises BadInput where it is set
    but cannot be had.
    """
    given = settings()
    if given.broker_url:
        return remote(given.broker_url)
    return loaded(given.model_dir).answerer if given.model_dir else None


def needed_answerer() -> Answerer:
    """As `answerer`. Raises BadInput too where there is none."""
    found = answerer()
    if found is None:
        raise BadInput(
            "no speech model answers questions: set WORDSPLICE_BROKER_URL to the Redis server of a model "
            "worker, or WORDSPLICE_MODEL_DIR to the folder of Qwen-Audio-Chat"
        )
    return found
