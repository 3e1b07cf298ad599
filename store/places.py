"""Where the store lies."""

import platformdirs

from ..core.settings import settings


def shared_store() -> str:
    """The folder or URL that is set for workers and those who ask them; else a folder of the user's."""
    folder = platformdirs.user_data_path("wordsplice", False) / "store"
    return settings().store or str(folder)
