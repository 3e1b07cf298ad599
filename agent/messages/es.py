"""Spanish."""

from . import Language

SENTENCES = {
    "cut": "He quitado {touched} ({seconds:.1f} s) del audio {audio}.",
    "keep": "He dejado solo {part} del audio {audio}; se han ido {seconds:.1f} s.",
    "mute": "He silenciado {touched} ({seconds:.1f} s) en el audio {audio}.",
    "bleep": "He tapado con un pitido {touched} ({seconds:.1f} s) en el audio {audio}.",
    "louder": "He subido {decibels:g} dB el audio {audio}.",
    "louder_part": "He subido {decibels:g} dB {part} del audio {audio}.",
    "softer": "He bajado {decibels:g} dB el audio {audio}.",
    "softer_part": "He bajado {decibels:g} dB {part} del audio {audio}.",
    "fade_in": "He puesto un fundido de entrada de {seconds:g} s en el audio {audio}.",
    "fade_out": "He puesto un fundido de salida de {seconds:g} s en el audio {audio}.",
    "insert": "He puesto el audio {source} en el audio {audio} {where}.",
    "insert_part": "He puesto {text} del audio {source} en el audio {audio} {where}.",
    "insert_silence": "He puesto {seconds:g} s de silencio en el audio {audio} {where}.",
    "replace": "He sustituido {touched} en el audio {audio} por {text} del audio {source}.",
    "move": "He movido {text} dentro del audio {audio}.",
    "move_to": "He movido {text} del audio {audio} al audio {to}.",
    "swap": "He intercambiado {first} y {second} en el audio {audio}.",
    "swap_between": "He intercambiado {first} y {second} entre el audio {audio} y el audio {other}.",
    "repeat": "Ahora {part} se oye {times} veces en el audio {audio}.",
    "split": "He dividido el audio {audio} en {created}.",
    "join": "He unido {audios} en {created}.",
    "join_faded": "He unido {audios} en {created} con fundidos de hasta {seconds:g} s.",
    "layer": "He superpuesto {audios} en {created}.",
    "extract": "He creado {created} con {text} del audio {audio}.",
    "shorten_pauses": (
        "He acortado {count} pausas del audio {audio} a {to:g} s; se han quitado {seconds:.1f} s."
    ),
    "shorten_pauses_1": "He acortado una pausa del audio {audio} a {to:g} s; se han quitado {seconds:.1f} s.",
    "trim_start": "He recortado {seconds:.1f} s de silencio al principio del audio {audio}.",
    "trim_end": "He recortado {seconds:.1f} s de silencio al final del audio {audio}.",
    "trim_both": "He recortado {seconds:.1f} s de silencio al principio y al final del audio {audio}.",
    "speed": "El audio {audio} suena ahora a {factor:g} × la velocidad y dura {seconds:.1f} s.",
    "speed_part": "{touched} en el audio {audio} suena ahora a {factor:g} × la velocidad.",
    "normalise": (
        "Al exportarlo, el audio {audio} tendrá una sonoridad de {lufs:g} LUFS con picos de "
        "hasta {peak:g} dBTP."
    ),
    "mix_under": (
        "He puesto el audio {source} como música bajo el audio {audio}: a {level:g} dB, y "
        "{duck:g} dB más bajo las palabras."
    ),
    "undo": "Deshecho: {requests}.",
    "redo": "Rehecho: {requests}.",
    "start_over": "Todos los audios están como al principio.",
    "read": "El audio {audio} dice: «{said}».",
    "read_nothing": "Ahí no se dice nada en el audio {audio}.",
    # One for each audio, with semicolons between, and the total of several.
    "count_phrase": "el audio {audio} dice «{what}» {count} veces",
    "count_phrase_1": "el audio {audio} dice «{what}» una vez",
    "count_phrase_0": "el audio {audio} no dice «{what}» ninguna vez",
    "count_kind": "el audio {audio} tiene {things}",
    "count_total": ": {count} en total",
    "locate": "el audio {audio} dice «{what}» en {times}",
    "measure": "el audio {audio} dura {seconds:.2f} s",
    "measure_total": ": {seconds:.2f} s en total",
    "mentions": "{audios} dicen «{what}».",
    "mentions_1": "{audios} dice «{what}».",
    "mentions_0": "Ningún audio dice «{what}».",
    "list_audios": "Audio {audio}: {name}, {seconds:.2f} s, {count} palabras.",
    "read_on": "Siguen más palabras, desde {word}.",
    "more_places": "{count} más",
    "export": "El audio {audio} se guarda en {path}.",
    "history": "Hasta ahora: {steps}.",
    "history_0": "Todavía no se ha editado nada.",
    "history_undone": "{step} (deshecho)",
    "diff": "El audio {audio} duraba {before:.2f} s y ahora dura {after:.2f} s: {changes}.",
    "diff_0": "El audio {audio} está como se añadió.",
    "same_words": "las palabras son las mismas",
    "removed": "quitado: {places}",
    "silenced": "silenciado o tapado con un pitido: {places}",
    "inserted": "insertado: {places}",
    "moved": "movido: {places}",
    "place": "{text} en {start:.2f} s",
    "heard_from": "desde {seconds:.2f} s: {said}",
    "heard_at": "audio {audio} en {times}",
    "measured": "audio {audio}: {told}",
    "pace": "{count} palabras por minuto",
    "heard_pauses": "{told} de {seconds:.1f} s en total",
    # Which has more: of two, and of several.
    "duration_most": "{audio} es más largo|{audio} es el más largo",
    "duration_least": "{audio} es más corto|{audio} es el más corto",
    "level_most": "{audio} suena más fuerte|{audio} es el que suena más fuerte",
    "level_least": "{audio} suena más bajo|{audio} es el que suena más bajo",
    "pace_most": "{audio} habla más rápido|{audio} es el que habla más rápido",
    "pace_least": "{audio} habla más despacio|{audio} es el que habla más despacio",
    "count_most": "{audio} tiene más|{audio} es el que tiene más",
    "count_least": "{audio} tiene menos|{audio} es el que tiene menos",
    "longest_pause_most": "{audio} tiene la pausa más larga|{audio} tiene la pausa más larga",
    "longest_pause_least": (
        "{audio} tiene la más corta de las pausas más largas|"
        "{audio} tiene la más corta de las pausas más largas"
    ),
    "average_pause_most": (
        "{audio} hace pausas más largas de media|{audio} hace las pausas más largas de media"
    ),
    "average_pause_least": (
        "{audio} hace pausas más cortas de media|{audio} hace las pausas más cortas de media"
    ),
    "longest_pause": "pausa más larga {told}",
    "average_pause": "pausas de {told} de media",
    "pauses": "{count} pausas",
    "pauses_1": "1 pausa",
    "pauses_0": "ninguna pausa",
    "longer_pauses": "{told} de más de {seconds:g} s",
    "sentences": "{count} frases",
    "sentences_1": "1 frase",
    "sentences_0": "ninguna frase",
    "yes": "Sí, {told}",
    "no": "No, {told}",
    "no_level": "ninguna voz que medir",
    "ranked": "{leading}: {told}",
    "compared": "audio {audio} {told}",
    "equal": "{audios} están igualados: {told}",
    "needs_model": (
        "Quién habla, cómo suena y qué más se oye solo lo dice un modelo de voz: defina WORDSPLICE_MODEL_DIR "
        "o WORDSPLICE_BROKER_URL."
    ),
    # Parts of sentences.
    "audio": "el audio {audio}",
    "audios": "los audios {most} y {last}",
    "phrases": "{count} × «{what}»",
    "words": "{count} palabras",
    "words_1": "1 palabra",
    "fillers": "{count} muletillas",
    "fillers_1": "1 muletilla",
    "swears": "{count} palabrotas",
    "swears_1": "1 palabrota",
    "repeats": "{count} palabras repetidas",
    "repeats_1": "1 palabra repetida",
    "cut_offs": "{count} palabras cortadas",
    "cut_offs_1": "1 palabra cortada",
    "restarts": "{count} falsos comienzos",
    "restarts_1": "1 falso comienzo",
    "everything": "todo",
    "of_kind": "las palabras",
    "part": "una parte",
    "wordless": "una parte sin palabras",
    "wordless_several": "{count} partes sin palabras",
    "quoted": "«{text}»",
    "at": "en {seconds:.2f} s",
    "at_start": "al principio",
    "at_end": "al final",
    "after": "después de «{word}»",
    # Warnings behind what was done.
    "matched_up": "Lo he subido {decibels:.1f} dB, al nivel del habla de alrededor.",
    "matched_up_softer": (
        "Lo he subido {decibels:.1f} dB, y aún queda {softer:.1f} dB por debajo del habla de alrededor."
    ),
    "matched_down": "Lo he bajado {decibels:.1f} dB, al nivel del habla de alrededor.",
    "matched_sound": "He igualado su timbre al del habla de alrededor.",
    "unmatched": "Su nivel y su timbre siguen igual: no se oye habla con la que igualarlo.",
    "muted_instead": "He silenciado {count} lugares en vez de cortarlos, porque ahí habla alguien más.",
    "muted_instead_1": "He silenciado un lugar en vez de cortarlo, porque ahí habla alguien más.",
    "muted_weak": "He silenciado {count} lugares en vez de cortarlos, porque sus tiempos son aproximados.",
    "muted_weak_1": "He silenciado un lugar en vez de cortarlo, porque sus tiempos son aproximados.",
    "by_sound": "Encontrado por el sonido, no entre las palabras: {places}.",
    "maybe_too": "También puede ser {places}: si lo es, di «corta esa parte».",
    "scored": "«{what}» en {start:.2f} s (puntuación {score:.2f})",
    "placed": "{times} (puntuación {score:.2f})",
    "too_soft": (
        "{file} queda en {reached:.1f} LUFS en vez de {lufs:g}: sus picos no permiten más; permita "
        "picos más altos o pida menos."
    ),
    "weak": (
        "Conviene escucharlo: los tiempos de {count} lugares son aproximados, porque nadie dio los de cada "
        "palabra."
    ),
    "weak_1": (
        "Conviene escucharlo: los tiempos de un lugar son aproximados, porque nadie dio los de cada palabra."
    ),
    "recognised": (
        "Las palabras de {audios} son del reconocedor sin conexión, que a menudo oye mal: da la "
        "transcripción o el texto (--transcript) para tenerlas mejores."
    ),
    "undecided": "{count} de las muletillas pueden ser «um» o «uh»: no se distinguen de oído.",
    "undecided_1": "Una de las muletillas puede ser «um» o «uh»: no se distingue de oído.",
}

