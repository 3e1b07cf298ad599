"""What all tests share."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from wordsplice.core.settings import settings as wordsplice_settings

# A busy machine is slow at random, which is no fault of an example.
settings.register_profile("default", deadline=None)
settings.register_profile("soak", deadline=None, max_examples=3000)
settings.load_profile("default")

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing that was found in a recording before is known, and nothing is left behind."""
    os.environ["WORDSPLICE_CACHE"] = str(tmp_path_factory.mktemp("cache"))
    yield
    del os.environ["WORDSPLICE_CACHE"]


@pytest.fixture
def setting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, object], None]]:
    """Sets a setting for one test by its name without WORDSPLICE_."""

    def put(name: str, value: object) -> None:
        monkeypatch.setenv(f"WORDSPLICE_{name}", str(value))
        wordsplice_settings.cache_clear()

    yield put
    monkeypatch.undo()
    wordsplice_settings.cache_clear()


@pytest.fixture
def anyio_backend() -> str:
    """What coroutines of tests run on."""
    return "asyncio"


@pytest.fixture
def shared_data() -> Path:
    """The folder of labelled human speech, where this checkout has one beside it."""
    if not SHARED.is_dir():
        pytest.skip("needs the labelled recordings in ../shared/data, which are not redistributable")
    return SHARED
