"""German words for parts, places, audios and amounts, and for questions. A word may stand under several."""

from .. import Words
from .verbs import adjectives, inflected

_NOUNS = """audio, audios, datei, dateien, aufnahme, aufnahmen, aufzeichnung, aufzeichnungen, spur,
    spuren, tonspur, tonspuren, audiospur, audiospuren, audiodatei, audiodateien, audio datei, audio
    dateien, tondatei, tondateien, clip, clips, klip, audioclip, audioclips, track, tracks, mitschnitt,
    mitschnitte, tonaufnahme, tonaufnahmen, audioaufnahme, audioaufnahmen, soundfile, soundfiles,
    sounddatei, file, files, audiofile, audiofiles, audio file, tondokument, recording, recordings,
    tonaufzeichnung, audio clip, audio spur, audio track, audiotrack, audiomitschnitt, sprachaufnahme,
    sprachnachricht, podcast datei, audiotracks, sound, soundclip, wav, mp3, dateien, band, tonband,
    audiostück, tonstück"""
_NUMBERED = ", ".join(
    f"{noun} {number}"
    for noun in (
        "audio",
        "datei",
        "aufnahme",
        "spur",
        "tonspur",
        "clip",
        "track",
        "audiodatei",
        "audio datei",
        "file",
    )
    for number in ("nummer", "nr .", "nr", "no .", "no", "#", "num .", "-", "numero")
)
_GENITIVES = "audios, clips, tracks, mitschnitts, mitschnittes, bandes, files"

_LONG = {0.5: "halb", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 8: "acht", 10: "zehn"}

