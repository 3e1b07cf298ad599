"""How it is said that what is laid in is to sound as the speech around it: in level, in tone too, or not."""

_SOUND_EN = (
    "(?:sound|tone|timbre|(?:level|volume) and (?:the )?(?:sound|tone|timbre)|tone and (?:level|volume))"
)
_SOUND_DE = "(?:den klang|die klangfarbe|(?:pegel|lautstärke) und (?:klang|klangfarbe|ton))"
_SOUND_ES = (
    "(?:el (?:sonido|timbre|tono)|(?:el )?(?:nivel|volumen) y (?:el )?(?:sonido|timbre|tono))"
    "(?: (?:al|con el) (?:resto|de alrededor))?"
)
_SOUND_FR = "(?:(?:le )?(?:niveau|volume) et (?:le )?(?:timbre|son)|le son|le timbre|la sonorité)"
_SOUND_IT = "(?:(?:il )?(?:livello|volume) e (?:il )?(?:timbro|suono|tono)|il suono|il timbro|il tono)"

MATCH_SOUND = {
    "en": rf"(?:and |but )?(?:also )?match(?:ing|ed)?(?: it| them)?(?: up)?(?: in| to)?(?: the| its"
    rf"| their)? {_SOUND_EN}"
    "(?: too| as well| of the speech around it| around it| there)?"
    "|(?:with|in) (?:a )?matching (?:sound|tone)"
    "|so (?:that )?(?:it|they) sounds? (?:the same|alike|like the rest|like the speech around it)",
    "de": rf"(?:und )?(?:passe?|gleiche?) (?:dabei |auch )*{_SOUND_DE}(?: auch)? an"
    "|(?:in (?:pegel|lautstärke) und (?:klang|ton)|im klang|klanglich) (?:angepasst|angeglichen)"
    "|mit angepasstem klang"
    "|(?:so )?dass (?:es|sie|er) (?:genauso|gleich|ebenso|wie der rest) klingt",
    "es": rf"(?:y |e )?(?:iguala|ajusta|adapta|igualando|ajustando|adaptando)(?: también)? {_SOUND_ES}"
    "(?: también)?"
    "|igualad[oa] en (?:nivel|volumen) y (?:tono|timbre)|con el mismo (?:timbre|sonido)"
    "|(?:de (?:modo|forma|manera) que|para que) suene(?: igual| como el resto)",
    "fr": rf"(?:et |en )?(?:adapte|ajuste|accorde|harmonise|adaptant|ajustant|harmonisant)z?"
    rf"(?: aussi)? {_SOUND_FR}"
    "(?: aussi)?|avec le même (?:timbre|son)"
    "|(?:de sorte que|pour que|afin que) (?:ça|cela|il|elle) sonne (?:pareil|de la même façon"
    "|comme le reste)",
    "it": rf"(?:e |ed )?(?:adatta|uguaglia|accorda|allinea|adattando|uguagliando)(?: anche)? {_SOUND_IT}"
    "(?: anche)?"
    "|con lo stesso (?:timbro|suono)"
    "|(?:in modo che|così che|affinché) suoni (?:uguale|allo stesso modo|come il resto)",
    "ja": "(?:音量と)?(?:音色|音質|響き)(?:も|を)?(?:周り|周囲|前後)?(?:に|と)?(?:合わせて|揃えて|そろえて"
    "|なじませて)"
    "(?:ください|下さい)?|(?:周り|周囲|前後)と?同じ(?:ように)?(?:聞こえる|響く)ように(?:して)?"
    "|同じ(?:音|音色)に聞こえるように(?:して)?",
    "ko": "(?:그리고 )?(?:(?:음량|레벨|볼륨)[과와] )?(?:음색|톤)(?:도|을|를)? (?:주변(?:에|과) )?"
    "(?:맞춰서?|맞추어|맞추고)(?: ?(?:줘|주세요))?|(?:주변과 )?(?:똑같이|똑같게|같게) 들리(?:게|도록)"
    "(?: 해 ?(?:줘|서))?",
    "zh": "(?:并且?|並且?|同时|同時|而且)?(?:让|讓|使|把)?(?:它的?)?(?:音量和)?(?:音色|音质|音質)也?"
    "(?:与|與|和|跟)?(?:周围|周圍|前后|前後)?的?(?:匹配|一致|保持一致|调成一样|調成一樣)"
    "|(?:并且?|並且?|同时|同時)?匹配(?:音量和)?(?:音色|音质|音質)"
    "|(?:让|讓|使)它?(?:们)?(?:听|聽)起(?:来|來)(?:一样|一樣|一致)",
}
"""In level and in tone."""

