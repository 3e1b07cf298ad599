"""Qwen's tokenizer: byte pairs from `qwen.tiktoken`, and the table of special tokens."""

from __future__ import annotations

import base64
import shutil
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Self

import tiktoken

from .special_tokens import FIRST_ID, PAD_ID, SPECIAL_TOKENS, STOP_IDS

FILE = "qwen.tiktoken"

PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
"""How text is split before bytes are paired, as the released tokenizer has it."""

UNKNOWN = "�".encode()


class QwenAudioTokenizer:
    """Text to ids and back. Text is normalised to NFC first.

    path: the vocabulary file `qwen.tiktoken`. Raises FileNotFoundError without it, ValueError where a line is
    broken.
    """

    pad_token_id = PAD_ID
    eos_token_id = PAD_ID
    stop_ids = STOP_IDS
    special_tokens: Mapping[str, int] = MappingProxyType(SPECIAL_TOKENS)

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        ranks = _ranks(self.path)
        self._encoding = tiktoken.Encoding(
            "qwen", pat_str=PATTERN, mergeable_ranks=ranks, special_tokens=SPECIAL_TOKENS
        )
        self._bytes = {rank: token for token, rank in ranks.items()}
        self._specials = {number: token.encode() for token, number in SPECIAL_TOKENS.items()}

    @classmethod
    def from_pretrained(cls, folder: str | Path) -> Self:
        """The tokenizer of a checkpoint folder."""
        return cls(Path(folder) / FILE)

    def save_pretrained(self, folder: str | Path) -> None:
        """Write the vocabulary file into a folder."""
        target = Path(folder) / FILE
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.resolve() != self.path.resolve():
            shutil.copyfile(self.path, target)

    def __len__(self) -> int:
        return FIRST_ID + len(SPECIAL_TOKENS)

    @property
    def ordinary(self) -> Sequence[bytes]:
        """The bytes of each ordinary token, by its id; none where an id has no token."""
        return [self._bytes.get(number, b"") for number in range(max(self._bytes) + 1)]

    def encode(self, text: str) -> list[int]:
        """Ids of ordinary text: whatever it looks like, none of them is a special token's."""
        ids: list[int] = self._encoding.encode_ordinary(unicodedata.normalize("NFC", text))
        return ids

    def encode_with_tokens(self, text: str) -> list[int]:
        """Ids of text in which special tokens are written out. Never for text from people or transcripts."""
        ids: list[int] = self._encoding.encode(unicodedata.normalize("NFC", text), allowed_special="all")
        return ids

    def decode(self, ids: Iterable[int], skip_special_tokens: bool = False) -> str:
        """Text of ids; U+FFFD for bytes that are no UTF-8, and for ids that have no token."""
        numbers: Iterable[int] = ids.tolist() if hasattr(ids, "tolist") else ids
        specials = {} if skip_special_tokens else self._specials
        spelled = (
            specials.get(number, b"") if number in self._specials else self._bytes.get(number, UNKNOWN)
            for number in numbers
        )
        return b"".join(spelled).decode(errors="replace")

    def batch_decode(self, rows: Iterable[Iterable[int]], skip_special_tokens: bool = False) -> list[str]:
        """Text of each row of ids."""
        return [self.decode(row, skip_special_tokens) for row in rows]

    def special_in(self, text: str) -> str | None:
        """A special token that is written out in a text once that is normalised; None where there is none."""
        text = unicodedata.normalize("NFC", text)
        return next((token for token in SPECIAL_TOKENS if token in text), None)


def _ranks(path: Path) -> dict[bytes, int]:
    """The vocabulary file: on each line a token in base64, a space, its id."""
    if not path.is_file():
        raise FileNotFoundError(f"{path}: not found; a checkpoint of Qwen-Audio holds its vocabulary there")
    ranks: dict[bytes, int] = {}
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            token, rank = line.split()
            ranks[base64.b64decode(token, validate=True)] = int(rank)
        except ValueError as error:
            raise ValueError(f"{path}: line {number} is no token with its id") from error
    if any(bytes([value]) not in ranks for value in range(256)):
        raise ValueError(f"{path}: is cut short, not all bytes have a token")
    return ranks
