"""German."""

from ..spelling import Rules, Spelling, letter_names

_RULES = Rules(
    """
    tsch                        CH
    sch                         SH
    (?<=[aou])chs               K S
    (?<=[aou])ch                K|HH
    ^ch(?=[aolr])               K
    ch                          SH|HH
    ck                          K
    ph                          F
    pf                          P F
    th                          T
    rh                          R
    qu                          K V
    ^s(?=[tp])                  SH
    (?<=^ver|^auf|^aus|^ent)s(?=[tp])  SH
    (?<=^be|^ge|^an)s(?=[tp])   SH
    ß                           S
    ss                          S
    s(?=[aeiouyäöü])            Z
    s                           S
    t?z+                        T S
    t(?=ion)                    T S
    dt$                         T
    dd?$                        T
    bb?$                        P
    b(?=st$|t$|s$)              P
    g(?=st$|t$|s$)              K
    ig$                         IH SH|IH K
    ng                          NG
    n(?=k)                      NG
    gg?$                        K
    ^ver                        F EH R|F ER
    ^er(?=[bdfghklmnpstvwz])    EH R
    ^ge(?=[^aeiouyh][aeiouyäöühlr])  G AH
    ^be(?=[^aeiouyrtislnh][aeiouyäöühlr])  B AH
    ie(?=nt|r$)                 IY
    ieh?                        IY
    e[iy]                       AY
    a[iy]                       AY
    eu                          OY
    äu                          OY
    au                          AW
    eeh?|eh                     EY
    aa|ah                       AA
    oo|oh                       OW
    uh                          UW
    ih                          IY
    äh                          EH
    öh                          ER|UH
    üh                          UW|IY
    (?<=[^aeiouyäöü])er(?=$|s$|n$|t$|st$|[dnt]e)  AH|ER
    e(?=[nmls]?$)               AH
    e(?=nd?[es]?[nrms]?$)       AH
    a                           AA
    e(?=[^aeiouyäöü][aeiouyäöü]) EY|EH
    e                           EH
    i(?=[^aeiouyäöü][aeiouyäöü]) IY
    i                           IH
    o(?=[^aeiouyäöü][aeiouyäöü]) OW
    o                           AO
    u(?=[^aeiouyäöü][aeiouyäöü]) UW
    u                           UH
    ä                           EH
    ö                           ER|UH
    [üy]                        UW|IY
    [éèê]                       EY
    bb?                         B
    c(?=[eiäy])                 T S
    c+                          K
    dd?                         D
    ff?                         F
    gg?                         G
    (?<=[aeiouyäöü])h(?=[aeiou]) -
    (?<=[^aeiouyäöü])h|^h       HH
    h                           -
    j                           Y
    kk?                         K
    ll?                         L
    mm?                         M
    nn?                         N
    pp?                         P
    rr?                         R
    tt?                         T
    ^v(?=[aio][sdlrtzk][aeiu])  V|F
    v                           F|V
    w                           V
    x                           K S
    """
)
_SIGNS = {
    "%": "prozent", "&": "und", "+": "plus", "=": "gleich", "@": "ät", "°": "grad", "$": "dollar",
    "€": "euro", "£": "pfund", "dr.": "doktor", "z.b.": "zum beispiel", "d.h.": "das heißt",
    "usw.": "und so weiter", "bzw.": "beziehungsweise", "ca.": "zirka", "nr.": "nummer", "km": "kilometer",
    "kg": "kilo",
}  # fmt: skip
_LETTERS = letter_names(
    "abcdefghijklmnopqrstuvwxyzäöüß",
    "ah beh zeh deh eh eff geh hah ih jott kah ell emm enn oh peh kuh err ess teh uh fau weh ix "
    "üpsilon zett äh öh üh eszett",
)

ways = Spelling(
    "de", _RULES, _SIGNS, _LETTERS, vowels="aeiouäöü", years=True, point="komma", ordinal=r"\."
).ways
