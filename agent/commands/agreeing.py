"""Whether a person says yes or no to what was asked."""

from __future__ import annotations

import re

_YES = {
    "en": r"yes|yeah|yep|yup|sure|right|correct|exactly|ok|okay|do (?:it|that|so)|that(?: i|')s it|go ahead",
    "de": r"ja|jawohl|genau|stimmt|richtig|klar|gerne?|mach das|ja,? bitte",
    "es": r"s[ií]|claro|exacto|correcto|vale|de acuerdo|hazlo|eso es",
    "fr": r"oui|ouais|exact(?:ement)?|d'accord|c'est (?:ça|cela|bien ça)|vas-y|allez-y|bien sûr",
    "it": r"s[iì]|certo|esatto|giusto|va bene|d'accordo|fallo|proprio quello",
    "ja": r"はい|うん|ええ|そう(?:です)?|そうそう|お願いします|それです|合っています",
    "ko": r"네|예|응|맞아요?|맞습니다|그래요?|그렇게 해 ?줘|좋아요?",
    "zh": r"是的?|对的?|對的?|好的?|没错|沒錯|嗯|可以|就是(?:这个|這個|它)?",
}
_NO = {
    "en": r"no|nope|nah|no,? that is not it|no,? that's not it|wrong|neither",
    "de": r"nein|nee|falsch|nein,? das ist es nicht",
    "es": r"no|incorrecto|no,? no es eso",
    "fr": r"non|nan|faux|ce n'est pas (?:ça|cela)",
    "it": r"no|sbagliato|no,? non è quello",
    "ja": r"いいえ|いや|ううん|違います|ちがいます|違う",
    "ko": r"아니|아니요|아뇨|아닙니다|아니야|틀려요?",
    "zh": r"不是的?|不对|不對|不|不用|没有|沒有|错|錯",
}
_PLEASE = r"(?:[,，、]? ?(?:please|bitte|por favor|s'il (?:te|vous) plaît|per favore|grazie|thanks))?"


def _either(table: dict[str, str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(table.values())}){_PLEASE}", re.IGNORECASE)


_AGREES, _DENIES = _either(_YES), _either(_NO)


def agreed(answer: str) -> bool | None:
    """Whether an answer says yes, in any of the languages; None where it says neither yes nor no."""
    plain = " ".join(answer.replace("’", "'").strip(" \t\n.!?¡¿。！？").split())
    if _AGREES.fullmatch(plain):
        return True
    return False if _DENIES.fullmatch(plain) else None
