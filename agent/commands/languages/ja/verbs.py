"""The forms that Japanese verbs take in requests. Negative ones are not among them: they ask for nothing."""

from __future__ import annotations

from collections.abc import Iterator

_ROWS = {
    "う": ("いえお", "って"),
    "く": ("きけこ", "いて"),
    "ぐ": ("ぎげご", "いで"),
    "す": ("しせそ", "して"),
    "つ": ("ちてと", "って"),
    "ぬ": ("にねの", "んで"),
    "ぶ": ("びべぼ", "んで"),
    "む": ("みめも", "んで"),
    "る": ("りれろ", "って"),
}
"""By the last kana of the plain form: the kana of the other stems, and the ending of the te-form."""

_SURU = ("する", "し", "して", "しろ", "せよ", "しよう", "できる")
_DONE = ("ら", "後", "後で", "後に", "あと", "あとで", "あとに", "のち", "のちに", "うえで", "上で")
_POLITE = ("ます", "ましょう", "なさい", "たい", "たく思います", "ちゃう", "ちまう")


def five(verbs: str) -> str:
    """All forms of verbs with five stems ("消す"), separated by commas."""
    return _joined(form for verb in _listed(verbs) for form in _forms(*_five(verb)))


def one(verbs: str) -> str:
    """All forms of verbs with one stem ("入れる"), separated by commas."""
    return _joined(
        form
        for verb in _listed(verbs)
        for stem in [verb.removesuffix("る")]
        for form in _forms(verb, stem, f"{stem}て", f"{stem}ろ", f"{stem}よ", f"{stem}よう", f"{stem}られる")
    )


def suru(nouns: str) -> str:
    """Nouns that stand for an act, alone and with "する", separated by commas."""
    return _joined(
        form
        for noun in _listed(nouns)
        for form in (noun, *_forms(*(noun + end for end in _SURU)), f"{noun}させて", f"{noun}を{_SURU[2]}")
    )


def asked(nouns: str, verbs: str) -> str:
    """Whether something shall be done: nouns with "する" and verbs, in their plain and polite forms."""
    plain = [*(f"{noun}する" for noun in _listed(nouns)), *_listed(verbs)]
    polite = [
        *(f"{noun}します" for noun in _listed(nouns)),
        *(_five(verb)[1] + "ます" for verb in _listed(verbs)),
    ]
    return _joined(f"{form}{ending}" for form in (*plain, *polite) for ending in ("か", "?", "か?", "の?"))


def supposed(nouns: str, verbs: str) -> str:
    """If something were done: the forms of nouns with "する" and of verbs that end in "ら" and "と"."""
    forms = [(f"{noun}する", f"{noun}したら") for noun in _listed(nouns)]
    for verb in _listed(verbs):
        te = _five(verb)[2]
        forms.append((verb, te[:-1] + ("だら" if te.endswith("で") else "たら")))
    forms.append(("つなげる", "つなげたら"))
    return _joined(form for plain, done in forms for form in (f"{plain}と", done))


def made(states: str) -> str:
    """What something is made ("ミュートに", "大きく"), with "する", separated by commas."""
    return _joined(
        form
        for state in _listed(states)
        for form in (*_forms(*(state + end for end in _SURU)), *_bare(state))
    )


def _bare(state: str) -> tuple[str, ...]:
    """A state alone, where it is more than a particle."""
    return (state,) if len(state) > 1 else ()


def _listed(text: str) -> list[str]:
    return [entry.strip() for entry in text.split(",")]


def _joined(forms: Iterator[str]) -> str:
    return ", ".join(dict.fromkeys(forms))


def _five(verb: str) -> tuple[str, ...]:
    """Plain form, stem, te-form, command, wish and ability of a verb."""
    root, (kana, te) = verb[:-1], _ROWS[verb[-1]]
    if verb.endswith(("行く", "ていく")):
        te = "って"
    return verb, root + kana[0], root + te, root + kana[1], f"{root}{kana[2]}う", f"{root}{kana[1]}る"


def _forms(plain: str, stem: str, te: str, *others: str) -> Iterator[str]:
    """The forms of a verb. te: its te-form, from which those that tell of the next step are made."""
    yield from (plain, stem, te, *others)
    yield others[-1].removesuffix("る") + "ます"
    yield from (stem + ending for ending in _POLITE)
    yield f"お{stem}"
    root, soft = te[:-1], te.endswith("で")
    yield from (root + ("だ" if soft else "た") + done for done in _DONE)
    for left in ("どいて", "どこう", "どく", "どけ") if soft else ("といて", "とこう", "とく", "とけ"):
        yield root + left
    for gone in ("じゃって", "じゃおう", "じゃいたい") if soft else ("ちゃって", "ちゃおう", "ちゃいたい"):
        yield root + gone
