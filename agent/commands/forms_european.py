"""How questions are put in English, German, Spanish, French and Italian."""

from __future__ import annotations

from .forms import Forms

_EN = Forms(
    begins=(
        r"(?:who(?:se|m)?|which|what|why|in (?:which|what)|to what|is|are|was|were|does|did|has|any(?:one"
        r"|body)"
        r"|(?:where|when) (?:is|are|was|were|does|do|did|can|exactly)|how (?!to\b|about\b)"
        r"|do (?:you hear|they|we hear|(?:the|any|both) (?:speakers?|voices?|people|persons?|audios?"
        r"|two)\b.*\?)"
        r"|can (?:you|i|we|one|anyone|anybody) (?:hear|tell)|can .* be heard|compare|describe|summari[sz]e"
        r"|sum up|characteri[sz]e)\b"
    ),
    lead=(
        r"(?:please|hey|hi|ok|okay|so|and|but|well|now|(?:can|could|would|will) you(?: please)?"
        r"(?= (?:tell|describe|compare|summar|characteri))|i(?:'d| would) like to know|i want to know"
        r"|do you know"
        r"|tell me(?= (?:who|wh|how|if)))"
    ),
    begs=(
        r"\b(?:(?:can|could|would|will|won't|can't|couldn't) (?:you|we|i)(?! (?:please )?(?:hear|tell"
        r"|describe|comp"
        r"are|summari|say|make out))|would it be|is it (?:possible|ok)|(?:any|a) (?:way|chance)"
        r"|how (?:about|do i"
        r"|do we|do you|can|could|to)|what (?:about|if)|why (?:not|don't|do not)|do you mind|are you able"
        r"|i "
        r"(?:want|need|'d like) (?:you|to (?!know))|should|let's|let me|unless|don't|do not|must"
        r"|needs? to|has to)\b"
        r"|\bif\b(?! (?:there|anyone|audio|the (?:speaker|voice)))"
    ),
    mentions=(
        r"(?:(?:in )?(?:which|what)(?: (?:one|ones|of (?:them|these|those|the \w+)|audios?|recordings?"
        r"|files?|clips?"
        r"|speakers?|person|guest))?|who)(?: (?:is|are|was|do|does|did|all|else|also"
        r"|even))* (?:mention(?:s|ed|ing)?"
        r"|(?:talk|speak)(?:s|ed|ing)? (?:about|of)|discuss(?:es|ed|ing)?|brings? up|refers? to)"
        r"(?: the (?:words?|names?|phrase))? (?:the |an? |any )?(?P<what>.+?)",
        r"(?:in )?(?:which|what)(?: (?:one|audio|recording|file|clip))? (?:is|are|was|were) (?:the |an? "
        r"|any )?"
        r"(?P<what>.+?) (?:mentioned|discussed|talked about|brought up|spoken of)",
    ),
    heard=(
        r"\b(?:pauses|music|laugh\w*|nois\w+|applau\w+|clapping|dogs?|bark\w*|echo\w*|background|humm?ing|hum"
        r"|hiss\w*|cough"
        r"\w*|sneez\w*|sing\w*|song|cr(?:y|ies|ying)|shout\w*|whisper\w*|typing|traffic|cars?|birds?"
        r"|phone|siren"
        r"|rain|wind|crowd|guitar|piano|drums?|accents?|emotions?|mood|tone of voice|voices?|m[ae]n"
        r"|wom[ae]n|child"
        r"(?:ren)?|baby|male|female|languages?|speakers?|who(?:'s| is)? (?:speak|talk)(?:s"
        r"|ing)?(?! about))\b"
    ),
    harmless=(
        r"\b(?:clear|quiet|echo(?:es)?|clips?|say|says|saying|said|sounds?|play|plays|playing|played"
        r"|include[sd]?"
        r"|repeated|cut|raised?|louder|softer|quieter|skips?|drops?|boosted|amplified|edited|mixed|mix|open"
        r"|same|alike|turns?|changes?|switch(?:es)?|copy|strong|stutters?|reads?|pauses?)\b"
    ),
)

