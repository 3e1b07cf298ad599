"""Portuguese, of Brazil and of Portugal."""

from ..spelling import Rules, Spelling, letter_names

_RULES = Rules(
    """
    nh                          N Y
    lh                          L Y
    ch                          SH
    qu(?=[eiéêí])               K
    q(?=u)                      K
    gu(?=[eiéêí])               G
    ç                           S
    sc(?=[eiéêí])               S
    c(?=[eiéêí])                S
    [ckq]                       K
    g(?=[eiéêí])                ZH
    g                           G
    j                           ZH
    ss                          S
    rr                          HH|R
    ^r                          HH|R
    r                           R
    ^x                          SH
    (?<=^e)x(?=[aeiouáéêíóôú])  Z
    x                           SH|K S
    (?<=[aeiouáâãéêíóôõú])s(?=[aeiouáâãéêíóôõú])  Z
    s(?=[bdglmnrv])             Z|ZH
    s(?=$|[cfkpqt])             S|SH
    s                           S
    z$                          S|SH
    z                           Z
    t(?=i|í|es?$)               CH|T
    d(?=i|í|es?$)               JH|D
    t                           T
    d                           D
    h                           -
    ão                          AW N
    ãe                          AY N
    õe                          OY N
    ã                           AH N
    õ                           OW N
    am$                         AW N
    êm$|em$|ém$                 EY N
    ens$|éns$                   EY N S|EY N SH
    m(?=[bp])                   M
    (?<=[aeiouâêô])m(?=$|[^aeiouáâãéêíóôõú])  N
    (?<=[aeiouâêôáéíóú])n(?=[cgq])  NG
    (?<=[aeiouáâéêíóôú])l(?=$|[^aeiouáâãéêíóôõúhl])  W
    ll?                         L
    a[ií]                       AY
    [eéê]i                      EY
    [oó]i                       OY
    ou                          OW
    [aá]u                       AW
    [eéê]u                      EH W
    i(?=[aoeu])                 Y
    (?<=[gq])u(?=[aoeiáéêãâ])   W
    ^e$                         IY
    ^o$                         UW
    es$                         IY S|SH
    e$                          IY|-
    o(?=s?$)                    UW
    a(?=s?$)                    AH
    [aáàâ]                      AA
    é                           EH
    ê                           EY
    e                           EH
    [iíy]                       IY
    ó                           AO
    [oô]                        OW
    [uúü]                       UW
    b                           B
    f                           F
    m                           M
    n                           N
    p                           P
    v                           V
    w                           W
    """
)
_SIGNS = {
    "%": "por cento", "&": "e", "+": "mais", "=": "igual a", "@": "arroba", "°": "graus", "$": "dólares",
    "€": "euros", "£": "libras", "sr": "senhor", "sra": "senhora", "dr": "doutor", "dra": "doutora",
    "km": "quilômetros", "kg": "quilos", "etc": "etcétera",
}  # fmt: skip
_LETTERS = letter_names(
    "abcdefghijklmnopqrstuvwxyz",
    "a bê cê dê é efe gê agá i jota cá ele eme ene ó pê quê erre esse tê u vê dábliu xis ípsilon zê",
)

ways = Spelling(
    "pt", _RULES, _SIGNS, _LETTERS, vowels="aeiouáâãéêíóôõú", point="vírgula", ordinal=r"\.?[oa]"
).ways
