"""Words with times for recordings of any length."""

import json
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from engine_fixtures import Tiny, tiny_chat
from numpy.typing import NDArray

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.errors import BadInput
from wordsplice.core.words import Transcript
from wordsplice.model_worker.engine import Generated, OneOf, Overfull, Request, Srwt, Ticket
from wordsplice.model_worker.engine.resampling import can_resample
from wordsplice.model_worker.srwt.transcribing import SrwtRecogniser
from wordsplice.model_worker.srwt.windows import Part, heard
from wordsplice.speech.pauses import Stretch
from wordsplice.speech.transcripts import check_words

RECORDINGS = Path(__file__).resolve().parents[2] / "examples" / "recordings"
TONES = range(300, 3000, 100)
TONE = 0.3

Sound = NDArray[np.float64]
Script = Callable[[Request, str], str | None]


class Scripted:
    """An engine that writes what a script says for a request and its tags; nothing, ever, where that is None.

    A text that ends with “…” was broken off. refusals: requests that are refused first. resampling: whether
    it takes sound at other rates, as an engine on a GPU does.
    """

    def __init__(self, tiny: Tiny, script: Script, refusals: int = 0, resampling: bool = False) -> None:
        self.tickets: list[Ticket] = []
        self.rules: list[Srwt | OneOf | None] = []
        self.rates: set[int] = set()
        self.held = 0
        self._resampling = resampling
        self._tokenizer, self._script, self._refusals = tiny.processor.tokenizer, script, refusals
        self._voices: list[weakref.ref[object]] = []

    def resamples(self, rate: int) -> bool:
        return self._resampling and can_resample(rate)

    def submit(self, request: Request) -> Ticket:
        if self._refusals:
            self._refusals -= 1
            raise Overfull("try again")
        ticket = Ticket(request)
        self._voices = [voice for voice in self._voices if voice() is not None] + [
            weakref.ref(request.waveforms[0])
        ]
        self.held = max(self.held, len(self._voices))
        self.rules.append(request.rule)
        self.rates.add(request.rate)
        tags = self._tokenizer.decode(request.input_ids).rpartition("</audio>")[2]
        text = self._script(request, tags)
        if text is None:
            self.tickets.append(ticket)
        else:
            ids = self._tokenizer.encode_with_tokens(text.removesuffix("…"))
            ticket.succeed(Generated(tuple(ids), not text.endswith("…")))
        return ticket


class Stopped(Exception):
    """What a caller raises to stop the work."""


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return tiny_chat(tmp_path_factory.mktemp("model"))


@contextmanager
def mono(path: Path) -> Iterator[Mono]:
    with opened(path) as sound:
        yield Mono(sound)


def saved(folder: Path, sound: Sound, rate: int = RATE) -> Path:
    path = folder / "sound.wav"
    sf.write(path, sound, rate)
    return path


def tones(count: int, gap: float, rate: int = RATE) -> Sound:
    """So many tones with a pause after each; which one follows tells where in the sequence it is."""
    time = np.arange(round(TONE * rate)) / rate
    pause = np.zeros(round(gap * rate))
    parts = [(0.4 * np.sin(2 * np.pi * TONES[n % len(TONES)] * time), pause) for n in range(count)]
    return np.concatenate([pause, *(part for pair in parts for part in pair)])


