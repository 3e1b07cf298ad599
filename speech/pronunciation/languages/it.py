"""Italian."""

from ..spelling import Rules, Spelling, letter_names

_RULES = Rules(
    """
    gli(?=[aeouàèéòóù])         L Y
    gl(?=i)                     L Y
    gn                          N Y
    sci(?=[aouàòóù])            SH
    sc(?=[eièéìí])              SH
    sch                         S K
    c?ch                        K
    cq                          K
    g?gh                        G
    c'(?=[eè])                  CH
    c?ci(?=[aouàòóù])           CH
    c?c(?=[eièéìí])             CH
    c+                          K
    g?gi(?=[aouàòóù])           JH
    g?g(?=[eièéìí])             JH
    g+                          G
    zz                          T S
    ^z                          D Z
    z                           T S
    q(?=u)                      K
    q                           K
    h                           -
    s(?=[bdglmnrv])             Z
    (?<=[aeiou])s(?=[aeiouàèéìòù])  Z|S
    ss?                         S
    j                           Y
    y                           IY
    n(?=[cgkq](?![ei]))         NG
    ai                          AY
    ei                          EY
    oi                          OY
    au                          AW
    i(?=[aeouàèéòóù])           Y
    u(?=[aeioàèéìòó])           W
    [aà]                        AA
    [eèé]                       EH
    [iìí]                       IY
    [oòó]                       OW
    [uùú]                       UW
    bb?                         B
    dd?                         D
    ff?                         F
    kk?                         K
    ll?                         L
    mm?                         M
    nn?                         N
    pp?                         P
    rr?                         R
    tt?                         T
    [vw]+                       V
    x                           K S
    """
)
_SIGNS = {
    "%": "per cento", "&": "e", "+": "più", "=": "uguale", "@": "chiocciola", "°": "gradi", "$": "dollari",
    "€": "euro", "£": "sterline", "sig": "signor", "dott": "dottor", "km": "chilometri", "kg": "chili",
    "ecc": "eccetera",
}  # fmt: skip
_LETTERS = letter_names(
    "abcdefghijklmnopqrstuvwxyz",
    "a bi ci di e effe gi acca i ilunga cappa elle emme enne o pi cu erre esse ti u vu doppiavu ics "
    "ipsilon zeta",
)

ways = Spelling(
    "it", _RULES, _SIGNS, _LETTERS, vowels="aeiouàèéìòù", point="virgola", ordinal=r"\.?[oa]"
).ways
