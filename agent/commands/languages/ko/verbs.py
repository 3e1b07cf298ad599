"""The forms that Korean verbs take in requests. Negative and conditional ones are not among them.

Some forms are only begun here ("지우고 싶"): how politely they end is chatter.
"""

from __future__ import annotations

from collections.abc import Iterator

_SYLLABLES, _FINALS = 0xAC00, 28
_N, _R, _M, _RM, _B, _SS = 4, 8, 16, 10, 17, 20
"""Final consonants by their number within a syllable."""

_TO_STEM = """고 고서 고나서 고싶 고싶어 고싶다 고자 고는 자 기 기바라 기바랍 기를바라 기를바랍 기를원
    기로 도록 게 거라 겠 는게좋 는게낫 는게어때 는게어떨까 는편이좋 는걸로 는거 는것 던가"""
_TO_VOWEL = """세 셔 시고 시오 십시오 십시요 시죠 시길 시면감사 시면고맙 시면좋 시면됩 시면돼 시기바랍
    시는게좋 며 면서 면돼 면된다 면됩 면좋 면감사 면고맙 려고 려는데"""
_HONORIFIC = "시세셔십"
_AFTER_DONE = "다음 다음에 다음엔 뒤 뒤에 후 후에 이후에 채 채로 상태로"
_TO_COME = """게 래 까 것 거야 겁니다 수있어 수있나 수있니 수있을까 수있습니까 수있는지 수있겠 필요가있
    것을요청"""
_TO_A_FORM = "라 서 다가 야해 야합 야돼 야됩 야겠 야지 다오 다줘"
_TO_PAST = "으면좋 으면해 으면합 으면하는데 으면싶"


def verb(verbs: str) -> str:
    """All forms of verbs, each given as its stem and its form in -아/어 ("지우/지워"), separated by commas.

    A third part is the stem before a vowel, where that is another one ("잇/이어/이으").
    """
    return ", ".join(
        dict.fromkeys(form for entry in verbs.split(",") for form in _forms(*entry.strip().split("/")))
    )


def _forms(stem: str, a_form: str, before_vowel: str = "") -> Iterator[str]:
    final = _final(stem)
    vowel = before_vowel or (stem if final in (0, _R) else f"{stem}으")
    bare = _ending(stem, 0) if final == _R else vowel
    yield from (a_form + end for end in ("", *_TO_A_FORM.split()))
    yield from (_ending(a_form, _SS) + end for end in _TO_PAST.split())
    yield from (stem + end for end in _TO_STEM.split())
    yield from ((bare if end[0] in _HONORIFIC else vowel) + end for end in _TO_VOWEL.split())
    yield from (f"{_ending(bare, _N)} {end}" for end in _AFTER_DONE.split())
    yield from (f"{_ending(bare, _R)} {end}" for end in _TO_COME.split())
    yield f"{_ending(bare, _B)}시다"
    yield _ending(bare, _RM if final == _R else _M)


def _final(syllables: str) -> int:
    """The number of the final consonant of the last syllable; 0 where it has none."""
    return (ord(syllables[-1]) - _SYLLABLES) % _FINALS


def _ending(syllables: str, final: int) -> str:
    """Syllables with another final consonant at their end."""
    return syllables[:-1] + chr(ord(syllables[-1]) - _final(syllables) + final)
