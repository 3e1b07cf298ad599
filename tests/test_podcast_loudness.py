"""How loud the files of an episode are as they are decoded."""

import json
from pathlib import Path

import podcast_fixtures
import pytest
from podcast_fixtures import HOST, episode, job

from wordsplice.audio.decode import opened
from wordsplice.audio.loudness import Measured, measured

store, own_store, folder = podcast_fixtures.store, podcast_fixtures.own_store, podcast_fixtures.folder


def heard(path: str | Path) -> Measured:
    with opened(path) as sound:
        return measured(sound.blocks(0, sound.frames), sound.format.rate, sound.format.channels)


def written(folder: Path, audio: str) -> dict[str, Measured]:
    """What an episode whose peaks are held at -4 dBTP comes to in each of its files, by their endings."""
    outputs = f"outputs: {{audio: [{audio}], transcripts: [], report: [json]}}\n"
    one = episode(job(folder, f"{HOST}loudness: {{lufs: -18, true_peak: -4}}\n{outputs}"))
    *files, report = (Path(output["path"]) for output in one["outputs"])
    told = json.loads(report.read_bytes())["loudness"]
    found = {path.suffix: heard(path) for path in files}
    assert told["target"] == {"lufs": -18, "peak": -4}
    if ".wav" in found:
        assert told["after"]["peak"] == pytest.approx(found[".wav"].peak, abs=0.05)
        assert told["after"]["lufs"] == pytest.approx(found[".wav"].lufs, abs=0.05)
    return found


@pytest.mark.parametrize("bit_rate", [64, 128])
def test_no_peak_of_an_mp3_goes_above_what_was_asked_for(folder, bit_rate):
    found = written(folder, f"{{format: mp3, bit_rate: {bit_rate}}}")[".mp3"]
    assert found.lufs == pytest.approx(-18, abs=0.3)
    assert -4.8 < found.peak <= -3.8


def test_peaks_leave_room_for_coding_only_where_a_file_is_coded_with_loss(folder):
    exact, beside = written(folder, "wav, flac"), written(folder, "wav, mp3")
    assert exact[".wav"].peak == pytest.approx(-4.1, abs=0.05)
    assert exact[".flac"] == exact[".wav"]
    assert beside[".wav"].peak == pytest.approx(-4.6, abs=0.05)
