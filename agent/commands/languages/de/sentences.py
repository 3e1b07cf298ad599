"""What German refusals say."""

EXAMPLES = {
    "cut": "entferne „um“ aus Audio 2",
    "insert": "füge Audio 3 nach „hello“ in Audio 1 ein",
    "insert_pause": "füge 2 Sekunden Stille nach „hello“ in Audio 1 ein",
    "fade": "blende Audio 1 über 2 Sekunden ein",
    "move": "verschiebe „hello“ ans Ende von Audio 1",
    "replace": "ersetze „hello“ in Audio 1 durch „good morning“ aus Audio 2",
    "swap": "vertausche „first“ und „second“ in Audio 1",
    "split": "teile Audio 1 bei 8 Sekunden",
    "join": "verbinde Audio 1 und Audio 2",
    "layer": "leg Audio 1 und Audio 2 übereinander",
    "extract": "extrahiere „good morning“ aus Audio 1",
    "count": "wie oft wird „um“ in Audio 2 gesagt?",
    "locate": "wann wird „hello“ in Audio 2 gesagt?",
    "pauses": "kürze die Pausen über 1 Sekunde auf 0,5 Sekunden",
    "export": "exportiere Audio 2 als MP3",
}

NEAREST = {
    "_KEEP": "behalte nur „good morning“ aus Audio 1",
    "_TRIM": "behalte nur „good morning“ aus Audio 1",
    "_MUTE": "schalte „hello“ in Audio 1 stumm",
    "_SILENT": "schalte „hello“ in Audio 1 stumm",
    "_BLEEP": "überpiepse „hello“ in Audio 1",
    "LOUDER": "mach Audio 1 um 3 dB lauter",
    "LOUDNESS": "mach Audio 1 um 3 dB lauter",
    "_FADE": EXAMPLES["fade"],
    "FADE": EXAMPLES["fade"],
    "INSERT": EXAMPLES["insert"],
    "_LAY": EXAMPLES["insert"],
    "_COPY": "kopiere „good morning“ aus Audio 2 ans Ende von Audio 1",
    "_MOVE": EXAMPLES["move"],
    "_REPLACE": EXAMPLES["replace"],
    "_SWAP": EXAMPLES["swap"],
    "_REPEAT": "wiederhole „hello“ in Audio 1 dreimal",
    "_SPLIT": EXAMPLES["split"],
    "_JOIN": EXAMPLES["join"],
    "_LAYER": EXAMPLES["layer"],
    "_PARALLEL": EXAMPLES["layer"],
    "_CROSSFADE": "blende Audio 1 über 2 Sekunden in Audio 2 über",
    "_EXTRACT": EXAMPLES["extract"],
    "_UNDO": "mach den letzten Schritt rückgängig",
    "_UNDONE": "mach den letzten Schritt rückgängig",
    "_HOW_OFTEN": EXAMPLES["count"],
    "_WHEN": EXAMPLES["locate"],
    "_WHAT": "was wird in Audio 1 gesagt?",
    "_HOW_LONG": "wie lang ist Audio 1?",
    "_NORMALISE": "normalisiere Audio 1 auf -16 LUFS",
    "PACER": "mach Audio 1 um 10 % schneller",
    "PACE": "mach Audio 1 um 10 % schneller",
    "_MUSIC": "leg Audio 3 als Musik unter Audio 1",
}
"""What can be done that comes nearest to a request in which such a word stands."""

