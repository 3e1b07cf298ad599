"""Settings from the environment or a `.env` file, all named WORDSPLICE_…"""

from functools import lru_cache
from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What can be set from outside; each has a default that works offline."""

    model_config = SettingsConfigDict(env_prefix="WORDSPLICE_", env_file=".env", extra="ignore")

    language: str = "en"
    """The language spoken where a transcript does not say."""

    cache: Path | None = None
    """The folder for decoded sound while a session lasts; the system's temporary folder when not set."""


@lru_cache
def settings() -> Settings:
    """The settings of this process."""
    return Settings()