REFUSALS = {
    "no_audio": "no hay ningún audio {audio}; los audios son: {numbers}",
    "no_audios": "todavía no hay ningún audio; añade uno primero",
    "no_file": "el audio {audio} no viene de un archivo",
    "no_words": "el audio {audio} no tiene palabras; da su transcripción (--transcript {audio}=ARCHIVO)",
    "not_said": "el audio {audio} no dice «{what}»",
    "not_said_but": "el audio {audio} no dice «{what}»; ¿querías decir «{near}»?",
    "said_nowhere": "ningún audio dice «{what}»",
    "said_less": "el audio {audio} solo dice «{what}» {count} ×",
    "maybe_heard": (
        "en el audio {audio} quizá he oído «{what}» en {times} (puntuación {scores}): ¿es eso? Di «sí», "
        "«no» o «corta esa parte»"
    ),
    "no_fillers": "el audio {audio} no tiene muletillas",
    "no_swears": "el audio {audio} no tiene palabrotas",
    "no_repeats": "el audio {audio} no tiene palabras repetidas",
    "no_cut_offs": "el audio {audio} no tiene palabras cortadas",
    "no_restarts": "el audio {audio} no tiene falsos comienzos",
    "nothing_to_trim": (
        "en el audio {audio} no hay silencio que recortar ahí: lo que se oye antes de la primera "
        "palabra o después de la última se queda"
    ),
    "no_pauses": "el audio {audio} no tiene entre sus palabras ninguna pausa de más de {seconds:g} s",
    "long_pause": (
        "las pausas de más de {longer_than:g} s no se pueden acortar a {to:g} s; diga un tiempo más corto"
    ),
    "few_fillers": "el audio {audio} solo tiene {count} muletillas",
    "few_swears": "el audio {audio} solo tiene {count} palabrotas",
    "few_repeats": "el audio {audio} solo tiene {count} palabras repetidas",
    "few_cut_offs": "el audio {audio} solo tiene {count} palabras cortadas",
    "few_restarts": "el audio {audio} solo tiene {count} falsos comienzos",
    "few_words": "el audio {audio} solo tiene {count} palabras",
    "no_sentences": (
        "la transcripción del audio {audio} no tiene puntuación, así que nada dice dónde acaba una "
        "frase; da una que la tenga (--transcript {audio}=ARCHIVO)"
    ),
    "few_sentences": "el audio {audio} solo tiene {count} frases así",
    "which_phrase": (
        "el audio {audio} dice «{what}» {count} veces (en {times}): ¿cuál? Di primera, última o un número"
    ),
    "which_part": "el audio {audio} tiene eso {count} veces (en {times}): ¿cuál de ellas? Di un número",
    "never_followed": "en el audio {audio} a «{first}» nunca le sigue «{second}»: ¿dónde exactamente?",
    "often_followed": "en el audio {audio} a «{first}» le sigue «{second}» {count} veces: ¿dónde?",
    "no_there": "no se acaba de editar nada en el audio {audio}: ¿dónde es «ahí»?",
    "no_time": "di el momento único en el que va",
    "no_length": "«{what}» en {start:.2f} s no dura nada según la transcripción; corrige sus tiempos",
    "outside": "el audio {audio} dura {duration:.2f} s; {seconds:g} s queda fuera",
    "beyond": "{seconds:g} s queda fuera del audio, que dura {duration:g} s; di un momento dentro de él",
    "reversed": "no hay nada de {start:g} s a {end:g} s; di primero el momento anterior",
    "nothing_between": "no hay nada entre los dos lugares en el audio {audio}",
    "nothing_left": "no quedaría nada del audio; conserva una parte",
    "nothing_else": "el audio {audio} no tiene nada más; se queda como está",
    "whole": "eso es todo el audio {audio}; di una parte de él",
    "into_itself": "una parte no se puede mover dentro de sí misma; di un lugar fuera de ella",
    "overlap": "no se pueden intercambiar dos partes que se solapan; di dos separadas",
    "no_gain": "la ganancia tiene que ser mayor que 0; para que no se oiga, silencia la parte",
    "split_edge": "no se puede dividir justo al principio o al final; di un lugar dentro del audio",
    "no_silence": "un silencio tiene que durar más de 0 segundos",
    "long_fade": "el audio {audio} dura {duration:.2f} s; un fundido de {seconds:g} s no cabe",
    "no_room": "un audio no puede pasar de {hours} horas ni de {pieces} trozos; pide menos",
    "long_sound": (
        "son {duration:.1f} s del audio {audio}; un modelo de voz oye hasta {seconds:g} s: diga desde cuándo "
        "hasta cuándo"
    ),
    "speed_limit": (
        "eso sería {speed:g} × la velocidad grabada, que puede ir de {slowest:g} a {fastest:g}; "
        "indica un factor más cercano a 1"
    ),
    "short_music": (
        "el audio {audio} es demasiado corto para servir de música; indica uno de al menos {seconds:g} s"
    ),
    "own_music": "el audio {audio} no puede ser la música de sí mismo; indica el número de otro audio",
    "many_tracks": "pueden sonar a la vez {most} pistas como máximo; indica menos audios",
    "no_undo": "no hay nada que deshacer",
    "no_redo": "no hay nada que rehacer",
    "no_edits": "todavía no se ha editado nada, así que no hay nada que reiniciar",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS)
