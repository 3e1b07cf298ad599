"""How written words are said: tables of words against the phones that speakers would use."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wordsplice.speech.pronunciation import PHONES, pronunciations

LANGUAGES = ["en", "es", "de", "fr", "it", "pt", "zh", "ja", "ko", "ru", "ar", "hi", "nl", "xx"]


def ways(text: str, language: str = "en") -> list[str]:
    return [" ".join(way) for way in pronunciations(text, language)]


def likeliest(text: str, language: str = "en") -> str:
    return next(iter(ways(text, language)), "")


def same_as(*words: str) -> str:
    return " ".join(likeliest(word) for word in words)


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
@example("'s" * 2000, "en")
@example("ȴ", "en")
@example("9" * 400, "de")
@example("a" * 5000, "fr")
@example("ha" * 3000, "en")
@example("3" * 16 + "rd", "en")
@example("፩", "es")
@example("٣", "ar")
@example("百" * 300, "ja")
def test_any_text_is_said_with_the_phones_of_the_model_or_not_at_all(text: str, language: str) -> None:
    said = pronunciations(text, language)
    assert len(said) <= 4
    assert len(set(said)) == len(said)
    assert all(way and set(way) <= PHONES for way in said)


@given(st.from_regex(r"[$£€+#'-]?[0-9]{1,7}([.,:/-][0-9]{1,4}){0,3}(%|st|th|s|pm|kg|k|°C)?", fullmatch=True))
def test_anything_that_looks_like_a_figure_is_said(written: str) -> None:
    for language in ("en", "es", "de", "fr", "it", "pt", "zh", "ja", "ko", "ru"):
        assert ways(written, language), language


@pytest.mark.parametrize(
    "text", ["Hello,", "“hello”", "HELLO!", "(hello)", "*hello*", "hello…", "—hello", "‘hello’"]
)
def test_punctuation_and_case_change_nothing(text: str) -> None:
    assert ways(text) == ["HH AH L OW", "HH EH L OW"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "...",
        "—",
        "!?",
        "[laughter]",
        "(music)",
        "<unk>",
        "*sighs*",
        "♪",
        "😀",
        "👩‍👩‍👧",
        "(笑)",
        "【掌声】",
        "[laughter].",
    ],
)
def test_punctuation_pictures_and_notes_are_not_said(text: str) -> None:
    assert ways(text) == []


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("2,000", "two thousand"),
        ("2000", "two thousand"),
        ("2024", "twenty twenty four"),
        ("1905", "nineteen oh five"),
        ("1900", "nineteen hundred"),
        ("1990s", "nineteen nineties"),
        ("’90s", "nineties"),
        ("101", "one hundred one"),
        ("007", "oh oh seven"),
        ("3.14", "three point one four"),
        ("-5", "minus five"),
        ("−5", "minus five"),
        ("21st", "twenty first"),
        ("$5.50", "five dollars fifty"),
        ("$1", "one dollar"),
        ("€20", "twenty euros"),
        ("£0.99", "ninety nine pence"),
        ("$10M", "ten million dollars"),
        ("3:30pm", "three thirty p m"),
        ("3:05", "three oh five"),
        ("7pm", "seven p m"),
        ("50%", "fifty percent"),
        ("20°C", "twenty degrees celsius"),
        ("5kg", "five kilograms"),
        ("10k", "ten thousand"),
        ("10–20", "ten to twenty"),
        ("1/2", "one half"),
        ("½", "one half"),
        ("3/4", "three quarters"),
        ("24/7", "twenty four seven"),
        ("555-1234", "five five five one two three four"),
        ("#1", "number one"),
        ("16:9", "sixteen nine"),
        ("mid-1990s", "mid nineteen nineties"),
        ("21st-century", "twenty first century"),
        ("COVID-19", "covid nineteen"),
        ("MP3", "m p three"),
        ("Dr.", "doctor"),
        ("St.", "saint"),
        ("e.g.", "e g"),
        ("&", "and"),
        ("AT&T", "a. t and t"),
        ("C++", "c plus plus"),
        ("C#", "c sharp"),
        ("USA", "u s a."),
        ("U.S.", "u s"),
        ("FBI’s", "f b i's"),
        ("GitHub", "git hub"),
        ("CamelCase", "camel case"),
        ("http://example.com", "example dot com"),
        ("sam@example.org", "sam at example dot org"),
        ("and/or", "and or"),
        ("snake_case", "snake case"),
        ("well...so", "well so"),
        ("b*tch", "bitch"),
        ("f***", "fuck"),
        ("sooooo", "so"),
        ("ﬁlm", "film"),
        ("naïve", "naive"),
        ("II", "two"),
    ],
)
def test_what_is_written_short_is_said_in_full(written: str, spoken: str) -> None:
    assert likeliest(written) == same_as(*spoken.split())


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("don’t", "D OW N T"),
        ("should’ve", "SH UH D AH V"),
        ("rock’n’roll", "R AA K AH N R OW L"),
        ("o’clock", "AH K L AA K"),
        ("kids’", "K IH D Z"),
        ("e-mail", "IY M EY L"),
        ("NASA", "N AE S AH"),
        ("um", "AH M"),
        ("ummmm", "AH M"),
        ("uhhh", "AH"),
        ("hmm", "HH M"),
        ("mm-hmm", "M HH M"),
        ("uh-huh", "AH HH AH"),
        ("haha", "HH AA HH AA"),
        ("hahahaha", "HH AA HH AA HH AA HH AA"),
    ],
)
def test_contractions_and_hesitations(written: str, spoken: str) -> None:
    assert likeliest(written) == spoken


@pytest.mark.parametrize(
    ("word", "spoken"),
    [
        ("podcasters", "P AA D K AE S T ER Z"),
        ("livestreamed", "L AY V S T R IY M D"),
        ("googled", "G UW G AH L D"),
        ("unfriended", "AH N F R EH N D IH D"),
        ("cybersecurity", "S AY B ER S IH K Y UH R AH T IY"),
        ("antivirus", "AE N T IY V AY R AH S"),
        ("wordsplice", "W ER D S P L AY S"),
        ("Zelensky’s", "Z AH L EH N S K IY Z"),
        ("xkcd", "EH K S K EY S IY D IY"),
        ("Blorptastic", "B L AO R P T AE S T IH K"),
    ],
)
def test_words_that_no_dictionary_holds_are_worked_out(word: str, spoken: str) -> None:
    assert spoken in ways(word)


def test_a_word_with_two_readings_has_both() -> None:
    assert ways("read") == ["R EH D", "R IY D"]
    assert ways("US")[:2] == ["Y UW EH S", "AH S"]
    assert same_as("two", "thousand", "twenty", "four") in ways("2024")
    assert same_as("five", "fifty") in ways("$5.50")


@pytest.mark.parametrize(
    ("language", "word", "spoken"),
    [
        ("es", "¿qué", "K EH"),
        ("es", "guerra", "G EH R AA"),
        ("es", "cigüeña", "S IY G W EH N Y AA"),
        ("es", "cigüeña", "TH IY G W EH N Y AA"),
        ("es", "25", "B EY N T IY S IY NG K OW"),
        ("es", "$5", "S IY NG K OW D OW L AA R EH S"),
        ("de", "Straße", "SH T R AA S AH"),
        ("de", "Häuser", "HH OY Z ER"),
        ("de", "zwei", "T S V AY"),
        ("de", "3,5", "D R AY K AO M AA F UW N F"),
        ("fr", "l’accident", "L AA K S IY D AA N"),
        ("fr", "mangent", "M AA N ZH"),
        ("fr", "oiseau", "W AA Z OW"),
        ("fr", "c’est", "S EH"),
        ("fr", "1er", "P R AH M Y EY"),
        ("it", "gnocchi", "N Y OW K IY"),
        ("it", "ciao", "CH AA OW"),
        ("it", "famiglia", "F AA M IY L Y AA"),
        ("pt", "coração", "K OW R AA S AW N"),
        ("pt", "cidade", "S IY D AA JH IY"),
        ("pt", "filho", "F IY L Y UW"),
        ("ko", "한국어", "HH AA N G UW G AH"),
        ("ko", "독립", "T OW NG N IY P"),
        ("ko", "같이", "K AA CH IY"),
        ("ko", "3시", "S EH SH IY"),
        ("ja", "ありがとう", "AA R IY G AA T OW"),
        ("ja", "コンピューター", "K OW M P Y UW T AA"),
        ("ja", "は", "W AA"),
        ("ja", "3000", "S AA N Z EH N"),
        ("zh", "你好", "N IY HH AW"),
        ("zh", "女", "N Y UW"),
        ("zh", "学校", "SH Y UW EH SH Y AW"),
        ("zh", "1,005", "IY CH Y EH N L IY NG UW"),
        ("zh", "了", "L Y AW"),
        ("ru", "Привет", "P R IY V EH T"),
        ("hi", "नमस्ते", "N AA M AA S T EH"),
        ("Spanish", "hola", "OW L AA"),
        ("pt-BR", "não", "N AW N"),
    ],
)
def test_other_languages_are_said_with_the_nearest_english_phones(
    language: str, word: str, spoken: str
) -> None:
    assert spoken in ways(word, language)


@pytest.mark.parametrize(
    ("language", "sentence", "fewest", "most"),
    [
        ("zh", "我们可以租一些自行车骑行", 24, 40),
        ("ja", "今日は東京で会議があります。", 22, 45),
        ("zh", "2024年50%", 18, 32),
    ],
)
def test_a_sentence_without_spaces_is_one_long_pronunciation(
    language: str, sentence: str, fewest: int, most: int
) -> None:
    assert fewest <= len(pronunciations(sentence, language)[0]) <= most


def test_words_in_another_script_are_said_in_its_language() -> None:
    assert likeliest("iPhone手机", "zh") == likeliest("iPhone") + " " + likeliest("手机", "zh")
    assert likeliest("東京", "en") == likeliest("東京", "zh")
    assert likeliest("NASA", "ja") == "N AE S AH"
    assert likeliest("안녕") == likeliest("안녕", "ko")


def test_japanese_characters_are_read_by_a_dictionary_where_one_is_installed() -> None:
    assert likeliest("判断", "ja") == "HH AA N D AA N"


def test_thousands_of_known_words_are_said_in_a_second() -> None:
    pronunciations("warm")
    words = [
        f"{word}{mark}" for word in ("speech", "Monday", "don't", "reading") for mark in "!?,.;:…“”«»"
    ] * 25
    pronunciations.cache_clear()
    started = time.process_time()
    for number, word in enumerate(words):
        pronunciations(word + " " * (number // 44))  # so that each is worked out
    assert len(words) / (time.process_time() - started) > 3000
