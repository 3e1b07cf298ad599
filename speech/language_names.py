"""The names that speech recognisers give languages."""

_NAMES = """
af afrikaans; am amharic; ar arabic; as assamese; az azerbaijani; ba bashkir; be belarusian; bg bulgarian;
bn bengali; bo tibetan; br breton; bs bosnian; ca catalan; ca valencian; cs czech; cy welsh; da danish; de
german; el greek; en english; es spanish; es castilian; et estonian; eu basque; fa persian; fi finnish; fo
faroese; fr french; gl galician; gu gujarati; ha hausa; haw hawaiian; he hebrew; hi hindi; hr croatian; ht
haitian creole; ht haitian; hu hungarian; hy armenian; id indonesian; is icelandic; it italian; ja japanese;
jw javanese; ka georgian; kk kazakh; km khmer; kn kannada; ko korean; la latin; lb luxembourgish; ln
lingala; lo lao; lt lithuanian; lv latvian; mg malagasy; mi maori; mk macedonian; ml malayalam; mn
mongolian; mr marathi; ms malay; mt maltese; my myanmar; my burmese; ne nepali; nl dutch; nl flemish; nn
nynorsk; no norwegian; oc occitan; pa punjabi; pl polish; ps pashto; pt portuguese; ro romanian; ru russian;
sa sanskrit; sd sindhi; si sinhala; sk slovak; sl slovenian; sn shona; so somali; sq albanian; sr serbian;
su sundanese; sv swedish; sw swahili; ta tamil; te telugu; tg tajik; th thai; tk turkmen; tl tagalog; tr
turkish; tt tatar; uk ukrainian; ur urdu; uz uzbek; vi vietnamese; yi yiddish; yo yoruba; yue cantonese; zh
chinese; zh mandarin
"""
_CODES = {name.strip(): code for code, name in (entry.split(maxsplit=1) for entry in _NAMES.split(";"))}


def language_code(name: str | None) -> str | None:
    """The code of a language named as in “English”, “en-GB” or “en”; None for None and the empty name."""
    if not name:
        return None
    name = name.strip().lower()
    return _CODES.get(name, name.replace("_", "-").split("-")[0])
