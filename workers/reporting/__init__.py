"""The report of a job: its figures as JSON, and one page of HTML that shows them."""

from .models import (
    ChapterReport,
    InputReport,
    JobReport,
    Level,
    LoudnessReport,
    OutputReport,
    SpanReport,
    Total,
    WaveformReport,
)
from .page import page
from .parts import joins_of, level_of, spans_of, totals_of, waveform_of

__all__ = [
    "ChapterReport",
    "InputReport",
    "JobReport",
    "Level",
    "LoudnessReport",
    "OutputReport",
    "SpanReport",
    "Total",
    "WaveformReport",
    "joins_of",
    "level_of",
    "page",
    "report_json",
    "spans_of",
    "totals_of",
    "waveform_of",
]


def report_json(report: JobReport) -> str:
    """The text of a report's file."""
    return report.model_dump_json(by_alias=True, indent=1) + "\n"
