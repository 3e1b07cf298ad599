"""Italian words for parts, places, audios and amounts, and for questions. A word may stand under several."""

from .. import Words
from ..es.words import each
from .contractions import contracted

_NOUNS = """audio, file, registrazione, clip, traccia, file audio, traccia audio, clip audio, nota vocale,
    nota audio, vocale, messaggio vocale, nastro, track, brano, incisione, spezzone audio, documento audio"""
_PLURALS = """audio, file, registrazioni, clip, tracce, traccie, file audio, tracce audio, clip audio, note
    vocali, note audio, vocali, messaggi vocali, nastri, tracks, brani, audios, files, clips, incisioni"""
_NUMBER = "numero, n, n ., n °, n° , n .°, nr, nr ., num, num ., no ., #, no"


def _numbered(nouns: str) -> str:
    """Nouns alone, and with a word for "number" behind."""
    return ", ".join((nouns, *(each(f"{{}} {number.strip()}", nouns) for number in _NUMBER.split(","))))


ONE_OF = (
    ", ".join(
        f"{one} {number}"
        for one in ("uno dei", "una delle", "uno di quei", "una di quelle", "alcuni dei", "alcune delle")
        for number in ("due", "tre", "quattro", "cinque", "2", "3", "4", "5")
    )
    + ", "
    + contracted(
        """parte di, una parte di, la maggior parte di, maggior parte di, gran parte di, buona parte di,
        la gran parte di, metà di, la metà di, alcuni di, alcune di, quasi tutti, quasi tutte, qualche,
        alcuni, alcune,
    un paio di, la maggioranza di, parecchi, parecchie, certi, certe"""
    )
)
"""One of several that are counted: which one is to be asked, and never all of them."""

