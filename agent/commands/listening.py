"""Questions about the sound: “who sounds happier?”, “listen to audios 1 and 2: is there music?”.

They are for a speech model, so no rule of the grammar has to fit them. What stands before a colon says so of
words of any kind; without one, the question is known by how it begins. They change nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...tools import ToolCall
from .forms_asian import ASIAN
from .forms_european import EUROPEAN
from .requests import Reading

FORMS = EUROPEAN | ASIAN
"""How questions are put, by the code of the language."""

_NOTHING_ELSE = re.compile(r"[\W\d_]*")

# How listening is asked for, and what may stand beside it besides numbers.
_WORDS = {
    "en": (r"\blisten\b", r"\b(?:please|to|all|the|audios?|recordings?|and)\b"),
    "de": (r"\bh[öo]re?t?\b", r"\b(?:bitte|dir|auf|in|an|zu|alle|die|das|audios?|aufnahmen?|und)\b"),
    "es": (r"\bescuch(?:a|e|ad|en)\b", r"\b(?:por|favor|todos|el|los|audios?|y)\b"),
    "fr": (r"\b[ée]coute[zs]?\b", r"\b(?:tous|les?|l|audios?|et)\b"),
    "it": (r"\bascolt(?:a|i|ate)\b", r"\b(?:per|favore|tutti|gli|l|audio|e)\b"),
    "ja": (r"[聞聴]いて(?:ください)?", r"音声|オーディオ|全部|すべて|[とをの]"),
    "ko": (r"들어\s?(?:봐|주세요|보세요|줘)|듣고", r"오디오|모두|전부|[와과를을]"),
    "zh": (r"听(?:一下|听)?|聽(?:一下|聽)?", r"请|請|所有|音频|音頻|录音|錄音|和|与"),
}


# How questions begin that only the sound answers, or measurements of it.
_ASKED = {
    "en": (
        r"(?:who|which(?: (?:one|audio|recording|speaker|voice|person))?) (?:sounds?|seems?)\b",
        r"(?:who|which(?: (?:one|audio|recording|speaker|voice|person))?) (?:is|speaks?|talks?) (?:the )?"
        r"(?:loud|soft|quiet|fast|slow|happi|sadd|angri|clear|nois|calm)\w*",
        r"what(?: is|'s|’s| are)? (?:differs?|different|the differences?) between\b",
        r"how (?:loud|noisy|fast|clear|happy|sad|angry) (?:is|are|does|do)\b",
        r"how (?:does|do)\b.*\b(?:sound|feel)\b",
        r"how many (?:pauses (?:do|does|did)(?!.*\d)|speakers|people|voices)\b",
        r"is audio \d+ (?:louder|softer|quieter|faster|slower|happier|sadder|clearer|noisier) than\b",
        r"what (?:can be heard|do you hear|emotion|mood)\b",
        r"(?:summari[sz]e|sum up)\b",
    ),
    "de": (
        r"(?:wer|welche[rs]?(?: (?:audio|aufnahme|stimme|sprecher))?) klingt\b",
        r"(?:wer|welche[rs]? (?:stimme|sprecher)) (?:spricht|redet) (?:schnell|langsam|laut|leise|deutlich)",
        r"was ist der unterschied zwischen\b",
        r"worin unterscheiden sich\b",
        r"wie (?:laut|schnell) (?:ist|sind)\b",
        r"wie viele (?:pausen (?:macht|machen)(?!.*\d)|sprecher|stimmen|leute)\b",
        r"wie klingt\b",
        r"wer (?:spricht|redet) (?:am|mehr|weniger)\b",
        r"welche[rs]?(?: (?:audio|aufnahme))? ist (?:am|länger|kürzer|lauter|leiser)\b",
        r"(?:fass\w*|kannst du|könntest du|können sie) (?:bitte )?audio \d+ (?:bitte )?"
        r"zusammen(?:fassen)?\W*$",
        r"ist audio \d+ (?:dasselbe|das gleiche|gleich|identisch)",
    ),
    "es": (
        r"¿?(?:quién|cuál|qué audio) suena\b",
        r"¿?quién habla más\b",
        r"¿?(?:cuál es|qué) (?:la )?diferencia (?:hay )?entre\b",
        r"¿?cuántas (?:pausas (?:hace|hacen)(?!.*\d)|voces|personas)\b",
        r"¿?cómo suena\b",
        r"¿?(?:puedes |podrías )?resum(?:e|ir|a|en)\b",
    ),
    "fr": (
        r"(?:qui|quel(?:le)? (?:audio|voix|personne)) (?:semble|a l['’]air)\b",
        r"qui parle (?:plus|le plus)\b",
        r"quelles? (?:est la|sont les) différences? entre\b",
        r"combien de (?:pauses (?:fait|font)(?!.*\d)|voix|personnes)\b",
        r"(?:peux-tu |pouvez-vous |pourrais-tu )?résum(?:e|er|ez)\b",
        r"(?:lequel|laquelle|quel audio) est (?:le |la )?(?:plus|moins)\b",
        r"(?:est-ce que )?l['’]audio \d+ est(?:-il)? (?:pareil|le même|identique|plus|moins)",
    ),
    "it": (
        r"(?:chi|quale(?: (?:audio|voce|persona))?) (?:sembra|suona)\b",
        r"chi parla (?:di )?(?:più|meno)\b",
        r"qual(?: è|e audio è) (?:il |la )?(?:più|meno)\b",
        r"l['’]audio \d+ è (?:uguale|identico|lo stesso|più|meno)",
        r"(?:puoi |potresti )?riassum\w+",
        r"(?:qual è|che) (?:la )?differenza (?:c['’]è )?tra\b",
        r"quante (?:pause (?:fa|fanno)(?!.*\d)|voci|persone)\b",
        r"come suona\b",
    ),
    "ja": (
        r"(?:誰|だれ|どの(?:音声|人)|どちら|どっち)が.*(?:速く|早く|ゆっくり|大きな声で|一番|最も|疲れて|怒って|緊張して)",
        r".*(?:どう違い|何が違い|同じですか|似てい)",
        r".*(?:は誰|はだれ)(?:です)?か?[?？]?$",
        r"(?:誰|だれ|どの(?:音声|声|人)|どちら|どっち)(?:の方)?が.*聞こえ",
        r".*の違いは(?:何|なん)",
        r".*要約",
    ),
    "ko": (
        r"(?:누가|어느\s*(?:오디오|목소리|사람)[가이]?|어떤\s*목소리가).*(?:들려|들리)",
        r".*차이(?:는|가)\s*뭐",
        r".*뭐가\s*(?:달라|다른)",
        r"(?:누가|(?:어느|어떤) .*) (?:더|제일|가장) ",
        r"(?!.*(?:원본|원래|처음)).*(?:요약|비교)해",
    ),
    "zh": (
        r"(?:谁|誰|哪[个個段](?:音[频頻]|[录錄]音|[声聲]音)?).*[听聽]起[来來]",
        r".*有什[么麼](?:[区區][别別]|不同)",
        r"(?:谁|誰|哪[个個])(?:说|說|讲|講)得",
        r"哪[个個段](?:音[频頻]|[录錄]音)?[更最]",
        r".*(?:总结|總結|概括)",
    ),
}
_QUESTIONS = {
    code: re.compile(
        rf"\s*(?:{FORMS[code].lead}[\s,]+)*(?:{'|'.join(asked)})".replace(" ", r"\s+"), re.IGNORECASE
    )
    for code, asked in _ASKED.items()
}


_AUDIO = r"(?:audios?|recordings?|aufnahmen?|音声|オーディオ|오디오|音[频頻]|[录錄]音)\s*"
_AND = (
    r"\s*(?:,|and|or|und|oder|y|o|et|ou|e|と|または|か|와|과|아니면|이나|和|与|还是|還是)\s*(?:l['’]|el\s+)?"
)
_NAMED = re.compile(rf"{_AUDIO}\d+(?:{_AND}(?:{_AUDIO})?\d+)*", re.IGNORECASE)
_BARE = re.compile(rf"(?<![\d.:])\d+(?:{_AND}\d+)+(?![\d.:]|\s*(?:%|s\b|sec|min))", re.IGNORECASE)


class Listening(NamedTuple):
    """A question that no rule of the grammar has to fit.

    language: the code of the one that it is asked in. reading: what it asks, where that is about words.
    """

    language: str
    call: ToolCall
    reading: Reading = ()


def listening(command: str) -> Listening | None:
    """The question that a command asks about the sound of the audios it names, or of all; None for others."""
    for code, begins in _QUESTIONS.items():
        if begins.match(command):
            return about(code, command)
    head, _, question = command.replace("：", ":", 1).partition(":")
    if not question.strip():
        return None
    for code, (verb, others) in _WORDS.items():
        left, verbs = re.subn(verb, " ", head, flags=re.IGNORECASE)
        if verbs and _NOTHING_ELSE.fullmatch(re.sub(others, " ", left, flags=re.IGNORECASE)):
            return _about(code, question, _numbers(left))
    return None


def audios_named(text: str, alone: bool = False) -> list[int]:
    """The numbers of the audios that a text names: “audio 1 or 2”. alone: none where it says more."""
    if alone and not _NAMED.fullmatch(text):
        return []
    return [number for match in _NAMED.finditer(text) for number in _numbers(match[0])]


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def about(language: str, question: str) -> Listening:
    """The question, about the audios that it names: “audio 1 and 2”, or by bare numbers “1 and 2”."""
    numbers = audios_named(question) or _numbers(" ".join(_BARE.findall(question)))
    return _about(language, question, numbers)


def _about(language: str, question: str, numbers: list[int]) -> Listening:
    """The question, about the audios of some numbers."""
    args = {"question": question.strip()} | ({"audios": numbers} if numbers else {})
    return Listening(language, ToolCall("ask_about", args))
