"""SRWT, the text in which Qwen-Audio writes words with their times.

Well formed it is `<|0.00|><|sil|><|0.40|>of<|0.56|>course<|1.07|>`: units between times, where the end of one
is the start of the next and `<|sil|>` fills the gaps.
"""

import math
import re
from collections.abc import Iterator, Sequence

from ..core.errors import BadTranscript
from ..core.words import Word
from .timing import Span, quoted, spread

SECONDS_A_CHARACTER = 0.07
"""Length of a word whose end is missing: the mean of 1,347 words of the model on LibriSpeech."""

LOOP_PERIOD = 8
"""Units of the longest phrase whose repetition is looked for."""

# A time; silence; what ends the text: another special token or a line's end; a unit.
_TOKEN = re.compile(r"<\|(\d+\.\d\d)\|>|(<\|sil\|>)|(<\|[^|>]*\|>|<\||\n)|((?:(?!<\|)[^\n])+)")


def parse_srwt(text: str) -> tuple[Word, ...]:
    """The words of one output, in order of time whatever the model wrote; what follows them is ignored.

    Words whose times are as written have evidence “model”; those whose times are missing, go back or take no
    time are put between their neighbours, as “interpolated”. Raises BadTranscript where no word has a time.
    """
    words: list[Word] = []
    reached = 0.0
    for unit, start, end, exact in _units(text):
        first = max(start or 0.0, reached)
        last = max(first, first + SECONDS_A_CHARACTER * len(unit) if end is None else end)
        texts = unit.split()
        as_written = exact and (first, last) == (start, end) and first < last and len(texts) == 1
        words += (
            Word(text, *span, evidence="model" if as_written else "interpolated")
            for text, span in zip(texts, spread(texts, Span(first, last)), strict=True)
        )
        reached = last
    if not words:
        raise BadTranscript(
            "no word times are in it; they are written “<|0.40|>word<|0.56|>”: recognise it again"
        )
    return tuple(words)


def parse_output(text: str) -> tuple[Word, ...]:
    """The words of what a model wrote, as `parse_srwt` reads them, if the model kept to the sound.

    Times and silences that are repeated hold no words and are passed over; a word or a phrase that is
    repeated beyond reason means that the rest of the sound was not heard. Raises BadTranscript for that, and
    where no word has a time.
    """
    words = parse_srwt(text)
    texts = [word.text for word in words]
    if (begin := loop_start(texts)) is not None:
        phrase = quoted(" ".join(texts[begin : begin + LOOP_PERIOD]))
        raise BadTranscript(
            f"from {words[begin].start:.2f} s on {phrase} is repeated without end: recognise it again"
        )
    return words


def loop_length(period: int) -> int:
    """How many units in a row that are each the same as `period` units before are a loop, not speech.

    That is a word nine times or a phrase four times over. People do not say more than that between two pauses
    ("no, no, no, no"); a model that does goes on until it is stopped.
    """
    return max(LOOP_PERIOD, 3 * period)


def loop_start(texts: Sequence[str]) -> int | None:
    """Where the first loop begins, the index of a word; None where there is none."""
    runs = [0] * LOOP_PERIOD
    for index, text in enumerate(texts):
        for period in range(1, min(index, LOOP_PERIOD) + 1):
            runs[period - 1] = runs[period - 1] + 1 if text == texts[index - period] else 0
            if runs[period - 1] >= loop_length(period):
                return index + 1 - loop_length(period) - period
    return None


def _units(text: str) -> Iterator[tuple[str, float | None, float | None, bool]]:
    """Units with the times before and after them, where known, and whether nothing else lies between."""
    before, unit, exact = None, "", True
    for time, silence, stop, piece in _TOKEN.findall(text):
        if time:
            if unit.strip():
                yield unit, before, float(time), exact
            before, unit, exact = float(time), "", True
        elif silence:
            unit, exact = unit + " ", exact and not unit.strip()
        elif not stop:
            unit += piece
        elif before is None:
            unit = ""  # loops of special tokens may stand before the first time
        else:
            break
    if unit.strip() and before is not None:
        yield unit, before, None, False


def format_srwt(words: Sequence[Word], duration: float | None = None) -> str:
    """Words as SRWT, to 10 ms; one that overlaps the next ends where that starts."""
    starts = [round(word.start, 2) for word in words]
    reached = 0.0
    pieces = ["<|0.00|>"]
    for word, start, following in zip(words, starts, [*starts[1:], math.inf], strict=False):
        if start > reached:
            pieces.append(f"<|sil|><|{start:.2f}|>")
        reached = max(start, reached, min(round(word.end, 2), following))
        # Spoken text is never read as a tag.
        pieces.append(" ".join(word.text.replace("<|", "<").split()) + f"<|{reached:.2f}|>")
    if duration is not None and round(duration, 2) > reached:
        pieces.append(f"<|sil|><|{duration:.2f}|>")
    return "".join(pieces)