WORDS: Words = {
    # --- words and kinds of words
    "_REPEATED": """ripetuto, ripetuta, ripetuti, ripetute, duplicato, duplicata, duplicati, duplicate,
        doppio, doppia, doppi, doppie""",
    "_LABEL": contracted(
        """espressione, espressioni, frase, frasi, nome, nomi, termine, termini, periodo, testo, parte,
            parti, pezzo, pezzi, frammento, frammenti, brano, sezione, passaggio, passo, momento, momenti,
            punto, punti, suono, suoni, occorrenza, occorrenze, menzione, menzioni, istanza, istanze,
            traccia, caso, casi, citazione, vocabolo, vocaboli, cognome, segmento, tratto, intercalare,
            battuta, locuzione, dicitura, sintagma, pezzetto, spezzone, apparizione, apparizioni,
            comparsa, verso, versi, singolo, singola"""
    ),
    "_LABEL:3": "volta, volte, posto, posti, luogo, luoghi, cosa",
    "_THAT": """che, in cui, nel quale, nella quale, nei quali, nelle quali, dove, quando, con, laddove,
        per cui""",
    "_WORDS": "parola, parole, vocaboli, termini",
    "_LISTED": """seguenti parole, queste parole, parole, seguenti frasi, queste frasi, seguente, seguenti,
        queste, questi, parole seguenti, parole che seguono""",
    "_ONE": """uno, una, volta, volte, occorrenza, occorrenze, di loro, di essi, di esse, dei due, delle
        due, apparizione, caso""",
    "_ONE:3": "il, lo, la, i, gli, le, l, quello, quella, quelli, quelle",
    "KIND": {
        "fillers": """intercalare, intercalari, riempitivo, riempitivi, parola riempitiva, parole
            riempitive, parola di riempimento, parole di riempimento, esitazione, esitazioni, suoni di
            esitazione, suoni riempitivi, titubanza, titubanze, pause piene, pause riempitive, filler,
            fillers, parole vuote, parole filler, incertezze, tentennamento, tentennamenti, parole
            inutili, tic verbali, tic verbale, tic linguistici, zeppe, parole di esitazione, suoni di
            incertezza, mugugni, versi di esitazione, parole intercalari, interiezioni di esitazione""",
        "swears": """parolaccia, parolacce, imprecazione, imprecazioni, volgarità, bestemmia, bestemmie,
            insulto, insulti, brutta parola, brutte parole, parola volgare, parole volgari, oscenità,
            parola oscena, parole oscene, turpiloquio, linguaggio volgare, linguaggio scurrile, linguaggio
            osceno, linguaggio sboccato, parole sconce, parola sconcia, scurrilità, parole offensive,
            parola offensiva, parole scurrili, male parole, malaparola, malaparole, sconcezze, termini
            volgari, espressioni volgari, parole sporche, parola sporca, improperio, improperi, parolone
            brutte, parole brutte, parolaccie, parole maleducate""",
        "repeats": """parole ripetute, parola ripetuta, ripetizione, ripetizioni, parole duplicate,
            duplicati, parola duplicata, balbettio, balbettii, balbuzie, balbettamenti, frasi ripetute,
            parole doppie, parola doppia, ripetute, ripetuti, doppioni, doppione, ripetizioni di parole,
            parole che si ripetono, parole dette due volte, doppie, parole ripetute due volte,
            tartagliamenti""",
        "cut_offs": """parole troncate, parola troncata, parole interrotte, parola interrotta,
            parole tagliate, parola tagliata, parole incomplete, parola incompleta, parole a metà,
            frammenti di parole""",
        "restarts": """falsa partenza, false partenze, falso inizio, falsi inizi, inizi falsi,
            autocorrezioni, frasi abbandonate, partenze false""",
    },
    # What is spoken itself is rather meant as just that word.
    "KIND:22": {"fillers": "eh, ehm, ehmm, eeh, eeeh, mmm, mm, hmm, ahm, uhm"},
    "KIND:42": {
        "fillers": """ehm e gli eh, eh e gli ehm, ehm e eh, eh e ehm, ehm e mmm, ehm e gli um, um e gli
            ehm, eh e mmm, eh e i mmm, ehm e i mmm, um e ehm, ehm e um, ehm ed eh, ehm e gli uhm, uhm e
            gli ehm"""
    },
    "_NUMBER": _NUMBER,
    # --- which of several
    "ORDINAL": {
        1: "iniziale, iniziali, prim",
        -1: "ultimo, ultima, ultimi, ultime, finale, finali, ultimissimo, ultimissima",
        -2: "penultimo, penultima, penultimi, penultime",
        -3: "terzultimo, terzultima, terz'ultimo",
        -4: "quartultimo, quartultima",
    },
    "ALL": """tutto, tutta, tutti, tutte, tutti quanti, tutte quante, ogni, ogni singolo, ogni singola,
        ciascun, ciascuno, ciascuna, ciascuno di, qualsiasi, qualunque, ognuno di,
        ognuna di, tutte le volte che dice, ogni volta che dice, entrambi,
        entrambe, tutti e singoli, proprio tutti, assolutamente tutti, tutt""",
    "_FIRST": "prima, prime",
    "_FINAL": "ultima, ultime",
    "_BOTH": "entrambi, entrambe, sia",
    "_AS_MUCH": "sia, tanto",
    "_AS_WELL": "che, sia, quanto",
    "_ALL_BUT": """tutti tranne, tutti eccetto, tutti meno, tutti salvo, tutti a parte, tutti fuorché,
        tutti escluso, tutti ma non, tutte tranne, tutte eccetto, tutte meno, tutte salvo, tutte a parte,
        tutte fuorché, tutte esclusa, tutte ma non, tutti quanti tranne, tutte quante tranne""",
    "_EVERYTHING_BUT": contracted(
        """tutto tranne, tutto tranne che, tutto eccetto, tutto eccetto che, tutto salvo, tutto meno,
            tutto meno che, tutto fuorché, tutto a parte, tutto ad eccezione di, tutto a eccezione di,
            tutto escluso, tutto esclusa, tutto all'infuori di, tutto al di fuori di, tutto ciò che non è,
            tutto quello che non è, tutto ciò che non sia, tutto quello che non sia, tutte le parole
            tranne, tutte le parole eccetto, tutte le parole salvo, tutte le parole a parte, tutto il
            resto tranne, tutto il resto eccetto, qualsiasi cosa tranne, ogni cosa tranne, tutto ciò che
            non dice, tutto quanto tranne, ogni parola tranne, tutto quel che non è, tutto ciò che è fuori
                        da, tutto ciò che sta fuori da, ogni parola eccetto, tutte le parole meno, tutto ma
            non, qualunque cosa tranne, tutto tolto"""
    ),
    "_NOR": "né, o, oppure",
    "_EXCEPT": contracted(
        """tranne, tranne che, eccetto, eccetto che, salvo, salvo che, meno, meno che, fuorché, a parte,
            ad eccezione di, a eccezione di, con l'eccezione di, escluso, esclusa, esclusi, escluse,
            escludendo, che non sia, che non siano, all'infuori di, al di fuori di, ma non, tolto, tolta,
            tralasciando, senza contare, ma lascia, lasciando, saltando"""
    ),
    "_NEGATION": """non, mai, nessun, nessuno, nessuna, neanche, nemmeno, neppure, né, se, a meno che,
        salvo se, eccetto se, sempre che, a patto che, purché, qualora, nel caso, in caso, sempre se,
        senza che, o, oppure, forse, magari, probabilmente, chissà, perché mai, guai, evita, evitare,
        evitate, eviti, evita di, """
    + ONE_OF,
    "_NOT": "non, ma non, e non, che non, non mai, mica",
    "_EVERYTHING": contracted(
        """tutto, tutta, tutti, tutto quello di, tutto ciò che dice, tutto quello che dice, tutto quello
            che c'è, tutto ciò che c'è, tutto il contenuto di, il contenuto di, la totalità di, intero,
            intera, completo, contenuto, ogni cosa, tutto quanto, tutto ciò che si dice, tutto quello che
            si dice, l intero contenuto di, intero contenuto di, ogni parola, tutte le parole"""
    ),
    "_PART": contracted(
        """parte, parte di, pezzo, pezzo di, frammento, frammento di, ciò che, quello che, quel che, tutto
            quello che, tutto ciò che, tutto quanto, quanto, quanto c'è, sezione, segmento, tratto, brano,
            passaggio, resto, ciò che c'è, ciò che sta, ciò che viene, ciò che si trova, ciò che va, ciò
            che è, ciò che si dice, ciò che dice, ciò che viene detto, ciò che segue, quello che c'è,
            quello che sta, quello che viene, quello che si trova, quello che va, quello che è, quello che
            si dice, quello che dice, quello che viene detto, quel che c'è, quel che sta, quel che viene,
            tutto quello che c'è, tutto quello che sta, tutto quello che viene, tutto quello che si trova,
            tutto quello che va, tutto quello che è, tutto quello che dice, tutto quello che si dice,
            tutto quello che viene detto, tutto quello che viene prima, tutto ciò che c'è, tutto ciò che
            sta, tutto ciò che viene, tutto ciò che si trova, tutto ciò che va, tutto ciò che è, tutto ciò
            che dice, tutto ciò che si dice, tutto ciò che viene detto, tutto quel che c'è, tutto quel che
            viene, tutto quanto c'è, tutto quanto viene, parole, materiale, audio, contenuto, intervallo,
            inizio, fine, lo spazio, spazio, la parte che va, la parte che viene, la parte che c'è, la
            parte che sta, parte compresa, quello compreso, ciò che è compreso, tutto ciò che è compreso,
            tutto quello compreso, tutto ciò che resta, quello che resta, tutto quello che resta, tutto
            ciò che rimane, cose, roba, tutta la roba, tutta la parte, tutto il pezzo, tutto il tratto,
            intera parte, parole che vengono, parole che stanno, parole comprese, quello che viene dopo"""
    ),
    "HALF": {
        1: "prima metà, metà iniziale, 1ª metà, 1a metà, primo tempo",
        2: "seconda metà, ultima metà, metà finale, 2ª metà, 2a metà",
    },
    "_IT": """-lo, -la, -li, -le, questo, quello, ciò, quella, questa, quelli, quelle, questi, queste,
        esso, essa, quella parola, quella parte, quella frase, quel nome, quel pezzo, quelle parole,
        queste parole, questa parola, questa parte, quel frammento, quella cosa, la copia, quella copia,
        entrambi, entrambe, quelle parti, questo pezzo, questa frase, stessa parola, -ne,
        quel punto, quel passaggio, quel brano, quel tratto, quei pezzi, quei punti, tutte quelle parti, tutti
        quei punti, tutti quelli, tutte quelle""",
    "_PROCLITIC": "lo, la, li, le, l",
    # --- where
    "_AFTER": contracted(
        """dopo, dopo aver, dopo avere, dopo di, dopo che dice, dopo aver detto, subito dopo, subito dopo
            di, immediatamente dopo, dietro, dietro a, in seguito a, a seguito di, successivo a,
            successiva a, successivi a, successive a, seguente a, che segue, che seguono, che segue a, che
            viene dopo, che vengono dopo, che viene subito dopo, che sta dopo, che stanno dopo, che c'è
            dopo, che va dopo, che si trova dopo, che si trovano dopo, passato, passati, passata, oltre,
            che è dopo, che sono dopo, segue, seguono, appena dopo, giusto dopo, proprio dopo, al di là
            di, di seguito a, a partire da dopo, da dopo, in coda a, viene dopo, vengono dopo, che viene
            detto dopo, che viene detta dopo, posteriore a, posteriori a, successivamente a, sta dopo, va
            dopo, poco dopo, una volta detto, dopo la fine di, che arriva dopo"""
    ),
    "_BEFORE": contracted(
        """prima di, prima che dica, subito prima di, immediatamente prima di, davanti a, precedente a,
            precedente, precedenti a, precedenti, antecedente a, antecedenti a, che precede, che
            precedono, che viene prima di, che vengono prima di, che viene subito prima di, che sta prima
            di, che stanno prima di, che c'è prima di, che va prima di, che si trova prima di, che è prima
            di, che sono prima di, precede, precedono, fino a prima di, appena prima di, giusto prima di,
            proprio prima di, anteriore a, anteriori a, sino a prima di, viene prima di, vengono prima di,
            poco prima di, di prima di, innanzi a, fino a subito prima di, sta prima di, va prima di, che
            si trovano prima di, che arriva prima di, anteriormente a, precedentemente a"""
    ),
    "_FROM": contracted(
        """a partire da, partendo da, iniziando da, cominciando da, iniziando con, a cominciare da, a
        iniziare da, da quando dice, da dove dice, che inizia con, che comincia con, che inizia da, che
        comincia da, che va da, che parte da, compreso da, compresa da, che inizia a, fin da, sin da, dal
        momento in cui dice, dal punto in cui dice, da quando si dice, a contare da, che vanno da"""
    ),
    "_FROM:1": contracted("da"),
    "_WITHOUT": """senza, senza più, privo di, priva di, senza alcun, senza nessun, starebbe meglio senza,
        suonerebbe meglio senza, sarebbe meglio senza, può fare a meno di, sta meglio senza, libero da,
        libera da, pulito da, privi di, liberi da""",
    "_FREE": "privo di, libero da",
    "_BY": "per, in, da, come, di",
    "_BY:1": "del, dello, dell, con, a, al, dal, di un, dei, di circa",
    "_FOLLOWS": """quello che segue, ciò che segue, quel che segue, quanto segue, quello che viene dopo,
        ciò che viene dopo, tutto quello che segue, tutto ciò che segue, tutto quello che viene dopo,
        tutto ciò che viene dopo, il seguito, seguito, resto, tutto il resto, tutto il seguito, tutto
        quanto segue, tutto quel che segue""",
    "_ON": """in poi, in avanti, in giù, avanti, e seguenti, e oltre, e tutto quello che segue, e tutto
        ciò che segue, e tutto il resto, poi""",
    "_UPTO": contracted(
        """fino a, sino a, fino a quando dice, fino a dove dice, fin a, finché non dice, finché dice, fino
            al momento in cui dice, fino al punto in cui dice, e fino a, insino a, fin quando dice, fin
            dove dice"""
    ),
    "_INCLUSIVE": "incluso, inclusa, compreso, compresa, inclusi, compresi, incluse, comprese",
    "_EXCLUSIVE": """escluso, esclusa, senza includerlo, senza includerla, non incluso, non inclusa, non
        compreso, non compresa, senza comprenderlo, ma non compreso, ma escluso""",
    "_EXCLUSIVES": "esclusi, escluse, estremi esclusi, entrambi esclusi, non inclusi, non compresi",
    "_THROUGH": contracted(
        """fino a compreso, fino a includere, fino a e incluso, fino a e compreso, fino alla fine di, e
            finisce con, e termina con, e si conclude con, che finisce con, che termina con, e finisce in,
            sino alla fine di, fino a includere"""
    ),
    "_TO": contracted("a, -, –, —, verso, per, fino a, sino a, su, di nuovo a, ad, in coda a"),
    "_TO:3": contracted("in"),
    "_INTO:2": contracted("in, dentro, dentro a, all'interno di"),
    "_BETWEEN": """tra, fra, in mezzo a, compreso tra, compreso fra, compresa tra, compresa fra, compresi
        tra, compresi fra, comprese tra, comprese fra, che va tra, che si trova tra, che si trovano tra,
        che c'è tra, che c'è fra, che sta tra, che sta fra, che stanno tra, che sono tra, nel mezzo tra,
        in mezzo tra""",
    "_AT": contracted(
        """a, @, esattamente a, in, ad, su, all'altezza di, verso, in corrispondenza di, appena dice, al
        minuto, in prossimità di, intorno a, proprio a, precisamente a"""
    ),
    "_AS": "come, a mo di, in qualità di",
    "_RANGE": """a, -, –, —, fino a, al, alla, all, ad, alle, ai, fino al, fino alla, fino all, fino ad,
        e, sino a, sino al, sino alla""",
    "EDGE": {
        "start": """inizio, principio, testa, apertura, cominciamento, partenza, avvio, attacco,
            introduzione, intro, esordio, davanti, inizio inizio, principio di tutto, inizio di tutto,
            cominciare""",
        "end": """fine, termine, coda, chiusura, conclusione, fondo, finale, finire, fine fine, fine di
            tutto, ultimo, chiusa, outro""",
    },
    "AT_EDGE:4": {
        "start": """per primo, per prima, davanti, in testa, in apertura, all'inizio, in principio, come
            prima parola, come primo, come prima cosa, come introduzione, come intro, prima parola,
            davanti a tutto, prima di tutto, in cima, in primo luogo""",
        "end": """per ultimo, per ultima, in coda, in fondo, in chiusura, alla fine, come ultima parola,
            come ultimo, come ultima, come chiusura, ultima parola, dietro, in ultimo, a fine, a chiusura,
            in conclusione, da ultimo, come ultima cosa""",
    },
    "_BACK_TO": contracted("fino a, indietro fino a"),
    "_BACK": "indietro",
    "_THERE:8": "lì, là, da lì, da là",
    "_THERE": """qui, qua, in quel punto, in quel posto, a quel punto, in quel momento, lì dentro, al
        suo posto, esattamente lì, proprio lì, -ci, -vi, nello stesso punto, là dentro""",
    "_IN": contracted(
        """in, dentro, dentro a, all'interno di, nel corso di, durante, per, @, per tutto, in tutto,
            lungo, per tutta, in tutta, su, per l'intero, nell'arco di, con, per quanto riguarda"""
    ),
    "_IN:4": "a, al, all, allo, alla, agli, ai, alle",
    "_OF": contracted(
        """di, da, che c'è in, che ci sono in, che sta in, che stanno in, che è in, che sono in, che
            appare in, che compare in, che appaiono in, che compaiono in, che si trova in, che si trovano
            in, che si sente in, che si sentono in, che si dice in, che viene detto in, che viene detta
            in, presente in, presenti in, contenuto in, contenuta in, contenuti in, appartenente a, preso
            da, presa da, presi da, prese da, tratto da, tratta da, proveniente da, formato da, composto
            da, a partire da, con, da dentro, fuori da, che viene da, che proviene da, all'interno di, via
            da, dentro, che figurano in, che ha, su, che sta dentro, estratto da, che dice"""
    ),
    # --- audios
    "_AUDIO": f"{_numbered(_NOUNS)}, {_PLURALS}, numero, #, wav, mp3",
    "_AUDIOS": _PLURALS,
    "_ALL_AUDIOS": """-li tutti, -le tutte, li tutti, le tutte, a tutti, tutti loro, tutte loro, ciascuno
        di essi, ognuno di essi, ciascuno di loro, ognuno di loro, qualsiasi di loro, tutti gli audio,
        tutti i file, tutti audio, tutti file, ogni audio, ogni file, ciascun audio, ciascun file, tutte
        le registrazioni, tutte le tracce, tutte le clip, ogni registrazione, ogni traccia, ogni clip""",
    "_EVERYWHERE": contracted(
        """dappertutto, ovunque, da ogni parte, in ogni parte, da per tutto, dovunque, da tutte le parti,
            in tutte le parti, in ogni punto, in ogni dove, da tutti, in tutti, in tutte, da tutte, su
            tutti, su tutte, in qualsiasi punto, ovunque appaia, ovunque compaia, ovunque appaiano,
            ovunque compaiano, ovunque sia, ovunque siano, ovunque si trovi, ovunque ci sia, dovunque
            compaia, da qualche parte, in qualche punto, in qualche audio, da ognuno, in ognuno, in
            ciascuno, da ciascuno, da tutti quanti, in tutti quanti, in generale, in tutti i posti, di
            tutti"""
    ),
    "REF": {
        "both": """entrambi, entrambe, entrambi gli audio, entrambe le registrazioni, entrambi i file,
            entrambe le tracce, entrambe le clip, tutti e due, tutte e due, tutte due, tutti due, tutti e
            due gli audio, tutti e due i file, tutte e due le registrazioni, i due audio, i due file, le
            due registrazioni, i due, le due, tutte e due le tracce, le due tracce, le due clip, ambedue,
            ambedue gli audio, l'uno e l'altro, uno e l'altro, ambo""",
        "it": ", ".join(
            (
                "-lo, -la, questo, quello, questa, quella, esso, essa, lo stesso, la stessa, stesso, stessa",
                "attuale, quest, quell",
                *(
                    each(f"{this} {{}}", _NOUNS)
                    for this in ("questo", "questa", "quel", "quella", "quell", "quest", "stesso", "stessa")
                ),
            )
        ),
        "them": """-li, -le, questi, quelli, queste, quelle, parti, metà, entrambe le parti, entrambe le
            metà, le due parti, le due metà, loro, essi, esse, pezzi, i due pezzi""",
        "other": each("altro {}", _NOUNS) + ", " + each("altra {}", _NOUNS) + ", altro, altra",
        "middle": "di mezzo, nel mezzo, al centro, centrale, audio centrale, audio di mezzo",
        "others": """altri due, altre due, altri, altre, altri audio, altri file, altre registrazioni,
            restanti audio, rimanenti audio, restanti, rimanenti, altri due audio, altri due file, altre
            due registrazioni, altre tracce, altre clip""",
        "new": ", ".join(each(new, _NOUNS) for new in ("nuovo {}", "nuova {}", "{} nuovo", "{} nuova"))
        + """, nuovo, nuova, risultato, risultante, audio risultante, file risultante, estratto, quello
            nuovo, quella nuova, quello appena creato, quella appena creata, appena creato, appena creata,
            quello risultante, quella risultante, nuovi""",
        "original": each("{} originale", _NOUNS) + ", originale, originali",
    },
    "REF:1": {"it": _NOUNS},  # "gli audio" is a plural as well
    "REF:2": {"it": "-gli, -ci, -vi", "them": "-gli"},
    "_DATIVE": "-gli, -le, -ci, -glie, -ce, gli, le, ci",
    "_PIECE": """parte, parti, pezzo, pezzi, frammento, frammenti, metà, sezione, sezioni, segmento,
        segmenti, tronco, tronconi, porzione, porzioni, spezzone, spezzoni, tratto, tratti, brano, brani,
        blocchi, blocco""",
    "_COLON": ": , \\, , - , – , —",
    # --- amounts
    "UNIT:4": {1: "secondo"},
    "UNIT": {
        0.001: "ms, msec, millisecondo, millisecondi, millesimi, millesimi di secondo",
        0.01: "centesimi, centesimi di secondo, centesimo di secondo",
        0.1: "decimi, decimi di secondo, decimo di secondo",
        1: "s, sec, secs, secondi, sec ., s ., secondino, secondini, secondini",
        60: "m, min, mins, minuto, minuti, min .",
        3600: "h, ora, ore",
    },
    "FRACTION": {
        0.5: "mezzo, mezza, mezz",
        0.25: "un quarto di, quarto di, un quarto d",
        0.75: "tre quarti di",
    },
    "_MARK": "in punto, esatti, esatto",
    "_CLOCK_NAME": """minuto, minuti, secondo, secondi, tempo, il tempo, marca, timestamp, le, al minuto,
        punto, istante, minutaggio""",
    "_DECIBELS": "db, dbs, decibel, decibels, d b, decibelli",
    "_SLIGHTLY": """un po, un poco, un pochino, un pochetto, leggermente, lievemente, appena, un tantino,
        un tantinello, un filo, un pelo, un pizzico, un attimo, un attimino, di poco, di un poco, di un
        po, un tocco, poco, pochino, un goccio, un pelino""",
    "_PERCENT": "%, per cento, percento, per 100",
    "_MINUS": "-, –, −, meno",
    "_PLUS": "+, più",
    "_VOLUME": contracted(
        """volume, volume di, volume a, volume in, volume su, livello, livello di, livello del volume di,
                        livello sonoro di, guadagno, guadagno di, guadagno a, intensità, intensità di, voce,
            voce di, voce in, suono, suono
            di, suono a, sonoro, sonoro di, gain, gain di, livello audio di, livello di volume di, volume
            audio di"""
    ),
    # --- how things are done
    "_WITH": contracted("con, per, usando, mediante, tramite, utilizzando, attraverso, e metti, mettendo"),
    "_FOR": "per, per la durata di, in cambio di, lungo, della durata di",
    "_TONE": """bip, beep, bleep, bip di censura, beep di censura, tono, tono di censura, fischio, bel bip,
                bel beep, bel fischio, segnale acustico, suono di censura, cicalino, biip, biiip, beeep,
        bips, beeps, pip, bip bip, segnale,
        segnale di censura, bippino, bippone""",
    "_SILENCE": """silenzio, silenzi, pausa, pause, spazio vuoto, vuoto, stacco, di silenzio, di pausa,
        silenzio assoluto, spazio, silenziosi, di vuoto, di stacco, attimo di silenzio""",
    "_UNDER": contracted("sotto, sotto a, dietro, dietro a, con sopra"),
    "_ON_MUTE": "in muto, in mute, in silenzio",
    "_OVER": contracted(
        """su, sopra, sopra a, al di sopra di, in, a, ad, coprendo, per coprire, su ogni, su ciascun, per,
            dove dice, dove si dice, quando dice, quando si dice, ogni volta che dice, ogni volta che si
            dice, sopra ogni, in corrispondenza di, quando viene detto, ogni volta che viene detto"""
    ),
    "_REASONS": "motivi, ragioni, motivo",
    # --- between steps and between parts
    "_THEN": """e, ed, poi, e poi, dopo, e dopo, quindi, e quindi, dopodiché, e dopodiché, dopo di che, in
        seguito, e in seguito, successivamente, e successivamente, infine, e infine, per finire, e per
        finire, per ultimo, e per ultimo, in ultimo, inoltre, e inoltre, anche, e anche, pure, ., ;, !, ?,
        \\, , ma, però, \\n, +, &, /, mentre, fatto questo, fatto ciò, una volta fatto, una volta fatto
        questo, una volta fatto ciò, dopo questo, dopo ciò, dopo aver fatto questo, quando hai finito, e
        quando hai finito, appena hai finito, alla fine, e alla fine, subito dopo, e subito dopo, a
        seguire, e a seguire, e già che ci sei, già che ci sei, e ora, ora, e adesso, adesso,
        contestualmente, oltre a ciò, in più, nonché, seguito da, e allora, allora, da ultimo, finito
        questo, e nel frattempo""",
    "_GOTO": """vai a, vai all, vai al, vai alla, vai nell, vai nel, vai nella, vai su, vai sull, andiamo
        all, apri, ora nell, per quanto riguarda l, per quanto riguarda, riguardo a, riguardo all, quanto
        a, quanto all, passando a, passando all, per, prendi, vada all, passa all, passa al, passa alla,
        relativamente all, in merito all""",
    "_AND": """e, ed, \\, , &, +, più, oltre a, oltre all, oltre al, insieme a, insieme all, insieme al,
        insieme con, assieme a, così come, e anche, e inoltre, e poi, come anche, come pure, /, anche,
        nonché, seguito da, seguito dall, seguito dal, seguita da, seguita dalla, e dopo, e di, e pure, e
        infine, e dal, e dall, e dalla""",
    # --- questions
    "_WHAT": """che, cosa, che cosa, cos, di cosa, di che cosa, di che, cos'è che, cosa è che, quello che,
        ciò che, quel che, quale, quali, qual, dimmi cosa, dimmi che cosa, dimmi quello che, leggimi cosa,
        leggimi quello che, mostrami cosa, mostrami quello che, quali cose, fammi vedere cosa, fammi
        sentire cosa, che roba, quello che viene, cose, dimmi che""",
    "_IS:1": "suona, suonano, si sente, si sentono",
    "_IS": """è, sono, sta, stanno, sia, siano, essere, c'è, ci sono, era, fu, viene, vengono, va, vanno,
        ce, resta""",
    "_HAVE": "ho, hai, abbiamo, avete, ha, ho caricato, hai caricato, abbiamo caricato, hai a disposizione",
    "_DO": "c'è, ci sono, può, possono, ha, hanno, ce",
    "_SUBJECT": """lui, lei, loro, qualcuno, essi, esse, uno, relatore, relatrice, speaker, parlante,
        presentatore, presentatrice, ospite, persona, intervistatore, intervistato, gente, tipo, ragazzo,
        ragazza, signore, signora, voce, narratore, conduttore, conduttrice, tizio, si""",
    "_SAY": """dice, dicono, dica, dicano, detto, detta, detti, dette, disse, dissero, dire, dirà,
        menziona, menzionano, menzioni, menzionino, menzionato, menzionata, menzionati, menzionare,
        appare, appaiono, appaia, appaiano, compare, compaiono, compaia, compaiano, comparso, suona,
        suonano, suonare, contiene, contengono, contenere, ha, hanno, abbia, include, includono, sente,
        sentono, senta, sentano, sentire, sentito, ascolta, ascoltare, esce, escono, occorre, occorrono,
        ricorre, ricorrono, pronuncia, pronunciano, pronunciato, pronunciata, pronunciati, nomina,
        nominano, nominato, nominata, cita, citano, citato, citata, parla di, parlano di, parla del, parla
        della, parla dell, parlato di, parlare di, viene, va, vanno, trova, trovano, caricati,
        disponibili, usa, usano, usato, usata, utilizza, utilizzato, ripete, ripetono, ripetuto, ripetuta,
        sta, stanno, parla, parlato, racconta, raccontano, salta fuori, viene fuori, udito, udire, venga,
        figura, figurano, rimasto, rimasta, rimasti, rimaste, restato, restati, resta, restano, rimane,
        rimangono, raccontato, succede, capita, capitano, appena detto, detto qui""",
    "_READ": """dimmi, ditemi, mi dica, dicci, dammi, datemi, mi dia, mostrami, leggimi, fammi vedere,
        fammi leggere, fammi sapere, voglio vedere, voglio leggere, vedere, vediamo, mi faccia vedere, mi
        mostri, mi legga, posso vedere, posso leggere, posso avere, vorrei vedere, vorrei leggere, vorrei
        avere, mandami, passami, trascrivimi""",
    "_LIST": """lista, elenco, lista di, elenco di, elenco degli, lista degli, dammi una lista di, dammi la
        lista di, dammi l'elenco di, dammi un elenco di, dammi l'elenco degli, dammi la lista degli, quali
        sono, elencami, fammi un elenco di, fammi la lista di, fammi l'elenco degli, elenco delle, lista
        delle""",
    "_TRANSCRIPT": contracted(
        """trascrizione, trascrizione completa, testo, testo completo, transcript, trascritto, contenuto,
        parole, trascrizione intera, intera trascrizione, intero testo, copione, sbobinatura"""
    ),
    "_HOW_OFTEN": """quante volte, con che frequenza, con quale frequenza, il numero di volte che, numero
        di volte che, numero di volte in cui, quanto, quanto spesso, ogni quanto, conta quante volte, le
        volte che, in quante occasioni, quante volte è che, volte che""",
    "_HOW_MANY": """quanti, quante, numero di, numero degli, numero delle, quanto, quanta, quantità di,
        qual è il numero di, qual è il numero degli, in quanti, quant""",
    "_COUNT": "conteggio di, conteggio degli, conta dei, conta degli, fai il conteggio di",
    "_WHEN": """quando, dove, dov, in che momento, in quale momento, in quali momenti, in che punto, in
        quale punto, in quali punti, in che secondo, a che secondo, in quale secondo, a quale secondo, a
        che minuto, in che minuto, a quale minuto, in che parte, in quale parte, in quali parti, a che
        punto, a quale punto, in che istante, in quale istante, dove esattamente, quando esattamente, a
        quanti secondi, dopo quanti secondi, ogni volta che, tutte le volte che, a che ora, in quali
        secondi, a quali secondi, a che altezza, nel momento in cui, nel punto in cui, in che punti,
        quando è che, dov'è che, dove è che, laddove, in quale posizione""",
    "_FIND": """dimmi dov'è, dimmi dove è, dimmi dove, dimmi quando, mostrami dove, dimmi in che momento,
        dimmi in che punto, dimmi dove si dice, dimmi quando si dice, indica dove, indicami dove, dimmi
        dove dice, dimmi quando dice, dimmi dove sta, trovami, cercami, dimmi in quale punto, dimmi a che
        punto, indicami quando, dimmi dove si trova""",
    "_HOW_LONG": """quanto dura, quanto durano, quanto tempo dura, quanto tempo durano, quanti secondi
        dura, quanti minuti dura, quanto è lungo, quanto è lunga, quanto sono lunghi, quanto sono lunghe,
        quanto è lung, che durata ha, che durata hanno, quale durata ha, che lunghezza ha, quanti secondi
        ha, quanti secondi è, quanti secondi sono, quanto sta, quanto durerà, quant'è lungo, quant'è
        lunga, di quanto è, quanti minuti è, quanto dureranno, per quanto dura, quanto è durato""",
    "_LENGTH": contracted(
        """durata, lunghezza, durata totale, durata complessiva, durate, estensione, tempo totale,
            lunghezza totale, lunghezza complessiva"""
    ),
    "_LAST": """in secondi, in minuti, in minuti e secondi, dura, durano, ora, adesso, in totale, in
        tutto, lungo, lunga, durare, complessivamente""",
    "_WHICH": "quale, quali, che, in quale, in quali, in che, quale di, quale degli, quali degli, qual",
    "_WHICH_ONE": """quale dei tre audio, quale dei due audio, quale dei tre file, quale dei due file,
        quale delle tre registrazioni, quale delle due registrazioni, in quale dei tre audio, in quale dei
        due audio, in quale dei tre file, quale, quali, quale di loro, quale degli audio, quale dei file,
        quale dei due, quale dei tre, quale delle registrazioni, in quale, in quali, in quale di loro, in
        quale degli audio, in quali degli audio, quale delle tracce, in quale dei tre""",
    "_WHO": "chi",
    "_EXISTS": """c'è, ci sono, esiste, esistono, appare, appaiono, compare, compaiono, si dice, si
        dicono, dice, dicono, viene detto, viene detta, vengono detti, si menziona, viene menzionato,
        viene menzionata, si sente, si sentono, si parla di, si parla del, si parla della, menziona,
        menzionano, è presente, sono presenti, contiene, suona, ha, c'è qualche, c'è un, c'è una, c'è
        qualcuno, qualcuno dice, qualcuno menziona, include, viene nominato, viene nominata, viene citato,
        viene pronunciato, viene pronunciata, si trova, si nomina, ce, vi è, vi sono""",
    "_NO_CHANGE": """senza cambiare niente, senza cambiare nulla, senza modificare niente, senza
        modificare nulla, senza toccare niente, senza toccare nulla, non cambiare niente, non cambiare
        nulla, non modificare niente, non modificare nulla, non toccare niente, non toccare nulla, senza
        modifiche, non modificare, senza fare modifiche""",
    # --- pauses between words, what was done, what has changed
    "_PAUSES": "pause, silenzi, vuoti, stacchi, pause tra le parole, pause fra le parole",
    "LONGEST_SENTENCE": {
        "longest": """frase più lunga, più lunga frase, frase è la più lunga, frase è più lunga"""
    },
    "SCORED": {
        "scored": """con i loro punteggi, con il loro punteggio, con i punteggi, con punteggi,
            con punteggio, con tempi e punteggi, con i tempi e i punteggi"""
    },
    "LONGEST": {
        "longest": """pausa più lunga, più lunga pausa, silenzio più lungo, più lungo silenzio,
        vuoto più lungo, stacco più lungo"""
    },
    "_GAP": "pausa, silenzio, vuoto, stacco",
    "_LONG": "lunghe, lunghi, lunga, lungo, troppo lunghe, troppo lunghi, eccessive",
    "_LONGER": """durano più di, dura più di, durano oltre, sono più lunghe di, sono più lunghi di,
        più lunghe di, più lunghi di, più lunga di, più lungo di, di più di, di oltre, oltre,
        superiori a, superiore a, maggiori di, che durano più di, che durino più di, che dura più di,
        che superano, che superino, sopra, sopra a""",
    "_AT_MOST": """al massimo, al più, di al massimo, non più di, non oltre, un massimo di, meno di, di meno
        di, sotto, sotto a, durino al massimo, non superino, non durino più di, entro""",
    "_SHORTEN": "stringi, stringere, stringa, comprimi, comprimere, comprima, abbrevia, abbreviare",
    "_SHORTER": "più corte, più corti, più brevi",
    "_LIMIT": "limita, limiti, limitare, limitate, limitiamo",
    "_WHAT_DONE": """cosa abbiamo fatto, che cosa abbiamo fatto, che abbiamo fatto, cosa hai fatto, che cosa
        hai fatto, cosa ho fatto, cosa è stato fatto, cosa ho chiesto, che cosa ho chiesto, cosa ti ho
        chiesto""",
    "_STEPS_DONE": """cronologia, cronologia delle modifiche, modifiche, cambiamenti, passaggi, mie
        modifiche, tutte le modifiche, quello che abbiamo fatto, quello che hai fatto""",
    "_SO_FAR": "finora, sinora, fin qui, fino a ora, fino ad ora, fino adesso, già",
    "_WHAT_CHANGED": """cosa è cambiato, che cosa è cambiato, cos'è cambiato, cosa hai cambiato, che cosa
        hai cambiato, cosa abbiamo cambiato, cosa è stato cambiato, cosa è stato tolto, cosa hai tolto, che
        cosa hai tolto, cosa hai eliminato, cosa hai rimosso, cosa è stato eliminato, cosa è stato rimosso,
        cosa manca, cosa c'è di diverso, che cosa c'è di diverso""",
    "_COMPARE": "confronta, confronti, confrontare, confrontate, paragona",
    "_AS_ADDED": """con l'originale, con la registrazione originale, con la versione originale, con il suo
        originale""",
    "_HELP": """aiuto, aiutami, cosa puoi fare, che cosa puoi fare, cosa sai fare, che cosa sai fare, cosa
        posso fare, cosa posso dire, cosa posso chiedere, cosa fai, quali comandi ci sono, come funziona,
        come funzioni, che opzioni ci sono, cosa si può fare, help, che puoi fare, che sai fare, mi aiuti,
        come si usa, che comandi ci sono, quali comandi posso usare""",
}
