"""How figures of audios are asked for in English and German."""

from __future__ import annotations

from .forms import Asking, in_audios, of_audios

_IN_EN = in_audios("(?:in|of|from|for|within) ")
_GAP_EN = "(?:pause|silence|gap)"
_LONGEST_EN = f"(?:the )?longest {_GAP_EN}"
_WHAT_IS_EN = "(?:what(?: is|'s)|how long(?: is|'s))"
_HAS_EN = "(?:has|have|makes?|takes?|contains?|are|are there)"
_SAYS_EN = "(?:says?|uses?|utters?)"


def _superlative_en(verbs: str, words: str) -> str:
    """That something is longer, or the longest one."""
    one = "one|audio|recording|file|clip|track|speaker|voice|of (?:all|them|the two)"
    return rf"(?:(?:{verbs}) )?(?:the )?{words}(?: (?:{one}))?"


_EN = Asking(
    hint=r"\b(?:which|who|what|or|is|does|has|than|sentences|pauses?|silences?|gaps?|(?:per|a) minute"
    r"|how (?:loud|fast))\b",
    which=(
        r"(?:in )?(?:(?:which|what)(?: (?:one|(?:audio |sound )?file|audio|recording|clip|track|speaker"
        r"|voice|person))?"
        r"(?: of (?:them|these|those|the (?:two|three|audios|recordings|files|speakers)))?"
        r"|who(?: of (?:them|the two))?)"
    ),
    ranks={
        "duration": (
            _superlative_en("is|lasts?|runs?|takes?", "longe(?:r|st)")
            + "|(?:has|have) the longe(?:r|st) (?:duration|length|running time)",
            _superlative_en("is|lasts?|runs?|takes?", "shorte(?:r|st)")
            + "|(?:has|have) the shorte(?:r|st) (?:duration|length|running time)",
        ),
        "level": (
            _superlative_en("is|sounds?|speaks?|talks?", "loude(?:r|st)"),
            _superlative_en("is|sounds?|speaks?|talks?", "(?:quiete|softe)(?:r|st)"),
        ),
        "pace": (
            _superlative_en("is|speaks?|talks?", "(?:faste(?:r|st)|quicke(?:r|st)|(?:more|most) quickly)")
            + "|(?:says?|has|have|speaks?)(?: the)? (?:more|most) words (?:per|a) minute",
            _superlative_en("is|speaks?|talks?", "(?:slowe(?:r|st)|(?:more|most) slowly)")
            + "|(?:says?|has|have|speaks?)(?: the)? (?:fewer|fewest) words (?:per|a) minute",
        ),
        "words": (
            "(?:says?|has|have|speaks?|uses?|contains?)(?: the)? (?:more|most) words"
            "|(?:says?|speaks?|talks?)(?: the)? (?:more|most)",
            "(?:says?|has|have|speaks?|uses?|contains?)(?: the)? (?:fewer|fewest|less|least) words"
            "|(?:says?|speaks?|talks?)(?: the)? (?:less|least)",
        ),
        "sentences": (
            f"(?:{_HAS_EN}|{_SAYS_EN})(?: the)? (?:more|most) sentences",
            f"(?:{_HAS_EN}|{_SAYS_EN})(?: the)? (?:fewer|fewest|less|least) sentences",
        ),
        "pauses": (
            f"{_HAS_EN}(?: the)? (?:more|most) {_GAP_EN}s|pauses(?: the)? (?:more|most)(?: often)?",
            f"{_HAS_EN}(?: the)? (?:fewer|fewest|less|least) {_GAP_EN}s|pauses(?: the)? (?:less"
            f"|least)(?: often)?",
        ),
        "longest_pause": (f"(?:{_HAS_EN}|is) the longe(?:r|st) {_GAP_EN}", ""),
        "average_pause": (
            "(?:has|makes|takes) (?:the )?longe(?:r|st) (?:average pauses?|pauses(?: on average)?)"
            "|pauses(?: for)?(?: the)? longe(?:r|st)(?: on average)?",
            "(?:has|makes|takes) (?:the )?shorte(?:r|st) (?:average pauses?|pauses(?: on average)?)",
        ),
        "counted": (
            f"(?:{_HAS_EN}|{_SAYS_EN})(?: the)? (?:more|most) (?P<what>.+?)"
            f"|{_SAYS_EN} (?P<what_2>.+?)(?: the)? (?:more|most)(?: often)?",
            f"(?:{_HAS_EN}|{_SAYS_EN})(?: the)? (?:fewer|fewest|less|least) (?P<what>.+?)"
            f"|{_SAYS_EN} (?P<what_2>.+?)(?: the)? (?:less|least)(?: often)?",
        ),
    },
    frames=(
        f"WHICH(?:'s)? RANK{of_audios('out of |of |between |among |in ')}",
        "(?:out of |of |between |among )(?P<audios>.+?),? WHICH RANK",
        "which(?: one)? of (?P<audios>.+?) RANK",
        "(?:is|does|do) (?P<audios>.+? or .+?) RANK",
        "RANK in (?P<audios>.+? or .+)",
    ),
    claims=("(?P<leader>.+?) (?:(?:does|do|did|has) )?RANK(?: than (?P<audios>.+))?",),
    verbs="is|does|do|did|has",
    says=r"\b(?:says?|utters?)\b",
    figures={
        "sentences": (
            f"how many sentences(?: are| were)?(?: there)?{_IN_EN}",
            "how many sentences (?:does|do|did) (?P<audios>.+?) (?:have|contain|say)",
            "how many sentences has (?P<audios>.+?)(?: got)?",
            f"(?:count|what(?: is|'s) the number of) (?:all )?(?:the )?sentences{_IN_EN}",
        ),
        "pauses": (
            f"how many {_GAP_EN}s(?: are| were)?(?: there)?{_IN_EN}",
            f"how many {_GAP_EN}s (?:does|do|did) (?P<audios>.+?) (?:have|contain|make|take|hold)",
            f"how many {_GAP_EN}s has (?P<audios>.+?)(?: got)?",
            f"(?:count|what(?: is|'s) the number of) (?:all )?(?:the )?{_GAP_EN}s{_IN_EN}",
        ),
        "longest_pause": (
            f"(?:where|when|which)(?: is| was|'s) {_LONGEST_EN}{_IN_EN}",
            f"(?:where|when) (?P<audios>(?:in|of) .+?) is {_LONGEST_EN}",
            f"{_WHAT_IS_EN} (?:the (?:length|duration) of )?{_LONGEST_EN}{_IN_EN}",
            f"(?:find|locate|show|show me|tell me) {_LONGEST_EN}{_IN_EN}",
            f"how long does {_LONGEST_EN}{_IN_EN} last",
            f"(?:where|when) does (?P<audios>.+?) (?:have|make|take) (?:its|the) longest {_GAP_EN}",
            f"(?:where|when|{_WHAT_IS_EN})(?: is|'s)? (?P<audios>.+?)'s longest {_GAP_EN}",
        ),
        "average_pause": (
            f"{_WHAT_IS_EN} the (?:average|mean) {_GAP_EN}(?: length| duration)?{_IN_EN}",
            f"{_WHAT_IS_EN} the (?:average|mean) (?:length|duration) of (?:a |the )?{_GAP_EN}s?{_IN_EN}",
            f"how long (?:are the {_GAP_EN}s|is (?:a|the) {_GAP_EN}) on average{_IN_EN}",
            f"how long (?:are the {_GAP_EN}s|is (?:a|the) {_GAP_EN}){_IN_EN} on average",
        ),
        "pace": (
            f"how many words (?:per|a) minute(?: are)?(?: (?:there|spoken|said))?{_IN_EN}",
            "how many words (?:per|a) minute (?:does|do|did) (?P<audios>.+?) (?:have|say|speak|contain)",
            "how many words (?:does|do|did) (?P<audios>.+?) (?:have|say|speak|contain) (?:per|a) minute",
            "how fast (?:does|do|is|are) (?P<audios>.+?)(?: (?:speak|talk|speaking|talking|spoken))?",
            f"what(?: is|'s) the (?:(?:speaking|speech) (?:rate|speed)|pace|words per minute){_IN_EN}",
        ),
        "level": (
            "how loud (?:is|are) (?P<audios>.+)",
            f"what(?: is|'s) the (?:level|loudness|volume){_IN_EN}",
        ),
    },
)

