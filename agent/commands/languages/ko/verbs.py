"""The forms that Korean verbs take in requests. Negative ones are not among them: they ask for nothing."""

from __future__ import annotations

from collections.abc import Iterator

_SYLLABLES, _FINALS = 0xAC00, 28
_N, _R, _M, _B, _SS = 4, 8, 16, 17, 20
"""Final consonants by their number within a syllable."""

_TO_STEM = """고 고서 고선 고나서 고난다음 고난다음에 고난뒤 고난뒤에 고난후 고난후에 고는 고요 고싶어 고싶어요 고싶다 고싶습니다 고싶은데
고싶은데요 고싶네요 고싶네 고싶거든요 고싶군요 고싶구나 고싶은 고싶다고 고자합니다 고자해 자 자고 자마자 기 기로해 기로하자 기로합시다 기바람 기바랍니다 기를바랍니다
기를원해 기를원해요 기를원합니다 기부탁 기부탁해 기부탁해요 기부탁드려요 기부탁드립니다 기만 도록 도록해 도록하세요 도록해요 도록하자 도록합시다 도록부탁해 도록부탁드립니다
게 게해줘 게해주세요 게해 게하고 거라 는게좋겠어 는게좋겠어요 는게좋겠습니다 는게좋을것같아 는게좋을것같아요 는게좋을듯 는게낫겠어 는게낫겠어요 는게낫겠다
는게어때 는게어때요 는게어떨까 는게어떨까요 는편이좋겠어 는편이좋겠어요 는편이좋겠습니다 는걸로 는걸로해 는걸로해줘 는걸로해주세요 는걸로하자 는것으로 는거 는것 겠어 겠어요 겠습니다""".split()
_TO_VOWEL = """시고 시고나서 세 세요 셔 셔요 셔라 시오 십시오 십시요 시죠 시지요 시길 시기바랍니다 시길바랍니다 시면됩니다 시면돼요 시면좋겠어요 시면좋겠습니다
시면감사하겠습니다 시면고맙겠습니다 시는게좋겠어요 시도록 며 면서 면서동시에 면돼 면돼요 면됩니다 면좋겠어 면좋겠어요 면좋겠는데 면좋겠는데요 면좋겠다 면좋겠습니다
면좋을것같아 면좋을것같아요 면좋을듯 면고맙겠어 면감사하겠습니다 려고 려고해 려고해요 려고합니다 려고하는데 려고하는데요 려는데 려는데요 려고요 려""".split()
_AFTER_DONE = "다음 다음에 다음엔 뒤 뒤에 뒤엔 후 후에 후엔 이후에 채로 상태로 거 것".split()
_TO_COME = """게 게요 래 래요 까 까요 것 거 수있어 수있어요 수있나 수있나요 수있니 수있을까 수있을까요 수있습니까 수있겠어 수있겠어요 수있겠니 수있겠습니까 수있는지
수있을지 수있으면 수있다면 수있냐 수있지 수있죠 필요가있어 필요가있어요 필요가있습니다 필요있어 것을부탁합니다 것을요청합니다 예정이야 생각이야""".split()
_TO_A_FORM = """요 라 라고 라요 서 야해 야해요 야합니다 야돼 야돼요 야됩니다 야겠어 야겠어요 야겠습니다 야겠다 야할것같아 야할것같아요 야지 야만해
다 달라 다오 다줘 다주세요""".split()
_PAST = "으면좋겠어 으면좋겠어요 으면좋겠다 으면좋겠습니다 으면좋겠는데 으면좋겠는데요 으면좋겠네 으면좋겠네요 으면해 으면해요 으면합니다 으면하는데 으면싶어 으면싶어요 으면 으면하는데요 다가".split()


def verb(verbs: str) -> str:
    """All forms of verbs, each given as stem and form in -아/어 ("지우/지워"), separated by commas.

    A third part is the stem before a vowel, where it is another one ("잇/이어/이으").
    """
    return _joined(form for entry in _listed(verbs) for form in _forms(*entry.split("/")))


def hada(nouns: str) -> str:
    """Nouns that stand for an act, alone and with "하다", separated by commas."""
    return _joined(form for noun in _listed(nouns) for form in _acted(noun))


def made(states: str) -> str:
    """What something is made ("크게"), alone and with "하다" or "만들다", separated by commas."""
    return _joined(
        form
        for state in _listed(states)
        for form in (
            state,
            *_forms(f"{state}하", f"{state}해"),
            *_forms(f"{state}만들", f"{state}만들어"),
            *_forms(f"{state}바꾸", f"{state}바꿔"),
            *_forms(f"{state}조절하", f"{state}조절해"),
            *_forms(f"{state}조정하", f"{state}조정해"),
            *_forms(f"{state}설정하", f"{state}설정해"),
        )
    )


def _acted(noun: str) -> Iterator[str]:
    yield noun
    yield from _forms(f"{noun}하", f"{noun}해")
    yield from _forms(f"{noun}시키", f"{noun}시켜")
    yield from _forms(f"{noun}처리하", f"{noun}처리해")
    yield from (f"{noun}{end}" for end in ("처리", "하여", "을해", "를해", "좀해", "되게", "되게해", "되도록", "할것", "바람", "바랍니다", "요망"))


def _listed(text: str) -> list[str]:
    return [entry.strip() for entry in text.split(",")]


def _joined(forms: Iterator[str]) -> str:
    return ", ".join(dict.fromkeys(forms))


def _forms(stem: str, a_form: str, before_vowel: str = "") -> Iterator[str]:
    """The forms of a verb. a_form: the one in -아/어, which asks by itself."""
    final = _final(stem)
    vowel = before_vowel or (stem if final in (0, _R) else f"{stem}으")
    bare = stem[:-1] + _with(stem[-1], 0) if final == _R else vowel
    yield a_form
    yield from (a_form + end for end in _TO_A_FORM)
    past = a_form[:-1] + _with(a_form[-1], _SS)
    yield from (past + end for end in _PAST)
    yield from (stem + end for end in _TO_STEM)
    yield from ((bare if end[0] in "시세셔십" else vowel) + end for end in _TO_VOWEL)
    done, to_come = (bare[:-1] + _with(bare[-1], end) for end in (_N, _R))
    yield from (done + end for end in _AFTER_DONE)
    yield from (to_come + end for end in _TO_COME)
    yield bare[:-1] + _with(bare[-1], _B) + "시다"
    yield (vowel[:-1] + _with(vowel[-1], _M)) if final != _R else f"{stem[:-1]}{_with(stem[-1], 10)}"


def _final(syllables: str) -> int:
    """The number of the final consonant of the last syllable; 0 where it has none."""
    return (ord(syllables[-1]) - _SYLLABLES) % _FINALS


def _with(syllable: str, final: int) -> str:
    """A syllable with another final consonant."""
    return chr(ord(syllable) - _final(syllable) + final)
