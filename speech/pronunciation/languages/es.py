"""Spanish, of America and of Spain."""

from ..spelling import Rules, Spelling, letter_names

_RULES = Rules(
    """
    ch                          CH
    ll                          Y|L Y
    rr                          R
    qu(?=[eiéí])                K
    q                           K
    gu(?=[eiéí])                G
    gü                          G W
    gu(?=[aoáó])                G W
    cc(?=[eiéí])                K S|K TH
    c(?=[eiéí])                 S|TH
    c                           K
    z                           S|TH
    g(?=[eiéí])                 HH
    g                           G
    j                           HH
    h(?=u[eé])                  -
    h                           -
    ñ                           N Y
    n(?=[cgkqj])                NG
    ^x                          S
    x                           K S
    ^y$                         IY
    [aá]y(?![aeiouáéíóú])       AY
    [eé]y(?![aeiouáéíóú])       EY
    [oó]y(?![aeiouáéíóú])       OY
    [aá]i(?!z)                  AY
    [eé]i                       EY
    [oó]i                       OY
    [aá]u                       AW
    [eé]u                       EH UW
    i(?=[aeouáéóú])             Y
    u(?=[aeioáéíóy])            W
    y(?=[aeiouáéíóú])           Y
    [aá]                        AA
    [eé]                        EH
    [iíy]                       IY
    [oó]                        OW
    [uúü]                       UW
    (?<=[aeiouáéíóú])[bv]       V|B
    [bv]                        B
    (?<=[aeiouáéíóúr])d         DH|D
    d                           D
    f                           F
    k                           K
    l                           L
    m                           M
    n                           N
    p                           P
    r                           R
    s                           S
    t                           T
    w                           W
    """
)
_SIGNS = {
    "%": "por ciento", "&": "y", "+": "más", "=": "igual a", "@": "arroba", "°": "grados", "$": "dólares",
    "€": "euros", "£": "libras", "sr": "señor", "sra": "señora", "dr": "doctor", "dra": "doctora",
    "ud": "usted", "uds": "ustedes", "km": "kilómetros", "kg": "kilos", "etc": "etcétera", "um": "em",
}  # fmt: skip
_LETTERS = letter_names(
    "abcdefghijklmnñopqrstuvwxyz",
    "a be ce de e efe ge ache i jota ka ele eme ene eñe o pe cu erre ese te u uve uvedoble equis ye ceta",
)

ways = Spelling("es", _RULES, _SIGNS, _LETTERS, vowels="aeiouáéíóú", point="coma", ordinal=r"\.?[oa]").ways
