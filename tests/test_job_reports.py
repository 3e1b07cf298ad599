"""A report says what was edited, in figures and on a page that needs nothing else."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from math import inf
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from pydantic import ValidationError

from wordsplice.audio.decode import Decoded, opened
from wordsplice.audio.loudness import Measured
from wordsplice.audio.overview import peaks_of
from wordsplice.audio.scoring import scored_joins
from wordsplice.core.edits import Masked, bleeped, cut, muted
from wordsplice.core.placement import Speech, sampled
from wordsplice.core.timeline import Recording, Span, Timeline, whole
from wordsplice.core.words import Transcript, Word
from wordsplice.workers.edit_lists import changes
from wordsplice.workers.reporting import (
    ChapterReport,
    InputReport,
    JobReport,
    LoudnessReport,
    OutputReport,
    SpanReport,
    joins_of,
    level_of,
    page,
    report_json,
    spans_of,
    totals_of,
    waveform_of,
)

RATE = 8000
ATTACK = "<script>alert('um')</script>"
WORDS = (
    Word("So", 0.5, 0.9),
    Word(ATTACK, 1.0, 1.5, score=0.4),
    Word("we", 2.0, 2.4, "interpolated"),
    Word("damn", 3.0, 3.4),
    Word("go", 4.0, 4.4),
)


class Page(HTMLParser):
    """What a browser finds in a page: its elements with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open, self.found, self.text = list[str](), list[tuple[str, dict]](), ""
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.text += " "

    def handle_data(self, data: str) -> None:
        self.text += data if self.open and self.open[-1] not in ("style", "title") else ""

    def tags(self) -> set[str]:
        return {tag for tag, _ in self.found}


class Edited:
    """A recording with a word cut out that is loud on one side, one muted and one bleeped."""

    def __init__(self, folder: Path) -> None:
        noise = np.random.default_rng(2).standard_normal(5 * RATE) * 0.1
        noise[round(1.5 * RATE) :] *= 0.05
        path = folder / "talk <b>.wav"
        sf.write(path, noise, RATE)
        self.source: Decoded = opened(path)
        self.recording = Recording("1", str(path), RATE, 1, self.source.frames)
        self.speeches: dict[str, Speech] = {"1": sampled(Transcript(WORDS), RATE, self.source.frames)}
        timeline = muted(whole(self.recording), [Masked(seconds(2, 2.4))])
        timeline = bleeped(timeline, [Masked(seconds(3, 3.4))])
        self.timeline: Timeline = cut(timeline, [seconds(1, 1.5)])

    def report(self) -> JobReport:
        gone = changes(self.timeline, self.speeches)
        joins = list(scored_joins(self.timeline, {"1": self.source}))
        spans = spans_of(gone, self.speeches, joins)
        peaks = peaks_of(self.source.blocks(0, self.source.frames), self.source.frames)
        return JobReport(
            title="Talk <7> & more",
            language="en",
            before=5.0,
            after=self.timeline.duration,
            inputs=(InputReport(name="talk <b>.wav", duration=5.0, rate=RATE, channels=1),),
            totals=totals_of(gone),
            spans=spans,
            joins=joins_of(joins, gone),
            loudness=LoudnessReport(
                before=level_of(Measured(-23.44, -6.2)), after=level_of(Measured(-inf, -inf)), target=None
            ),
            chapters=(ChapterReport(start=2.0, title=ATTACK),),
            outputs=(OutputReport(name="talk.mp3", size=1_234_567),),
            warnings=(f"talk.wav: {ATTACK}",),
            waveforms=(waveform_of(self.recording, peaks, gone),),
        )


def seconds(start: float, end: float) -> Span:
    return Span(round(start * RATE), round(end * RATE))


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[Edited]:
    made = Edited(tmp_path)
    yield made
    made.source.close()


def empty(**parts: object) -> JobReport:
    return JobReport.model_validate({"schema": "wordsplice.report/1", "title": "Talk", "before": 60, **parts})


def test_each_span_has_its_words_their_neighbours_and_the_score_of_its_join(edited: Edited) -> None:
    removed, silent, covered = edited.report().spans
    assert (removed.kind, removed.source, removed.start, removed.end) == ("cut", "talk <b>.wav", 1.0, 1.5)
    assert (removed.text, removed.before, removed.after, removed.score) == (ATTACK, "So", "we", 0.4)
    assert removed.join is not None
    assert removed.join < 0.5
    assert (silent.kind, silent.text, silent.weak, silent.join) == ("mute", "we", True, None)
    assert (covered.kind, covered.text, covered.weak) == ("bleep", "damn", False)


