"""Words of whole recordings by an engine with a real, if tiny, model."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from engine_fixtures import Tiny, tiny_chat

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.model_worker.engine import Engine, Request, Ticket
from wordsplice.model_worker.engine.resampling import can_resample
from wordsplice.model_worker.srwt.transcribing import SrwtRecogniser
from wordsplice.speech.transcripts import check_words

RECORDINGS = Path(__file__).resolve().parents[2] / "examples" / "recordings"


class Resampling:
    """An engine on the CPU that is given sound as one on a GPU is. rates: of the requests."""

    def __init__(self, engine: Engine) -> None:
        self.rates: set[int] = set()
        self._engine = engine

    def resamples(self, rate: int) -> bool:
        return can_resample(rate)

    def submit(self, request: Request) -> Ticket:
        self.rates.add(request.rate)
        return self._engine.submit(request)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return tiny_chat(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def engine(tiny: Tiny) -> Iterator[Engine]:
    with Engine(tiny.model, tiny.processor) as engine:
        yield engine


@pytest.mark.parametrize(
    ("rate", "channels", "seconds"),
    [(16000, 1, 0.02), (16000, 1, 31), (8000, 1, 12), (44100, 2, 12), (8000, 1, 600)],
)
def test_a_real_engine_gives_words_in_order_whatever_the_recording(
    tiny: Tiny, engine: Engine, tmp_path: Path, rate: int, channels: int, seconds: float
) -> None:
    host, _ = sf.read(RECORDINGS / "host.flac")
    sound = np.resize(host, round(seconds * rate))
    path = tmp_path / "sound.wav"
    sf.write(path, np.stack([sound, 0.5 * sound], 1)[:, :channels], rate)
    told: list[tuple[float, float]] = []
    with opened(path) as found:
        recording = Mono(found)
        recogniser = SrwtRecogniser(engine, tiny.processor, "tiny")
        transcript = recogniser.recognise(recording, None, lambda *done: told.append(done))
        check_words(transcript.words, recording.duration)
    assert transcript.duration == pytest.approx(seconds, abs=0.01)
    assert told[-1] == (transcript.duration, transcript.duration)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert engine.counters().waiting == engine.counters().active == 0


def test_a_recording_at_44100_hz_in_stereo_is_transcribed(tiny: Tiny, engine: Engine, tmp_path: Path) -> None:
    speech = np.resize(sf.read(RECORDINGS / "host.flac")[0], 50 * 44_100)
    sf.write(tmp_path / "stereo.wav", np.stack([speech, 0.5 * speech], 1), 44_100)
    before, resampling = engine.counters(), Resampling(engine)
    with opened(tmp_path / "stereo.wav") as recording:
        sound = Mono(recording)
        transcript = SrwtRecogniser(resampling, tiny.processor, "tiny").recognise(sound, "en", None)
        check_words(transcript.words, sound.duration)
    after = engine.counters()
    assert resampling.rates == {44_100}
    assert after.done >= before.done + 2
    assert after.failed == before.failed
