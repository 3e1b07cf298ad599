"""French."""

from . import Language

SENTENCES = {
    "cut": "J'ai supprimé {touched} ({seconds:.1f} s) de l'audio {audio}.",
    "keep": "Je n'ai gardé que {part} de l'audio {audio} ; {seconds:.1f} s ont été retirées.",
    "mute": "J'ai rendu muet {touched} ({seconds:.1f} s) dans l'audio {audio}.",
    "bleep": "J'ai couvert d'un bip {touched} ({seconds:.1f} s) dans l'audio {audio}.",
    "louder": "J'ai augmenté l'audio {audio} de {decibels:g} dB.",
    "louder_part": "J'ai augmenté {part} de l'audio {audio} de {decibels:g} dB.",
    "softer": "J'ai baissé l'audio {audio} de {decibels:g} dB.",
    "softer_part": "J'ai baissé {part} de l'audio {audio} de {decibels:g} dB.",
    "fade_in": "J'ai mis un fondu d'entrée de {seconds:g} s sur l'audio {audio}.",
    "fade_out": "J'ai mis un fondu de sortie de {seconds:g} s sur l'audio {audio}.",
    "insert": "J'ai mis l'audio {source} dans l'audio {audio} {where}.",
    "insert_part": "J'ai mis {text} de l'audio {source} dans l'audio {audio} {where}.",
    "insert_silence": "J'ai mis {seconds:g} s de silence dans l'audio {audio} {where}.",
    "replace": "J'ai remplacé {touched} dans l'audio {audio} par {text} de l'audio {source}.",
    "move": "J'ai déplacé {text} dans l'audio {audio}.",
    "move_to": "J'ai déplacé {text} de l'audio {audio} vers l'audio {to}.",
    "swap": "J'ai échangé {first} et {second} dans l'audio {audio}.",
    "swap_between": "J'ai échangé {first} et {second} entre l'audio {audio} et l'audio {other}.",
    "repeat": "On entend maintenant {part} {times} fois dans l'audio {audio}.",
    "split": "J'ai coupé l'audio {audio} : {created}.",
    "join": "J'ai réuni {audios} : {created}.",
    "join_faded": "J'ai réuni {audios} avec des fondus d'au plus {seconds:g} s : {created}.",
    "layer": "J'ai superposé {audios} : {created}.",
    "extract": "J'ai créé {created} avec {text} de l'audio {audio}.",
    "shorten_pauses": (
        "J'ai raccourci {count} pauses de l'audio {audio} à {to:g} s ; {seconds:.1f} s de moins."
    ),
    "shorten_pauses_1": "J'ai raccourci une pause de l'audio {audio} à {to:g} s ; {seconds:.1f} s de moins.",
    "trim_start": "J'ai coupé {seconds:.1f} s de silence au début de l'audio {audio}.",
    "trim_end": "J'ai coupé {seconds:.1f} s de silence à la fin de l'audio {audio}.",
    "trim_both": "J'ai coupé {seconds:.1f} s de silence au début et à la fin de l'audio {audio}.",
    "speed": "L'audio {audio} passe maintenant à {factor:g} × la vitesse et dure {seconds:.1f} s.",
    "speed_part": "{touched} dans l'audio {audio} passe maintenant à {factor:g} × la vitesse.",
    "normalise": (
        "À l'export, l'audio {audio} aura une sonie de {lufs:g} LUFS avec des crêtes d'au plus {peak:g} dBTP."
    ),
    "mix_under": (
        "J'ai mis l'audio {source} en musique sous l'audio {audio} : à {level:g} dB, et {duck:g} "
        "dB de plus sous les mots."
    ),
    "undo": "Annulé : {requests}.",
    "redo": "Rétabli : {requests}.",
    "start_over": "Tous les audios sont comme au début.",
    "read": "L'audio {audio} dit : « {said} ».",
    "read_nothing": "Rien n'est dit à cet endroit de l'audio {audio}.",
    # One for each audio, with semicolons between, and the total of several.
    "count_phrase": "l'audio {audio} dit « {what} » {count} fois",
    "count_phrase_1": "l'audio {audio} dit « {what} » une fois",
    "count_phrase_0": "l'audio {audio} ne dit jamais « {what} »",
    "count_kind": "l'audio {audio} contient {things}",
    "count_total": " : {count} en tout",
    "locate": "l'audio {audio} dit « {what} » à {times}",
    "measure": "l'audio {audio} dure {seconds:.2f} s",
    "measure_total": " : {seconds:.2f} s en tout",
    "mentions": "{audios} disent « {what} ».",
    "mentions_1": "{audios} dit « {what} ».",
    "mentions_0": "Aucun audio ne dit « {what} ».",
    "list_audios": "Audio {audio} : {name}, {seconds:.2f} s, {count} mots.",
    "read_on": "D'autres mots suivent, à partir de {word}.",
    "more_places": "{count} de plus",
    "export": "L'audio {audio} est enregistré dans {path}.",
    "history": "Jusqu'ici : {steps}.",
    "history_0": "Rien n'a encore été modifié.",
    "history_undone": "{step} (annulé)",
    "diff": "L'audio {audio} durait {before:.2f} s et dure maintenant {after:.2f} s : {changes}.",
    "diff_0": "L'audio {audio} est tel qu'il a été ajouté.",
    "same_words": "les mots sont les mêmes",
    "removed": "supprimé : {places}",
    "silenced": "muet ou bipé : {places}",
    "inserted": "inséré : {places}",
    "moved": "déplacé : {places}",
    "place": "{text} à {start:.2f} s",
    "heard_from": "à partir de {seconds:.2f} s : {said}",
    "heard_at": "audio {audio} à {times}",
    "measured": "audio {audio} : {told}",
    "pace": "{count} mots par minute",
    "heard_pauses": "{told} de {seconds:.1f} s en tout",
    # Which has more: of two, and of several.
    "duration_most": "{audio} est plus long|{audio} est le plus long",
    "duration_least": "{audio} est plus court|{audio} est le plus court",
    "level_most": "{audio} est plus fort|{audio} est le plus fort",
    "level_least": "{audio} est moins fort|{audio} est le moins fort",
    "pace_most": "{audio} parle plus vite|{audio} parle le plus vite",
    "pace_least": "{audio} parle plus lentement|{audio} parle le plus lentement",
    "count_most": "{audio} en a plus|{audio} en a le plus",
    "count_least": "{audio} en a moins|{audio} en a le moins",
    "longest_pause_most": "{audio} a la plus longue pause|{audio} a la plus longue pause",
    "longest_pause_least": (
        "{audio} a la plus courte des plus longues pauses|{audio} a la plus courte des plus longues pauses"
    ),
    "average_pause_most": (
        "{audio} fait des pauses plus longues en moyenne|{audio} fait les pauses les plus longues en moyenne"
    ),
    "average_pause_least": (
        "{audio} fait des pauses plus courtes en moyenne|{audio} fait les pauses les plus courtes en moyenne"
    ),
    "longest_pause": "pause la plus longue {told}",
    "average_pause": "pauses de {told} en moyenne",
    "pauses": "{count} pauses",
    "pauses_1": "1 pause",
    "pauses_0": "aucune pause",
    "longer_pauses": "{told} de plus de {seconds:g} s",
    "sentences": "{count} phrases",
    "sentences_1": "1 phrase",
    "sentences_0": "aucune phrase",
    "yes": "Oui, {told}",
    "no": "Non, {told}",
    "no_level": "aucune parole à mesurer",
    "ranked": "{leading} : {told}",
    "compared": "audio {audio} {told}",
    "equal": "{audios} sont à égalité : {told}",
    "needs_model": (
        "Qui parle, comment cela sonne et ce qu'on entend d'autre, seul un modèle vocal le dit : définissez "
        "WORDSPLICE_MODEL_DIR ou WORDSPLICE_BROKER_URL."
    ),
    # Parts of sentences.
    "audio": "l'audio {audio}",
    "audios": "les audios {most} et {last}",
    "phrases": "{count} × « {what} »",
    "words": "{count} mots",
    "words_1": "1 mot",
    "fillers": "{count} hésitations",
    "fillers_1": "1 hésitation",
    "swears": "{count} gros mots",
    "swears_1": "1 gros mot",
    "repeats": "{count} mots répétés",
    "repeats_1": "1 mot répété",
    "cut_offs": "{count} mots coupés",
    "cut_offs_1": "1 mot coupé",
    "restarts": "{count} faux départs",
    "restarts_1": "1 faux départ",
    "everything": "tout",
    "of_kind": "les mots",
    "part": "une partie",
    "wordless": "une partie sans paroles",
    "wordless_several": "{count} parties sans paroles",
    "quoted": "« {text} »",
    "at": "à {seconds:.2f} s",
    "at_start": "au début",
    "at_end": "à la fin",
    "after": "après « {word} »",
    # Warnings behind what was done.
    "matched_up": "Je l'ai monté de {decibels:.1f} dB, au niveau de la parole autour.",
    "matched_up_softer": (
        "Je l'ai monté de {decibels:.1f} dB, et il reste {softer:.1f} dB sous la parole autour."
    ),
    "matched_down": "Je l'ai baissé de {decibels:.1f} dB, au niveau de la parole autour.",
    "matched_sound": "J'ai rapproché son timbre de celui de la parole autour.",
    "unmatched": "Son niveau et son timbre sont restés : on n'entend pas de parole à laquelle l'accorder.",
    "muted_instead": "{count} endroits sont muets au lieu d'être coupés, car quelqu'un d'autre y parle.",
    "muted_instead_1": "Un endroit est muet au lieu d'être coupé, car quelqu'un d'autre y parle.",
    "muted_weak": (
        "{count} endroits sont muets au lieu d'être coupés, car ils ne sont situés qu'approximativement."
    ),
    "muted_weak_1": "Un endroit est muet au lieu d'être coupé, car il n'est situé qu'approximativement.",
    "by_sound": "Trouvé par le son, et non parmi les mots : {places}.",
    "maybe_too": "Ce peut être aussi {places} : si c'est le cas, dites « coupe ce passage ».",
    "scored": "« {what} » à {start:.2f} s (score {score:.2f})",
    "placed": "{times} (score {score:.2f})",
    "too_soft": (
        "{file} est à {reached:.1f} LUFS au lieu de {lufs:g} : ses crêtes n'en permettent pas plus ; "
        "autoriser des crêtes plus hautes ou demander moins."
    ),
    "weak": "À vérifier à l'écoute : {count} endroits ne sont situés qu'approximativement.",
    "weak_1": "À vérifier à l'écoute : un endroit n'est situé qu'approximativement.",
    "recognised": (
        "Les mots de {audios} viennent de la reconnaissance hors ligne, qui se trompe souvent : donnez la "
        "transcription ou le texte (--transcript) pour de meilleurs résultats."
    ),
    "undecided": (
        "{count} des hésitations peuvent être « um » ou « uh » : l'écoute n'a pas permis de trancher."
    ),
    "undecided_1": "Une des hésitations peut être « um » ou « uh » : l'écoute n'a pas permis de trancher.",
}

