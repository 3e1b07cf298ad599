"""The audio blocks of messages as clips that a speech model can be asked about."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from langchain_core.messages import BaseMessage

from ...audio.decode import opened
from ...audio.mono import Mono
from ...core.errors import BadInput
from ...core.settings import settings
from ...speech.questions import Clip


@dataclass(frozen=True, slots=True)
class Content:
    """What a message holds: its text, and its sounds in their order."""

    text: str
    clips: tuple[Clip, ...] = ()


class Opener:
    """Opens the sounds of one conversation, each once; a context manager, which closes them.

    roots: the folders whose files may be opened.
    """

    def __init__(self, roots: Sequence[Path]) -> None:
        self._roots = [root.resolve() for root in roots]
        self._open = ExitStack()
        self._sounds: dict[str, Mono] = {}

    def __enter__(self) -> Opener:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def content(self, message: BaseMessage) -> Content:
        """The text and the sounds of a message.

        Audio blocks are LangChain's standard ones: `base64`, or a `url` of a file under the roots; their
        `extras` may have the `start` and `end` of a part, in seconds. Raises BadInput for what is neither
        text nor audio, and for sound that cannot be had.
        """
        texts, clips = [], []
        for block in message.content_blocks:
            match block["type"]:
                case "text":
                    texts.append(str(block["text"]))
                case "audio":
                    clips.append(self._clip(dict(block)))
                case kind:
                    raise BadInput(f"a message holds a part of type “{kind}”: give text and audio only")
        return Content("\n".join(texts), tuple(clips))

    def _clip(self, block: dict[str, Any]) -> Clip:
        extras = block.get("extras") or {}
        start, end = extras.get("start", 0.0), extras.get("end")
        if not all(isinstance(at, int | float) for at in (start, end or 0.0)):
            raise BadInput("an audio block's start and end are no numbers: give them in seconds")
        return Clip(self._sound(block), float(start), None if end is None else float(end))

    def _sound(self, block: dict[str, Any]) -> Mono:
        given = block.get("base64") or block.get("url")
        if not given:
            raise BadInput("an audio block has neither base64 nor url: give the sound, or a file's URL")
        if given not in self._sounds:
            path = self._decoded(given) if block.get("base64") else self._allowed(given)
            self._sounds[given] = Mono(self._open.enter_context(opened(path, settings().cache)))
        return self._sounds[given]

    def _decoded(self, data: str) -> Path:
        """A file with the sound that a block holds as base64; what it is, its own bytes say."""
        try:
            sound = base64.b64decode(data, validate=True)
        except (binascii.Error, ValueError) as error:
            raise BadInput("an audio block's base64 cannot be read: encode the file's bytes anew") from error
        folder = TemporaryDirectory(prefix="wordsplice-", dir=settings().cache)
        path = Path(self._open.enter_context(folder)) / f"audio{len(self._sounds) + 1}"
        path.write_bytes(sound)
        return path

    def _allowed(self, url: str) -> Path:
        """The file that a URL names, if it lies under the roots."""
        parts = urlsplit(url)
        if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
            raise BadInput(f"{url[:80]}: only file URLs are opened; fetch the sound and give it as base64")
        path = Path(url2pathname(parts.path)).resolve()
        if not any(path.is_relative_to(root) for root in self._roots):
            raise BadInput(f"{path}: lies outside the folders that may be read (roots); add its folder there")
        return path
