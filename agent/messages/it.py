"""Italian."""

from . import Language

SENTENCES = {
    "cut": "Ho tolto {touched} ({seconds:.1f} s) dall'audio {audio}.",
    "keep": "Ho lasciato solo {part} dell'audio {audio}; tolti {seconds:.1f} s.",
    "mute": "Ho silenziato {touched} ({seconds:.1f} s) nell'audio {audio}.",
    "bleep": "Ho coperto con un bip {touched} ({seconds:.1f} s) nell'audio {audio}.",
    "louder": "Ho alzato di {decibels:g} dB l'audio {audio}.",
    "louder_part": "Ho alzato di {decibels:g} dB {part} dell'audio {audio}.",
    "softer": "Ho abbassato di {decibels:g} dB l'audio {audio}.",
    "softer_part": "Ho abbassato di {decibels:g} dB {part} dell'audio {audio}.",
    "fade_in": "Ho messo una dissolvenza in entrata di {seconds:g} s nell'audio {audio}.",
    "fade_out": "Ho messo una dissolvenza in uscita di {seconds:g} s nell'audio {audio}.",
    "insert": "Ho messo l'audio {source} nell'audio {audio} {where}.",
    "insert_part": "Ho messo {text} dell'audio {source} nell'audio {audio} {where}.",
    "insert_silence": "Ho messo {seconds:g} s di silenzio nell'audio {audio} {where}.",
    "replace": "Ho sostituito {touched} nell'audio {audio} con {text} dell'audio {source}.",
    "move": "Ho spostato {text} all'interno dell'audio {audio}.",
    "move_to": "Ho spostato {text} dall'audio {audio} all'audio {to}.",
    "swap": "Ho scambiato {first} e {second} nell'audio {audio}.",
    "swap_between": "Ho scambiato {first} e {second} tra l'audio {audio} e l'audio {other}.",
    "repeat": "Ora {part} si sente {times} volte nell'audio {audio}.",
    "split": "Ho diviso l'audio {audio} in {created}.",
    "join": "Ho unito {audios} in {created}.",
    "join_faded": "Ho unito {audios} in {created} con dissolvenze fino a {seconds:g} s.",
    "layer": "Ho sovrapposto {audios} in {created}.",
    "extract": "Ho creato {created} con {text} dell'audio {audio}.",
    "shorten_pauses": "Ho accorciato {count} pause dell'audio {audio} a {to:g} s; {seconds:.1f} s in meno.",
    "shorten_pauses_1": "Ho accorciato una pausa dell'audio {audio} a {to:g} s; {seconds:.1f} s in meno.",
    "trim_start": "Ho tagliato {seconds:.1f} s di silenzio all'inizio dell'audio {audio}.",
    "trim_end": "Ho tagliato {seconds:.1f} s di silenzio alla fine dell'audio {audio}.",
    "trim_both": "Ho tagliato {seconds:.1f} s di silenzio all'inizio e alla fine dell'audio {audio}.",
    "speed": "L'audio {audio} ora va a {factor:g} × la velocità e dura {seconds:.1f} s.",
    "speed_part": "{touched} nell'audio {audio} ora va a {factor:g} × la velocità.",
    "normalise": (
        "All'esportazione l'audio {audio} avrà una loudness di {lufs:g} LUFS con picchi fino a {peak:g} dBTP."
    ),
    "mix_under": (
        "Ho messo l'audio {source} come musica sotto l'audio {audio}: a {level:g} dB, e {duck:g} "
        "dB in più sotto le parole."
    ),
    "undo": "Annullato: {requests}.",
    "redo": "Rifatto: {requests}.",
    "start_over": "Tutti gli audio sono di nuovo come all'inizio.",
    "read": "L'audio {audio} dice: «{said}».",
    "read_nothing": "Lì nell'audio {audio} non si dice nulla.",
    # One for each audio, with semicolons between, and the total of several.
    "count_phrase": "l'audio {audio} dice «{what}» {count} volte",
    "count_phrase_1": "l'audio {audio} dice «{what}» una volta",
    "count_phrase_0": "l'audio {audio} non dice mai «{what}»",
    "count_kind": "l'audio {audio} ha {things}",
    "count_total": ": {count} in totale",
    "locate": "l'audio {audio} dice «{what}» a {times}",
    "measure": "l'audio {audio} dura {seconds:.2f} s",
    "measure_total": ": {seconds:.2f} s in totale",
    "mentions": "{audios} dicono «{what}».",
    "mentions_1": "{audios} dice «{what}».",
    "mentions_0": "Nessun audio dice «{what}».",
    "list_audios": "Audio {audio}: {name}, {seconds:.2f} s, {count} parole.",
    "read_on": "Seguono altre parole, da {word}.",
    "more_places": "altri {count}",
    "export": "L'audio {audio} viene salvato in {path}.",
    "history": "Finora: {steps}.",
    "history_0": "Non è ancora stato modificato nulla.",
    "history_undone": "{step} (annullato)",
    "diff": "L'audio {audio} durava {before:.2f} s e ora dura {after:.2f} s: {changes}.",
    "diff_0": "L'audio {audio} è come è stato aggiunto.",
    "same_words": "le parole sono le stesse",
    "removed": "tolto: {places}",
    "silenced": "muto o coperto da un bip: {places}",
    "inserted": "inserito: {places}",
    "moved": "spostato: {places}",
    "place": "{text} a {start:.2f} s",
    "heard_from": "da {seconds:.2f} s: {said}",
    "heard_at": "audio {audio} a {times}",
    "measured": "audio {audio}: {told}",
    "pace": "{count} parole al minuto",
    "heard_pauses": "{told} di {seconds:.1f} s in tutto",
    # Which has more: of two, and of several.
    "duration_most": "{audio} è più lungo|{audio} è il più lungo",
    "duration_least": "{audio} è più corto|{audio} è il più corto",
    "level_most": "{audio} è più forte|{audio} è il più forte",
    "level_least": "{audio} è più basso di volume|{audio} è il più basso di volume",
    "pace_most": "{audio} parla più in fretta|{audio} parla più in fretta di tutti",
    "pace_least": "{audio} parla più lentamente|{audio} parla più lentamente di tutti",
    "count_most": "{audio} ne ha di più|{audio} ne ha più di tutti",
    "count_least": "{audio} ne ha di meno|{audio} ne ha meno di tutti",
    "longest_pause_most": "{audio} ha la pausa più lunga|{audio} ha la pausa più lunga",
    "longest_pause_least": (
        "{audio} ha la più corta delle pause più lunghe|{audio} ha la più corta delle pause più lunghe"
    ),
    "average_pause_most": "{audio} fa in media pause più lunghe|{audio} fa in media le pause più lunghe",
    "average_pause_least": "{audio} fa in media pause più corte|{audio} fa in media le pause più corte",
    "longest_pause": "pausa più lunga {told}",
    "average_pause": "pause di {told} in media",
    "pauses": "{count} pause",
    "pauses_1": "1 pausa",
    "pauses_0": "nessuna pausa",
    "longer_pauses": "{told} di più di {seconds:g} s",
    "sentences": "{count} frasi",
    "sentences_1": "1 frase",
    "sentences_0": "nessuna frase",
    "yes": "Sì, {told}",
    "no": "No, {told}",
    "no_level": "nessun parlato da misurare",
    "ranked": "{leading}: {told}",
    "compared": "audio {audio} {told}",
    "equal": "{audios} sono pari: {told}",
    "needs_model": (
        "Chi parla, come suona e che altro si sente lo dice solo un modello vocale: impostare "
        "WORDSPLICE_MODEL_DIR o WORDSPLICE_BROKER_URL."
    ),
    # Parts of sentences.
    "audio": "l'audio {audio}",
    "audios": "gli audio {most} e {last}",
    "phrases": "{count} × «{what}»",
    "words": "{count} parole",
    "words_1": "1 parola",
    "fillers": "{count} intercalari",
    "fillers_1": "1 intercalare",
    "swears": "{count} parolacce",
    "swears_1": "1 parolaccia",
    "repeats": "{count} parole ripetute",
    "repeats_1": "1 parola ripetuta",
    "cut_offs": "{count} parole interrotte",
    "cut_offs_1": "1 parola interrotta",
    "restarts": "{count} false partenze",
    "restarts_1": "1 falsa partenza",
    "everything": "tutto",
    "of_kind": "le parole",
    "part": "una parte",
    "wordless": "una parte senza parole",
    "wordless_several": "{count} parti senza parole",
    "quoted": "«{text}»",
    "at": "a {seconds:.2f} s",
    "at_start": "all'inizio",
    "at_end": "alla fine",
    "after": "dopo «{word}»",
    # Warnings behind what was done.
    "matched_up": "L'ho alzato di {decibels:.1f} dB, al livello del parlato intorno.",
    "matched_up_softer": (
        "L'ho alzato di {decibels:.1f} dB, e resta {softer:.1f} dB sotto il parlato intorno."
    ),
    "matched_down": "L'ho abbassato di {decibels:.1f} dB, al livello del parlato intorno.",
    "matched_sound": "Ho adattato il suo timbro a quello del parlato intorno.",
    "unmatched": "Livello e timbro sono rimasti: non si sente parlato a cui adattarlo.",
    "muted_instead": "Ho silenziato {count} punti invece di tagliarli, perché lì parla anche qualcun altro.",
    "muted_instead_1": "Ho silenziato un punto invece di tagliarlo, perché lì parla anche qualcun altro.",
    "muted_weak": "Ho silenziato {count} punti invece di tagliarli, perché i loro tempi sono approssimativi.",
    "muted_weak_1": "Ho silenziato un punto invece di tagliarlo, perché i suoi tempi sono approssimativi.",
    "by_sound": "Trovato dal suono, non tra le parole: {places}.",
    "maybe_too": "Può essere anche {places}: se lo è, scrivi «taglia quella parte».",
    "scored": "«{what}» a {start:.2f} s (punteggio {score:.2f})",
    "placed": "{times} (punteggio {score:.2f})",
    "too_soft": (
        "{file} è a {reached:.1f} LUFS invece di {lufs:g}: i suoi picchi non permettono di più; "
        "consentire picchi più alti o chiedere meno."
    ),
    "weak": (
        "Conviene ascoltarlo: i tempi di {count} punti sono approssimativi, perché nessuno ha dato quelli di "
        "ogni parola."
    ),
    "weak_1": (
        "Conviene ascoltarlo: i tempi di un punto sono approssimativi, perché nessuno ha dato quelli di ogni "
        "parola."
    ),
    "recognised": (
        "Le parole di {audios} vengono dal riconoscitore senza rete, che spesso sente male: con la "
        "trascrizione o il testo (--transcript) saranno migliori."
    ),
    "undecided": "{count} degli intercalari possono essere «um» o «uh»: a orecchio non si distinguono.",
    "undecided_1": "Uno degli intercalari può essere «um» o «uh»: a orecchio non si distingue.",
}