WORDS: Words = {
    # --- words and kinds of words
    "_REPEATED": adjectives(
        "doppelt, wiederholt, gedoppelt, verdoppelt, gestottert, doppelt gesagt, zweit doppelt"
    ),
    "_LABEL": """satz, sätze, sätzen, phrase, phrasen, ausdruck, ausdrücke, ausdrücken, begriff, begriffe,
        begriffen, name, namen, namens, stelle, stellen, passage, passagen, teil, teile, abschnitt,
        formulierung, wendung, wendungen, wortlaut, textstelle, textstellen, laut, laute, lauten,
        vorkommen, vorkommnis, vorkommnisse, nennung, nennungen, erwähnung, erwähnungen, text, zitat,
        äußerung, instanz, instanzen, auftreten, wortfolge, wortgruppe, aussage, bezeichnung, floskel,
        floskeln, redewendung, wörtchen, geräusch, satzteil, stellen mit, stelle mit, teil mit, teile mit,
        satz mit, moment, stück, ausruf, vokabel, einwurf, silbe, vorkommen von, nachnamen, vornamen, ort,
        ortsnamen, vorname, nachname, firmennamen, städtenamen, stadt, sagen, sager, anrede, gruß,
        vorkommens""",
    "_WORDS": "wort, wörter, wörtern, worte, worten, wortes, worts, wörtchen",
    "_LISTED": """folgende wörter, folgenden wörter, folgende worte, die folgenden wörter, diese wörter,
        folgendes, folgende, wörter, die wörter, diese worte, folgenden worte, die folgenden worte""",
    "_ONE": "mal, male, vorkommen, stelle, davon, von ihnen, von denen, hiervon, nennung",
    "KIND": {
        "fillers": """füllwort, füllwörter, füllwörtern, füllworte, füllworten, fülllaut, fülllaute,
            fülllauten, füllaute, verlegenheitslaut, verlegenheitslaute, verlegenheitslauten,
            verzögerungslaut, verzögerungslaute, verzögerungslauten, häsitationslaut, häsitationslaute,
            häsitationen, zögerlaut, zögerlaute, zögerlauten, zögern, filler, fillern, fillers, gefüllte
            pausen, gefüllten pausen, füllsel, füllgeräusche, fülllaute, verlegenheitswörter, fülltöne,
            zögergeräusche, denkgeräusche, denklaute, füller, füllern, füllwörtchen, gestammel,
            flickwörter, füll wörter, füllwörtern""",
        "swears": """schimpfwort, schimpfwörter, schimpfwörtern, schimpfworte, schimpfworten, fluch,
            flüche, flüchen, fluchwort, fluchwörter, fluchwörtern, fluchen, gefluche, geflucht, flucht,
            kraftausdruck, kraftausdrücke, kraftausdrücken, kraftwort, kraftwörter, beleidigung,
            beleidigungen, obszönität, obszönitäten, vulgarität, vulgaritäten, vulgärausdruck,
            vulgärausdrücke, vulgärausdrücken, vulgärsprache, schimpfen, geschimpfe, fäkalsprache,
            fäkalausdrücke, kraftausdrücken, schimpfausdrücke, schmutzige wörter, schmutzigen wörter,
            schmutzige worte, böse wörter, bösen wörter, böse worte, bösen worte, schlimme wörter,
            schlimmen wörter, schlimme worte, schlimmen worte, unanständige wörter, unanständigen wörter,
            unanständige worte, vulgäre wörter, vulgären wörter, vulgäre ausdrücke, vulgären ausdrücke,
            vulgäre sprache, derbe sprache, derbe ausdrücke, derben ausdrücke, derbe wörter, anstößige
            wörter, anstößigen wörter, anstößige sprache, anstößige ausdrücke, hässliche wörter,
            hässlichen wörter, unflätige wörter, unflätigkeiten, kraftausdrucks, geschimpft, schimpft,
            beschimpfungen, obszöne wörter, obszönen wörter, obszöne ausdrücke, schimpfwörtchen, unschöne
            wörter, unschönen wörter, pöbeleien, f wort, f wörter, unanständigen worte""",
        "repeats": """wiederholung, wiederholungen, wortwiederholung, wortwiederholungen, dopplung,
            dopplungen, doppelung, doppelungen, wortdopplung, wortdopplungen, wortdoppelung,
            wortdoppelungen, verdopplung, verdopplungen, stottern, stotterer, gestotter, stotterei,
            duplikat, duplikate, duplikaten, versprecher wiederholungen, doppelte wörter, doppelten
            wörter, doppelte worte, doppelten worte, doppelter wörter, doppeltes wort, doppelte wort,
            doppelten wörtern, wiederholte wörter, wiederholten wörter, wiederholten worte, wiederholte
            worte, wiederholtes wort, wiederholte wort, doppelt gesagte wörter, doppelt gesagten wörter,
            doppelt gesprochene wörter, doppelt gesprochenen wörter, doppelnennungen, doppler, verdoppelte
            wörter, verdoppelten wörter, gedoppelte wörter, gedoppelten wörter, zweimal gesagte wörter,
            gestammel mit wiederholungen, stotterstellen, hänger, gestottere, gestotterte, wörter die
            doppelt sind, stotterns, versehentliche wiederholungen, wiederholer, mehrfachnennungen,
            unnötige wiederholungen""",
        "cut_offs": """abgebrochene wörter, abgebrochenen wörter, abgebrochenes wort, abgebrochene worte,
            wortabbruch, wortabbrüche, abgebrochenen worte, angefangene wörter, angefangenen wörter,
            halbe wörter, halben wörter, unvollständige wörter, unvollständigen wörter,
            abgeschnittene wörter, abgeschnittenen wörter, wortfragmente""",
        "restarts": """fehlstart, fehlstarts, neuansatz, neuansätze, neustarts, satzabbruch, satzabbrüche,
            falsche anfänge, falschen anfänge, abgebrochene sätze, abgebrochenen sätze, selbstkorrekturen,
            selbstkorrektur, abgebrochene anfänge, abgebrochenen anfänge""",
    },
    # What is spoken itself is rather meant as just that word.
    "KIND:22": {"fillers": "ähs, ähms, öhs, öhms"},
    "KIND:42": {
        "fillers": """ähs und ähms, ähms und ähs, äh und ähm, ähm und äh, ähs und öhs, öhs und ähs, ähs
            und ums, ähs \\, ähms, ahs und uhms, ähs und hms"""
    },
    "KIND:30": {"fillers": "ums und ahs, ums und uhs, uhs und ums, ums und ähs"},
    "_NUMBER": "nummer, nr ., nr, #, nr ., no .",
    # --- which of several
    "ORDINAL": {
        1: "allererste, allerersten, anfängliche, ersteres",
        -1: f"{adjectives('letzt, allerletzt, hinterst, abschließend')}, zuletzt gesagte",
        -2: adjectives("vorletzt, zweitletzt, zweit letzt"),
        -3: adjectives("drittletzt, vorvorletzt"),
    },
    "ALL": """alle, allen, aller, jedes, jede, jeden, jedem, jeder, jedes einzelne, jede einzelne, jeden
        einzelnen, jedem einzelnen, alle einzelnen, alle beide, alle diese, all die, all diese, sämtliche,
        sämtlichen, sämtlicher, alle vorkommenden, jegliche, jegliches, jeglichen, die ganzen, ganzen,
        jedes mal, jedesmal, all, alles""",
    "_BOTH": "sowohl",
    "_ALL_BUT": """alle außer, alle bis auf, alle mit ausnahme von, alle ohne, alle ausgenommen, jedes
        außer, alles außer""",
    "_EVERYTHING_BUT": """alles außer, alles bis auf, alles andere als, alles mit ausnahme von, alles
        ausgenommen, alles abgesehen von, alles ausser, alles was nicht, alles \\, was nicht, alle wörter
        außer, alle wörter bis auf, alle worte außer, alles andere außer, alles mit ausnahme des, alles
        mit ausnahme der, alles \\, außer, alle wörter ausser, jedes wort außer, alles sonst außer, alles
        andere bis auf""",
    "_EXCEPT": """außer, ausser, bis auf, ausgenommen, mit ausnahme von, mit ausnahme des, mit ausnahme
        der, abgesehen von, aber nicht, nur nicht, jedoch nicht, ausschließlich des, ausschließlich der,
        mit ausnahme, allerdings nicht, bloß nicht, nicht aber, exklusive, ohne""",
    "_EVERYTHING": """alles, das ganze, ganze, gesamte, komplett alles, gesamten, ganzen, das gesamte,
        ganzer, ganzes, kompletten, komplette, vollständige, sämtliches, alles zusammen""",
    "_PART": """teil, abschnitt, stück, bereich, passage, stelle, bit, rest, strecke, alles das, all
        das, was, das was, was gesagt wird, was steht, was kommt, anfang, beginn, ende, schluss,
        audio, wörter, worte, was da ist, alles was, alles \\, was, das \\, was, das stück, zeitraum,
        intervall, zeit, zeitspanne, segment, aufnahme, sequenz, part, tonspur, material, den rest,
        intro, outro, das zeug, einleitung, zeitabschnitt, spanne, gesagte, text, teil der, inhalt""",
    "HALF": {
        1: "erste hälfte, ersten hälfte, vordere hälfte, vorderen hälfte, 1 . hälfte",
        2: """zweite hälfte, zweiten hälfte, hintere hälfte, hinteren hälfte, letzte hälfte, letzten
            hälfte, 2 . hälfte""",
    },
    "_IT": """es, sie, ihn, dies, dieses, diese, diesen, jenes, dieses wort, diese stelle,
        diesen teil, diese wörter, das hier, das da, dasselbe wort, das gleiche wort, diesen satz, diese
        passage, diesen namen, ihm, ihnen, diesen ausschnitt, sie alle, die kopie, das ganze, diese alle,
        jene, diese beiden, dieses stück, diesen abschnitt,
        jene stelle, jenen teil, diese stellen, diese teile,
        diese stücke, jene stellen, alle diese stellen, alle diese teile, all diese stellen""",
    "_IT:1": "das, die, den, die beiden, beides, diese beiden",
    "_IT:25": "die stelle, den teil, das wort, den ausschnitt, den abschnitt, den namen, den satz",
    # --- where
    "_AFTER": """nach, hinter, im anschluss an, nachdem, folgend auf, anschließend an, direkt nach, gleich
        nach, später als, nach dem, hinterm, zurück hinter, wieder hinter, zurück nach""",
    "_BEFORE": """vor, zurück vor, wieder vor, bis vor, bis kurz vor, bis direkt vor, bis unmittelbar vor,
        bis ausschließlich, bis exklusive, bevor, ehe, vorm, vor dem, direkt vor, gleich vor, früher als,
        aber vor, \\, aber vor, aber noch vor, \\, aber noch vor, bis genau vor, bis ( exklusive ), bis
        gerade vor""",
    "_AFTER_START": "nach beginn, nach dem beginn, nach anfang, nach dem anfang, nach dem start, nach start",
    "_FROM_END": "von hinten, von hinten gezählt, vom ende, vom ende gezählt, vom schluss, von hinten aus",
    "_ONTO": "auf",
    "_FOLLOWING": "folgt, folgen, folgende, folgenden, hin folgt",
    "_FROM": """von, ab, vom, seit, beginnend mit, beginnend bei, angefangen bei, angefangen mit, von der
        stelle, ab der stelle, startend bei, beginnend ab, ab dem, von dem, beginnend, ab inklusive, ab
        einschließlich""",
    "_WITHOUT": """ohne, frei von, minus, abzüglich, besser ohne, ganz ohne, bitte ohne, wäre besser
        ohne, befreit von""",
    "_FREE": "frei",
    "_BY": "indem du, indem",
    "_FOLLOWS": """alles danach, alles dahinter, was danach kommt, alles was danach kommt, alles was
        folgt, alles folgende, alles \\, was danach kommt, alles \\, was folgt, das folgende, den rest
        danach, alles weitere, was folgt, was darauf folgt, alles \\, was darauf folgt, alles was darauf
        folgt, alles nachfolgende, danach alles""",
    "_PRECEDES": """alles davor, was davor kommt, alles was davor kommt, alles \\, was davor kommt, alles
        vorherige, alles was davor ist, alles vorhergehende, davor alles, alles \\, was davor ist""",
    "_ON": "an, ab, weg, aufwärts, und alles danach, und alles dahinter, an bis zum schluss, fort",
    "_UPTO": "bis, bis zu, bis zum, bis zur, bis an, bis ans, bis hin zu, bis hin zum",
    "_THROUGH": """bis einschließlich, bis inklusive, bis einschl ., bis inkl ., bis und mit, bis
        einschliesslich, bis zum ende von, bis nach, bis hinter, bis zu und mit, bis inkl, bis einschl,
        bis zum einschließlich, bis ( inklusive ), bis mit""",
    "_INCLUSIVE": """einschließlich, inklusive, eingeschlossen, inkl ., einschl ., inkl, mit dazu, mit
        eingeschlossen""",
    "_TO": """zu, zum, zur, in, ins, an, ans, auf, in das, an das, an die, an den, in die, in den, zu dem,
        zu der, -, –, —, hinüber in, hinüber zu, rüber in, rüber zu, hin zu""",
    "_BETWEEN": "zwischen, in der mitte von, mitten zwischen, genau zwischen",
    "_AT": "bei, an, am, beim, bei der stelle, an der stelle, zum zeitpunkt, @",
    "_AS": "als",
    "_RANGE": "bis, -, –, —, bis zu, bis zur",
    "EDGE": {
        "start": """anfang, beginn, start, kopf, intro, einstieg, auftakt, anfangs, ganzen anfang,
            allerersten anfang, vorderen ende, erste stelle, ersten stelle, spitze""",
        "end": """ende, schluss, schluß, endes, ausgang, outro, abschluss, ausklang, enden, allerletzten
            ende, letzte stelle, letzter stelle""",
    },
    "AT_EDGE": {
        "start": """vorne, vorn, ganz vorne, ganz vorn, nach vorne, nach vorn, ganz nach vorne, ganz nach
            vorn, zuerst, als erstes, voran, vornean, an die spitze, als erstes wort, ganz am anfang, nach
            ganz vorne, nach ganz vorn, an den anfang, am anfang, zu beginn, zum anfang, an erste stelle,
            als intro, als einleitung, als vorspann, als einstieg, an die erste stelle, zum einstieg,
            vorne dran, vorne an, vorn an, vorn dran""",
        "end": """hinten, ganz hinten, nach hinten, ganz nach hinten, zuletzt, als letztes, hintenan, zum
            schluss, am ende, ans ende, an das ende, am schluss, an den schluss, zum ende, als letztes
            wort, ganz am ende, ganz ans ende, nach ganz hinten, an letzte stelle, als outro, als abspann,
            zum abschluss, hintendran, hinten dran, an die letzte stelle, hinten an, hinten ran, als
            schluss, als abschluss""",
    },
    "_BACK_TO": "zurück auf, zurück bis, zurück bis zu",
    "_BACK": "zurück",
    "_THERE": """da, dort, dorthin, dahin, an der stelle, an dieser stelle, da rein, dort hin, an diese
        stelle, hierhin, an dessen stelle, an seine stelle, an ihre stelle, wo es war""",
    "_THEREOF": """darin, daraus, davon, darunter, drin, dabei, da drin, in dem, hiervon, in ihm, in
        ihr, aus ihm, aus ihr, da draus""",
    "_IN": """in, im, in dem, in der, innerhalb, innerhalb von, innerhalb des, innerhalb der, bei, beim,
        auf, auf der, für, fürs, bei der, bei dem, in den, ins, während, während der, in das, in die, an,
        am, quer durch, @, durch ganz, durch""",
    "_OF": """von, vom, aus, aus dem, aus der, von der, von dem, aus den, von den, des, der, bestehend
        aus, mit, heraus aus, raus aus, aus der, heraus aus der""",
    "_DAT:4": "dem, der, den, einem",
    "_TO_IT": """daran, dran, dazu, hinein, da dran, hinten daran, hinten dran, da rein, ihm, ihr,
        darin, dahinter""",
    # --- audios
    "_AUDIO": f"{_NOUNS}, {_NUMBERED}, {_GENITIVES}, nummer, nr ., nr, #, a",
    "_AUDIOS": """audios, dateien, aufnahmen, spuren, tonspuren, audiodateien, clips, tracks, files,
        tondateien, aufzeichnungen, mitschnitte, audio dateien, audiospuren, audioclips, recordings""",
    "_ALL_AUDIOS": "sie alle, alle davon, jede davon, jedes davon, alle drei davon, allesamt, sie allesamt",
    "_EVERYWHERE": """überall, in allen, überall wo es vorkommt, überall \\, wo es vorkommt, wo immer es
        vorkommt, wo auch immer es vorkommt, in jedem, in jeder, in beiden, aus allen, aus jedem, wo es
        vorkommt, überall wo es gesagt wird, allerorts, durchgehend, durchweg, in allem, wo es auch
        vorkommt, überall wo sie vorkommen, wo sie vorkommen, wo immer sie vorkommen, überall \\, wo sie
        vorkommen, aus allem""",
    "REF": {
        "both": """beide, beiden, beide audios, beiden audios, beide aufnahmen, beiden aufnahmen, beide
            dateien, beiden dateien, beide clips, beiden clips, beide spuren, beiden spuren, beides, alle
            beide, allen beiden, die zwei""",
        "it": """dieses audio, dieser datei, diese datei, dieser aufnahme, diese aufnahme, diesem
            audio, diesem clip, diesen clip, dieser clip, derselben datei, derselben aufnahme, demselben
            audio, dasselbe audio, dem audio, das audio, audio, datei, aufnahme, clip, spur, tonspur,
            track, dieser spur, dem selben audio, aktuelle audio, aktuellen audio, aktuelle aufnahme,
            aktuellen aufnahme, das ganze, dem gleichen, der gleichen""",
        "them": """diese, diesen, die beiden teile, beide teile, beiden teile, beide hälften, die teile,
            die beiden, ihnen""",
        "other": """andere, anderen, das andere, die andere, andere audio, anderen audio, andere datei,
            anderen datei, andere aufnahme, anderen aufnahme, anderen clip, andere clip, anderes""",
        "middle": """mittlere, mittleren, mittlere audio, mittleren audio, mittlere aufnahme, mittleren
            aufnahme, mittlere datei""",
        "others": """allen anderen, alle anderen, anderen beiden, beiden anderen, die anderen, anderen
            audios, anderen aufnahmen, anderen dateien, anderen zwei, übrigen audios, übrigen,
            restlichen audios, restlichen aufnahmen, übrigen aufnahmen, übrigen dateien""",
        "original": "original, originale, originaldatei, originalaufnahme, originalen",
    },
    "REF:2": {"them": "sie"},
    "REF:1": {
        "it": "es",
        "new": """neue, neuen, neues, neuem, neue audio, neuen audio, neue datei, neuen datei, neue
            aufnahme, neuen aufnahme, neuen clip, neue clip, ergebnis, extrakt, ausschnitt, neues audio,
            das ergebnis, verbundene audio, verbundene datei, zusammengefügte audio, zusammengefügte
            datei, neue spur, neuen spur, neuem audio, herausgelöste, extrahierte, verbundenen audio,
            verbundenen datei""",
    },
    "_PIECE": """teil, teile, teilen, stück, stücke, stücken, hälfte, hälften, abschnitt, abschnitte,
        abschnitten, segment, segmente, segmenten, part, parts, teils""",
    "_POSSESSIVE": "'s",
    "_COLON": ": , \\, , - , – , —",
    # --- amounts
    "UNIT": {
        0.001: "ms, millisekunde, millisekunden, msek, milisekunden, msec",
        1: f"""s, sek, sek ., sekunde, sekunden, sec, secs, sec ., sekündchen,
            {adjectives("einsekündig, sekündig")}""",
        **{n: adjectives(f"{number}sekündig") for n, number in _LONG.items()},
        60: "m, min, min ., minute, minuten, mins",
        3600: "h, std, std ., stunde, stunden",
    },
    "FRACTION": {
        0.5: "halbe, halben, eine halbe, einer halben, halb, eine halbe ganze",
        0.25: "viertel, eine viertel, einer viertel",
        0.75: "dreiviertel, drei viertel",
    },
    "_MARK": "marke, uhr, stelle, lang",
    "_CLOCK_NAME": """minute, minuten, sekunde, sekunden, zeit, marke, zeitmarke, zeitpunkt, timecode,
        zeitstempel""",
    "_DECIBELS": "db, dezibel, decibel, dbs",
    "_SLIGHTLY": """etwas, ein bisschen, bisschen, ein wenig, wenig, leicht, ein klein wenig, minimal,
        geringfügig, ein stück, ein kleines bisschen, einen tick, eine spur, ein klein bisschen, nen tick,
        ein kleines stück, eine kleinigkeit, ein bißchen, bissl, ein bissl, ne spur, nen ticken, einen
        ticken, ein stückchen, bisserl""",
    "_PERCENT": "%, prozent",
    "_MINUS": "-, –, minus",
    "_PLUS": "+, plus",
    "_BY_AMOUNT": "um, um etwa, mit",
    "_VOLUME": """lautstärke, lautstärke von, lautstärke vom, lautstärke des, lautstärke der, pegel, pegel
        von, pegel vom, pegel des, pegel der, lautheit, lautheit von, ton, ton von, ton vom, volume,
        volumen, volumen von, sound, gain, gain von, die lautstärke bei, tonpegel, tonpegel von, tonstärke""",
    # --- how things are done
    "_WITH:1": "durch",
    "_WITH": "mit, per, via, mithilfe von, mittels, mit hilfe von, mit dem",
    "_FOR": "gegen, für, durch, im tausch gegen, im austausch für",
    "_TONE": """piepton, pieptöne, piepser, piep, pieps, piepen, piepsen, pieptons, piepston,
        piepsgeräusch, piepgeräusch, zensurgeräusch, zensurlaut, hupe, hupton, zensurpiep, zensurton,
        zensurpiepton, zensurpieps, bleep, beep, ton, signalton, piepstöne, pieptönen, piepsern,
        zensur, tuut, bleep ton, beep ton, piep ton, biep, piepsignal, zensursignal, zensurbalken""",
    "_SILENCE": """stille, pause, ruhe, pausen, lücke, lautlosigkeit, schweigen, sprechpause, kunstpause,
        leerstelle, leerlauf, funkstille, lange pause, stillen, pausenlänge, lange stille, leere, leere
        stelle, langen pause, atempause, pause lang""",
    "_UNDER": "unter, hinter, unterhalb von",
    "_ON_MUTE": "auf stumm, auf lautlos, auf mute, stumm",
    "_OVER": "über, drüber über, auf, an, bei, darüber, in, im, während, innerhalb von, lang über",
    "_REASONS": "gründen, grund, zwecke, zwecken",
    # --- between steps and between parts
    "_THEN": """dann, und dann, danach, und danach, anschließend, und anschließend, daraufhin, und, als
        nächstes, zum schluss, zuletzt, schließlich, und schließlich, hinterher, im anschluss, im
        anschluss daran, und zum schluss, ., ;, !, ?, \\, , aber, sowie, und auch, außerdem, und außerdem,
        plus, &, +, \\n, /, nachher, darauf, später, und später, und zuletzt, abschließend, und
        abschließend, nun, \\, dann, zusätzlich, und zusätzlich, worauf, wonach, ferner, des weiteren, im
        nächsten schritt, weiters, als zweites, zweitens, drittens, während, als letztes, dafür""",
    "_GOTO": """geh zu, gehe zu, öffne, wechsle zu, wechsel zu, nimm, jetzt zu, nun zu, weiter mit, geh
        in, gehe in, zu, was""",
    "_AND": """und, sowie, \\, , &, +, plus, und auch, als auch, wie auch, und außerdem, und dann,
        zusammen mit, und ebenso, /, und noch, gefolgt von, wie, auch, und danach, danach""",
    # --- questions
    "_WHAT": """was, was genau, was alles, welches, welche, welcher, welchen, sag mir was, sag mir \\,
        was, zeig mir was, zeig mir \\, was, sage mir \\, was, was denn, zeige mir \\, was, erzähl mir \\,
        was""",
    "_WHAT:2": "wie",
    "_IS": "ist, sind, war, waren, wird, werden, wurde, wurden, lautet, lauten, heißt",
    "_DO": """hat, haben, kann, können, kommt, kommen, taucht, tauchen, tritt, treten, fällt, fallen,
        steht, stehen, kam, kamen, hört man, höre ich, erscheint, erscheinen, findet man, finde ich,
        findet sich, finden sich, gibt es, gibts, befindet sich, befinden sich, wird denn, hatte, kann
        man, ertönt, erklingt, sagt, sagen, höre ich denn""",
    "_SUBJECT": """ich, du, er, sie, es, wir, ihr, man, jemand, irgendjemand, irgendwer, sprecher,
        sprecherin, gast, moderator, host, moderatorin, leute, person, die beiden, wer, redner, erzähler,
        gastgeber, mann, frau, interviewer, chef, gäste, ihn, ihm, alle""",
    "_SAY": """sagt, sagen, gesagt, sage, sagte, erwähnt, erwähnen, nennt, genannt, nennen, spricht,
        gesprochen, sprechen, vorkommt, vorkommen, enthält, enthalten, hat, haben, hören, gehört,
        verwendet, benutzt, fällt, fallen, gefallen, steht, stehen, kommt, kommen, kommt vor, taucht auf,
        beinhaltet, spricht von, redet von, ausgesprochen, geredet, redet, auftaucht, auftauchen, hört
        man, höre ich, folgt, gibt es, gibts, liegen, liegt, zu hören ist, zu hören sind, benannt, äußert,
        geäußert, gebraucht, geladen, geöffnet, vorgelesen, erscheint, erzählt, erklingt""",
    "_SAY_PART": """vor, auf, drin, drin vor, drinnen, darin, rein, überhaupt vor, dran, da, da vor,
        dort vor, zu finden, vorhanden, verfügbar, zu hören, mit drin, enthalten, im angebot, vorrätig""",
    "_EXISTS": """gibt es, gibts, sind, ist, hat, haben, enthält, stecken, steckt, kommen, kommt, finden
        sich, findet sich, habe ich, haben wir, existieren, liegen""",
    "_READ": inflected(
        """lesen, vorlesen, anzeigen, ausgeben, transkribieren, abtippen, drucken, ausdrucken,
            wiedergeben, zitieren"""
    )
    + """, zeig, zeige, zeigen sie, zeigt, zeig mir, zeige mir, gib mir, gib, lass hören, lass mich
        sehen, report, liefere, zeigen""",
    "_READ_OUT": "vor, an, aus, auf, wieder, her, heraus",
    "_READ:3": "sag mir, sage mir, nenn mir, nenne mir",
    "_LIST": inflected("auflisten, listen, aufzählen, zählen, nennen, zeigen")
    + ", zeig mir, liste von, nenn mir, nenne mir",
    "_TRANSCRIPT": """transkript, transkription, text, wortlaut, inhalt, mitschrift, abschrift,
        niederschrift, worte, transcript, volltext, texte, transkripts, inhalte""",
    "_HOW_OFTEN": """wie oft, wie häufig, wieviel mal, wie viel mal, wie viele male, wieviele male,
        wievielmal, wie viele mal, zähl \\, wie oft, zähle \\, wie oft, zähl wie oft, zähle wie oft,
        anzahl von, die anzahl von, häufigkeit von""",
    "_HOW_MANY": """wie viele, wieviele, wie viel, wieviel, anzahl der, die anzahl der, anzahl, wie viele
        solcher""",
    "_COUNT": inflected("zählen, durchzählen, nachzählen"),
    "_WHEN": """wann, wo, \\\, wo, um wie viel uhr, um wieviel uhr, an welcher stelle, an welchen
        stellen, zu welcher zeit, zu welchem zeitpunkt, zu welchen zeiten, wo genau, wann genau, ab
        wann, ab welcher sekunde, ab welcher minute, ab welchem zeitpunkt, ab welcher stelle, von wann
        bis wann, zu welcher sekunde, in welchem moment, bei welcher sekunde, in welcher sekunde, bei
        welcher minute, sooft, jedes mal wenn, jedesmal wenn, immer wenn, überall wo, da wo, dort wo,
        wo überall""",
    "_REL": """\\, an der, \\, an dem, \\, an denen, \\, bei der, \\, bei dem, \\, in der, \\, in dem, \\,
        in denen, an der, an dem, in der, in dem, in denen, an denen, bei der, bei dem, wobei, \\, wobei,
        \\, wenn, \\, als, \\, das, \\, den, \\, die""",
    "_FIND": inflected("finden, suchen, lokalisieren, aufspüren, heraussuchen, orten")
    + """, such nach, suche nach, suchen sie nach, such mir, zeig mir wo, zeig mir \\, wo, sag mir wann,
        sag mir \\, wann, such mal, zeig mir alle stellen mit, zeige mir alle stellen mit""",
    "_HOW_LONG": """wie lang, wie lange, wie viele sekunden, wieviele sekunden, wie viele minuten, wieviel
        sekunden, wie viel sekunden, wie viele sekunden lang, wie lange noch, wie lang genau""",
    "_LENGTH": """länge, dauer, gesamtlänge, gesamtdauer, laufzeit, laufdauer, spieldauer, spielzeit,
        spiellänge""",
    "_LAST": """dauert, dauern, geht, gehen, läuft, laufen, ist, sind, lang, jetzt, lange, dauerte, hat,
        insgesamt, zusammen, jetzt noch, ist jetzt, gerade""",
    "_WHICH": "welches, welche, welcher, welchem, welchen, was für, welche der, welches der, welcher der",
    "_WHO": "wer, in welchem, in welcher, welches",
    "_NO_CHANGE": """ohne etwas zu ändern, ohne was zu ändern, ohne etwas zu verändern, ändere nichts,
        verändere nichts, ändere noch nichts, nichts ändern, nichts verändern, noch nichts ändern""",
    # --- pauses between words, what was done, what has changed
    "_PAUSES": """pausen, sprechpausen, lücken, stille stellen, pausen zwischen wörtern, pausen zwischen den
        wörtern, gesprächspausen""",
    "LONGEST_SENTENCE": {
        "longest": """längster satz, längste satz, längsten satz, längstem satz, satz ist am längsten,
            satz ist der längste"""
    },
    "SCORED": {
        "scored": """mit ihren werten, mit werten, mit den werten, mit wert, mit punktzahl, mit scores,
            mit ihren scores, mit score, mit zeiten und werten, mit zeiten und scores, und ihre werte"""
    },
    "LONGEST": {
        "longest": """längste pause, längsten pause, längste sprechpause, längsten sprechpause,
        längste lücke, längsten lücke, längste stille, längsten stille"""
    },
    "_GAP": "pause, sprechpause, lücke, stille",
    "_LONG": "lange, langen, zu lange, zu langen, sehr lange, überlange, überlangen",
    "_LONGER": """über, länger als, von mehr als, von über, mit mehr als, mit über, die länger als, \\, die
        länger als, die mehr als, \\, die mehr als, die über, \\, die über""",
    "_ARE": "sind, dauern, andauern, ist, dauert, sein, bleiben",
    "_AT_MOST": """höchstens, maximal, nicht länger als, nicht mehr als, kürzer als, unter, höchstens noch,
        allerhöchstens""",
    "_SHORTEN": inflected("straffen, komprimieren, zusammenziehen, raffen"),
    "_SHORTER": "kürzer, knapper",
    "_LIMIT": inflected("begrenzen, beschränken, deckeln"),
    "_WHAT_DONE": """was haben wir gemacht, was haben wir getan, was hast du gemacht, was hast du getan, was
        habe ich gemacht, was wurde gemacht, was haben wir bearbeitet, was haben wir bisher gemacht, was
        haben wir bis jetzt gemacht, was hast du bisher gemacht, was hast du bis jetzt gemacht, was wurde
        bisher gemacht, was haben wir schon gemacht, worum habe ich gebeten""",
    "_STEPS_DONE": """verlauf, bearbeitungsverlauf, history, historie, änderungen, alle änderungen, meine
        änderungen, bisherigen änderungen, schritte, bisherigen schritte, bearbeitungen, was wir gemacht
        haben, was wir bisher gemacht haben, was du gemacht hast""",
    "_SO_FAR": "bisher, bis jetzt, bislang, schon, bis hierher",
    "_WHAT_CHANGED": """was hat sich geändert, was hat sich verändert, was hast du geändert, was haben wir
        geändert, was wurde geändert, was wurde verändert, was ist anders, was ist neu, was wurde entfernt,
        was hast du entfernt, was wurde gelöscht, was hast du gelöscht, was fehlt""",
    "_WHAT_HAVE": """was hat sich, was hast du, was haben wir, was wurde, was ist, was wurde bisher, was hat
        sich bisher, was haben wir bisher, was hast du bisher""",
    "_ALTERED": """geändert, verändert, entfernt, gelöscht, anders, herausgeschnitten, rausgeschnitten,
        bearbeitet, gemacht, weg, neu""",
    "_COMPARE": inflected("vergleichen"),
    "_AS_ADDED": """mit dem original, mit der originalaufnahme, mit der ursprünglichen aufnahme, mit seinem
        original""",
    "_HELP": """hilfe, was kannst du, was kannst du alles, was kannst du denn, was kannst du tun, was kann
        ich tun, was kann ich sagen, was geht, welche befehle gibt es, welche befehle kennst du, was
        können sie, help, hilf mir, was kann ich machen, was machst du, was kannst du machen, was kannst
        du alles machen, was kannst du denn alles, was kann man hier machen, welche befehle gibt's""",
}