def named(request: Request, tags: str) -> str:
    """SRWT of a sound of tones, each a word: its number in the scale. What is heard of one counts as all."""
    voice = request.waveforms[0]
    loud = np.abs(voice) > 0.01
    filled = np.convolve(loud, np.ones(request.rate // 40), "same") > 0.5
    edges = np.flatnonzero(np.diff(np.concatenate(([False], filled, [False])).astype(int)))
    text, reached = "", 0
    for start, end in edges.reshape(-1, 2):
        spectrum = np.abs(np.fft.rfft(voice[start:end], 4 * request.rate))
        first, last = round(start / request.rate * 100), round(end / request.rate * 100)
        text += f"<|sil|><|{first / 100:.2f}|>" if first > reached else ""
        text += f"t{round(spectrum.argmax() / 400) - 3}<|{last / 100:.2f}|>"
        reached = last
    return text


def recognised(engine: Scripted, tiny: Tiny, path: Path, language: str | None = "en") -> Transcript:
    with mono(path) as sound:
        transcript = SrwtRecogniser(engine, tiny.processor, "tiny").recognise(sound, language, None)
        check_words(transcript.words, sound.duration)
        return transcript


@pytest.mark.parametrize(("count", "gap"), [(180, 0.1), (40, 1.6), (90, 0.4)])
def test_each_word_stands_once_and_where_it_is_said(
    tiny: Tiny, tmp_path: Path, count: int, gap: float
) -> None:
    engine = Scripted(tiny, named)
    transcript = recognised(engine, tiny, saved(tmp_path, tones(count, gap)))
    assert [word.text for word in transcript.words] == [f"t{n % len(TONES)}" for n in range(count)]
    starts = [gap + n * (TONE + gap) for n in range(count)]
    assert np.abs(np.array([word.start for word in transcript.words]) - starts).max() < 0.05
    assert {word.evidence for word in transcript.words} == {"model"}
    assert all(isinstance(rule, Srwt) and rule.end <= 30.0 for rule in engine.rules)


@pytest.mark.parametrize(("rate", "asked_at"), [(44_100, 44_100), (8_000, 8_000), (44_056, RATE)])
def test_an_engine_that_resamples_gets_the_rate_of_the_recording_unless_it_is_odd(
    tiny: Tiny, tmp_path: Path, rate: int, asked_at: int
) -> None:
    engine = Scripted(tiny, named, resampling=True)
    sound = tones(32, 0.3, rate)
    transcript = recognised(engine, tiny, saved(tmp_path, np.stack([sound, 0 * sound], 1), rate))
    assert engine.rates == {asked_at}
    assert [word.text for word in transcript.words] == [f"t{n % len(TONES)}" for n in range(32)]
    starts = [0.3 + n * (TONE + 0.3) for n in range(32)]
    assert np.abs(np.array([word.start for word in transcript.words]) - starts).max() < 0.05


def test_a_long_recording_is_held_in_few_windows(tiny: Tiny, tmp_path: Path) -> None:
    engine = Scripted(tiny, named)
    transcript = recognised(engine, tiny, saved(tmp_path, tones(320, 1.6, 8000), 8000))
    assert len(transcript.words) == 320
    assert len(engine.rules) > 100
    assert engine.held <= 65


@pytest.mark.parametrize(
    "failed",
    [
        "",
        "\n<|im_start|>\n<|im_start|>",
        "<|0.26|>" * 40,
        "".join(f"the<|{n / 10:.2f}|>" for n in range(1, 40)),
        "that<|0.20|>",
        "<|sil|><|0.20|>that<|0.50|>is<|1.00|>where<|4.00|>…",
    ],
)
@pytest.mark.parametrize("resampling", [False, True])
def test_a_window_that_fails_is_asked_for_its_text_which_is_aligned(
    tiny: Tiny, failed: str, resampling: bool
) -> None:
    text = (RECORDINGS / "outro.txt").read_text(encoding="utf-8").lower()
    asked: list[str] = []

    def script(request: Request, tags: str) -> str:
        asked.append(tags)
        return failed if request.rule else f"{text.strip()}\n[('junk', 'junk')]"

    transcript = recognised(Scripted(tiny, script, resampling=resampling), tiny, RECORDINGS / "outro.wav")
    assert asked == [
        "<|startoftranscript|><|en|><|transcribe|><|en|><|timestamps|><|0.00|>",
        "<|startoftranscript|><|en|><|transcribe|><|en|><|notimestamps|><|wo_itn|>",
    ]
    given = json.loads((RECORDINGS / "outro.json").read_text(encoding="utf-8"))["words"]
    assert [word.text for word in transcript.words] == text.split()
    assert [word.start for word in transcript.words] == pytest.approx(
        [word["start"] for word in given], abs=0.2
    )
    assert {word.evidence for word in transcript.words} == {"aligned"}
    assert all(word.extra == {"retried": "asr"} for word in transcript.words)


def test_text_that_cannot_be_aligned_is_spread_over_the_speech(tiny: Tiny) -> None:
    def script(request: Request, tags: str) -> str:
        return "" if request.rule else "colorless green ideas sleep furiously under seventeen umbrellas"

    words = recognised(Scripted(tiny, script), tiny, RECORDINGS / "outro.wav").words
    assert [word.text for word in words][:3] == ["colorless", "green", "ideas"]
    assert all(word.weak and word.extra == {"retried": "asr"} for word in words)
    assert all(before.end <= after.start for before, after in pairwise(words))


def test_of_text_that_loops_only_what_comes_before_is_taken(tiny: Tiny) -> None:
    def script(request: Request, tags: str) -> str:
        return "" if request.rule else "that is " + "so it goes " * 50 + "…"

    words = recognised(Scripted(tiny, script), tiny, RECORDINGS / "outro.wav").words
    assert [word.text for word in words] == ["that", "is"]


def test_characters_of_chinese_are_words(tiny: Tiny) -> None:
    def script(request: Request, tags: str) -> str:
        return "" if request.rule else "你好,小明 hello。"

    words = recognised(Scripted(tiny, script), tiny, RECORDINGS / "outro.wav", "zh").words
    assert [word.text for word in words] == ["你", "好", "小", "明", "hello。"]


def test_text_without_words_gives_none(tiny: Tiny) -> None:
    engine = Scripted(tiny, lambda request, tags: "")
    assert recognised(engine, tiny, RECORDINGS / "outro.wav").words == ()


@pytest.mark.parametrize(
    ("said", "language"),
    [
        (["unknown", "de", "en", "de"], "de"),
        (["unknown"] * 5 + ["fr"] + ["en"] * 9, "fr"),
    ],
)
def test_the_language_is_that_of_most_of_the_first_windows(
    tiny: Tiny, tmp_path: Path, said: Sequence[str], language: str
) -> None:
    heard_as = iter(said)

    def script(request: Request, tags: str) -> str:
        if isinstance(request.rule, OneOf):
            assert tags == "<|startoftranscript|>"
            return f"<|{next(heard_as)}|>"
        assert f"<|{language}|>" in tags
        return named(request, tags)

    transcript = recognised(Scripted(tiny, script), tiny, saved(tmp_path, tones(6, 1.6)), None)
    assert transcript.language == language
    assert len(transcript.words) == 6


def test_where_no_language_is_heard_there_are_no_words(tiny: Tiny, tmp_path: Path) -> None:
    engine = Scripted(tiny, lambda request, tags: "<|unknown|>")
    transcript = recognised(engine, tiny, saved(tmp_path, tones(6, 1.6)), None)
    assert (transcript.language, transcript.words) == (None, ())


def test_a_language_that_the_model_does_not_know_is_refused(tiny: Tiny) -> None:
    with pytest.raises(BadInput, match="the model knows no language “pl”"):
        recognised(Scripted(tiny, named), tiny, RECORDINGS / "outro.wav", "Polish")


@pytest.mark.parametrize("seconds", [0.2, 30.0])
def test_in_silence_nothing_is_asked(tiny: Tiny, tmp_path: Path, seconds: float) -> None:
    engine = Scripted(tiny, named)
    transcript = recognised(engine, tiny, saved(tmp_path, np.zeros(round(seconds * RATE))), None)
    assert (transcript.words, engine.rules) == ((), [])


@pytest.mark.parametrize(("original", "needed", "own"), [(False, 480, 250), (True, 1323, 689)])
def test_a_few_samples_are_followed_by_silence(tmp_path: Path, original: bool, needed: int, own: int) -> None:
    with mono(saved(tmp_path, tones(1, 0.1, 44_100), 44_100)) as sound:
        voice, rate = heard(Part(sound, Stretch(1700, 1800, 1650, 1900)), original)
    assert rate == (44_100 if original else RATE)
    assert len(voice) == needed
    assert voice[:own].any()
    assert not voice[own:].any()


def test_progress_that_raises_leaves_nothing_in_the_engine(tiny: Tiny, tmp_path: Path) -> None:
    engine = Scripted(tiny, lambda request, tags: None)
    told: list[float] = []

    def progress(done: float, total: float) -> None:
        told.append(done)
        if len(told) == 3:
            raise Stopped

    with mono(saved(tmp_path, tones(20, 1.6))) as sound, pytest.raises(Stopped):
        SrwtRecogniser(engine, tiny.processor, "tiny").recognise(sound, "en", progress)
    assert told == [0.0] * 3
    assert len(engine.tickets) > 1
    assert all(ticket.done() for ticket in engine.tickets)
    assert len({ticket.request.caller for ticket in engine.tickets}) == 1


def test_a_full_queue_is_waited_for(tiny: Tiny, tmp_path: Path) -> None:
    engine = Scripted(tiny, named, refusals=2)
    assert len(recognised(engine, tiny, saved(tmp_path, tones(3, 0.1))).words) == 3
