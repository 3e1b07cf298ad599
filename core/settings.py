"""Settings from the environment or a `.env` file, all named WORDSPLICE_…"""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from .errors import BadInput


class Settings(BaseSettings):
    """What can be set from outside; each has a default that works offline."""

    model_config = SettingsConfigDict(env_prefix="WORDSPLICE_", env_file=".env", extra="ignore")

    language: str | None = None
    """The language spoken where a transcript does not say: "en", "de" and so on; found out when not set."""

    words: Literal["auto", "pocketsphinx", "model", "worker"] = "auto"
    """What hears the words of a recording that has no transcript.

    "auto": the worker where a broker is set, else the model where its folder is set, else PocketSphinx.
    """

    planner: str = "offline"
    """What plans requests.

    "offline": the command planner, which needs no model. "agent": the same in the agent's loop. "worker":
    Qwen-Audio-Chat, through the model worker or in this process. "provider:model": a chat model by its
    LangChain name, such as "openai:gpt-5-mini"; its key and address are the provider's own settings.
    """

    planner_timeout: float = Field(default=120.0, gt=0)
    """Seconds that a provider's chat model may take for one answer."""

    model_dir: Path | None = None
    """The folder of a speech model: Qwen-Audio-Chat, Whisper, Qwen3-ASR or Qwen2-Audio."""

    aligner_dir: Path | None = None
    """The folder of a model that finds when the words of a text are said; PocketSphinx when not set."""

    broker_url: str | None = None
    """The Redis server through which workers are reached: "redis://HOST:PORT/NUMBER"."""

    store: str | None = None
    """The folder, or the URL of an object store, that workers and those who ask them share.

    When not set: a folder in the user's folder for data.
    """

    roots: str | None = None
    """The folders whose files may be named by clients of `wordsplice mcp`, separated as in PATH.

    When not set: the current folder.
    """

    mcp_token: str | None = Field(default=None, min_length=1)
    """What clients of `wordsplice mcp --http` have to send as `Authorization: Bearer …`.

    When not set: nothing, and only this machine is served.
    """

    cache: Path | None = None
    """The folder for decoded sound while a session lasts, and for words that were found in it.

    When not set: the system's temporary folder, and the user's folder for caches.
    """


@lru_cache
def settings() -> Settings:
    """The settings of this process. Raises BadInput, which names what cannot be read."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = f"WORDSPLICE_{first['loc'][0]}".upper()
        raise BadInput(f"{name}: {first['msg']}; correct it in the environment or in .env") from error
    except (OSError, ValueError) as error:
        raise BadInput(f".env: cannot be read as UTF-8 text ({error}); correct or remove it") from error
