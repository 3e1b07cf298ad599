"""JSON: wordsplice's own, and what Whisper, faster-whisper, WhisperX and OpenAI's API write."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, get_args

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError, model_validator

from ...core.errors import BadTranscript
from ...core.words import Evidence, Transcript, Word
from ..cues import Cue, said
from ..language_names import language_code
from ..timing import Span, quoted, spread
from . import Format

SCORE_KEYS = ("score", "confidence", "probability")
"""What writers call the score of a word; it is written back under the same key."""

_EVIDENCES = frozenset(get_args(Evidence))
_WORD_ROW = ("start", "end", "word", "probability")
_SEGMENT_ROW = (
    *("id", "seek", "start", "end", "text", "tokens"),
    *("temperature", "avg_logprob", "compression_ratio", "no_speech_prob", "words"),
)
_SHAPE = 'write {"words": [{"word": "hello", "start": 0.2, "end": 0.57}]}'


class _Shape(BaseModel):
    """Strict, so that a number in quotation marks is an error; what is unknown is kept."""

    model_config = ConfigDict(strict=True, extra="allow")


class _Word(_Shape):
    word: str = Field(validation_alias=AliasChoices("word", "w"))
    start: float | None = None
    end: float | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_row(cls, value: Any) -> Any:
        # faster-whisper's named tuples become plain lists.
        return dict(zip(_WORD_ROW, value, strict=False)) if isinstance(value, list) else value


class _Segment(_Shape):
    start: float | None = None
    end: float | None = None
    text: str = ""
    words: list[_Word] | None = None
    speaker: Any = None

    @model_validator(mode="before")
    @classmethod
    def _from_row(cls, value: Any) -> Any:
        return dict(zip(_SEGMENT_ROW, value, strict=False)) if isinstance(value, list) else value


class _File(_Shape):
    language: str | None = None
    duration: float | None = Field(None, ge=0, allow_inf_nan=False)
    words: list[_Word] | None = None
    # These and the text say the words over again, and would contradict them after an edit: they are not kept.
    segments: list[_Segment] | None = None
    word_segments: list[_Word] | None = None
    text: Any = None


def _parse(text: str) -> Transcript:
    try:
        file = _File.model_validate(_object(text))
    except ValidationError as error:
        raise BadTranscript(_one_line(error)) from None
    if file.words or (file.words is not None and not file.segments):
        words = [_timed(raw, number) for number, raw in enumerate(file.words, 1)]
    elif file.segments is not None:
        words = [
            word for number, segment in enumerate(file.segments, 1) for word in _words_of(segment, number)
        ]
    elif file.word_segments is not None:
        words = list(_filled(file.word_segments, _Segment()))
    else:
        raise BadTranscript(f"it holds no list of words: {_SHAPE}")
    extra = file.model_extra or {}
    return Transcript(
        tuple(word for word in words if word.text), language_code(file.language), file.duration, extra
    )


def _object(text: str) -> dict[str, Any]:
    """The file as one object: a bare list is one of segments or of words."""
    data = _loaded(text)
    if isinstance(data, list):
        return {"segments" if any(map(_is_segment, data)) else "words": data}
    if not isinstance(data, dict):
        raise BadTranscript(f"it holds no list of words: {_SHAPE}")
    about = data.get("info")
    about = about if isinstance(about, dict) else {}
    return {key: about[key] for key in ("language", "duration") if key in about} | data


def _loaded(text: str) -> Any:
    try:
        # NaN is what some tools write for “unknown”.
        data = json.loads(text, parse_constant=lambda name: None)
        if "\\u" in text:
            _json(data).encode()
    except json.JSONDecodeError as error:
        at = f"line {error.lineno}, column {error.colno}"
        raise BadTranscript(f"{at}: malformed JSON ({error.msg.lower()}): correct it there") from None
    except UnicodeEncodeError:
        raise BadTranscript("malformed JSON (an escape from \\ud800 to \\udfff without its pair)") from None
    except (RecursionError, ValueError):
        raise BadTranscript(f"malformed JSON (nested too deeply, or a number too long): {_SHAPE}") from None
    return data


def _is_segment(entry: Any) -> bool:
    if isinstance(entry, list):
        return len(entry) > len(_WORD_ROW)
    return isinstance(entry, dict) and ("words" in entry or "text" in entry)


def _one_line(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    *path, field = first["loc"] or ("the file",)
    if isinstance(field, int):
        path, field = [*path, field], "it"
    where = [
        f"{str(kind).split('_')[-1].removesuffix('s')} {index + 1}"
        for kind, index in zip(path[::2], path[1::2], strict=False)
        if isinstance(index, int)
    ]
    found = json.dumps(first["input"], ensure_ascii=False, default=str)
    problem = {
        "missing": f"“{field}” is missing",
        "float_type": f"“{field}” must be a number, not {found:.40}",
        "string_type": f"“{field}” must be text, not {found:.40}",
        "list_type": f"“{field}” must be a list, not {found:.40}",
    }.get(first["type"], f"“{field}”: {first['msg'].lower()}, not {found:.40}")
    return f"{', '.join(where) or 'the file'}: {problem}: {_SHAPE}"


def _timed(raw: _Word, number: int) -> Word:
    if raw.start is None or raw.end is None:
        which = "start" if raw.start is None else "end"
        raise BadTranscript(f"word {number} ({quoted(raw.word)}) has no {which}: give it in seconds")
    return _word(raw, Span(raw.start, raw.end))


def _words_of(segment: _Segment, number: int) -> Sequence[Word]:
    speaker = {} if segment.speaker is None else {"speaker": segment.speaker}
    if segment.words:
        return [replace(word, extra=speaker | dict(word.extra)) for word in _filled(segment.words, segment)]
    texts = said(segment.text, speaker)
    if not texts:
        return []
    if segment.start is None or segment.end is None:
        raise BadTranscript(f"segment {number} has no times, nor have its words: give them in seconds")
    return Cue(segment.start, segment.end, number, texts).words


def _filled(raws: Sequence[_Word], whole: _Segment) -> Iterator[Word]:
    """The words of a stretch, where those without times share what their neighbours leave.

    WhisperX gives none to digits and symbols.
    """
    runs = [list(run) for _, run in groupby(raws, key=_has_times)]
    for before, run, after in zip([None, *runs], runs, [*runs[1:], None], strict=False):
        if _has_times(run[0]):
            yield from (_timed(raw, 0) for raw in run)
            continue
        start = before[-1].end if before else whole.start
        end = after[0].start if after else whole.end
        if start is None or end is None:
            start = end = start if end is None else end
        if start is None or end is None:
            raise BadTranscript(f"no word has times: {_SHAPE}")
        spans = spread([raw.word for raw in run], Span(min(start, end) if after else start, max(start, end)))
        yield from (_word(raw, span) for raw, span in zip(run, spans, strict=True))


def _has_times(raw: _Word) -> bool:
    return raw.start is not None and raw.end is not None


def _word(raw: _Word, span: Span) -> Word:
    text = raw.word.strip()
    evidence: Evidence = "given" if _has_times(raw) else "interpolated"
    if not raw.model_extra:
        return Word(text, *span, evidence)
    extra = raw.model_extra
    if extra.get("evidence") in _EVIDENCES:
        evidence = extra.pop("evidence")
    return Word(text, *span, evidence, _score(extra.get(_score_key(extra))), extra)


def _score(value: Any) -> float | None:
    """A score from 0 to 1; what else stands under its key, a log probability or a word, is only kept."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= 1 else None


def _score_key(extra: Mapping[str, Any]) -> str:
    for key in SCORE_KEYS:
        if key in extra:
            return key
    return SCORE_KEYS[0]


def _write(transcript: Transcript) -> str:
    head = {"language": transcript.language, "duration": transcript.duration, **transcript.extra}
    members = [f" {_json(key)}: {_json(value)}" for key, value in head.items() if key != "words"]
    words = ",\n".join(f"  {_json(_entry(word))}" for word in transcript.words)
    members.append(f' "words": [\n{words}\n ]' if words else ' "words": []')
    return "{\n" + ",\n".join(members) + "\n}\n"


def _entry(word: Word) -> dict[str, Any]:
    """One word; an estimate stays one when it is read again."""
    entry: dict[str, Any] = {"word": word.text, "start": word.start, "end": word.end, **word.extra}
    if word.score is not None:
        entry[_score_key(word.extra)] = word.score
    if word.evidence != "given":
        entry["evidence"] = word.evidence
    return entry


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


FORMAT = Format(
    extensions=(".json",),
    recognises=lambda text: re.match(r"\s*(?:\{|\[\s*[\[{\]])", text) is not None,
    parse=_parse,
    write=_write,
)
