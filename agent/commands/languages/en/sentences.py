"""What English refusals say."""

EXAMPLES = {
    "cut": "remove 'um' from audio 2",
    "insert": "insert audio 3 after 'hello' in audio 1",
    "insert_pause": "insert 2 seconds of silence after 'hello' in audio 1",
    "fade": "fade in audio 1 over 2 seconds",
    "move": "move 'hello' to the end of audio 1",
    "replace": "replace 'hello' in audio 1 with 'good morning' from audio 2",
    "swap": "swap 'first' and 'second' in audio 1",
    "split": "split audio 1 at 8 seconds",
    "join": "join audio 1 and audio 2",
    "extract": "extract 'good morning' from audio 1",
    "count": "how often is 'um' said in audio 2?",
    "locate": "when is 'hello' said in audio 2?",
}

NEAREST = {
    "_KEEP": "keep only 'good morning' from audio 1",
    "_TRIM": "keep only 'good morning' from audio 1",
    "_MUTE": "mute 'hello' in audio 1",
    "_BLEEP": "bleep 'hello' in audio 1",
    "LOUDER": "make audio 1 louder by 3 dB",
    "LOUDNESS": "make audio 1 louder by 3 dB",
    "_FADE": EXAMPLES["fade"],
    "INSERT": EXAMPLES["insert"],
    "_COPY": "copy 'good morning' from audio 2 to the end of audio 1",
    "_MOVE": EXAMPLES["move"],
    "_REPLACE": EXAMPLES["replace"],
    "_SWAP": EXAMPLES["swap"],
    "_REPEAT": "repeat 'hello' in audio 1 three times",
    "_SPLIT": EXAMPLES["split"],
    "_JOIN": EXAMPLES["join"],
    "_EXTRACT": EXAMPLES["extract"],
    "_UNDO": "undo the last step",
    "_HOW_OFTEN": EXAMPLES["count"],
    "_WHEN": EXAMPLES["locate"],
    "_WHAT": "what is said in audio 1?",
    "_HOW_LONG": "how long is audio 1?",
}
"""What can be done that comes nearest to a request in which such a word stands."""

SENTENCES = {
    "empty": "there is nothing to do in an empty request; say for example: {example}",
    "too_long": "the request has {length} characters, {longest} are the most; ask for a few steps at a time",
    "control": "the request holds control characters; type it in plain text",
    "unbalanced": "a quotation mark {mark} has no partner; close the quotation",
    "empty_quotes": "there is nothing between the quotation marks; put the words there",
    "not_understood": "I do not understand “{what}”, and have changed nothing; say for example: {example}",
    "incomplete": "the request stops short, and nothing was changed; say for example: {example}",
    "which_audio": "audios {audios} are there: in which one?",
    "which_of": "“{what}” is said in {audios}: in which one?",
    "nowhere": "no audio says “{what}”{hint}",
    "hint": "; did you mean “{what}”?",
    "no_kind": "no audio has such words",
    "not_there": "audio {audio} does not say “{what}” there",
    "few_words": "audio {audio} has only {count} words",
    "how_many": "audio {audio} says “{what}” {count} times: which one?",
    "spared": "audio {audio} is to be left alone and to be edited, and nothing was changed; say which",
    "swap_what": "name the two parts that change places; say for example: {example}",
    "join_what": "name the audios to join; say for example: {example}",
    "one_at_a_time": "this can be done with one part at a time; say for example: {example}",
    "whole": "this takes a part of an audio and not the whole; say for example: {example}",
    "whole_fade": "only the start or the end of an audio can be faded; say for example: {example}",
    "pieces": "the places named do not make {count} parts; name as many places as it takes",
    "ask_about": "ask about words; say for example: {example}",
    "history_inside": "an edit and taking something back are two requests; ask for one and then the other",
    "nothing_asked": "this asks for nothing to be done; say for example: {example}",
    "no_it": "I do not know what “it” is here; name it",
    "no_previous": "there is no request before this one to go by; say all of it",
    "spare": "this is to be kept and to be edited, and nothing was changed; say for example: {example}",
    "help": (
        "I can remove, keep, mute, bleep, move, copy, replace, swap, repeat, insert, split, join and extract "
        """words and times, change loudness, undo, and answer what is said, when and how often; say for
            example:"""
        "{example}"
    ),
    "no_amount": "how much is to change? Say for example: {example}",
    "before_or_after": "is it to go before or after “{what}”?",
    "where": "where is it to go? Say for example: {example}",
}
