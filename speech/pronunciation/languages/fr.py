"""French."""

from ..spelling import Rules, Spelling, letter_names

# [y] is between UW and IY, [ø] and [œ] are nearest ER without its r, nasal vowels are a vowel and an n.
_RULES = Rules(
    """
    ^est$|(?<=')est$            EH
    ^et$                        EY
    ^es$                        EH
    ^les$                       L EY
    ^des$                       D EY
    ^(?:ces|ses)$               S EY
    ^mes$                       M EY
    ^tes$                       T EY
    ^(?:eu|eue|eus|eut)$        UW|IY
    ^ont$                       AO N
    ^plus$                      P L UW|P L UW S
    ^tous$                      T UW|T UW S
    ^fils$                      F IY S
    ^dix$                       D IY S|D IY
    ^six$                       S IY S|S IY
    ^sept$                      S EH T
    ^huit$                      W IY T|W IY
    ^cinq$                      S AE N K|S AE N
    ^vingts?$                   V AE N|V AE N T
    ^femmes?$                   F AA M
    ^monsieur$                  M AH S Y ER
    ^messieurs$                 M EY S Y ER
    ^temps$                     T AA N
    ^corps$                     K AO R
    ^(?:clef|clés?)$            K L EY
    ^villes?$                   V IY L
    ^milles?$                   M IY L
    ^ils$                       IY L|IY
    ^œufs$                      ER
    ^hier$                      Y EH R
    ^mer$                       M EH R
    ^cher$                      SH EH R
    (?<=^[jnmtsdcl])e$          AH|ER
    (?<=^qu)e$                  AH|ER
    (?<=[aeiouéèê])mment(?=s?$) M AA N
    ment(?=s?$)                 M AA N
    (?<=[ai])ent$               -|AA N
    (?<=[a-zéèêç]{3})ent$       -|AA N
    tion(?=s?$)                 S Y AO N
    tie(?=n|l)                  S Y EH
    (?<=[a-zéèêç]{2})ers?$      EY|EH R
    ez$                         EY
    ets?$                       EH
    (?<=[a-zéèêçœ])es$          -
    (?<=[^q]u)e$                -
    (?<=[a-zéèêçœ])e$           -
    eaux?                       OW
    aux?                        OW
    œuf                         ER F
    œu                          ER
    euil+                       ER Y
    eill?                       EY
    aill?                       AY
    ouill                       UW Y
    (?<=[^aeou])ill             IY Y
    oe[iu]                      ER
    oî|oi|oê                    W AA
    oin(?=[^aeiouyéèê]|$)       W AE N
    oy(?=[aeiouéèê])            W AA Y
    o[uùû]                      UW
    eun(?=$)                    AH N
    e[uû]                       ER|UH
    (?:ain|ein|aim)(?=[^aeiouyéèêhnm]|$)  AE N
    ien(?=[^aeiouyéèênm]|$)     Y AE N
    yen(?=[^aeiouyéèênm]|$)     Y AE N
    (?:in|im|yn|ym)(?=[^aeiouyéèêhnm]|$)  AE N
    (?:an|am|en|em)(?=[^aeiouyéèêhnm]|$)  AA N
    (?:on|om)(?=[^aeiouyéèêhnm]|$)  AO N
    (?:un|um)(?=[^aeiouyéèêhnm]|$)  AH N
    a[iî]                       EH
    e[iî]                       EH
    ay(?=[aeiouéèê])            EH Y
    ay                          EH
    ui                          W IY
    ch(?=[rl])                  K
    ch                          SH
    ph                          F
    th                          T
    gn                          N Y
    qu?                         K
    gu(?=[eiyéèê])              G
    ge(?=[aouâô])               ZH
    g(?=[eiyéèê])               ZH
    g$                          -
    gg?                         G
    j                           ZH
    ç                           S
    cc(?=[eiyéèê])              K S
    sc(?=[eiyéèê])              S
    c(?=[eiyéèêœ'])             S
    (?<=n)c(?=s?$)              -
    c[ck]?                      K
    k                           K
    ss                          S
    (?<=[aeiouyéèêâîôûœï])s(?=[aeiouyéèêâîôûh])  Z
    [sxzd]+$                    -
    t(?=s?$)                    -
    p(?=s?$)                    -
    (?<=ai|oi|ou)[tp]s$         -
    s                           S
    ^ex(?=[aeiouéèêh])          EH G Z
    x                           K S
    z                           Z
    h                           -
    i(?=[aeouéèê])              Y
    y(?=[aeouéèê])              Y
    u(?=[aieéèê])               W
    [aàâ]                       AA
    é                           EY
    [èêë]                       EH
    e(?=(?:ll|mm|nn|rr|ss|tt|pp|ff|cc)) EH
    e(?=[rlsxcp][^aeiouyéèêhlr]) EH
    e(?=[rlcf]$)                EH
    e(?=[^aeiouyéèê]{1,2}[aeiouyéèê])  AH|-
    e                           AH
    [iîïy]                      IY
    ô                           OW
    o(?=[st]e|s$|t$|$)          OW
    o                           AO
    [uûùü]                      UW|IY
    œ                           EH
    bb?                         B
    dd?                         D
    ff?                         F
    ll?                         L
    mm?                         M
    nn?                         N
    pp?                         P
    rr?                         R
    tt?                         T
    v                           V
    w                           W
    """
)
_SIGNS = {
    "%": "pour cent", "&": "et", "+": "plus", "=": "égale", "@": "arobase", "°": "degrés", "$": "dollars",
    "€": "euros", "£": "livres", "m.": "monsieur", "mm.": "messieurs", "mme": "madame",
    "mlle": "mademoiselle", "dr": "docteur", "km": "kilomètres", "kg": "kilos", "etc": "ètcétéra",
}  # fmt: skip
_LETTERS = letter_names(
    "abcdefghijklmnopqrstuvwxyz",
    "a bé cé dé eu èffe gé ache i ji ka èlle ème ène o pé ku ère èsse té u vé doublevé iksse igrèque zède",
)

ways = Spelling(
    "fr", _RULES, _SIGNS, _LETTERS, vowels="aeiouyéèêà", point="virgule", ordinal="(?:er|re|ère|e|ème|nde?)"
).ways
