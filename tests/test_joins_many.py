"""The joins of many cuts: each is told a score, and in time that grows with their number alone."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from wordsplice import Session
from wordsplice.audio.decode import opened
from wordsplice.audio.scoring import Measured, scored_joins, scores_at
from wordsplice.core.edits import cut
from wordsplice.core.timeline import Recording, Span, whole
from wordsplice.tools import ToolCall

RATE = 16_000
Talk = Callable[[int], Path]


@pytest.fixture
def talk(tmp_path: Path) -> Talk:
    """Writes a recording of so many seconds, with a voiced word of half a second in each, and its words."""

    def written(seconds: int) -> Path:
        at, ten = np.arange(RATE // 2) / RATE, 0.001 * np.random.default_rng(1).standard_normal((10, RATE))
        for pitch, second in zip(range(100, 170, 7), ten, strict=True):
            voice = sum(np.sin(2 * np.pi * pitch * k * at + k * k) / k for k in range(1, 20))
            second[RATE // 4 : 3 * RATE // 4] += 0.1 * np.sin(2 * np.pi * at) ** 2 * voice
        path = tmp_path / "talk.wav"
        sf.write(path, np.tile(ten.reshape(-1), seconds // 10), RATE)
        words = [{"word": "so", "start": n + 0.25, "end": n + 0.75} for n in range(seconds)]
        path.with_suffix(".json").write_text(json.dumps({"language": "en", "words": words}))
        return path

    return written


def told(path: Path, every: int, *first: ToolCall) -> list[float | None]:
    """The scores of the joins where every so many words one is cut."""
    with Session() as session:
        session.add(path, path.with_suffix(".json"))
        for call in first:
            session.run(call)
        count = len(json.loads(path.with_suffix(".json").read_text())["words"])
        words = [f"1.{n}" for n in range(every, count, every)]
        outcome = session.run(ToolCall("cut", {"audio": 1, "what": {"words": words}}))
        return [span.join for span in outcome.spans]


def test_each_of_149_cuts_is_told_a_score(talk: Talk) -> None:
    scores = told(talk(450), 3)
    assert len(scores) == 149
    assert None not in scores


def test_each_cut_of_an_audio_of_another_speed_is_told_a_score(talk: Talk) -> None:
    scores = told(talk(200), 4, ToolCall("speed", {"audio": 1, "factor": 1.1}))
    assert len(scores) == 49
    assert None not in scores


def test_a_join_takes_no_longer_to_score_among_many_than_among_few(talk: Talk) -> None:
    with opened(talk(1500)) as source:

        def each(count: int) -> float:
            """Seconds of processor's time for each of so many cuts."""
            spans = [Span(n * RATE, n * RATE + 9000) for n in range(1, count + 1)]
            places = [RATE + n * (RATE - 9000) for n in range(count)]
            edited = cut(whole(Recording("1", str(source.path), RATE, 1, source.frames)), spans)
            start = time.process_time()
            assert None not in scores_at(edited, {"1": source}, places, {})
            return (time.process_time() - start) / count

        few = max(each(100) for _ in range(3))  # a core that is shared is slower at times
        assert each(1400) < 2 * few


def test_what_was_measured_at_a_join_holds_wherever_the_same_sound_stands_again(talk: Talk) -> None:
    path = talk(20)
    with opened(path) as source:
        recording = Recording("1", str(path), RATE, 1, source.frames)
        spans = [Span(n * RATE, n * RATE + 9000) for n in (2, 5, 9)]
        places = [2 * RATE, 5 * RATE - 9000, 9 * RATE - 18_000]
        measured: Measured = {}
        scores = scores_at(cut(whole(recording), spans), {"1": source}, places, measured)
        assert scores == [join.score for join in scored_joins(cut(whole(recording), spans), {"1": source})]
    there_too = cut(whole(recording), [Span(0, RATE), *spans[:2]])
    assert scores_at(there_too, {}, [place - RATE for place in places[:2]], measured) == scores[:2]


def test_where_there_is_no_join_none_is_told(talk: Talk) -> None:
    path = talk(20)
    with opened(path) as source:
        recording = Recording("1", str(path), RATE, 1, source.frames)
        edited = cut(whole(recording), [Span(2 * RATE, 3 * RATE)])
        assert scores_at(edited, {"1": source}, [0, 2 * RATE + 100, 5 * RATE], {}) == [None] * 3
