"""The bundled recordings are what their texts and transcripts say."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from wordsplice import Session, Transcript
from wordsplice.speech.transcripts import read_transcript

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
NAMES = ["host.flac", "guest.ogg", "outro.wav"]

SPEECH, QUIET = -35.0, -55.0
LONG_PAUSE = 0.12


def transcript_of(name: str) -> Transcript:
    return read_transcript((RECORDINGS / name).with_suffix(".json"))


def level(sound: np.ndarray) -> float:
    """Root mean square in dB of full scale."""
    return float(20 * np.log10(np.sqrt(np.mean(sound**2))))


def test_every_recording_is_here_with_its_text_and_transcript_and_nothing_else():
    expected = {Path(name).with_suffix(end).name for name in NAMES for end in (".json", ".txt")}
    assert {path.name for path in RECORDINGS.iterdir()} == expected | set(NAMES)


def test_the_recordings_are_small():
    assert sum(path.stat().st_size for path in RECORDINGS.iterdir()) < 1_000_000


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_the_transcript_are_the_spoken_text(name):
    text = (RECORDINGS / name).with_suffix(".txt").read_text(encoding="utf-8")
    assert transcript_of(name).text.split() == text.split()


@pytest.mark.parametrize("name", NAMES)
def test_the_transcript_says_how_long_the_recording_is(name):
    info = soundfile.info(RECORDINGS / name)
    assert transcript_of(name).duration == pytest.approx(info.frames / info.samplerate, abs=0.001)


@pytest.mark.parametrize("name", NAMES)
def test_there_is_speech_where_words_are_and_quiet_in_long_pauses(name):
    sound, rate = soundfile.read(RECORDINGS / name)
    words = transcript_of(name).words
    for word in words:
        assert level(sound[round(word.start * rate) : round(word.end * rate)]) > SPEECH, word
    edges = [0.0, *(edge for word in words for edge in (word.start, word.end)), len(sound) / rate]
    pauses = [(end, start) for end, start in list(pairwise(edges))[::2] if start - end > LONG_PAUSE]
    assert len(pauses) >= 3
    for end, start in pauses:
        assert level(sound[round(end * rate) : round(start * rate)]) < QUIET, (end, start)


def test_a_word_that_is_cut_is_gone_and_all_other_words_are_whole(tmp_path):
    with Session() as session:
        before = session.add(RECORDINGS / "host.flac", RECORDINGS / "host.json")
        assert session.ask("remove 'damn'").status == "done"
        after = session.audio(1)
        old, rate = soundfile.read(RECORDINGS / "host.flac", dtype="int16")
        new, _ = soundfile.read(session.export(1, tmp_path / "host.flac"), dtype="int16")
    assert [word.text for word in after.words] == [w.text for w in before.words if w.text != "damn"]
    was = {word.id: word.span for word in before.words}
    fade = round(0.010 * rate)
    for word in after.words:
        start, end = was[word.id]
        whole = old[start + fade : end - fade]
        np.testing.assert_array_equal(new[word.span.start + fade : word.span.end - fade], whole)
