"""Conversations as ChatML: what a person or a transcript says stays ordinary text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .batching import Waveform
from .special_tokens import AUDIO_END, AUDIO_START, TURN_END, TURN_START

Message = Mapping[str, Any]
"""`{"role": "system" | "user" | "assistant", "content": text or parts}`; a part is
`{"type": "text", "text": …}` or `{"type": "audio", "audio": waveform at 16 kHz or path}`."""

Sound = Waveform | Path
"""A waveform, shape (samples,) at 16 kHz, or the path of a recording."""

SYSTEM = "You are a helpful assistant."
ROLES = ("system", "user", "assistant")


@dataclass(frozen=True, slots=True)
class Heard:
    """A sound in a conversation."""

    sound: Sound


class Tag(str):
    """A piece of a conversation that is a special token; any other string is ordinary text."""

    __slots__ = ()


def pieces(messages: Sequence[Message], add_generation_prompt: bool = False) -> Iterator[Tag | str | Heard]:
    """A conversation, in order: special tokens, ordinary text, and sounds where `</audio>` follows `<audio>`.

    The audios of a turn come first, numbered through the whole conversation. Raises ValueError, in one line,
    for messages of another form.
    """
    if not messages or not all(isinstance(message, Mapping) for message in messages):
        raise ValueError("messages: needs a list of roles with their contents")
    if messages[0].get("role") != "system":
        yield from (Tag(TURN_START), f"system\n{SYSTEM}", Tag(TURN_END), "\n")
    count = 0
    for number, message in enumerate(messages, 1):
        role, sounds, text = _read(number, message)
        yield from (Tag(TURN_START), f"{role}\n")
        for sound in sounds:
            count += 1
            yield from (f"Audio {count}:", Tag(AUDIO_START), Heard(sound), Tag(AUDIO_END), "\n")
        yield from (text, Tag(TURN_END), "\n")
    if add_generation_prompt:
        yield from (Tag(TURN_START), "assistant\n")


def _read(number: int, message: Message) -> tuple[str, list[Sound], str]:
    """Role, sounds and text of a message."""
    role, content = message.get("role"), message.get("content")
    if role not in ROLES:
        raise ValueError(f"message {number}: role is {role!r}; known are {', '.join(ROLES)}")
    if isinstance(content, str):
        return role, [], content
    if not isinstance(content, Sequence) or not all(map(_is_part, content)):
        raise ValueError(f"message {number}: content is neither text nor a list of text and audio parts")
    sounds = [part["audio"] for part in content if part["type"] == "audio"]
    if sounds and role != "user":
        raise ValueError(f"message {number}: only a user's turn has audio")
    return role, sounds, "".join(part["text"] for part in content if part["type"] == "text")


def _is_part(part: Any) -> bool:
    """Whether this is a text or an audio part."""
    if not isinstance(part, Mapping):
        return False
    return (
        isinstance(part.get("text"), str)
        if part.get("type") == "text"
        else (part.get("type") == "audio" and part.get("audio") is not None)
    )