REFUSALS = {
    "no_audio": "il n'y a pas d'audio {audio} ; les audios sont : {numbers}",
    "no_audios": "aucun audio n'a encore été ajouté ; ajoutez-en un d'abord",
    "no_file": "l'audio {audio} ne vient pas d'un fichier",
    "no_words": "l'audio {audio} n'a pas de mots ; donnez sa transcription (--transcript {audio}=FICHIER)",
    "not_said": "l'audio {audio} ne dit pas « {what} »",
    "not_said_but": "l'audio {audio} ne dit pas « {what} » ; vouliez-vous dire « {near} » ?",
    "said_nowhere": "aucun audio ne dit « {what} »",
    "said_less": "l'audio {audio} ne dit « {what} » que {count} ×",
    "maybe_heard": (
        "dans l'audio {audio}, j'ai peut-être entendu « {what} » à {times} (score {scores}) : est-ce cela "
        "? Dites « oui », « non » ou « coupe ce passage »"
    ),
    "no_fillers": "l'audio {audio} ne contient pas d'hésitations",
    "no_swears": "l'audio {audio} ne contient pas de gros mots",
    "no_repeats": "l'audio {audio} ne contient pas de mots répétés",
    "no_cut_offs": "l'audio {audio} ne contient pas de mots coupés",
    "no_restarts": "l'audio {audio} ne contient pas de faux départs",
    "nothing_to_trim": (
        "l'audio {audio} n'a pas de silence à couper là : ce qu'on entend avant le premier mot ou "
        "après le dernier reste"
    ),
    "no_pauses": "l'audio {audio} n'a entre ses mots aucune pause de plus de {seconds:g} s",
    "long_pause": (
        "des pauses de plus de {longer_than:g} s ne peuvent être raccourcies à {to:g} s ; donnez "
        "une durée plus courte"
    ),
    "few_fillers": "l'audio {audio} ne contient que {count} hésitations",
    "few_swears": "l'audio {audio} ne contient que {count} gros mots",
    "few_repeats": "l'audio {audio} ne contient que {count} mots répétés",
    "few_cut_offs": "l'audio {audio} ne contient que {count} mots coupés",
    "few_restarts": "l'audio {audio} ne contient que {count} faux départs",
    "few_words": "l'audio {audio} ne contient que {count} mots",
    "no_sentences": (
        "la transcription de l'audio {audio} n'a pas de ponctuation, donc rien ne dit où finit une "
        "phrase ; donnez-en une qui en a (--transcript {audio}=FICHIER)"
    ),
    "few_sentences": "l'audio {audio} n'a que {count} phrases de ce genre",
    "which_phrase": (
        "l'audio {audio} dit « {what} » {count} fois (à {times}) : laquelle ? "
        "Dites la première, la dernière ou un numéro"
    ),
    "which_part": (
        "l'audio {audio} contient cela {count} fois (à {times}) : laquelle ? "
        "Dites la première, la dernière ou un numéro"
    ),
    "never_followed": (
        "dans l'audio {audio}, « {first} » n'est jamais suivi de « {second} » : où exactement ?"
    ),
    "often_followed": (
        "dans l'audio {audio}, « {first} » est suivi de « {second} » {count} fois : où exactement ?"
    ),
    "no_there": "rien ne vient d'être modifié dans l'audio {audio} : de quel endroit s'agit-il ?",
    "no_time": "indiquez le moment précis où cela doit aller",
    "no_length": "« {what} » à {start:.2f} s n'a pas de durée dans la transcription ; corrigez ses temps",
    "outside": "l'audio {audio} dure {duration:.2f} s ; {seconds:g} s est au-delà",
    "beyond": (
        "{seconds:g} s est hors de l'audio, qui dure {duration:g} s ; indiquez un moment qui s'y trouve"
    ),
    "reversed": "il n'y a rien de {start:g} s à {end:g} s ; donnez d'abord le moment le plus tôt",
    "nothing_between": "il n'y a rien entre les deux endroits dans l'audio {audio}",
    "nothing_left": "il ne resterait rien de l'audio ; gardez-en une partie",
    "nothing_else": "l'audio {audio} ne contient rien d'autre ; il reste tel quel",
    "whole": "c'est l'audio {audio} tout entier ; nommez-en une partie",
    "into_itself": "une partie ne peut pas être déplacée dans elle-même ; indiquez un endroit en dehors",
    "overlap": "deux parties qui se chevauchent ne peuvent pas être échangées ; nommez-en deux séparées",
    "no_gain": "le gain doit être supérieur à 0 ; pour ne plus rien entendre, rendez la partie muette",
    "split_edge": "on ne peut pas couper tout au début ou à la fin ; indiquez un endroit à l'intérieur",
    "no_silence": "un silence doit durer plus de 0 seconde",
    "long_fade": "l'audio {audio} dure {duration:.2f} s ; un fondu de {seconds:g} s n'y tient pas",
    "no_room": "un audio ne peut dépasser {hours} heures ni {pieces} morceaux ; demandez moins",
    "long_sound": (
        "cela fait {duration:.1f} s de l'audio {audio} ; un modèle vocal en entend {seconds:g} s au plus : "
        "dites de quand à quand"
    ),
    "speed_limit": (
        "ce serait {speed:g} × la vitesse d'origine, qui peut aller de {slowest:g} à {fastest:g} "
        "; donnez un facteur plus proche de 1"
    ),
    "short_music": (
        "l'audio {audio} est trop court pour servir de musique ; donnez-en un d'au moins {seconds:g} s"
    ),
    "own_music": "l'audio {audio} ne peut pas être sa propre musique ; donnez le numéro d'un autre audio",
    "many_tracks": "{most} pistes au plus peuvent sonner ensemble ; indiquez moins d'audios",
    "no_undo": "il n'y a rien à annuler",
    "no_redo": "il n'y a rien à rétablir",
    "no_edits": "rien n'a encore été modifié, il n'y a donc rien à recommencer",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS, parts=" ; ")
