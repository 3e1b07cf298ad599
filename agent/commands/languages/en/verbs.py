"""The forms of English verbs, so that words.py names each verb once."""

_IRREGULAR = {
    "begin": "began begun",
    "break": "broke broken",
    "bring": "brought",
    "cut": "cut",
    "do": "did done",
    "drag": "dragged",
    "end": "ended",
    "find": "found",
    "get": "got gotten",
    "give": "gave given",
    "go": "went gone",
    "have": "had",
    "hear": "heard",
    "hide": "hid hidden",
    "keep": "kept",
    "lay": "laid",
    "leave": "left",
    "let": "let",
    "lose": "lost",
    "make": "made",
    "put": "put",
    "read": "read",
    "reset": "reset",
    "rid": "rid",
    "say": "said",
    "send": "sent",
    "slide": "slid",
    "set": "set",
    "shut": "shut",
    "split": "split",
    "stick": "stuck",
    "strike": "struck stricken",
    "string": "strung",
    "take": "took taken",
    "tell": "told",
    "throw": "threw thrown",
    "undo": "undid undone",
    "redo": "redid redone",
    "write": "wrote written",
    "overwrite": "overwrote overwritten",
}
_VOWELS = "aeiou"
_NOT_DOUBLED = ("er", "en", "el", "it", "w", "x", "y")


def inflected(verbs: str) -> str:
    """Verbs, separated by commas, with all their forms."""
    return ", ".join(form for verb in verbs.split(",") for form in forms(" ".join(verb.split())))


def forms(verb: str) -> list[str]:
    """A verb with its inflections; of several words the first is inflected ("take out", "taking out")."""
    first, _, rest = verb.partition(" ")
    inflected = dict.fromkeys([first, _third(first), _stem(first) + "ing", *_past(first)])
    return [f"{form} {rest}".rstrip() for form in inflected]


def _past(verb: str) -> list[str]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb].split()
    return [_stem(verb, "ed") + "ed"]


def _third(verb: str) -> str:
    if verb.endswith(("s", "x", "ch", "sh")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _stem(verb: str, ending: str = "ing") -> str:
    """What an ending goes to: a final e falls, a final consonant after a single vowel is doubled."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1]
    if verb.endswith("y") and ending == "ed" and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "i"
    consonant_vowel_consonant = (
        len(verb) > 2 and verb[-1] not in _VOWELS and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    )
    return verb + verb[-1] if consonant_vowel_consonant and not verb.endswith(_NOT_DOUBLED) else verb