_DE = Forms(
    begins=(
        r"(?:wer|wen|wem|wessen|welche[rsnm]?|in welche[rm]|was|wie|wieso|warum|weshalb|wor(?:an|in|über"
        r"|um)|wovon|womit"
        r"|wie ?viele?|(?:wo|wann)\b(?=.*\?)"
        r"|ist|sind|war|waren|hat|haben|gibt es|klingt|klingen|spricht|sprechen|redet|lacht"
        r"|unterscheiden sich"
        r"|hört man|hörst du|hören sie|kann man|vergleiche?n?|beschreibe?n?|fass(?:e|en)?"
        r"|charakterisiere?n?|sag(?:e|en)?"
        r"(?: sie)? mir|kannst du|könntest du|können sie|könnten sie)\b"
    ),
    lead=(
        r"(?:bitte|hey|hallo|ok|okay|also|und|aber|nun|jetzt|sag(?:e|en)?(?: sie)? mir,?(?= w)"
        r"|ich (?:will|möchte) wissen,?)"
    ),
    begs=(
        r"\b(?:kannst du|könntest du|können sie|könnten sie)\b(?!.*\b(?:sagen|hören|beschreiben|vergleichen"
        r"|zusammenfassen)\b)|\b(?:würdest|würden sie|magst du|willst du|wollen wir|sollen|sollte\w*"
        r"|lass\w*|wie wär\w*"
        r"|wie \w+ ich|wenn|falls|ich (?:will|möchte|brauche|hätte)(?! wissen)|muss|müssen"
        r"|warum nicht|wäre es|ist es möglich|ob du|bitte (?!beschreib|vergleich|sag|fass))\b"
    ),
    mentions=(
        r"(?:wer|welche[rs]?(?: (?:davon|von (?:ihnen|beiden|den \w+)|audios?|aufnahmen?"
        r"|sprecher(?:in)?))?) (?:erwähn(?:t|en)"
        r"|(?:spricht|sprechen|redet|reden) (?:über|von)|nennt|handelt von)(?: (?:das wort|den namen))?"
        r" (?:(?:der|die|das|den|dem|eine?[nm]?) )?(?P<what>.+?)",
        r"in welche[rm](?: (?:audio|aufnahme))? (?:wird|werden|geht es um)(?: (?:über|von))? (?:(?:der"
        r"|die|das|den|dem) )?"
        r"(?P<what>.+?)(?: (?:erwähnt|genannt|gesprochen|geredet))?",
    ),
    heard=(
        r"\b(?:pausen|musik|lach\w*|gelächter|lärm|geräusch\w*|rauschen|applaus|beifall|hund\w*|bell\w*|echo"
        r"|hall|hintergrund\w*"
        r"|brumm\w*|husten|hust\w+|gesang|sing\w*|wein\w*|schrei\w*|flüster\w*|tippen|verkehr|autos?"
        r"|vögel|vogel|telefon"
        r"|sirene|regen|wind|akzent|stimmung|gefühl\w*|stimmen?|mann|männer|frau\w*|kind\w*|baby"
        r"|sprachen?|sprecher\w*)\b"
    ),
    harmless=(
        r"\b(?:klar|leise|laut|echo|hall|spiel\w*|sag\w*|wiederhol\w*|lauter|leiser|gleich\w*|klingt"
        r"|offen|spricht|zusammen"
        r"|fass\w*|an|auf|aus|ab|um|ein|unter|über|her|hin|weg|still|pausen?|ändert|wechselt|kopie|geht"
        r"|zu)\b"
    ),
)

