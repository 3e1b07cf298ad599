"""German."""

from . import Language

SENTENCES = {
    "cut": "{touched} ({seconds:.1f} s) aus Audio {audio} entfernt.",
    "keep": "Von Audio {audio} nur {part} behalten; {seconds:.1f} s sind entfallen.",
    "mute": "{touched} ({seconds:.1f} s) in Audio {audio} stummgeschaltet.",
    "bleep": "{touched} ({seconds:.1f} s) in Audio {audio} überpiepst.",
    "louder": "Audio {audio} um {decibels:g} dB lauter gemacht.",
    "louder_part": "{part} in Audio {audio} um {decibels:g} dB lauter gemacht.",
    "softer": "Audio {audio} um {decibels:g} dB leiser gemacht.",
    "softer_part": "{part} in Audio {audio} um {decibels:g} dB leiser gemacht.",
    "fade_in": "Audio {audio} über {seconds:g} s eingeblendet.",
    "fade_out": "Audio {audio} über {seconds:g} s ausgeblendet.",
    "insert": "Audio {source} {where} in Audio {audio} eingefügt.",
    "insert_part": "{text} aus Audio {source} {where} in Audio {audio} eingefügt.",
    "insert_silence": "{seconds:g} s Stille {where} in Audio {audio} eingefügt.",
    "replace": "{touched} in Audio {audio} durch {text} aus Audio {source} ersetzt.",
    "move": "{text} innerhalb von Audio {audio} verschoben.",
    "move_to": "{text} aus Audio {audio} in Audio {to} verschoben.",
    "swap": "{first} und {second} in Audio {audio} vertauscht.",
    "swap_between": "{first} in Audio {audio} und {second} in Audio {other} vertauscht.",
    "repeat": "{part} ist in Audio {audio} jetzt {times}-mal zu hören.",
    "split": "Audio {audio} in {created} geteilt.",
    "join": "{audios} zu {created} verbunden.",
    "join_faded": "{audios} mit Überblendungen von bis zu {seconds:g} s zu {created} verbunden.",
    "layer": "{audios} als {created} übereinandergelegt.",
    "extract": "{created} aus {text} in Audio {audio} erstellt.",
    "shorten_pauses": "{count} Pausen in Audio {audio} auf {to:g} s gekürzt; {seconds:.1f} s sind entfallen.",
    "shorten_pauses_1": "Eine Pause in Audio {audio} auf {to:g} s gekürzt; {seconds:.1f} s sind entfallen.",
    "trim_start": "{seconds:.1f} s Stille am Anfang von Audio {audio} entfernt.",
    "trim_end": "{seconds:.1f} s Stille am Ende von Audio {audio} entfernt.",
    "trim_both": "{seconds:.1f} s Stille am Anfang und am Ende von Audio {audio} entfernt.",
    "speed": "Audio {audio} läuft jetzt mit {factor:g}-facher Geschwindigkeit und dauert {seconds:.1f} s.",
    "speed_part": "{touched} in Audio {audio} läuft jetzt mit {factor:g}-facher Geschwindigkeit.",
    "normalise": (
        "Audio {audio} erhält beim Export eine Lautheit von {lufs:g} LUFS mit Spitzen bis {peak:g} dBTP."
    ),
    "mix_under": (
        "Audio {source} liegt jetzt als Musik unter Audio {audio}: mit {level:g} dB, unter "
        "Wörtern mit weiteren {duck:g} dB."
    ),
    "undo": "Rückgängig gemacht: {requests}.",
    "redo": "Wiederhergestellt: {requests}.",
    "start_over": "Alle Audios sind wieder wie am Anfang.",
    "read": "In Audio {audio} wird gesagt: „{said}“.",
    "read_nothing": "In Audio {audio} wird dort nichts gesagt.",
    # One for each audio, with semicolons between, and the total of several.
    "count_phrase": "in Audio {audio} wird „{what}“ {count}-mal gesagt",
    "count_phrase_1": "in Audio {audio} wird „{what}“ einmal gesagt",
    "count_phrase_0": "in Audio {audio} wird „{what}“ nicht gesagt",
    "count_kind": "Audio {audio} enthält {things}",
    "count_total": ": insgesamt {count}",
    "locate": "in Audio {audio} wird „{what}“ hier gesagt: {times}",
    "measure": "Audio {audio} dauert {seconds:.2f} s",
    "measure_total": ": insgesamt {seconds:.2f} s",
    "mentions": "„{what}“ wird in {audios} gesagt.",
    "mentions_1": "„{what}“ wird in {audios} gesagt.",
    "mentions_0": "„{what}“ wird in keinem Audio gesagt.",
    "list_audios": "Audio {audio}: {name}, {seconds:.2f} s, {count} Wörter.",
    "read_on": "Ab {word} folgen weitere Wörter.",
    "more_places": "{count} weitere",
    "export": "Audio {audio} wird in {path} geschrieben.",
    "history": "Bisher: {steps}.",
    "history_0": "Es wurde noch nichts bearbeitet.",
    "history_undone": "{step} (rückgängig gemacht)",
    "diff": "Audio {audio} dauerte {before:.2f} s und dauert jetzt {after:.2f} s: {changes}.",
    "diff_0": "Audio {audio} ist so, wie es hinzugefügt wurde.",
    "same_words": "die Wörter sind dieselben",
    "removed": "entfernt: {places}",
    "silenced": "stumm oder überpiepst: {places}",
    "inserted": "eingefügt: {places}",
    "moved": "verschoben: {places}",
    "place": "{text} bei {start:.2f} s",
    "heard_from": "ab {seconds:.2f} s: {said}",
    "heard_at": "Audio {audio} bei {times}",
    "measured": "Audio {audio}: {told}",
    "pace": "{count} Wörter pro Minute",
    "heard_pauses": "{told} von zusammen {seconds:.1f} s",
    # Which has more: of two, and of several.
    "duration_most": "{audio} ist länger|{audio} ist am längsten",
    "duration_least": "{audio} ist kürzer|{audio} ist am kürzesten",
    "level_most": "{audio} ist lauter|{audio} ist am lautesten",
    "level_least": "{audio} ist leiser|{audio} ist am leisesten",
    "pace_most": "{audio} spricht schneller|{audio} spricht am schnellsten",
    "pace_least": "{audio} spricht langsamer|{audio} spricht am langsamsten",
    "count_most": "{audio} hat mehr|{audio} hat am meisten",
    "count_least": "{audio} hat weniger|{audio} hat am wenigsten",
    "longest_pause_most": "{audio} hat die längere Pause|{audio} hat die längste Pause",
    "longest_pause_least": "{audio} hat die kürzere längste Pause|{audio} hat die kürzeste längste Pause",
    "average_pause_most": (
        "{audio} macht im Schnitt längere Pausen|{audio} macht im Schnitt die längsten Pausen"
    ),
    "average_pause_least": (
        "{audio} macht im Schnitt kürzere Pausen|{audio} macht im Schnitt die kürzesten Pausen"
    ),
    "longest_pause": "längste Pause {told}",
    "average_pause": "Pausen von durchschnittlich {told}",
    "pauses": "{count} Pausen",
    "pauses_1": "1 Pause",
    "pauses_0": "keine Pausen",
    "longer_pauses": "{told} von mehr als {seconds:g} s",
    "sentences": "{count} Sätze",
    "sentences_1": "1 Satz",
    "sentences_0": "keine Sätze",
    "yes": "Ja, {told}",
    "no": "Nein, {told}",
    "no_level": "keine Sprache, die zu messen wäre",
    "ranked": "{leading}: {told}",
    "compared": "Audio {audio} {told}",
    "equal": "{audios} sind gleich: {told}",
    "needs_model": (
        "Wer spricht, wie es klingt und was sonst zu hören ist, sagt nur ein Sprachmodell mit Gehör: "
        "WORDSPLICE_MODEL_DIR oder WORDSPLICE_BROKER_URL setzen."
    ),
    # Parts of sentences.
    "audio": "Audio {audio}",
    "audios": "Audio {most} und {last}",
    "phrases": "{count} × „{what}“",
    "words": "{count} Wörter",
    "words_1": "1 Wort",
    "fillers": "{count} Füllwörter",
    "fillers_1": "1 Füllwort",
    "swears": "{count} Schimpfwörter",
    "swears_1": "1 Schimpfwort",
    "repeats": "{count} Wortwiederholungen",
    "repeats_1": "1 Wortwiederholung",
    "cut_offs": "{count} abgebrochene Wörter",
    "cut_offs_1": "1 abgebrochenes Wort",
    "restarts": "{count} Fehlstarts",
    "restarts_1": "1 Fehlstart",
    "everything": "alles",
    "of_kind": "die Wörter",
    "part": "ein Teil",
    "wordless": "eine Stelle ohne Wörter",
    "wordless_several": "{count} Stellen ohne Wörter",
    "quoted": "„{text}“",
    "at": "bei {seconds:.2f} s",
    "at_start": "am Anfang",
    "at_end": "am Ende",
    "after": "nach „{word}“",
    # Warnings behind what was done.
    "matched_up": "Es wurde um {decibels:.1f} dB lauter gemacht, so laut wie die Sprache ringsum.",
    "matched_up_softer": (
        "Es wurde um {decibels:.1f} dB lauter gemacht, ist aber noch {softer:.1f} dB leiser als die "
        "Sprache ringsum."
    ),
    "matched_down": "Es wurde um {decibels:.1f} dB leiser gemacht, so leise wie die Sprache ringsum.",
    "matched_sound": "Sein Klang wurde dem der Sprache ringsum angeglichen.",
    "unmatched": "Lautstärke und Klang blieben gleich: es ist keine Sprache zum Angleichen zu hören.",
    "muted_instead": "{count} Stellen wurden stumm statt herausgeschnitten, weil dort noch jemand spricht.",
    "muted_instead_1": "Eine Stelle wurde stumm statt herausgeschnitten, weil dort noch jemand spricht.",
    "muted_weak": (
        "{count} Stellen wurden stumm statt herausgeschnitten, weil ihre Zeiten nur ungefähr bekannt sind."
    ),
    "muted_weak_1": (
        "Eine Stelle wurde stumm statt herausgeschnitten, weil ihre Zeiten nur ungefähr bekannt sind."
    ),
    "by_sound": "Am Klang gefunden, nicht unter den Wörtern: {places}.",
    "maybe_too": "Gemeint sein kann auch {places}: dann „schneide diese Stelle heraus“ sagen.",
    "scored": "„{what}“ bei {start:.2f} s (Wert {score:.2f})",
    "placed": "{times} (Wert {score:.2f})",
    "too_soft": (
        "{file} hat {reached:.1f} LUFS statt {lufs:g}: Mehr lassen die Spitzen nicht zu; höhere "
        "Spitzen erlauben oder weniger verlangen."
    ),
    "weak": "Bitte anhören: An {count} Stellen sind die Zeiten nur ungefähr bekannt.",
    "weak_1": "Bitte anhören: An einer Stelle sind die Zeiten nur ungefähr bekannt.",
    "recognised": (
        "Die Wörter von {audios} stammen vom Offline-Erkenner, der oft falsch hört: "
        "Mit dem Transkript oder dem Text (--transcript) werden sie besser."
    ),
    "undecided": "{count} der Verzögerungslaute können „um“ oder „uh“ sein: Das war nicht zu unterscheiden.",
    "undecided_1": "Einer der Verzögerungslaute kann „um“ oder „uh“ sein: Das war nicht zu unterscheiden.",
}