REFUSALS = {
    "no_audio": "non c'è nessun audio {audio}; gli audio sono: {numbers}",
    "no_audios": "non c'è ancora nessun audio; prima aggiungine uno",
    "no_file": "l'audio {audio} non viene da un file",
    "no_words": "l'audio {audio} non ha parole; dai la sua trascrizione (--transcript {audio}=FILE)",
    "not_said": "l'audio {audio} non dice «{what}»",
    "not_said_but": "l'audio {audio} non dice «{what}»; intendevi «{near}»?",
    "said_nowhere": "nessun audio dice «{what}»",
    "said_less": "l'audio {audio} dice «{what}» solo {count} ×",
    "maybe_heard": (
        "nell'audio {audio} forse ho sentito «{what}» a {times} (punteggio {scores}): è quello? Scrivi "
        "«sì», «no» o «taglia quella parte»"
    ),
    "no_fillers": "l'audio {audio} non ha intercalari",
    "no_swears": "l'audio {audio} non ha parolacce",
    "no_repeats": "l'audio {audio} non ha parole ripetute",
    "no_cut_offs": "l'audio {audio} non ha parole interrotte",
    "no_restarts": "l'audio {audio} non ha false partenze",
    "nothing_to_trim": (
        "nell'audio {audio} non c'è silenzio da tagliare lì: ciò che si sente prima della prima "
        "parola o dopo l'ultima resta"
    ),
    "no_pauses": "l'audio {audio} non ha tra le parole nessuna pausa più lunga di {seconds:g} s",
    "long_pause": (
        "le pause oltre {longer_than:g} s non si possono accorciare a {to:g} s; indichi un tempo più breve"
    ),
    "few_fillers": "l'audio {audio} ha solo {count} intercalari",
    "few_swears": "l'audio {audio} ha solo {count} parolacce",
    "few_repeats": "l'audio {audio} ha solo {count} parole ripetute",
    "few_cut_offs": "l'audio {audio} ha solo {count} parole interrotte",
    "few_restarts": "l'audio {audio} ha solo {count} false partenze",
    "few_words": "l'audio {audio} ha solo {count} parole",
    "no_sentences": (
        "la trascrizione dell'audio {audio} non ha punteggiatura, quindi nulla dice dove finisce "
        "una frase; danne una che l'abbia (--transcript {audio}=FILE)"
    ),
    "few_sentences": "l'audio {audio} ha solo {count} frasi così",
    "which_phrase": (
        "l'audio {audio} dice «{what}» {count} volte (a {times}): quale? Scrivi prima, ultima o un numero"
    ),
    "which_part": "l'audio {audio} ce l'ha {count} volte (a {times}): quale di queste? Scrivi un numero",
    "never_followed": "nell'audio {audio} dopo «{first}» non viene mai «{second}»: dove esattamente?",
    "often_followed": "nell'audio {audio} dopo «{first}» viene «{second}» {count} volte: dove?",
    "no_there": "nell'audio {audio} non è appena stato modificato nulla: dov'è «lì»?",
    "no_time": "indica il momento preciso in cui va",
    "no_length": "«{what}» a {start:.2f} s non dura nulla secondo la trascrizione; correggi i suoi tempi",
    "outside": "l'audio {audio} dura {duration:.2f} s; {seconds:g} s è fuori",
    "beyond": "{seconds:g} s è fuori dall'audio, che dura {duration:g} s; indica un momento al suo interno",
    "reversed": "non c'è nulla da {start:g} s a {end:g} s; indica prima il momento che viene prima",
    "nothing_between": "nell'audio {audio} non c'è nulla tra i due punti",
    "nothing_left": "dell'audio non resterebbe nulla; tienine una parte",
    "nothing_else": "l'audio {audio} non ha altro; resta com'è",
    "whole": "questo è tutto l'audio {audio}; indicane una parte",
    "into_itself": "una parte non si può spostare dentro se stessa; indica un punto fuori da essa",
    "overlap": "due parti che si sovrappongono non si possono scambiare; indicane due separate",
    "no_gain": "il guadagno deve essere maggiore di 0; per non sentire una parte, silenziala",
    "split_edge": "non si può dividere proprio all'inizio o alla fine; indica un punto dentro l'audio",
    "no_silence": "un silenzio deve durare più di 0 secondi",
    "long_fade": "l'audio {audio} dura {duration:.2f} s; una dissolvenza di {seconds:g} s non ci sta",
    "no_room": "un audio non può superare {hours} ore né {pieces} pezzi; chiedi di meno",
    "long_sound": (
        "sono {duration:.1f} s dell'audio {audio}; un modello vocale ne sente al massimo {seconds:g} s: dire "
        "da quando a quando"
    ),
    "speed_limit": (
        "sarebbe {speed:g} × la velocità registrata, che può andare da {slowest:g} a "
        "{fastest:g}; indica un fattore più vicino a 1"
    ),
    "short_music": "l'audio {audio} è troppo breve per fare da musica; indica uno di almeno {seconds:g} s",
    "own_music": "l'audio {audio} non può essere la musica di sé stesso; indica il numero di un altro audio",
    "many_tracks": "possono suonare insieme al massimo {most} tracce; indica meno audio",
    "no_undo": "non c'è nulla da annullare",
    "no_redo": "non c'è nulla da rifare",
    "no_edits": "non è ancora stato modificato nulla, quindi non c'è nulla da ripristinare",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS)
