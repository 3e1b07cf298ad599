"""How a written English token is read: the ways, each a tuple of plain words."""

import re
from collections.abc import Iterable

from ...languages import language_tables
from ..phones import MOST, combined
from .abbreviations import INITIALS, ROMAN, SHORT_FORMS, SIGNS, TOP_DOMAINS
from .numbers import NUMBER, Reading, figure, number, ordinal
from .words import known

_EDGES = re.compile(r"^[^\w$£€¥₹'.&@#+-]+|[^\w%°'+#.$£€¥₹¢/]+$")
_WORD = re.compile("'*[A-Za-z][A-Za-z']*", re.ASCII)
_CAPITALS = re.compile("([A-Z]{2,})('?[sS])?", re.ASCII)
_CAMEL = re.compile("(?!Ma?c[A-Z])[A-Za-z][a-z]*(?:[A-Z]+[a-z']*)+", re.ASCII)
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?\.?|[A-Z]{1,2}&[A-Z]", re.ASCII)
_BLOTTED = re.compile(r"(?<![\w*])[A-Za-z]+(?:\*+[A-Za-z]*)+|(?<!\w)[A-Za-z]-{2,}[A-Za-z]*", re.ASCII)
_DOMAIN = rf"(?:[\w-]+\.)+(?:{'|'.join(TOP_DOMAINS)})"
_ADDRESS = re.compile(rf"(?:(https?|ftp)://)?({_DOMAIN})((?:[/?#:].*)?)", re.IGNORECASE | re.ASCII)
_EMAIL = re.compile(r"([\w.+-]+)@((?:[\w-]+\.)+[\w-]+)", re.ASCII)
_JOINTS = (re.compile(r"(?:-|\.\.)+"), re.compile("(/)"), re.compile(r"[^\w'.&@#%+$£€¥₹¢°×÷±=^*]+"))
_PIECES = re.compile(
    rf"{NUMBER}|[A-Z]+(?![a-z])|[A-Z]?[a-z'][A-Za-z']{{0,39}}?(?![a-z'])|[^\w\s]|_", re.ASCII
)
_SLASH: tuple[Reading, ...] = ((), ("slash",), ("per",))
_LONGEST_SPELLED = 5


def readings(token: str) -> tuple[Reading, ...]:
    """The ways to read a token without white space, the likeliest first; none for one that is not said."""
    if token in SIGNS:
        return (SIGNS[token],)
    core = _EDGES.sub("", token)
    if "*" in token or "--" in token:
        core = next(iter(_BLOTTED.findall(token)), core)
    return _whole(core) or _whole(core.strip("'./")) or _in_parts(core)


def _whole(core: str) -> tuple[Reading, ...]:
    """The ways to read what is one thing: a word, initials, a figure, an address."""
    if _WORD.fullmatch(core):
        return _short_form(core) or _word(core)
    for read in (_short_form, _initials, figure, _blotted, _email, _address):
        if found := read(core):
            return found
    return ((core.lower(),),) if known(core.lower()) else ()


def _short_form(core: str) -> tuple[Reading, ...]:
    short = core.lower()
    found = SHORT_FORMS.get(short, ())
    # “Sat.” may also be the last word of a sentence.
    return (*found, (short[:-1],)) if found and short.endswith(".") and known(short[:-1]) else found


def _word(core: str) -> tuple[Reading, ...]:
    """A word of letters and apostrophes: as such, letter by letter, or as a Roman number."""
    plain = core.lower()
    capitals = _CAPITALS.fullmatch(core)
    if capitals and not (capitals[2] and known(plain)):
        return _in_capitals(capitals[1], capitals[2] or "", plain)
    if _CAMEL.fullmatch(core) and not known(plain):
        return (*combined(map(_piece, _PIECES.findall(core))), (plain,))
    return ((plain,),)


def _in_capitals(stem: str, ending: str, plain: str) -> tuple[Reading, ...]:
    letters = (*stem[:-1], f"{stem[-1].lower()}'s") if ending else tuple(stem)
    if stem in ROMAN and not ending:
        value = str(ROMAN[stem])
        return (number(value)[0], ("the", *ordinal(value)[0]), letters)
    if known(stem.lower()):
        return (letters, (plain,)) if stem in INITIALS else ((plain,),)
    readable = len(stem) > 3 and re.search("[AEIOUY]", stem)
    if len(stem) > _LONGEST_SPELLED and readable:
        return ((plain,),)
    return ((plain,), letters) if readable else (letters, (plain,))


def _initials(core: str) -> tuple[Reading, ...]:
    if not _INITIALS.fullmatch(core):
        return ()
    return (tuple("and" if sign == "&" else sign.upper() for sign in core if sign != "."),)


def _blotted(core: str) -> tuple[Reading, ...]:
    """A swear word with letters blotted out: “b*tch”."""
    if not _BLOTTED.fullmatch(core):
        return ()
    swears = sorted(word for word in language_tables("en").swears if " " not in word)
    for blot in (".", ".*"):
        shape = re.compile(re.sub("[*-]", blot, core.lower()))
        if found := [(word,) for word in swears if shape.fullmatch(word)]:
            return tuple(found[:MOST])
    return ()


def _email(core: str) -> tuple[Reading, ...]:
    if not (match := _EMAIL.fullmatch(core)):
        return ()
    return combined((_in_parts(match[1]), (("at",),), _in_parts(match[2])))


def _address(core: str) -> tuple[Reading, ...]:
    if not (match := _ADDRESS.fullmatch(core)):
        return ()
    scheme, domain, path = match.groups()
    way = combined(_said((_in_parts(domain), _in_parts(path))))
    if not scheme:
        return way
    return (*way[: MOST - 1], (*scheme.upper(), "colon", "slash", "slash", *way[0]))


def _in_parts(core: str) -> tuple[Reading, ...]:
    """Parts with joints between, each read by itself; then pieces of letters, digits and signs."""
    for joint in _JOINTS:
        parts = [part for part in joint.split(core) if part]
        if len(parts) > 1 or (parts and parts[0] != core):
            return combined(_said(_SLASH if part == "/" else readings(part) for part in parts))
    pieces = _PIECES.findall(core)
    return combined(_said(_piece(piece, *pieces[at + 1 : at + 2]) for at, piece in enumerate(pieces)))


def _piece(piece: str, following: str = "") -> tuple[Reading, ...]:
    """The ways to read a run of letters, a number or a sign before what follows it."""
    if piece[0].isdigit() or (piece[0] == "." and len(piece) > 1):
        return number(piece)
    if piece == "#":
        return (("hashtag",),) if following else ()
    if piece in SIGNS:
        return (SIGNS[piece],)
    if piece == ".":
        return (("dot",), ()) if following[:1].islower() or following[:1].isdigit() else ((),)
    if len(piece) == 1:
        return ((piece.upper(),),) if piece.isalpha() else ()
    return _word(piece) if piece.strip("'") else ()


def _said(parts: Iterable[tuple[Reading, ...]]) -> list[tuple[Reading, ...]]:
    return [part for part in parts if part]