REFUSALS = {
    "no_audio": "es gibt kein Audio {audio}; vorhanden: {numbers}",
    "no_audios": "es wurde noch kein Audio hinzugefügt; bitte zuerst eines hinzufügen",
    "no_file": "Audio {audio} stammt nicht aus einer Datei",
    "no_words": "Audio {audio} hat keine Wörter; bitte sein Transkript angeben (--transcript {audio}=DATEI)",
    "not_said": "in Audio {audio} wird „{what}“ nicht gesagt",
    "not_said_but": "in Audio {audio} wird „{what}“ nicht gesagt; ist „{near}“ gemeint?",
    "said_nowhere": "in keinem Audio wird „{what}“ gesagt",
    "said_less": "in Audio {audio} wird „{what}“ nur {count}-mal gesagt",
    "maybe_heard": (
        "in Audio {audio} habe ich bei {times} vielleicht „{what}“ gehört (Wert {scores}): ist es das? "
        "Bitte „ja“, „nein“ oder „schneide diese Stelle heraus“ sagen"
    ),
    "no_fillers": "Audio {audio} enthält keine Füllwörter",
    "no_swears": "Audio {audio} enthält keine Schimpfwörter",
    "no_repeats": "Audio {audio} enthält keine Wortwiederholungen",
    "no_cut_offs": "Audio {audio} enthält keine abgebrochenen Wörter",
    "no_restarts": "Audio {audio} enthält keine Fehlstarts",
    "nothing_to_trim": (
        "in Audio {audio} ist dort keine Stille zu kürzen: was vor dem ersten oder nach dem letzten "
        "Wort zu hören ist, bleibt"
    ),
    "no_pauses": "in Audio {audio} ist keine Pause zwischen den Wörtern länger als {seconds:g} s",
    "long_pause": (
        "Pausen über {longer_than:g} s lassen sich nicht auf {to:g} s kürzen; bitte eine kürzere Zeit nennen"
    ),
    "few_fillers": "Audio {audio} enthält nur {count} Füllwörter",
    "few_swears": "Audio {audio} enthält nur {count} Schimpfwörter",
    "few_repeats": "Audio {audio} enthält nur {count} Wortwiederholungen",
    "few_cut_offs": "Audio {audio} enthält nur {count} abgebrochene Wörter",
    "few_restarts": "Audio {audio} enthält nur {count} Fehlstarts",
    "few_words": "Audio {audio} hat nur {count} Wörter",
    "no_sentences": (
        "das Transkript von Audio {audio} hat keine Satzzeichen, also ist nicht zu erkennen, wo ein "
        "Satz endet; bitte eines mit Satzzeichen angeben (--transcript {audio}=DATEI)"
    ),
    "few_sentences": "Audio {audio} hat nur {count} solche Sätze",
    "which_phrase": (
        "in Audio {audio} kommt „{what}“ {count}-mal vor (bei {times}): welches ist gemeint? "
        "Das erste, das letzte oder eine Nummer"
    ),
    "which_part": (
        "in Audio {audio} gibt es das {count}-mal (bei {times}): welches ist gemeint? "
        "Das erste, das letzte oder eine Nummer"
    ),
    "never_followed": "in Audio {audio} folgt auf „{first}“ nirgends „{second}“: wo genau?",
    "often_followed": "in Audio {audio} folgt auf „{first}“ {count}-mal „{second}“: wo genau?",
    "no_there": "in Audio {audio} wurde zuletzt nichts bearbeitet: welche Stelle ist gemeint?",
    "no_time": "bitte die eine Zeit nennen, an der es stehen soll",
    "no_length": "„{what}“ bei {start:.2f} s hat im Transkript keine Dauer; bitte dessen Zeiten berichtigen",
    "outside": "Audio {audio} dauert {duration:.2f} s; {seconds:g} s liegt außerhalb",
    "beyond": "{seconds:g} s liegt außerhalb des Audios ({duration:g} s); bitte eine Zeit darin nennen",
    "reversed": "von {start:g} s bis {end:g} s liegt nichts; bitte die frühere Zeit zuerst nennen",
    "nothing_between": "zwischen den beiden Stellen in Audio {audio} liegt nichts",
    "nothing_left": "vom Audio bliebe nichts übrig; bitte einen Teil behalten",
    "nothing_else": "Audio {audio} enthält sonst nichts; es bleibt, wie es ist",
    "whole": "das ist das ganze Audio {audio}; bitte einen Teil davon nennen",
    "into_itself": "ein Teil lässt sich nicht in sich selbst verschieben; bitte eine Stelle außerhalb nennen",
    "overlap": "Teile, die sich überschneiden, lassen sich nicht vertauschen; bitte zwei getrennte nennen",
    "no_gain": "die Verstärkung muss über 0 liegen; um den Teil verstummen zu lassen, schalten Sie ihn stumm",
    "split_edge": "ganz am Anfang oder Ende lässt sich nicht teilen; bitte eine Stelle im Audio nennen",
    "no_silence": "eine Pause muss länger als 0 Sekunden sein",
    "long_fade": "Audio {audio} dauert {duration:.2f} s; eine Blende von {seconds:g} s passt nicht hinein",
    "no_room": "ein Audio kann höchstens {hours} Stunden oder {pieces} Stücke lang werden; bitte weniger",
    "long_sound": (
        "das sind {duration:.1f} s von Audio {audio}; ein Sprachmodell hört höchstens {seconds:g} s: bitte "
        "sagen, von wann bis wann"
    ),
    "speed_limit": (
        "das wäre das {speed:g}-fache der aufgenommenen Geschwindigkeit; möglich ist das "
        "{slowest:g}- bis {fastest:g}-fache: bitte einen Faktor näher an 1 nennen"
    ),
    "short_music": (
        "Audio {audio} ist zu kurz für Musik unter einem anderen; "
        "bitte eines von mindestens {seconds:g} s nennen"
    ),
    "own_music": (
        "Audio {audio} kann nicht die Musik unter sich selbst sein; bitte die Nummer eines "
        "anderen Audios nennen"
    ),
    "many_tracks": "höchstens {most} Spuren können zugleich zu hören sein; bitte weniger Audios nennen",
    "no_undo": "es gibt nichts rückgängig zu machen",
    "no_redo": "es gibt nichts wiederherzustellen",
    "no_edits": "es wurde noch nichts bearbeitet, also gibt es nichts zurückzusetzen",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS)