_LEVEL_EN = "(?:level|volume|loudness|sound|tone)"
_LEVEL_DE = "(?:die lautstärke|den pegel|den klang)"
_LEVEL_ES = "(?:el|su) (?:nivel|volumen|sonido|timbre|tono)"
_LEVEL_FR = "(?:le |son )?(?:niveau|volume|son|timbre)"
_LEVEL_IT = "(?:il |lo )?(?:suo )?(?:livello|volume|suono|timbro)"

MATCH_NOTHING = {
    "en": rf"without (?:matching|adjusting)(?: the| its)? {_LEVEL_EN}"
    rf"|(?:and |but )?(?:do not|don't) (?:match|adjust)(?: the| its)? {_LEVEL_EN}|at its own (?:level"
    "|volume)",
    "de": rf"ohne {_LEVEL_DE} (?:anzupassen|anzugleichen)|ohne (?:pegel|lautstärke|klang)anpassung",
    "es": rf"sin (?:igualar|ajustar|adaptar) {_LEVEL_ES}",
    "fr": rf"sans (?:adapter|ajuster|accorder|harmoniser) {_LEVEL_FR}",
    "it": rf"senza (?:adattare|uguagliare|accordare|regolare) {_LEVEL_IT}",
    "ja": "(?:音量|レベル|音色)(?:は|を)(?:合わせず|調整せず|合わせないで|調整しないで)(?:に)?",
    "ko": "(?:음량|볼륨|레벨|음색)(?:은|는|을|를)? (?:맞추지|조정하지) (?:말고|않고)|(?:음량|볼륨"
    "|레벨) 조정 없이",
    "zh": "(?:但)?(?:不要?|别|別)(?:匹配|调整|調整)(?:音量|电平|電平|响度|響度|音色)",
}
"""Neither in level nor in tone."""

MATCH_LEVEL = {
    "en": "(?:and |but )?match(?:ing|ed)?(?: it)?(?: in| to)?(?: the| its)? (?:level|volume|loudness)"
    "|at the same (?:level|volume|loudness)",
    "de": "(?:und )?(?:passe?|gleiche?) (?:dabei )?(?:die lautstärke|den pegel) an"
    "|in der lautstärke angepasst"
    "|(?:mit|in) gleicher lautstärke",
    "es": "(?:y |e )?(?:iguala|ajusta|adapta|igualando|ajustando) el (?:nivel|volumen)|al mismo (?:nivel"
    "|volumen)",
    "fr": "(?:et |en )?(?:adapte|ajuste|harmonise|adaptant|ajustant)z? le (?:niveau|volume)"
    "|au même (?:niveau|volume)",
    "it": "(?:e |ed )?(?:adatta|uguaglia|adattando|uguagliando) il (?:livello|volume)"
    "|allo stesso (?:livello|volume)",
    "ja": "(?:音量|レベル)(?:も|を)(?:周り|周囲|前後)?(?:に|と)?(?:合わせて|揃えて)|同じ音量で",
    "ko": "(?:그리고 )?(?:음량|볼륨|레벨)(?:도|을|를)? (?:주변(?:에|과) )?(?:맞춰서?|맞추고)(?: ?(?:줘"
    "|주세요))?",
    "zh": "(?:并且?|並且?|同时|同時)?匹配(?:音量|电平|電平|响度|響度)|(?:让|讓|使)?音量(?:匹配|一致"
    "|保持一致)",
}
"""In level, and not in tone."""
