"""How figures of audios are asked for in Spanish, French and Italian."""

from __future__ import annotations

from .forms import Asking, in_audios, of_audios

_IN_ES = in_audios("(?:en|de|del|para) ")
_GAP_ES, _GAPS_ES = "(?:pausa|silencio|hueco)", "(?:pausas|silencios|huecos)"
_LONGEST_ES = f"(?:la|el) {_GAP_ES} más larg[oa]"
_ON_AVERAGE_ES = "(?:de media|en promedio)"
_HAS_ES = "(?:tiene|hace|contiene|hay|está)"
_SAYS_ES = "(?:dice|usa|utiliza)"

_ES = Asking(
    hint=r"\b(?:qu[eé]|cu[aá]l|qui[eé]n|cu[aá]nt[oa]s?|d[oó]nde|cu[aá]ndo|c[oó]mo|pausas?|silencios?|más|menos"
    r"|frases)\b",
    which=(
        r"(?:en )?(?:qu[eé] (?:audio|grabación|archivo|voz|persona|hablante)"
        r"|cu[aá]l(?: de (?:ell[oa]s|l[oa]s dos(?: audios| grabaciones)?|los audios))?"
        r"|qui[eé]n(?: de (?:ell[oa]s|l[oa]s dos))?)"
    ),
    ranks={
        "duration": (
            "(?:es )?(?:el |la )?más larg[oa]|dura más(?: tiempo)?",
            "(?:es )?(?:el |la )?más cort[oa]|dura menos(?: tiempo)?",
        ),
        "level": (
            "(?:es|suena|habla|está)(?: el| la)?(?: que suena| que habla)? más (?:fuerte|alt[oa])",
            "(?:es|suena|habla|está)(?: el| la)?(?: que suena| que habla)? (?:más (?:baj[oa]|bajito|suave)"
            "|menos fuerte)",
        ),
        "pace": (
            "(?:es|habla|va)(?: el| la)?(?: que habla)? más (?:rápid[oa]|rápidamente|deprisa|aprisa)"
            "|(?:dice|tiene|habla) más palabras por minuto",
            "(?:es|habla|va)(?: el| la)?(?: que habla)? más (?:lent[oa]|lentamente|despacio)"
            "|(?:dice|tiene|habla) menos palabras por minuto",
        ),
        "words": (
            f"(?:{_HAS_ES}|{_SAYS_ES}) más palabras|habla más",
            f"(?:{_HAS_ES}|{_SAYS_ES}) menos palabras|habla menos",
        ),
        "sentences": (
            f"(?:{_HAS_ES}|{_SAYS_ES}) más frases",
            f"(?:{_HAS_ES}|{_SAYS_ES}) menos frases",
        ),
        "pauses": (f"{_HAS_ES} más {_GAPS_ES}", f"{_HAS_ES} menos {_GAPS_ES}"),
        "longest_pause": (f"{_HAS_ES} {_LONGEST_ES}", ""),
        "average_pause": (
            f"(?:hace|tiene) (?:{_ON_AVERAGE_ES} )?(?:las )?pausas más largas(?: {_ON_AVERAGE_ES})?",
            f"(?:hace|tiene) (?:{_ON_AVERAGE_ES} )?(?:las )?pausas más cortas(?: {_ON_AVERAGE_ES})?",
        ),
        "counted": (
            f"(?:{_HAS_ES}|{_SAYS_ES}) más (?:veces )?(?P<what>.+?)|{_SAYS_ES} (?P<what_2>.+?) más(?: veces"
            f"| a menudo)?",
            f"(?:{_HAS_ES}|{_SAYS_ES}) menos (?:veces )?(?P<what>.+?)"
            f"|{_SAYS_ES} (?P<what_2>.+?) menos(?: veces)?",
        ),
    },
    frames=(
        f"WHICH RANK{of_audios('de |entre ')}",
        "(?:de|entre) (?P<audios>.+?),? WHICH RANK",
        "cu[aá]l es (?:el audio|la grabación|el archivo) (?:que )?RANK",
    ),
    claims=("(?P<leader>.+?) RANK(?: que (?P<audios>.+))?", "RANK (?P<leader>.+?) que (?P<audios>.+)"),
    verbs="es|dura|suena|habla|está|va|tiene|hace|contiene|dice|usa|utiliza",
    says=r"\bdice\b",
    figures={
        "sentences": (
            f"cu[aá]ntas frases(?: hay| tiene)?{_IN_ES}",
            "cu[aá]ntas frases (?:tiene|contiene|dice) (?P<audios>.+)",
            f"cuenta (?:todas )?las frases{_IN_ES}",
        ),
        "pauses": (
            f"cu[aá]nt[oa]s {_GAPS_ES}(?: hay| tiene)?{_IN_ES}",
            f"cu[aá]nt[oa]s {_GAPS_ES} (?:tiene|hace|contiene) (?P<audios>.+)",
            f"cuenta (?:tod[oa]s )?l[oa]s {_GAPS_ES}{_IN_ES}",
        ),
        "longest_pause": (
            f"(?:d[oó]nde|cu[aá]ndo) (?:est[aá]|es|queda) {_LONGEST_ES}{_IN_ES}",
            f"(?:cu[aá]nto dura|cu[aá]l es(?: la duración de)?|cómo de larg[oa] es"
            f"|qué tan larg[oa] es) {_LONGEST_ES}{_IN_ES}",
            f"(?:busca|encuentra|muestra|muéstrame|dime) {_LONGEST_ES}{_IN_ES}",
        ),
        "average_pause": (
            f"cu[aá]l es la (?:duración|longitud) (?:media|promedio) de (?:las|los|una"
            f"|un) {_GAP_ES}s?{_IN_ES}",
            f"cu[aá]l es (?:la|el) {_GAP_ES} (?:medi[oa]|promedio){_IN_ES}",
            f"cu[aá]nto duran? (?:{_ON_AVERAGE_ES} )(?:las|los|una|un) {_GAP_ES}s?{_IN_ES}",
            f"cu[aá]nto duran? (?:las|los|una|un|la|el) {_GAP_ES}s? (?:{_ON_AVERAGE_ES}|medi[oa]"
            f"|promedio){_IN_ES}",
        ),
        "pace": (
            f"cu[aá]ntas palabras por minuto(?: hay| tiene| se dicen)?{_IN_ES}",
            "cu[aá]ntas palabras por minuto (?:tiene|dice|contiene|habla) (?P<audios>.+)",
            "(?:a qué velocidad|cómo de rápido|qué tan rápido) (?:habla|se habla|va) (?P<audios>.+)",
            f"cu[aá]l es (?:el ritmo|la velocidad)(?: del? habla)?{_IN_ES}",
        ),
        "level": (
            f"cu[aá]l es el (?:nivel|volumen){_IN_ES}",
            "(?:cómo de|qué tan) (?:fuerte|alto) (?:es|suena|está) (?P<audios>.+)",
        ),
    },
)

