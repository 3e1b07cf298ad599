"""English words that no dictionary holds, from their letters."""

from base64 import b64decode, b64encode
from functools import cache
from typing import Any

from ..phones import Phones

_PHONES = {
    "aɪ": "AY", "aʊ": "AW", "b": "B", "d": "D", "d͡ʒ": "JH", "eɪ": "EY", "f": "F", "h": "HH", "i": "IY",
    "j": "Y", "k": "K", "l": "L", "m": "M", "n": "N", "oʊ": "OW", "p": "P", "s": "S", "t": "T", "t͡ʃ": "CH",
    "u": "UW", "v": "V", "w": "W", "z": "Z", "æ": "AE", "ð": "DH", "ŋ": "NG", "ɑ": "AA", "ɔ": "AO",
    "ɔɪ": "OY", "ə": "AH", "ɚ": "ER", "ɛ": "EH", "ɡ": "G", "ɪ": "IH", "ɹ": "R", "ʃ": "SH", "ʊ": "UH",
    "ʌ": "AH", "ʒ": "ZH", "θ": "TH",
}  # fmt: skip
_REACH = 3


@cache
def _tagger() -> Any:
    """gruut's model of English spelling, a conditional random field. gruut itself takes 1.5 s to import."""
    from gruut_lang_en import get_lang_dir
    from pycrfsuite import Tagger

    tagger = Tagger()
    tagger.open(str(get_lang_dir() / "g2p" / "model.crf"))
    return tagger


def guessed(word: str) -> tuple[Phones, ...]:
    """The likeliest way to say a word of the letters a to z and '; none where nothing of it is said."""
    labels = _tagger().tag([_features(word, place) for place in range(len(word))]) if word else ()
    phones = [phone for label in labels for phone in b64decode(label).decode().split("|")]
    said = tuple(_PHONES[phone.lstrip("ˈˌ")] for phone in phones if phone != "_")
    return (said,) if said else ()


def _features(word: str, place: int) -> dict[str, str | bool | float]:
    """What the model was trained to see at a letter: it, three to each side, and the word's ends."""
    features: dict[str, str | bool | float] = {"bias": 1.0, "grapheme": _coded(word[place])}
    for step in range(1, _REACH + 1):
        if place >= step:
            features[f"grapheme-{step}"] = _coded(word[place - step])
        if place + step < len(word):
            features[f"grapheme+{step}"] = _coded(word[place + step])
    if place == 0:
        features["begin"] = True
    if place == len(word) - 1:
        features["end"] = True
    return features


def _coded(letter: str) -> str:
    return b64encode(letter.encode()).decode("ascii")