_ES = Forms(
    begins=(
        r"(?:qui[eé]n(?:es)?|cu[aá]l(?:es)?|cu[aá]nt[oa]s?|por qu[eé]|(?:en|de|a|con|sobre) (?:qu[eé]"
        r"|cu[aá]l|qui[eé]n)"
        r"|qué|cómo|cuándo|dónde|que(?=.*\?)|como(?=.*\?)|cuando(?=.*\?)|donde(?=.*\?)"
        r"|(?:es|son|est[aá]n?|suenan?|hay|hablan?|tienen?|se (?:oyen?|escuchan?|r[ií]en?)|alguien"
        r"|el audio \d+ (?:es|suena"
        r"|tiene)|la voz)\b(?=.*\?)|compar[ae]\w*|describ\w+|resum\w+|caracteriza|dime|(?:puedes"
        r"|podr[ií]as|puede|podr[ií]a|"
        r"se puede))\b"
    ),
    lead=(
        r"(?:¿|por favor|hola|oye|ok|vale|y|pero|bueno|ahora|dime,?(?= ¿?(?:qu|cu|c[oó]|si))|quiero saber"
        r"|sabes)"
    ),
    begs=(
        r"\b(?:puedes|podr[ií]as|puede|podr[ií]a|se puede)\b(?!.*\b(?:decir|describir|comparar|resumir"
        r"|o[ií]r|escuchar)\w*\b)"
        r"|\b(?:pod[eé]is|quieres|querr[ií]as|te importa\w*|quiero(?! saber)|quisiera|necesito|hace falta"
        r"|hay que"
        r"|me gustar[ií]a|y si|si (?!hay|alguien|el audio|la voz)|qu[eé] tal|por qu[eé] no"
        r"|c[oó]mo (?:se puede|\w+o\b)"
        r"|es posible|forma de|manera de|deber?[ií]as?|debe|vamos a|ser[ií]as?)\b"
    ),
    mentions=(
        r"(?:en )?(?:qui[eé]n(?:es)?|cu[aá]l(?:es)?(?: de (?:ellos|los \w+))?|qu[eé] (?:audios?"
        r"|grabaci[oó]n(?:es)?))(?: se)?"
        r" (?:mencionan?|hablan? (?:de|del|sobre)|nombran?|citan?|tratan? (?:de|del"
        r"|sobre))(?: (?:la palabra|el nombre))?"
        r" (?:(?:el|la|los|las|un|una) )?(?P<what>.+?)",
    ),
    heard=(
        r"\b(?:pausas|m[uú]sica|r[ií](?:e|en|sas?|endo)|risas?|ruidos?|aplausos?|perros?|ladra\w*|ladrid\w*|eco"
        r"|fondo|zumbido|tos|tose"
        r"|cant\w+|llor\w+|grit\w+|susurr\w+|tr[aá]fico|coches?|p[aá]jaros?|tel[eé]fono|sirena|lluvia"
        r"|viento|acento|emoci[oó]n"
        r"|[aá]nimo|voz|voces|hombres?|mujer(?:es)?|niñ[oa]s?|beb[eé]|idiomas?|lengua)\b"
    ),
    harmless=(
        r"\b(?:clar[oa]|eco|suenan?|dice[n]?|habl\w+|cita|m[aá]s|alto|bajo|igual(?:es)?|cambia|silencios?"
        r"|pausas?|repite"
        r"|bajit[oa]|resum\w+|est[aá]n?|se|en|de|la|lo|le|un|una|para|junto)\b"
    ),
)

_FR = Forms(
    begins=(
        r"(?:qui|quel(?:le)?s?|quoi|comment|combien|pourquoi|le(?:s)?quels?|laquelle|lesquelles|(?:dans"
        r"|de|à|en|avec|sur)"
        r" (?:quel\w*|quoi|qui|lequel|laquelle)|qu['’](?:est-ce|entend|y a)\w*|que (?:dit|disent|raconte"
        r"|peut-on|se passe)"
        r"|où(?! (?:il|elle|on)\b)|quand (?:est-ce|parle|rit|commence)|est-ce|y a-t-il|entend-on|peut-on"
        r"|sont-ils|sont-elles"
        r"|(?:il y a|on entend|c['’]est|quelqu['’]un|l['’]audio \d+ (?:est|a|sonne)|la voix"
        r"|le (?:locuteur|son))\b(?=.*\?)"
        r"|compare[zr]?|décri[stv]\w*|résume[zr]?|caractérise[zr]?|dis-moi|dites-moi|peux-tu|pouvez-vous"
        r"|pourrais-tu"
        r"|pourriez-vous|tu peux|vous pouvez)(?![^\W\d_])"
    ),
    lead=(
        r"(?:s['’]il (?:te|vous) pla[iî]t|bonjour|salut|ok|et|mais|bon|alors|maintenant|di(?:s"
        r"|tes)-moi(?= (?:qu|si|co))"
        r"|je (?:veux|voudrais) savoir)"
    ),
    begs=(
        r"\b(?:peux|pouvez|pourr\w+|peut-on|peut)\b(?!.*\b(?:dire|décrire|comparer|résumer|entendre)\b)"
        r"|\b(?:veux(?! savoir)"
        r"|voulez|voudr\w+(?! savoir)|aimer\w+|faut|faudrait|il me faut|et si|si (?!quelqu|l['’]audio"
        r"|la voix)|pourquoi (?:ne )?"
        r"pas|comment (?:faire|puis|je|on|\w+[ei]r\b)|possible|souhaite|moyen de|devr\w+|doit|doivent"
        r"|que tu|que vous)\b"
    ),
    mentions=(
        r"(?:dans )?(?:qui|le(?:s)?quels?|laquelle|quel(?:le)?s? (?:audios?"
        r"|enregistrements?))(?: (?:est-ce qu['’]on|on))?"
        r" (?:mentionne(?:nt)?|parle(?:nt)?(?:-t-on)? (?:de |des |du |d['’])|évoque(?:nt)?"
        r"|cite(?:nt)?)(?: ?(?:le mot|le nom))? ?"
        r"(?:(?:le|la|les) |l['’])?(?P<what>.+?)",
    ),
    heard=(
        r"\b(?:pauses|musique|ri(?:t|ent|re|res)|bruits?|applaudissements?|chiens?|aboi\w+|écho|fond"
        r"|bourdonnement|souffle|tou(?:x|sse)"
        r"|chant\w*|pleur\w*|cri(?:e|ent|s)?|chuchot\w*|voitures?|oiseaux?|téléphone|sirène|pluie|vent"
        r"|accent|émotion|humeur"
        r"|voix|hommes?|femmes?|enfants?|bébé|langues?)\b"
    ),
    harmless=(
        r"\b(?:clair\w*|écho|parle\w*|dit|plus|fort|bas|même|pareil\w*|change|silences?|pauses?|répète"
        r"|son|est|on|en|de|la|le|à"
        r"|un|une|par|résume\w*|cite\w*|l)\b"
    ),
)

