"""Which recogniser and aligner the settings choose, and what is said where they cannot be had."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from checkpoints import qwen_audio_checkpoint

from wordsplice import Session
from wordsplice.core.errors import BadInput
from wordsplice.core.parts import needed
from wordsplice.core.words import RECOGNISER, WEAK_RECOGNISER

OUTRO = Path(__file__).resolve().parents[1] / "examples" / "recordings" / "outro.wav"
Setting = Callable[[str, object], None]


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen_audio_checkpoint(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(autouse=True)
def own_kept_words(setting: Setting, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    setting("CACHE", tmp_path / "cache")


def extra_of_outro() -> dict[str, object]:
    """What is said of the words of a recording that is listened to."""
    with Session(language="en") as session:
        return dict(session.add(OUTRO).transcript.extra)


def test_a_model_folder_is_used_once_it_is_set(setting: Setting, checkpoint: Path) -> None:
    setting("MODEL_DIR", checkpoint)
    extra = extra_of_outro()
    assert "tiny" in str(extra[RECOGNISER])
    assert WEAK_RECOGNISER not in extra


def test_pocketsphinx_is_used_where_it_is_asked_for_though_a_model_is_set(
    setting: Setting, checkpoint: Path
) -> None:
    setting("MODEL_DIR", checkpoint)
    setting("WORDS", "pocketsphinx")
    assert "pocketsphinx" in str(extra_of_outro()[WEAK_RECOGNISER])


def test_a_report_names_a_recogniser_that_may_be_relied_on(setting: Setting, checkpoint: Path) -> None:
    setting("MODEL_DIR", checkpoint)
    with Session(language="en") as session:
        session.add(OUTRO)
        session.ask("how many words does audio 1 have?")
        (name,) = session.recognisers
        assert "tiny" in name


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"WORDS": "model"}, "set WORDSPLICE_MODEL_DIR"),
        ({"WORDS": "worker"}, "set WORDSPLICE_BROKER_URL"),
        ({"MODEL_DIR": "/nowhere"}, "/nowhere"),
        ({"BROKER_URL": "redis://127.0.0.1:1/0", "STORE": "nothing here"}, "wordsplice worker model"),
        ({"BROKER_URL": "http://127.0.0.1:1/0", "STORE": "nothing here"}, "wordsplice worker model"),
    ],
)
def test_what_is_set_but_cannot_be_had_is_told_in_one_line(
    setting: Setting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in settings.items():
        setting(name, value)
    with Session(language="en") as session:
        session.add(OUTRO)
        report = session.ask("remove the filler words")
    assert report.status == "error"
    assert told in report.message
    assert "\n" not in report.message


def test_a_model_that_does_not_align_is_refused_as_aligner(setting: Setting, checkpoint: Path) -> None:
    setting("ALIGNER_DIR", checkpoint)
    text = OUTRO.with_suffix(".txt")
    with Session() as session, pytest.raises(BadInput, match="does not align text"):
        session.add(OUTRO, transcript=text)


def test_a_part_that_is_not_installed_is_told_with_the_command_that_installs_it() -> None:
    with pytest.raises(
        BadInput, match=r"^reading minds: needs telepathy, .* pip install 'wordsplice\[model\]'$"
    ):
        needed("telepathy", "json", extra="model", use="reading minds")
