"""A report as one page of HTML that needs nothing else: no script, no picture, no font from anywhere."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from ...audio.overview import SIGNS, Mark, Waveform, picture
from ...audio.scoring import CLICK, LEVEL, PITCH, SPECTRUM, WEAK
from ...core.clock import clock
from .models import JobReport, JoinReport, WaveformReport

_KINDS = {"cut": "removed", "mute": "muted", "bleep": "bleeped", "insert": "inserted"}

_MOST_WEAK = 50
"""Joins that are listed as worth a listen: nobody listens to more."""

_AUDIBLE = 0.85
"""What is better than this by itself is not told as a reason."""


def page(report: JobReport) -> str:
    """The text of the page. All that came from files is data: it is shown, and never taken as markup."""
    return _template().render(
        report=report,
        pictures=[_picture(n, waveform) for n, waveform in enumerate(report.waveforms)],
        signs=SIGNS,
        bar=WEAK,
        most=_MOST_WEAK,
    )


def _picture(number: int, waveform: WaveformReport) -> Markup:
    marks = [Mark(mark.kind, mark.start, mark.end, mark.text) for mark in waveform.marks]
    drawn = Waveform(waveform.name, waveform.duration, waveform.peaks, marks)
    return Markup(picture(drawn, f"wave{number}"))  # which escapes what it shows


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(clock=clock, kind=_kind, size=_size, figure=_figure, why=_why)
    source = files(__package__).joinpath("report.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(source)


def _kind(kind: str) -> str:
    return _KINDS.get(kind, kind)


def _why(join: JoinReport) -> str:
    """What is heard at a join, by how much it takes from the score, the worst first."""
    level, pitch = (None if jump is None else abs(jump) for jump in (join.level, join.pitch))
    goodness = {
        f"a click, {join.click:.0f} dB": CLICK.goodness(join.click),
        f"the level jumps by {level:.0f} dB": LEVEL.goodness(level),
        f"the sound changes, by {join.spectrum:.0f} dB": SPECTRUM.goodness(join.spectrum),
        f"the pitch jumps by {pitch or 0:.1f} semitones": PITCH.goodness(pitch),
    }
    heard = sorted((good, what) for what, good in goodness.items() if good < _AUDIBLE)
    return "; ".join(what for _, what in heard)


def _size(octets: int) -> str:
    """Bytes in the unit that leaves one to three digits before the point."""
    size = float(octets)
    for unit in ("B", "kB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.2f} GB"


def _figure(value: float | None, decimals: int = 1) -> str:
    """A number with a true minus sign; a dash for none."""
    return "–" if value is None else f"{value:.{decimals}f}".replace("-", "−")
