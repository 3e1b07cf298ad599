"""English short forms, and the words for signs."""

_SHORT_FORMS = """
&c etcetera; .net dot net; and/or and or; approx. approximately; apr. april; aug. august; ave. avenue;
b/c because; blvd. boulevard; c# C sharp; capt. captain; cm centimeters, centimeter; col. colonel;
dec. december; dept. department; dr. doctor, drive; e.g. E G, for example; est. established, E S T;
etc. etcetera; f# F sharp; feb. february; fig. figure; fri. friday; ft feet, foot; ft. feet, fort;
gen. general; gov. governor; i.e. I E, that is; inc. incorporated; jan. january; jr. junior;
kg kilograms, kilogram; km kilometers, kilometer; lbs pounds; lt. lieutenant; ltd. limited; mon. monday;
mph miles per hour; mr. mister; mrs. mrs; ms. ms; mt. mount; n/a N A, not applicable; no. no, number;
nov. november; o' of; oct. october; ph.d. P H D; prof. professor; rep. representative; rev. reverend;
sat. saturday; sen. senator; sept. september; sgt. sergeant; sr. senior; st. saint, street; sun. sunday;
thurs. thursday; tues. tuesday; vs. versus, V S; w/ with; w/o without; wed. wednesday
"""
SHORT_FORMS = {
    short: tuple(tuple(way.split()) for way in read.split(","))
    for short, read in (entry.split(maxsplit=1) for entry in _SHORT_FORMS.split(";"))
}

ROMAN = {
    "II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12, "XIII": 13,
    "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21,
}  # fmt: skip

# In capitals these are said letter by letter, though in small letters they are words or names.
_INITIALS = "AI AM CD CT EU HR ID IP IT LA MS OR PA PC PM PR PS TA TV UK UN US VA"
INITIALS = frozenset(_INITIALS.split())

SIGNS = {
    "&": ("and",), "@": ("at",), "%": ("percent",), "+": ("plus",), "=": ("equals",), "$": ("dollars",),
    "£": ("pounds",), "€": ("euros",), "°": ("degrees",), "×": ("times",), "÷": ("divided", "by"),
    "±": ("plus", "or", "minus"), "¢": ("cents",), "^": ("to", "the"),
}  # fmt: skip
"""Signs that are said wherever they stand."""

_TOP_DOMAINS = (
    "ai app au biz ca co com de dev edu es eu fr gov info int io it jp me mil net nl org ru tv uk us"
)
TOP_DOMAINS = tuple(_TOP_DOMAINS.split())