_IN_DE = in_audios("(?:in|von|aus|im) ")
_GAP_DE, _GAPS_DE = "(?:pause|sprechpause|lücke)", "(?:pausen|sprechpausen|lücken)"
_LONGEST_DE = f"(?:die )?längste {_GAP_DE}"
_ON_AVERAGE_DE = "(?:im (?:durchschnitt|schnitt|mittel)|durchschnittlich)"
_HAS_DE = "(?:hat|macht|enthält|sind|gibt es)"
_SAYS_DE = "(?:sagt|benutzt|verwendet)"


def _superlative_de(verbs: str, comparative: str, superlative: str) -> str:
    """That something is longer, or the longest one."""
    one = rf"(?:das|die|der) (?:{comparative}e|{superlative})(?: (?:audio|aufnahme|datei|stimme))?"
    return rf"(?:(?:{verbs}) )?(?:{comparative}|am {superlative}n|{one})"


_DE = Asking(
    hint=r"\b(?:welche[rsnm]?|wer|was|wie|wo|wann|oder|als|ist|hat|sätze|pausen?|sprechpausen?|lücken?)\b",
    which=(
        r"(?:in )?(?:welche[rsnm]?(?: (?:audio|aufnahme|datei|sprecher(?:in)?|stimme|person))?|wer|was)"
        r"(?: davon| (?:der|von|von den) beiden(?: (?:audios|aufnahmen|dateien))?| von ihnen)?"
    ),
    ranks={
        "duration": (
            _superlative_de("ist|dauert|läuft", "länger", "längste"),
            _superlative_de("ist|dauert|läuft", "kürzer", "kürzeste"),
        ),
        "level": (
            _superlative_de("ist|klingt|spricht|redet", "lauter", "lauteste"),
            _superlative_de("ist|klingt|spricht|redet", "leiser", "leiseste"),
        ),
        "pace": (
            _superlative_de("ist|spricht|redet", "schneller", "schnellste")
            + "|(?:sagt|spricht|hat) (?:mehr|die meisten) wörter (?:pro|in der) minute",
            _superlative_de("ist|spricht|redet", "langsamer", "langsamste")
            + "|(?:sagt|spricht|hat) (?:weniger|die wenigsten) wörter (?:pro|in der) minute",
        ),
        "words": (
            f"(?:{_HAS_DE}|{_SAYS_DE}|spricht) (?:mehr|die meisten) (?:wörter|worte)"
            "|(?:spricht|redet|sagt) (?:mehr|am meisten)",
            f"(?:{_HAS_DE}|{_SAYS_DE}|spricht) (?:weniger|die wenigsten) (?:wörter|worte)"
            "|(?:spricht|redet|sagt) (?:weniger|am wenigsten)",
        ),
        "sentences": (
            f"(?:{_HAS_DE}|{_SAYS_DE}) (?:mehr|die meisten) sätze",
            f"(?:{_HAS_DE}|{_SAYS_DE}) (?:weniger|die wenigsten) sätze",
        ),
        "pauses": (
            f"{_HAS_DE} (?:mehr|die meisten) {_GAPS_DE}",
            f"{_HAS_DE} (?:weniger|die wenigsten) {_GAPS_DE}",
        ),
        "longest_pause": (f"(?:{_HAS_DE}|ist) die (?:längere|längste) {_GAP_DE}", ""),
        "average_pause": (
            f"(?:hat|macht) (?:{_ON_AVERAGE_DE} )?(?:die )?(?:längeren?"
            f"|längsten) {_GAPS_DE}(?: {_ON_AVERAGE_DE})?",
            f"(?:hat|macht) (?:{_ON_AVERAGE_DE} )?(?:die )?(?:kürzeren?"
            f"|kürzesten) {_GAPS_DE}(?: {_ON_AVERAGE_DE})?",
        ),
        "counted": (
            f"(?:{_HAS_DE}|{_SAYS_DE}) (?:mehr|die meisten|am meisten|am häufigsten|häufiger"
            f"|öfter) (?P<what>.+?)"
            f"|{_SAYS_DE} (?P<what_2>.+?) (?:mehr|am meisten|am häufigsten|häufiger|öfter)",
            f"(?:{_HAS_DE}|{_SAYS_DE}) (?:weniger|die wenigsten|am wenigsten|seltener"
            f"|am seltensten) (?P<what>.+?)"
            f"|{_SAYS_DE} (?P<what_2>.+?) (?:weniger|am wenigsten|seltener|am seltensten)",
        ),
    },
    frames=(
        f"WHICH RANK{of_audios('von ')}",
        "von (?P<audios>.+?),? WHICH RANK",
        "(?:ist|dauert|klingt|spricht|redet) (?P<audios>.+? oder .+?) RANK",
    ),
    claims=("(?P<leader>.+?) RANK(?: als (?P<audios>.+))?",),
    verbs="ist|dauert|läuft|klingt|spricht|redet|hat|macht|enthält|sagt|benutzt|verwendet",
    says=r"\bsagt\b",
    figures={
        "sentences": (
            f"wie ?viele sätze(?: (?:gibt es|sind(?: es)?))?{_IN_DE}",
            "wie ?viele sätze (?:hat|enthält|haben|sagt) (?P<audios>.+)",
            f"zähle? (?:alle |die )?sätze{_IN_DE}",
        ),
        "pauses": (
            f"wie ?viele {_GAPS_DE}(?: (?:gibt es|sind(?: es)?|hört man))?{_IN_DE}",
            f"wie ?viele {_GAPS_DE} (?:hat|enthält|macht|haben) (?P<audios>.+)",
            f"zähle? (?:alle |die )?{_GAPS_DE}{_IN_DE}",
        ),
        "longest_pause": (
            f"(?:wo|wann|was|wie lange?) (?:ist|dauert|liegt|kommt) {_LONGEST_DE}{_IN_DE}",
            f"(?:wo|wann) (?P<audios>(?:in|von) .+?) (?:ist|liegt|kommt) {_LONGEST_DE}",
            f"(?:finde?|suche?|zeige?(?: mir)?|nenne?(?: mir)?) {_LONGEST_DE}{_IN_DE}",
            f"(?:wo|wann) (?:hat|macht) (?P<audios>.+?) (?:seine|ihre|die) längste {_GAP_DE}",
        ),
        "average_pause": (
            f"(?:was|wie lange?|wie hoch) (?:ist|dauert) (?:die|eine) (?:durchschnittliche|mittlere) "
            f"(?:{_GAP_DE}|pausenlänge|pausendauer|länge der pausen|dauer der pausen){_IN_DE}",
            f"wie lange? (?:sind|dauern) (?:die )?{_GAPS_DE} {_ON_AVERAGE_DE}{_IN_DE}",
            f"wie lange? (?:sind|dauern) (?:{_ON_AVERAGE_DE} )?(?:die )?{_GAPS_DE}{_IN_DE} {_ON_AVERAGE_DE}",
            f"wie lange? (?:sind|dauern) {_ON_AVERAGE_DE} die {_GAPS_DE}{_IN_DE}",
            f"wie lange? (?:ist|dauert) (?:eine|die) {_GAP_DE} {_ON_AVERAGE_DE}{_IN_DE}",
            f"wie lange? (?:ist|dauert) {_ON_AVERAGE_DE} (?:eine|die) {_GAP_DE}{_IN_DE}",
        ),
        "pace": (
            f"wie ?viele wörter (?:pro|je|in der) minute(?: (?:sind es|gibt es|sind))?{_IN_DE}",
            "wie ?viele wörter (?:pro|je|in der) minute (?:hat|spricht|sagt|enthält) (?P<audios>.+)",
            "wie ?viele wörter (?:hat|spricht|sagt|enthält) (?P<audios>.+?) (?:pro|je|in der) minute",
            "wie schnell (?:spricht|redet|ist|wird) (?P<audios>.+?)(?: gesprochen| geredet)?",
            f"(?:was|wie hoch|wie) ist (?:das|die) (?:sprech|rede)(?:tempo|geschwindigkeit){_IN_DE}",
        ),
        "level": (
            "wie laut (?:ist|sind) (?P<audios>.+)",
            f"(?:was|wie hoch|wie) ist (?:der pegel|die lautstärke){_IN_DE}",
        ),
    },
)

GERMANIC = {"en": _EN, "de": _DE}
"""By the code of the language."""
