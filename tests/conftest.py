"""What all tests share."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture
def shared_data() -> Path:
    """The folder of labelled human speech, where this checkout has one beside it."""
    if not SHARED.is_dir():
        pytest.skip("needs the labelled recordings in ../shared/data, which are not redistributable")
    return SHARED