_IN_FR = in_audios("dans |de |du |pour |sur ")
_GAP_FR, _GAPS_FR = "(?:pause|silence|blanc)", "(?:pauses|silences|blancs)"
_LONGEST_FR = f"(?:la|le) (?:plus long(?:ue)? {_GAP_FR}|{_GAP_FR} (?:la|le) plus long(?:ue)?)"
_IS_THERE_FR = "(?:y a-t-il|y a t il|il y a)"
_HAS_FR = f"(?:a|fait|contient|comporte|{_IS_THERE_FR})"
_SAYS_FR = "(?:dit|utilise|prononce)"

_FR = Asking(
    hint=r"\b(?:quel(?:le)?|lequel|laquelle|qui|où|quand|combien|pauses?|silences?|blancs?|plus|moins"
    r"|phrases)\b",
    which=(
        r"(?:dans )?(?:quel(?:le)? (?:audio|enregistrement|fichier|voix|personne|locuteur)|lequel|laquelle"
        r"|qui)"
        r"(?: des deux(?: audios| enregistrements)?| d'entre eux)?"
    ),
    ranks={
        "duration": (
            "(?:est )?(?:le |la )?plus long(?:ue)?|dure (?:le )?plus(?: longtemps)?",
            "(?:est )?(?:le |la )?plus courte?|dure (?:le )?moins(?: longtemps)?",
        ),
        "level": (
            "(?:(?:est|parle|sonne) )?(?:le |la )?plus forte?",
            "(?:est|parle|sonne)(?: le| la)? (?:moins forte?|plus bas|plus doux|plus doucement)",
        ),
        "pace": (
            "(?:est|parle|va)(?: le| la)? plus (?:vite|rapide|rapidement)|dit (?:le )?plus de mots (?:par"
            "|à la) minute",
            "(?:est|parle|va)(?: le| la)? (?:plus (?:lent|lente|lentement)|moins vite)"
            "|dit (?:le )?moins de mots (?:par|à la) minute",
        ),
        "words": (
            f"(?:{_HAS_FR}|{_SAYS_FR})(?: le)? plus de mots|parle (?:le )?plus",
            f"(?:{_HAS_FR}|{_SAYS_FR})(?: le)? moins de mots|parle (?:le )?moins",
        ),
        "sentences": (
            f"(?:{_HAS_FR}|{_SAYS_FR})(?: le)? plus de phrases",
            f"(?:{_HAS_FR}|{_SAYS_FR})(?: le)? moins de phrases",
        ),
        "pauses": (f"{_HAS_FR}(?: le)? plus de {_GAPS_FR}", f"{_HAS_FR}(?: le)? moins de {_GAPS_FR}"),
        "longest_pause": (f"{_HAS_FR} {_LONGEST_FR}", ""),
        "average_pause": (
            "(?:fait|a) (?:en moyenne )?(?:des|les) pauses (?:les )?plus longues(?: en moyenne)?",
            "(?:fait|a) (?:en moyenne )?(?:des|les) pauses (?:les )?plus courtes(?: en moyenne)?",
        ),
        "counted": (
            f"(?:{_HAS_FR}|{_SAYS_FR})(?: le)? plus (?:souvent |de |d')(?P<what>.+?)"
            f"|{_SAYS_FR} (?P<what_2>.+?) (?:le )?plus(?: souvent)?",
            f"(?:{_HAS_FR}|{_SAYS_FR})(?: le)? moins (?:souvent |de |d')(?P<what>.+?)"
            f"|{_SAYS_FR} (?P<what_2>.+?) (?:le )?moins(?: souvent)?",
        ),
    },
    frames=(
        f"WHICH RANK{of_audios('de |entre |parmi ')}",
        "(?:de|entre|parmi) (?P<audios>.+?),? WHICH RANK",
        "quel(?:le)? est (?:l'audio|l'enregistrement|le fichier) (?:qui )?RANK",
    ),
    claims=("(?:est-ce qu(?:e |'))?(?P<leader>.+?) RANK(?: que (?P<audios>.+))?",),
    verbs="est|dure|parle|sonne|va|a|fait|contient|comporte|dit|utilise",
    says=r"\bdit\b",
    figures={
        "sentences": (
            f"combien (?:{_IS_THERE_FR} )?de phrases(?: {_IS_THERE_FR})?{_IN_FR}",
            "combien de phrases (?:a|contient|comporte|compte|dit) (?P<audios>.+)",
            f"compte[zr]? (?:toutes )?les phrases{_IN_FR}",
        ),
        "pauses": (
            f"combien (?:{_IS_THERE_FR} )?de {_GAPS_FR}(?: {_IS_THERE_FR})?{_IN_FR}",
            f"combien de {_GAPS_FR} (?:a|contient|comporte|compte|fait) (?P<audios>.+)",
            f"compte[zr]? (?:toutes )?les {_GAPS_FR}{_IN_FR}",
        ),
        "longest_pause": (
            f"(?:où|quand)(?: est-ce que)? (?:est|se trouve|se situe) {_LONGEST_FR}{_IN_FR}",
            f"(?:quel(?:le)?|combien(?: de temps)?) (?:est|dure) (?:la (?:durée"
            f"|longueur) de )?{_LONGEST_FR}{_IN_FR}",
            f"(?:trouve|cherche|montre(?:-moi)?|indique(?:-moi)?) {_LONGEST_FR}{_IN_FR}",
        ),
        "average_pause": (
            f"quelle est la (?:durée|longueur) moyenne (?:des|d'une?|de la|du) {_GAP_FR}s?{_IN_FR}",
            f"quel(?:le)? est (?:la|le) {_GAP_FR} moyen(?:ne)?{_IN_FR}",
            f"combien (?:de temps )?durent? en moyenne (?:les|une?) {_GAP_FR}s?{_IN_FR}",
            f"combien (?:de temps )?durent? (?:les|une?) {_GAP_FR}s? en moyenne{_IN_FR}",
        ),
        "pace": (
            f"combien de mots (?:par|à la) minute(?: {_IS_THERE_FR})?{_IN_FR}",
            "combien de mots (?:par|à la) minute (?:a|contient|dit|compte) (?P<audios>.+)",
            "à quelle vitesse (?:parle|va)(?:-t-on)? (?P<audios>.+)",
            f"quel est le (?:débit|rythme|tempo)(?: de parole)?{_IN_FR}",
        ),
        "level": (f"quel est le (?:niveau|volume)(?: sonore)?{_IN_FR}",),
    },
)

