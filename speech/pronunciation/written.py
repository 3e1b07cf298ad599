"""What is left of a token as a person writes it, once signs that are not said are gone."""

import re
import unicodedata

_APOSTROPHES = re.compile("[’‘ʼ′＇`´]")
_DASHES = re.compile("[‐‑‒–—―−－]")
# Control characters and their like, emoji and other pictures, the spaces that some signs are made with.
_SILENT = frozenset(["Cc", "Cf", "Cn", "Co", "Cs", "So", "Zl", "Zp", "Zs"])
_TRADE_MARKS = re.compile("[™®©℠]")
_MIXED_FRACTION = re.compile("(?<=[0-9])(?=[¼-¾⅐-⅞])")

# Anything in these is a note of who wrote the transcript down, such as “[laughter]” or “<unk>”.
_NOTE = re.compile(r"\W*(?:\[.*\]|<.*>|\{.*\}|【.*】)\W*|.*[♩♪♫♬].*", re.DOTALL)
# In round brackets or asterisks only what is no speech, as “(really)” is said.
_NOISE = re.compile(
    r"\W*[(（*](?:applau\w*|beep|bleep|breath\w*|cheer\w*|clap\w*|clears|cough\w*|cries|cry\w*|crosstalk|gasp\w*"
    r"|giggl\w*|groan\w*|inaudible|indistinct|inhale\w*|exhale\w*|laugh\w*|music|noise|pause\w*|silence|sigh\w*"
    r"|sneez\w*|sniff\w*|sob\w*|unclear|unintelligible|whistl\w*|risas?|aplausos|música|lach\w*|gelächter"
    r"|applaus|musik|rires?|applaudissements|musique|risate|applausi|musica|risos|palmas|笑い?|笑声|拍手|掌声"
    r"|音楽|音乐|웃음|박수|음악)[)）*]\W*",
    re.IGNORECASE,
)


def cleaned(text: str) -> str:
    """A token with one sign each for apostrophes and dashes, ligatures resolved; empty for a mere note."""
    if _NOTE.fullmatch(text) or _NOISE.fullmatch(text):
        return ""
    text = _MIXED_FRACTION.sub("-", _TRADE_MARKS.sub("", text))
    text = unicodedata.normalize("NFKC", _APOSTROPHES.sub("'", text))
    text = "".join(char for char in text if char == "°" or unicodedata.category(char) not in _SILENT)
    return _DASHES.sub("-", _APOSTROPHES.sub("'", text)).replace("⁄", "/")