def test_a_pause_that_went_is_as_weak_as_the_words_beside_it(edited: Edited) -> None:
    timeline = cut(whole(edited.recording), [seconds(1.6, 1.9), seconds(3.5, 3.9)])
    before_weak, sound = spans_of(changes(timeline, edited.speeches), edited.speeches, [])
    assert (before_weak.text, before_weak.before, before_weak.after) == ("", ATTACK, "we")
    assert before_weak.weak
    assert not sound.weak


def test_joins_tell_which_words_were_cut_there_and_whether_to_listen(edited: Edited) -> None:
    (join,) = edited.report().joins
    assert (join.at, join.text, join.track) == (1.0, ATTACK, 1)
    assert join.weak
    assert join.level == pytest.approx(-26, abs=3)


def test_totals_count_each_kind(edited: Edited) -> None:
    totals = [(t.kind, t.count, round(t.seconds, 3)) for t in edited.report().totals]
    assert totals == [("cut", 1, 0.5), ("mute", 1, 0.4), ("bleep", 1, 0.4)]


def test_json_reads_back_as_the_same_report(edited: Edited) -> None:
    report = edited.report()
    text = report_json(report)
    assert JobReport.model_validate_json(text) == report
    assert json.loads(text)["schema"] == "wordsplice.report/1"
    assert json.loads(text)["loudness"]["after"] == {"lufs": None, "peak": None}


def test_a_report_of_another_schema_is_refused() -> None:
    with pytest.raises(ValidationError, match="schema"):
        empty(schema="wordsplice.report/2", after=60)


def test_the_page_shows_what_was_said_and_never_takes_it_as_markup(edited: Edited) -> None:
    shown = Page(page(edited.report()))
    assert shown.tags().isdisjoint({"script", "b>", "link", "img", "iframe", "object"})
    assert shown.text.count(ATTACK) >= 5  # in the warning, a mark, the join, the span and the chapter
    assert "Talk <7> & more" in shown.text


def test_the_page_refers_to_nothing_outside_itself(edited: Edited) -> None:
    text = page(edited.report())
    addresses = {"src", "href", "xlink:href", "action", "data"}
    assert not [attrs for _, attrs in Page(text).found if addresses & attrs.keys()]
    assert "@import" not in text
    assert text.count("url(") == text.count("url(#")


def test_the_page_tells_loudness_size_and_why_a_join_is_weak(edited: Edited) -> None:
    shown = Page(page(edited.report()))
    words = " ".join(shown.text.split())
    assert "Before −23.4 −6.2 After – –" in words
    assert "Wanted" not in words
    assert "talk.mp3 1.2 MB" in words
    assert "the level jumps by 2" in words
    assert "Joins worth a listen 1 of 1" in words


def test_each_picture_has_a_name_of_its_own_for_its_patterns(edited: Edited) -> None:
    report = edited.report()
    twice = report.model_copy(update={"waveforms": report.waveforms * 2})
    ids = [attrs["id"] for _, attrs in Page(page(twice)).found if "id" in attrs]
    assert len(ids) == len(set(ids)) == 6


def test_a_job_that_changed_nothing_has_a_page_that_says_so() -> None:
    shown = " ".join(Page(page(empty(after=60))).text.split())
    assert "Before 1:00 After 1:00 Edits Nothing was edited." in shown
    for absent in ("Shorter", "Worth a listen", "Loudness", "Chapters", "joins", "None"):
        assert absent not in shown


def test_what_became_longer_is_not_told_as_shorter() -> None:
    shown = " ".join(Page(page(empty(after=90))).text.split())
    assert "Longer by 0:30.0 50.0 %" in shown


def test_the_page_of_many_edits_lists_them_all_and_only_the_worst_joins_twice() -> None:
    spans = [
        SpanReport(kind="cut", start=n, end=n + 0.25, text=f"word{n}", before="a", after="b", join=n / 600)
        for n in range(600)
    ]
    jumps = {"click": 0.0, "level": 20.0, "spectrum": 0.0, "pitch": None}
    joins = [{"at": n, "score": n / 600, "weak": n < 300, **jumps} for n in range(600)]
    shown = Page(page(empty(after=60, spans=spans, joins=joins)))
    assert all(f"word{n}" in shown.text for n in range(600))
    rows = [tag for tag, _ in shown.found].count("tr")
    assert rows == 600 + 600 + 50 + 3  # with the three heads
    assert "all are in the table of joins below" in shown.text