_IN_IT = in_audios("(?:in|nel|di|del|per) |nell'|dell'")
_GAP_IT, _GAPS_IT = "(?:pausa|silenzio|vuoto)", "(?:pause|silenzi|vuoti)"
_LONGEST_IT = f"(?:la|il) (?:{_GAP_IT} più lung[ao]|più lung[ao] {_GAP_IT})"
_HAS_IT = "(?:ha|fa|contiene|ci sono|c'è)"
_SAYS_IT = "(?:dice|usa|utilizza)"

_IT = Asking(
    hint=r"\b(?:qual[ei]?|chi|dov[e']|quando|quanto|quant[ei]|a che|pausa|pause|silenzio|silenzi|più|meno"
    r"|frasi)",
    which=(
        r"(?:in )?(?:quale?(?: (?:audio|registrazione|file|voce|persona))?|chi)"
        r"(?: dei due(?: audio)?| delle due(?: registrazioni)?| di loro| tra i due)?"
    ),
    ranks={
        "duration": (
            "(?:è )?(?:il |la )?più lung[oa]|dura (?:di )?più(?: a lungo)?",
            "(?:è )?(?:il |la )?più (?:cort[oa]|breve)|dura (?:di )?meno",
        ),
        "level": (
            "(?:(?:è|parla|suona) )?(?:il |la )?più (?:forte|alt[oa])",
            "(?:è|parla|suona)(?: il| la)? (?:più (?:pian[oa]|bass[oa]|silenzios[oa])|meno forte)",
        ),
        "pace": (
            "(?:è|parla|va)(?: il| la)? più (?:veloce|velocemente|rapid[oa]|rapidamente|in fretta|svelt[oa])"
            "|dice più parole al minuto",
            "(?:è|parla|va)(?: il| la)? più (?:lent[oa]|lentamente)|dice meno parole al minuto",
        ),
        "words": (
            f"(?:{_HAS_IT}|{_SAYS_IT}) (?:di )?più parole|parla (?:di )?più",
            f"(?:{_HAS_IT}|{_SAYS_IT}) (?:di )?meno parole|parla (?:di )?meno",
        ),
        "sentences": (f"(?:{_HAS_IT}|{_SAYS_IT}) più frasi", f"(?:{_HAS_IT}|{_SAYS_IT}) meno frasi"),
        "pauses": (f"{_HAS_IT} più {_GAPS_IT}", f"{_HAS_IT} meno {_GAPS_IT}"),
        "longest_pause": (f"{_HAS_IT} {_LONGEST_IT}", ""),
        "average_pause": (
            "(?:fa|ha) (?:in media )?(?:le )?pause più lunghe(?: in media)?",
            "(?:fa|ha) (?:in media )?(?:le )?pause più (?:corte|brevi)(?: in media)?",
        ),
        "counted": (
            f"(?:{_HAS_IT}|{_SAYS_IT}) più (?:volte |spesso )?(?P<what>.+?)"
            f"|{_SAYS_IT} (?P<what_2>.+?) (?:di più|più volte|più spesso)",
            f"(?:{_HAS_IT}|{_SAYS_IT}) meno (?:volte |spesso )?(?P<what>.+?)"
            f"|{_SAYS_IT} (?P<what_2>.+?) (?:di meno|meno volte|meno spesso)",
        ),
    },
    frames=(
        f"WHICH RANK{of_audios('tra |fra |di ')}",
        "(?:tra|fra|di) (?P<audios>.+?),? WHICH RANK",
        "qual'? ?è (?:l'audio|la registrazione|il file) (?:che )?RANK",
    ),
    claims=(
        "(?P<leader>.+?) RANK(?: (?:(?:di|del|della|che) |dell')(?P<audios>.+))?",
        "RANK (?P<leader>.+?) (?:(?:di|del|della|che) |dell')(?P<audios>.+)",
    ),
    verbs="è|dura|suona|parla|va|ha|fa|contiene|dice|usa|utilizza",
    says=r"\bdice\b",
    figures={
        "sentences": (
            f"quante frasi(?: (?:ci sono|ha|contiene))?{_IN_IT}",
            "quante frasi (?:ha|contiene|dice) (?P<audios>.+)",
            f"conta (?:tutte )?le frasi{_IN_IT}",
        ),
        "pauses": (
            f"quant[ei] {_GAPS_IT}(?: (?:ci sono|ha|contiene))?{_IN_IT}",
            f"quant[ei] {_GAPS_IT} (?:ha|contiene|fa) (?P<audios>.+)",
            f"conta (?:tutt[ei] )?(?:le|i) {_GAPS_IT}{_IN_IT}",
        ),
        "longest_pause": (
            f"(?:dov'è|dove (?:è|si trova|sta)|quando (?:è|c'è)) {_LONGEST_IT}{_IN_IT}",
            f"(?:quanto (?:dura|è lung[ao])|qual'? ?è) {_LONGEST_IT}{_IN_IT}",
            f"(?:trova|cerca|mostra(?:mi)?|dimmi) {_LONGEST_IT}{_IN_IT}",
        ),
        "average_pause": (
            f"qual'? ?è la (?:durata|lunghezza) media (?:delle|dei|di una?|della|del) (?:{_GAP_IT}"
            f"|{_GAPS_IT}){_IN_IT}",
            f"qual'? ?è (?:la|il) {_GAP_IT} medi[ao]{_IN_IT}",
            f"quanto dura(?:no)? in media (?:le|i|una?) (?:{_GAP_IT}|{_GAPS_IT}){_IN_IT}",
            f"quanto dura(?:no)? (?:le|i|una?|la|il) (?:{_GAP_IT}|{_GAPS_IT}) (?:in media|medi[ao]){_IN_IT}",
        ),
        "pace": (
            f"quante parole al minuto(?: ci sono| ha| si dicono)?{_IN_IT}",
            "quante parole al minuto (?:ha|dice|contiene) (?P<audios>.+)",
            "(?:a che velocità|quanto (?:velocemente|veloce|in fretta)) (?:parla|si parla|va) (?P<audios>.+)",
            f"qual'? ?è (?:il ritmo|la velocità)(?: del parlato)?{_IN_IT}",
        ),
        "level": (
            f"qual'? ?è il (?:livello|volume){_IN_IT}",
            "quanto è (?:forte|alto) (?P<audios>.+)",
        ),
    },
)

ROMANCE = {"es": _ES, "fr": _FR, "it": _IT}
"""By the code of the language."""
