"""The works that a podcast job is made of, by the names of their tasks."""

from __future__ import annotations

from collections.abc import Mapping

from ..steps import Work
from .exporting import export, preview
from .hearing import check, divide, gather, hear, hesitate, join, transcribe
from .planning import plan
from .rendering import measure, render

WORKS: Mapping[str, Work] = {
    work.__name__: work
    for work in (
        divide,
        hear,
        hesitate,
        join,
        check,
        gather,
        transcribe,
        plan,
        measure,
        render,
        export,
        preview,
    )
}
