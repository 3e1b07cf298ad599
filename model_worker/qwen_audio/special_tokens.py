"""The special tokens of Qwen-Audio-Chat and their ids, which no checkpoint folder holds.

Order and first id are those of the released tokenizer: every id from 151643 to 155164 has one token.
"""

from collections.abc import Iterator

FIRST_ID = 151643
"""Id of the first special token; all below it are ordinary ones."""

END_OF_TEXT = "<|endoftext|>"
TURN_START = "<|im_start|>"
TURN_END = "<|im_end|>"
AUDIO_START = "<audio>"
AUDIO_PAD = "[[[AUDIO:modality]]]"
AUDIO_END = "</audio>"
EXTRAS = 205
TIMES = 3001
"""Time tokens: 0.00 to 30.00 seconds in steps of 10 ms."""

_MODES = ("startoftranscript", "startofanalysis", "translate", "transcribe", "caption", "keyword")
_LANGUAGES = ("unknown", "en", "zh", "de", "es", "ko", "fr", "ja", "it", "zh_tr")
_TIMESTAMPS = ("notimestamps", "sil", "timestamps")
_TASKS = (
    "caption_audiocaps",
    "caption_clotho",
    "audioset_ontology",
    "caption_plain",
    "itn",
    "wo_itn",
    "startofentityvalue",
    "endofentityvalue",
    "startofentitytype",
    "endofentitytype",
    "named_entity_recognition",
    "audio_grounding",
    "startofword",
    "endofword",
    "delim",
    "emotion_recognition",
    "music_description",
    "note_analysis",
)
_NOTES = (
    "pitch",
    *(f"midi_pitch_{note}" for note in range(128)),
    "velocity",
    *(f"midi_velocity_{note}" for note in range(128)),
)
_QUESTIONS = (
    "sonic",
    "instrument",
    "speaker_meta",
    "song_meta",
    "question",
    "answer",
    "choice",
    "scene",
    "event",
    "vocal_classification",
    "speech_understanding",
    "scenario",
    "action",
    "entities",
    "speech_edit",
)


def _in_order() -> Iterator[str]:
    yield from (END_OF_TEXT, TURN_START, TURN_END)
    yield from (f"<|extra_{number}|>" for number in range(EXTRAS))
    yield AUDIO_PAD
    yield from (f"<|{name}|>" for name in (*_MODES, *_LANGUAGES, *_TIMESTAMPS))
    yield from (f"<|{hundredths / 100:.2f}|>" for hundredths in range(TIMES))
    yield from (f"<|{name}|>" for name in (*_TASKS, *_NOTES, *_QUESTIONS))
    yield from (AUDIO_START, AUDIO_END)


SPECIAL_TOKENS: dict[str, int] = {token: FIRST_ID + place for place, token in enumerate(_in_order())}
"""Id of each special token."""

STOP_IDS = tuple(SPECIAL_TOKENS[token] for token in (END_OF_TEXT, TURN_START, TURN_END))
"""Tokens that end what the model writes; the first is also the padding."""

PAD_ID = SPECIAL_TOKENS[END_OF_TEXT]
AUDIO_START_ID = SPECIAL_TOKENS[AUDIO_START]
AUDIO_PAD_ID = SPECIAL_TOKENS[AUDIO_PAD]
AUDIO_END_ID = SPECIAL_TOKENS[AUDIO_END]
FIRST_TIME_ID = SPECIAL_TOKENS["<|0.00|>"]
"""Id of <|0.00|>; each of the 3001 ids from it is 10 ms later."""
