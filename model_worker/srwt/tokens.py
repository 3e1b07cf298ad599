"""What each token of the vocabulary is to SRWT: tables that rules look things up in."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..qwen_audio.special_tokens import SPECIAL_TOKENS

SILENCE = SPECIAL_TOKENS["<|sil|>"]

TICKS = 100
"""Time tokens a second."""

REJECTED = 127
"""Tokens needed after one that no unit may have."""

_TAGS = "<|>"
"""Characters of tags: written as text they would be read as one."""

_UNRESTRICTED = {1: b"\xc3", 2: b"\xe4", 3: b"\xf1"}
"""Beginnings of characters after which so many bytes of any continuation are missing."""

_RESTRICTED = (b"\xe0", b"\xed", b"\xf0", b"\xf4")
"""First bytes after which not every continuation is UTF-8 (RFC 3629, section 4)."""

_BASE = np.uint64(0x9E3779B97F4A7C15)
"""Base of the fingerprint of a unit's bytes: odd, with its bits well mixed (2^64 over the golden ratio)."""


@dataclass(frozen=True, slots=True)
class Table:
    """Tables over the vocabulary; a state is how far the last character of a unit is, 0 after a whole one.

    following (states, vocabulary), uint8: the state after a token. needed (states, vocabulary), int8: tokens
    until the character is whole, this one included; REJECTED where it may not be written.
    factors, addends (vocabulary), int64: a unit's fingerprint f becomes f · factor + addend, modulo 2^64,
    which is the same for the same bytes however they are divided into tokens. newline: the token of a
    line's end, None without one.
    """

    following: NDArray[np.uint8]
    needed: NDArray[np.int8]
    factors: NDArray[np.int64]
    addends: NDArray[np.int64]
    newline: int | None


def table(ordinary: Sequence[bytes], vocabulary: int) -> Table:
    """The tables for a vocabulary of so many ids. ordinary: the bytes of its ordinary tokens by id."""
    matrix, lengths = _matrix(ordinary)
    following = _following(matrix, lengths, vocabulary)
    return Table(
        following,
        _needed(following),
        *_fingerprints(matrix, lengths, vocabulary),
        next((number for number, token in enumerate(ordinary) if token == b"\n"), None),
    )


def _matrix(ordinary: Sequence[bytes]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The bytes of tokens, (tokens, longest), zeros after their ends, and how many they are."""
    lengths = np.array([len(token) for token in ordinary], np.int64)
    matrix = np.zeros((len(ordinary), int(lengths.max(initial=0))), np.uint8)
    matrix[np.arange(matrix.shape[1]) < lengths[:, None]] = np.frombuffer(b"".join(ordinary), np.uint8)
    return matrix, lengths


def _following(matrix: NDArray[np.uint8], lengths: NDArray[np.int64], vocabulary: int) -> NDArray[np.uint8]:
    automaton = _automaton()
    rejecting = len(automaton) - 1
    following = np.full((len(automaton), vocabulary), rejecting, np.uint8)
    reached = np.repeat(np.arange(len(automaton), dtype=np.uint8)[:, None], len(matrix), 1)
    for place in range(matrix.shape[1]):
        long = lengths > place
        reached[:, long] = automaton[reached[:, long], matrix[long, place]]
    following[:, : len(matrix)] = np.where(lengths > 0, reached, rejecting)
    return following


def _needed(following: NDArray[np.uint8]) -> NDArray[np.int8]:
    """How many tokens end a character, by what tokens there are: some vocabularies lack some bytes."""
    missing = np.full(len(following), REJECTED, np.int64)
    missing[0] = 0
    reachable = [np.unique(states) for states in following]
    for _ in following:
        for state in range(1, len(following)):
            missing[state] = min(missing[state], missing[reachable[state]].min() + 1)
    return np.minimum(missing + 1, REJECTED).astype(np.int8)[following]


def _fingerprints(
    matrix: NDArray[np.uint8], lengths: NDArray[np.int64], vocabulary: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    factors, addends = np.ones(vocabulary, np.uint64), np.zeros(vocabulary, np.uint64)
    for place in range(matrix.shape[1]):
        long = np.flatnonzero(lengths > place)
        factors[long] *= _BASE
        addends[long] = addends[long] * _BASE + matrix[long, place] + np.uint64(1)
    return factors.view(np.int64), addends.view(np.int64)


def _automaton() -> NDArray[np.uint8]:
    """The state after each byte of a unit, (states, 256); the last state is that of what no unit may have.

    A state stands for the beginning of a character, or of any that goes on alike.
    """
    watched = set(_RESTRICTED) | {
        coded[:length] for coded in map(str.encode, _refused()) for length in range(1, len(coded))
    }
    states = [b"", *sorted(watched | set(_UNRESTRICTED.values()))]
    numbers = {state: number for number, state in enumerate(states)}
    rejecting = len(states)
    automaton = np.full((rejecting + 1, 256), rejecting, np.uint8)
    for number, state in enumerate(states):
        for byte in range(256):
            after = _state(state + bytes([byte]), watched)
            automaton[number, byte] = rejecting if after is None else numbers[after]
    return automaton


def _state(begun: bytes, watched: set[bytes]) -> bytes | None:
    """The state after bytes from the beginning of a character; None where no unit may have them."""
    try:
        character = codecs.getincrementaldecoder("utf-8")().decode(begun)
    except UnicodeDecodeError:
        return None
    if character:
        return None if _is_refused(character) else b""
    missing = (2, 3, 4)[(begun[0] >= 0xE0) + (begun[0] >= 0xF0)] - len(begun)
    return begun if begun in watched else _UNRESTRICTED[missing]


def _refused() -> list[str]:
    """All characters that no unit may have: none is beyond U+3000."""
    return [chr(code) for code in range(0x3001) if _is_refused(chr(code))]


def _is_refused(character: str) -> bool:
    return character in _TAGS or character.isspace() or unicodedata.category(character) == "Cc"