SENTENCES = {
    "fillers": "Füllwörter",
    "swears": "Schimpfwörter",
    "repeats": "Wortwiederholungen",
    "cut_offs": "abgebrochene Wörter",
    "restarts": "Fehlstarts",
    "empty": "in einer leeren Anweisung gibt es nichts zu tun; sagen Sie zum Beispiel: {example}",
    "too_long": (
        "die Anweisung hat {length} Zeichen, mehr als {longest} gehen nicht; "
        "bitte nur wenige Schritte auf einmal"
    ),
    "control": "die Anweisung enthält Steuerzeichen; bitte als einfachen Text eingeben",
    "unbalanced": "zum Anführungszeichen {mark} fehlt das Gegenstück; bitte die Anführung schließen",
    "empty_quotes": "zwischen den Anführungszeichen steht nichts; bitte die Wörter dorthin schreiben",
    "not_understood": (
        "„{what}“ wurde nicht verstanden, und nichts wurde geändert; sagen Sie zum Beispiel: {example}"
    ),
    "incomplete": (
        "die Anweisung ist unvollständig, und nichts wurde geändert; sagen Sie zum Beispiel: {example}"
    ),
    "which_audio": "es gibt die Audios {audios}: in welchem?",
    "which_of": "„{what}“ kommt in den Audios {audios} vor: in welchem?",
    "nowhere": "in keinem Audio wird „{what}“ gesagt{hint}",
    "hint": "; ist „{what}“ gemeint?",
    "no_kind": "in keinem Audio gibt es solche Wörter",
    "not_there": "in Audio {audio} wird „{what}“ dort nicht gesagt",
    "no_pause_there": "Audio {audio} hat dort keine Pause von {seconds:g} s oder mehr",
    "few_pauses": "Audio {audio} hat nur {count} solche Pausen",
    "pause_length": "welche Pausen sollen weg? Nenne eine Länge; sag zum Beispiel: {example}",
    "which_sentence": "Audio {audio} hat {count} solche Sätze: in welchem?",
    "short_sentence": "der Satz hat in Audio {audio} nur {count} Wörter",
    "few_words": "Audio {audio} hat nur {count} Wörter",
    "how_many": "in Audio {audio} kommt „{what}“ {count}-mal vor: welches ist gemeint?",
    "spared": (
        "Audio {audio} soll unverändert bleiben und zugleich bearbeitet werden, und nichts wurde geändert; "
        "was davon ist gemeint?"
    ),
    "swap_what": "welche zwei Stellen sollen die Plätze tauschen? Sagen Sie zum Beispiel: {example}",
    "join_what": "welche Audios sollen verbunden werden? Sagen Sie zum Beispiel: {example}",
    "one_at_a_time": "das geht nur mit einer Stelle auf einmal; sagen Sie zum Beispiel: {example}",
    "whole": "das geht mit einer Stelle und nicht mit dem ganzen Audio; sagen Sie zum Beispiel: {example}",
    "whole_fade": (
        "nur der Anfang oder das Ende eines Audios lässt sich ein- oder ausblenden; "
        "sagen Sie zum Beispiel: {example}"
    ),
    "pieces": "die genannten Stellen ergeben nicht {count} Teile; bitte so viele Stellen nennen wie nötig",
    "ask_about": "bitte nach Wörtern fragen; sagen Sie zum Beispiel: {example}",
    "history_inside": (
        "etwas bearbeiten und etwas zurücknehmen sind zwei Anweisungen; bitte eine nach der anderen geben"
    ),
    "nothing_asked": "damit ist nichts zu tun; sagen Sie zum Beispiel: {example}",
    "no_it": "worauf sich das bezieht, ist hier nicht klar; bitte beim Namen nennen",
    "no_previous": "davor gibt es keine Anweisung, auf die sich das beziehen kann; bitte alles sagen",
    "spare": (
        "das soll bleiben und zugleich bearbeitet werden, und nichts wurde geändert; "
        "sagen Sie zum Beispiel: {example}"
    ),
    "help": (
        "möglich sind: Wörter und Zeiten entfernen, behalten, stummschalten, überpiepsen, verschieben, "
        "kopieren, ersetzen, vertauschen, wiederholen, einfügen, teilen, verbinden und extrahieren, "
        "Lautstärke und Tempo ändern, Musik unterlegen, etwas rückgängig machen, und Fragen, was wann und "
        "wie oft gesagt wird; sagen Sie zum Beispiel: {example}"
    ),
    "no_amount": "um wie viel soll es geändert werden? Sagen Sie zum Beispiel: {example}",
    "before_or_after": "soll es vor oder nach „{what}“ stehen?",
    "where": "wohin soll es? Sagen Sie zum Beispiel: {example}",
}
