"""From text and sound to what the model takes, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Self

import torch
from transformers import BatchFeature

from .batching import Waveform, batch, listed, pads, waveform, with_places
from .chat import Heard, Message, Tag, pieces
from .features import log_mels
from .special_tokens import AUDIO_START_ID, SPECIAL_TOKENS
from .tokenization import QwenAudioTokenizer


class QwenAudioProcessor:
    """Makes the inputs of `QwenAudioForConditionalGeneration`, and reads its output.

    `inputs = processor(text="<audio></audio>…", audio=[waveform])`, then `model.generate(**inputs)`.
    """

    def __init__(self, tokenizer: QwenAudioTokenizer) -> None:
        self.tokenizer = tokenizer

    @classmethod
    def from_pretrained(cls, folder: str | Path) -> Self:
        """The processor of a checkpoint folder. Raises FileNotFoundError or ValueError as the tokenizer."""
        return cls(QwenAudioTokenizer.from_pretrained(folder))

    def save_pretrained(self, folder: str | Path) -> None:
        """Write what `from_pretrained` reads."""
        self.tokenizer.save_pretrained(folder)

    def __call__(
        self,
        text: str | Sequence[str],
        audio: Waveform | Sequence[Waveform] | None = None,
        padding: bool = True,
        return_tensors: str = "pt",
    ) -> BatchFeature:
        """Inputs for one text, or for a batch of them.

        text: every special token in it counts, so it is never what a person or a transcript says: that goes
        through `apply_chat_template`. Each `<audio></audio>` takes the next waveform. audio: waveforms at 16
        kHz, each of shape (samples,), of up to 30 s. padding: on the left, where texts differ in length.
        return_tensors: "pt". Gives input_ids and attention_mask, (rows, tokens), and with audio
        input_features, (rows, audios, 80, frames), and feature_lengths, (rows, audios). Raises ValueError
        where audio and text do not fit, or cannot be taken.
        """
        texts = [text] if isinstance(text, str) else list(text)
        waveforms = [] if audio is None else listed(audio)
        rows = [self.tokenizer.encode_with_tokens(one) for one in texts]
        counts = [row.count(AUDIO_START_ID) for row in rows]
        if sum(counts) != len(waveforms):
            raise ValueError(
                f"text has {sum(counts)} of <audio></audio>, but {len(waveforms)} audios are given"
            )
        rest = iter(waveforms)
        shared = [[next(rest) for _ in range(count)] for count in counts]
        filled = [with_places(row, sounds) for row, sounds in zip(rows, shared, strict=True)]
        return batch(filled, shared, padding, return_tensors)

    def apply_chat_template(
        self,
        messages: Sequence[Message] | Sequence[Sequence[Message]],
        tokenize: bool = False,
        add_generation_prompt: bool = False,
        return_tensors: str = "pt",
        return_dict: bool = False,
    ) -> Any:
        """A conversation, or a batch of them, as ChatML with numbered audios.

        messages: `{"role", "content"}` each; a content is text or a list of `{"type": "text", "text"}` and
        `{"type": "audio", "audio": waveform at 16 kHz or path}`. A system message is put before where there
        is none. tokenize: give ids, (rows, tokens), every content encoded as ordinary text; with return_dict
        all that `__call__` gives. Without, give text for `__call__`. add_generation_prompt: end with the
        beginning of the answer. Raises ValueError for messages of another form, for audio that cannot be
        taken, and, where text is asked for, for content in which a special token stands.
        """
        batched = bool(messages) and isinstance(messages[0], list | tuple)
        conversations: Any = messages if batched else [messages]
        if tokenize:
            chats = [self.chat_ids(conversation, add_generation_prompt) for conversation in conversations]
            made = batch([ids for ids, _ in chats], [sounds for _, sounds in chats], True, return_tensors)
            return made if return_dict else made["input_ids"]
        texts = [self._chat_text(conversation, add_generation_prompt) for conversation in conversations]
        return texts if batched else texts[0]

    def text_ids(self, text: str, audio: Sequence[Waveform] = ()) -> list[int]:
        """Ids of a text as `__call__` makes them, without the features of its audio."""
        return with_places(self.tokenizer.encode_with_tokens(text), audio)

    def chat_ids(
        self, messages: Sequence[Message], add_generation_prompt: bool = False
    ) -> tuple[list[int], list[Waveform]]:
        """Ids of a conversation as `apply_chat_template` makes them, and its waveforms in order."""
        ids: list[int] = []
        waveforms: list[Waveform] = []
        ordinary = ""
        for piece in pieces(messages, add_generation_prompt):
            if isinstance(piece, Heard):
                waveforms.append(waveform(piece.sound))
                ids += pads(waveforms[-1])
            elif isinstance(piece, Tag):
                ids += [*self.tokenizer.encode(ordinary), SPECIAL_TOKENS[piece]]
                ordinary = ""
            else:
                ordinary += piece
        return ids + self.tokenizer.encode(ordinary), waveforms

    def features(
        self, waveforms: Sequence[Waveform], device: torch.device | str = "cpu"
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Log-mel of waveforms, made on the device: (clips, 80, frames), and each clip's frames, (clips,).

        Raises ValueError naming the first that cannot be taken.
        """
        return log_mels(waveforms, device)

    def decode(self, ids: Iterable[int], skip_special_tokens: bool = False) -> str:
        """Text of ids."""
        return self.tokenizer.decode(ids, skip_special_tokens)

    def batch_decode(self, rows: Iterable[Iterable[int]], skip_special_tokens: bool = False) -> list[str]:
        """Text of each row of ids."""
        return self.tokenizer.batch_decode(rows, skip_special_tokens)

    def _chat_text(self, messages: Sequence[Message], add_generation_prompt: bool) -> str:
        """A conversation as text. Raises ValueError where its contents hold a special token."""
        said = list(pieces(messages, add_generation_prompt))
        for piece in said:
            if (
                isinstance(piece, str)
                and not isinstance(piece, Tag)
                and (token := self.tokenizer.special_in(piece))
            ):
                raise ValueError(f"a content holds {token}, which as text would count; use tokenize=True")
        return "".join(piece for piece in said if isinstance(piece, str))
