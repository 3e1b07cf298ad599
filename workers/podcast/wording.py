"""What a session says of its audios, said of files: who runs a job has given no numbers to anything."""

from __future__ import annotations

import re
from collections.abc import Mapping

_AUDIO = re.compile(r"(?:\b[Ee]l |\b[Ll]['’])?(?:\b[Aa]udio|音声|音频|오디오) ?(\d+)(?![\d=])")
"""How an audio is named in the sentences of `agent.messages`, in all languages."""


def in_names(text: str, names: Mapping[int, str]) -> str:
    """A text in which audios have their names; those without one keep their numbers."""
    return _AUDIO.sub(lambda found: names.get(int(found[1]), found[0]), text)
