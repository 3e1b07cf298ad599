"""How loud the files of an episode are as they are decoded."""

import podcast_fixtures
import pytest
from podcast_fixtures import HOST, episode, job

from wordsplice.audio.decode import opened
from wordsplice.audio.loudness import measured

store, own_store, folder = podcast_fixtures.store, podcast_fixtures.own_store, podcast_fixtures.folder


@pytest.mark.parametrize("audio", ["{format: mp3, bit_rate: 64}", "{format: mp3, bit_rate: 128}"])
def test_no_peak_of_an_mp3_goes_above_what_was_asked_for(folder, audio):
    outputs = f"outputs: {{audio: [{audio}], transcripts: [], report: []}}\n"
    one = episode(job(folder, f"{HOST}loudness: {{lufs: -18, true_peak: -4}}\n{outputs}"))
    (path,) = (output["path"] for output in one["outputs"])
    with opened(path) as sound:
        heard = measured(sound.blocks(0, sound.frames), sound.format.rate, sound.format.channels)
    assert heard.lufs == pytest.approx(-18, abs=0.3)
    assert -4.8 < heard.peak <= -3.8
