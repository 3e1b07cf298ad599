"""What French refusals say."""

EXAMPLES = {
    "cut": "supprime « um » de l'audio 2",
    "insert": "insère l'audio 3 après « bonjour » dans l'audio 1",
    "insert_pause": "insère 2 secondes de silence après « bonjour » dans l'audio 1",
    "fade": "ajoute un fondu d'entrée de 2 secondes à l'audio 1",
    "move": "déplace « bonjour » à la fin de l'audio 1",
    "replace": "remplace « bonjour » dans l'audio 1 par « bonsoir » de l'audio 2",
    "swap": "échange « premier » et « second » dans l'audio 1",
    "split": "coupe l'audio 1 en deux à 8 secondes",
    "join": "fusionne l'audio 1 et l'audio 2",
    "layer": "superpose l'audio 1 et l'audio 2",
    "extract": "extrais « bonsoir » de l'audio 1",
    "count": "combien de fois dit-on « um » dans l'audio 2 ?",
    "locate": "quand dit-on « bonjour » dans l'audio 2 ?",
    "pauses": "raccourcis les pauses de plus de 1 seconde à 0,5 seconde",
    "export": "exporte l'audio 2 en mp3",
}

NEAREST = {
    "_KEEP": "ne garde que « bonsoir » de l'audio 1",
    "_TRIM": "ne garde que « bonsoir » de l'audio 1",
    "_MUTE": "rends « bonjour » muet dans l'audio 1",
    "_BLEEP": "mets un bip sur « bonjour » dans l'audio 1",
    "LOUDER": "augmente le volume de l'audio 1 de 3 dB",
    "LOUDNESS": "augmente le volume de l'audio 1 de 3 dB",
    "_FADE": EXAMPLES["fade"],
    "INSERT": EXAMPLES["insert"],
    "_COPY": "copie « bonsoir » de l'audio 2 à la fin de l'audio 1",
    "_MOVE": EXAMPLES["move"],
    "_REPLACE": EXAMPLES["replace"],
    "_SWAP": EXAMPLES["swap"],
    "_REPEAT": "répète « bonjour » trois fois dans l'audio 1",
    "_SPLIT": EXAMPLES["split"],
    "_JOIN": EXAMPLES["join"],
    "_LAYER": EXAMPLES["layer"],
    "_PARALLEL": EXAMPLES["layer"],
    "_CROSSFADE": "fais un fondu enchaîné de l'audio 1 à l'audio 2 sur 2 secondes",
    "_EXTRACT": EXAMPLES["extract"],
    "_UNDO": "annule la dernière modification",
    "_HOW_OFTEN": EXAMPLES["count"],
    "_WHEN": EXAMPLES["locate"],
    "_WHAT": "que dit l'audio 1 ?",
    "_HOW_LONG": "combien de temps dure l'audio 1 ?",
    "_NORMALISE": "normalise l'audio 1 à -16 LUFS",
    "PACER": "accélère l'audio 1 de 10 %",
    "PACE": "accélère l'audio 1 de 10 %",
    "_MUSIC": "mets l'audio 3 en fond musical sous l'audio 1",
}
"""What can be done that comes nearest to a request in which such a word stands."""

SENTENCES = {
    "fillers": "mots de remplissage",
    "swears": "gros mots",
    "repeats": "mots répétés",
    "cut_offs": "mots coupés",
    "restarts": "faux départs",
    "empty": "une demande vide ne demande rien ; dites par exemple : {example}",
    "too_long": (
        "la demande compte {length} caractères, et {longest} est le maximum ; demandez quelques étapes "
        "à la fois"
    ),
    "control": "la demande contient des caractères de contrôle ; écrivez-la en texte simple",
    "unbalanced": "il manque le pendant du guillemet {mark} ; fermez la citation",
    "empty_quotes": "il n'y a rien entre les guillemets ; mettez-y les mots",
    "not_understood": "je ne comprends pas « {what} » et n'ai rien changé ; dites par exemple : {example}",
    "incomplete": "la demande est incomplète, et rien n'a été changé ; dites par exemple : {example}",
    "which_audio": "il y a les audios {audios} : dans lequel ?",
    "which_of": "« {what} » est dit dans les audios {audios} : dans lequel ?",
    "nowhere": "aucun audio ne dit « {what} »{hint}",
    "hint": " ; vouliez-vous dire « {what} » ?",
    "no_kind": "aucun audio ne contient de tels mots",
    "not_there": "l'audio {audio} ne dit pas « {what} » à cet endroit",
    "no_pause_there": "l'audio {audio} n'a pas de pause de {seconds:g} s ou plus à cet endroit",
    "few_pauses": "l'audio {audio} n'a que {count} pauses de ce genre",
    "pause_length": "quelles pauses faut-il supprimer ? Donnez une durée ; dites par exemple : {example}",
    "which_sentence": "l'audio {audio} a {count} phrases de ce genre : dans laquelle ?",
    "short_sentence": "la phrase ne contient que {count} mots dans l'audio {audio}",
    "few_words": "l'audio {audio} ne contient que {count} mots",
    "how_many": "l'audio {audio} dit « {what} » {count} fois : laquelle ?",
    "spared": (
        "l'audio {audio} doit à la fois rester intact et être modifié, et rien n'a été changé ; dites lequel"
    ),
    "swap_what": "nommez les deux parties à échanger ; dites par exemple : {example}",
    "join_what": "nommez les audios à réunir ; dites par exemple : {example}",
    "one_at_a_time": "cela se fait pour une seule partie à la fois ; dites par exemple : {example}",
    "whole": "il faut ici une partie d'un audio et non l'audio entier ; dites par exemple : {example}",
    "whole_fade": "un fondu se met au début ou à la fin d'un audio ; dites par exemple : {example}",
    "pieces": "les endroits nommés ne donnent pas {count} parties ; nommez-en autant qu'il en faut",
    "ask_about": "la question doit porter sur des mots ; dites par exemple : {example}",
    "history_inside": "modifier et annuler sont deux demandes ; faites d'abord l'une, puis l'autre",
    "nothing_asked": "rien n'est demandé ici ; dites par exemple : {example}",
    "no_it": "je ne sais pas de quoi il s'agit ; nommez-le",
    "no_previous": "il n'y a pas de demande précédente à laquelle se référer ; dites tout",
    "spare": (
        "cela doit à la fois être gardé et modifié, et rien n'a été changé ; dites par exemple : {example}"
    ),
    "help": (
        "je peux supprimer, garder, rendre muet, biper, déplacer, copier, remplacer, échanger, répéter, "
        "insérer, "
        "couper, réunir et extraire des mots et des durées, changer le volume et la vitesse, "
        "mettre de la musique de fond, annuler, et répondre à "
        "ce qui est dit, "
        "quand et combien de fois ; dites par exemple : {example}"
    ),
    "no_amount": "de combien ? Dites par exemple : {example}",
    "before_or_after": "avant ou après « {what} » ?",
    "where": "à quel endroit ? Dites par exemple : {example}",
}
