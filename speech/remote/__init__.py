"""Speech models on other machines: they hear words and answer questions through the job store."""

from .client import RemoteModel

__all__ = ["RemoteModel"]
