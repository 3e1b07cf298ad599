"""A long recording that is heard in parts by steps of a podcast job."""

from pathlib import Path
from typing import Any

import pytest

from wordsplice import Session
from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.core.words import Transcript
from wordsplice.speech.listening import heard
from wordsplice.speech.recognition.offline import Offline
from wordsplice.store.files import Files
from wordsplice.workers.benches import Sources, bench
from wordsplice.workers.podcast.hearing import (
    TRANSCRIPT,
    Check,
    Checked,
    Divide,
    Joined,
    PartOf,
    Parts,
    Unheard,
    needs_alignment,
)
from wordsplice.workers.podcast.works import WORKS
from wordsplice.workers.steps import FileRef

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """Two recordings in one file."""
    path = tmp_path_factory.mktemp("long") / "long.wav"
    with Session() as session:
        for name in ("host", "outro"):
            (found,) = RECORDINGS.glob(f"{name}.[fow]*")
            session.add(found, Transcript())
        report = session.ask("join audio 1 and audio 2")
        session.export(report.created[0], path)
    return path


def test_the_words_of_parts_are_those_of_the_whole(long, tmp_path):
    with opened(long) as sound:
        whole = heard(Mono(sound), Offline(), "en")
    sources = Sources()
    recording = sources.add(long)
    with bench(Files(str(tmp_path)), sources, lambda *_: None) as place:

        def done(task, request):
            return WORKS[task](request.model_dump(mode="json"), place)

        unheard: dict[str, Any] = {"recording": recording, "language": "en", "by": Offline().name}
        parts = done("divide", Divide(**unheard, part=6.0))
        assert len(parts) >= 2
        of: dict[str, Any] = {"recording": recording, "by": Offline().name}
        files = [FileRef.model_validate(done("hear", PartOf(**of, stretches=part))) for part in parts]
        hesitations = FileRef.model_validate(done("hesitate", Unheard(**unheard)))
        stretches = [stretch for part in parts for stretch in part]
        heard_parts = Parts(**unheard, stretches=stretches, heard=files, hesitations=hesitations, part=6.0)
        joined = Joined.model_validate(done("join", heard_parts))
        assert len(joined.parts) >= 2
        of = {"recording": recording, "transcript": joined.transcript}
        checks = [Check(**of, first=first, last=last) for first, last in joined.parts]
        words = [FileRef.model_validate(done("check", one)) for one in checks]
        found = FileRef.model_validate(done("gather", Checked(**of, words=words)))
        assert TRANSCRIPT.validate_json(place.fetch(found).read_bytes()) == whole
    assert len(whole.words) > 30


def test_a_short_recording_is_heard_whole(tmp_path):
    sources = Sources()
    unheard = Divide(recording=sources.add(RECORDINGS / "outro.wav"), language="en", by=Offline().name)
    with bench(Files(str(tmp_path)), sources, lambda *_: None) as place:
        assert WORKS["divide"](unheard.model_dump(mode="json"), place) == []


@pytest.mark.parametrize(("name", "needed"), [("host.json", False), ("host.txt", True)])
def test_only_words_without_times_are_aligned(name, needed):
    assert needs_alignment(RECORDINGS / name) is needed