_IT = Forms(
    begins=(
        r"(?:chi|qual(?:e|i)?|cosa|che (?:lingua|cosa|differenz\w+|emozione|voce|tipo|genere|rumor\w+"
        r"|suon\w+|umore|tono|audio)"
        r"|quant[oaie]|perch[eé]|(?:in|di|a|con|su) (?:che|quale|cosa|chi)|com['’]è|come (?:suona\w*|è"
        r"|parla\w*|sta\w*)"
        r"|(?:quando|dove) (?:si|è|sono|viene|vengono|parla|ride|inizia|comincia)|(?:c['’]è|ci sono|è"
        r"|sono|ha|hanno|suona"
        r"|suonano|parla|parlano|si (?:sente|sentono)|ride|qualcuno|l['’]audio \d+ (?:è|ha|suona)"
        r"|la voce)\b(?=.*\?)"
        r"|confront\w+|paragon\w+|descriv\w+|riassum\w+|caratterizza|dimmi|puoi|potresti|può|potrebbe"
        r"|si può)(?![^\W\d_])"
    ),
    lead=(
        r"(?:per favore|per piacere|ciao|ok|e|ma|allora|ora|adesso|dimmi(?= (?:ch|qua|co|se))"
        r"|vorrei sapere|voglio sapere|sai)"
    ),
    begs=(
        r"\b(?:puoi|potresti|può|potrebbe|si può)\b(?!.*\b(?:dir|descriver|confrontar|riassumer"
        r"|sentir)\w*\b)"
        r"|\b(?:potete|potreste|vuoi|vorrei(?! sapere)|voglio(?! sapere)|piacerebbe|dispiace\w*|e se"
        r"|se (?!c['’]è|qualcuno"
        r"|l['’]audio|la voce)|perch[eé] non|come (?:si può|(?!sono)\w+o\b)|possibile|modo (?:di|per)"
        r"|bisogna|devi|dovrebbe\w*"
        r"|deve|devono|serve)\b"
    ),
    mentions=(
        r"(?:in )?(?:chi|qual[ei](?: (?:audio|registrazion[ei]|di \w+))?)(?: si)? (?:menzion(?:a|ano)"
        r"|parl(?:a|ano) (?:di |del(?:la"
        r"|lo|le)? |dei |degli |dell['’])|nomin(?:a|ano)|cit(?:a|ano))(?: ?(?:la parola|il nome))? ?"
        r"(?:(?:il|lo|la|i|gli|le) |l['’])?(?P<what>.+?)",
    ),
    heard=(
        r"\b(?:pause|musica|rid(?:e|ono|ere)|risat\w+|rumor[ei]|applaus[oi]|can[ei]|abbai\w+|eco|sottofondo"
        r"|ronzio|fruscio|toss\w+|cant\w+"
        r"|piang\w+|grid\w+|sussurr\w+|traffico|auto(?:mobil\w+)|uccell\w+|telefono|sirena|pioggia|vento"
        r"|accento|emozion[ei]|umore"
        r"|voc[ei]|uom(?:o|ini)|donn[ae]|bambin[oiae]|lingu[ae])\b"
    ),
    harmless=(
        r"\b(?:chiar[oa]|eco|parla\w*|dice|più|forte|basso|ugual[ei]|stess[oa]|cambia|silenz[io]+|pause?"
        r"|ripete|suona\w*|è|si|in|di"
        r"|la|il|un|una|da|riassum\w+|cita\w*|l)\b"
    ),
)

EUROPEAN = {"en": _EN, "de": _DE, "es": _ES, "fr": _FR, "it": _IT}
"""By the code of the language."""
