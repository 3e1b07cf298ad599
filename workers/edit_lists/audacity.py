"""Label tracks of Audacity: start, end and text a line, with tabs between.

Its manual, "Importing and Exporting Labels". A label whose start and end are equal is a point.
"""

from collections.abc import Iterable

from .layout import EditListOf, notes_of

Label = tuple[float, float, str]


def in_edited_time(content: EditListOf) -> str:
    """Labels to be seen beside the edited audio: chapters, what was cut at each join, what is covered."""
    rate = content.timeline.rate
    labels = (
        (note.start / rate, note.end / rate, f"chapter: {note.text}" if note.kind == "chapter" else note.text)
        for note in notes_of(content)
    )
    return _written(labels)


def in_source_time(content: EditListOf) -> str:
    """Labels to be seen beside a recording as it was: all that went of it, with its words."""
    return _written((change.start, change.end, change.label) for change in content.removed)


def _written(labels: Iterable[Label]) -> str:
    return "".join(f"{start:.6f}\t{end:.6f}\t{text}\n" for start, end, text in labels)
