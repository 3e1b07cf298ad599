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
    "extract": "Ho creato {created} con {text} dell'audio {audio}.",
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
    "everything": "tutto",
    "of_kind": "le parole",
    "part": "una parte",
    "wordless": "una parte senza parole",
    "quoted": "«{text}»",
    "at": "a {seconds:.2f} s",
    "at_start": "all'inizio",
    "at_end": "alla fine",
    "after": "dopo «{word}»",
    # Warnings behind what was done.
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
    "no_fillers": "l'audio {audio} non ha intercalari",
    "no_swears": "l'audio {audio} non ha parolacce",
    "no_repeats": "l'audio {audio} non ha parole ripetute",
    "few_fillers": "l'audio {audio} ha solo {count} intercalari",
    "few_swears": "l'audio {audio} ha solo {count} parolacce",
    "few_repeats": "l'audio {audio} ha solo {count} parole ripetute",
    "few_words": "l'audio {audio} ha solo {count} parole",
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
    "no_undo": "non c'è nulla da annullare",
    "no_redo": "non c'è nulla da rifare",
    "no_edits": "non è ancora stato modificato nulla, quindi non c'è nulla da ripristinare",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS)
