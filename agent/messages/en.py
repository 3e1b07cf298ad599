"""English."""

from ...core.refusals import REFUSALS
from . import Language

SENTENCES = {
    "cut": "Removed {touched} ({seconds:.1f} s) from audio {audio}.",
    "keep": "Kept only {part} of audio {audio}; {seconds:.1f} s went.",
    "mute": "Muted {touched} ({seconds:.1f} s) in audio {audio}.",
    "bleep": "Bleeped {touched} ({seconds:.1f} s) in audio {audio}.",
    "louder": "Made audio {audio} {decibels:g} dB louder.",
    "louder_part": "Made {part} of audio {audio} {decibels:g} dB louder.",
    "softer": "Made audio {audio} {decibels:g} dB softer.",
    "softer_part": "Made {part} of audio {audio} {decibels:g} dB softer.",
    "fade_in": "Put a fade in of {seconds:g} s on audio {audio}.",
    "fade_out": "Put a fade out of {seconds:g} s on audio {audio}.",
    "insert": "Put audio {source} into audio {audio} {where}.",
    "insert_part": "Put {text} from audio {source} into audio {audio} {where}.",
    "insert_silence": "Put {seconds:g} s of silence into audio {audio} {where}.",
    "replace": "Replaced {touched} in audio {audio} with {text} from audio {source}.",
    "move": "Moved {text} within audio {audio}.",
    "move_to": "Moved {text} from audio {audio} to audio {to}.",
    "swap": "Swapped {first} and {second} in audio {audio}.",
    "swap_between": "Swapped {first} and {second} between audio {audio} and audio {other}.",
    "repeat": "{part} is now heard {times} times in audio {audio}.",
    "split": "Split audio {audio} into {created}.",
    "join": "Joined {audios} as {created}.",
    "join_faded": "Joined {audios} as {created}, each fading into the next for up to {seconds:g} s.",
    "layer": "Laid {audios} over each other as {created}.",
    "extract": "Made {created} of {text} from audio {audio}.",
    "shorten_pauses": "Shortened {count} pauses in audio {audio} to {to:g} s; {seconds:.1f} s went.",
    "shorten_pauses_1": "Shortened one pause in audio {audio} to {to:g} s; {seconds:.1f} s went.",
    "speed": "Audio {audio} now plays at {factor:g} × the speed and lasts {seconds:.1f} s.",
    "speed_part": "{touched} in audio {audio} now plays at {factor:g} × the speed.",
    "normalise": (
        "Audio {audio} gets a loudness of {lufs:g} LUFS with peaks up to {peak:g} dBTP when it is exported."
    ),
    "mix_under": (
        "Put audio {source} under audio {audio} as music: at {level:g} dB, and {duck:g} dB more under words."
    ),
    "undo": "Took back: {requests}.",
    "redo": "Did again: {requests}.",
    "start_over": "All audios are as they were at the start.",
    "read": "Audio {audio} says: “{said}”.",
    "read_nothing": "Nothing is said there in audio {audio}.",
    # One for each audio, with semicolons between, and the total of several.
    "count_phrase": "audio {audio} says “{what}” {count} times",
    "count_phrase_1": "audio {audio} says “{what}” once",
    "count_phrase_0": "audio {audio} says “{what}” not once",
    "count_kind": "audio {audio} has {things}",
    "count_total": ": {count} in all",
    "locate": "audio {audio} says “{what}” at {times}",
    "measure": "audio {audio} lasts {seconds:.2f} s",
    "measure_total": ": {seconds:.2f} s in all",
    "mentions": "{audios} say “{what}”.",
    "mentions_1": "{audios} says “{what}”.",
    "mentions_0": "No audio says “{what}”.",
    "list_audios": "Audio {audio}: {name}, {seconds:.2f} s, {count} words.",
    "read_on": "More words follow, from {word} on.",
    "more_places": "{count} more",
    "export": "Audio {audio} is written to {path}.",
    "history": "So far: {steps}.",
    "history_0": "Nothing has been edited yet.",
    "history_undone": "{step} (taken back)",
    "diff": "Audio {audio} lasted {before:.2f} s and now lasts {after:.2f} s: {changes}.",
    "diff_0": "Audio {audio} is as it was added.",
    "same_words": "its words are the same",
    "removed": "removed {places}",
    "silenced": "muted or bleeped {places}",
    "inserted": "put in {places}",
    "moved": "moved {places}",
    "place": "{text} at {start:.2f} s",
    "heard_from": "from {seconds:.2f} s on: {said}",
    "heard_at": "audio {audio} at {times}",
    "measured": "audio {audio}: {told}",
    "pace": "{count} words a minute",
    "heard_pauses": "{count} pauses of {seconds:.1f} s in all",
    "needs_model": (
        "Who speaks, how it sounds and what else is heard takes a speech model: set WORDSPLICE_MODEL_DIR or "
        "WORDSPLICE_BROKER_URL."
    ),
    # Parts of sentences.
    "audio": "audio {audio}",
    "audios": "audios {most} and {last}",
    "phrases": "{count} × “{what}”",
    "words": "{count} words",
    "words_1": "1 word",
    "fillers": "{count} filler words",
    "fillers_1": "1 filler word",
    "swears": "{count} swear words",
    "swears_1": "1 swear word",
    "repeats": "{count} repeated words",
    "repeats_1": "1 repeated word",
    "everything": "all",
    "of_kind": "the words",
    "part": "a part",
    "wordless": "a part without words",
    "quoted": "“{text}”",
    "at": "at {seconds:.2f} s",
    "at_start": "at the start",
    "at_end": "at the end",
    "after": "after “{word}”",
    # Warnings behind what was done.
    "matched_up": "It was made {decibels:.1f} dB louder, as the speech around it is.",
    "matched_down": "It was made {decibels:.1f} dB softer, as the speech around it is.",
    "muted_instead": "{count} places were muted instead of cut, because someone else speaks there.",
    "muted_instead_1": "One place was muted instead of cut, because someone else speaks there.",
    "muted_weak": "{count} places were muted instead of cut, because they are only roughly timed.",
    "muted_weak_1": "One place was muted instead of cut, because it is only roughly timed.",
    "by_sound": "Found by sound, not among the words: {places}.",
    "maybe_too": "It may also be {places}: say “cut that part” if it is.",
    "scored": "“{what}” at {start:.2f} s (score {score:.2f})",
    "too_soft": (
        "{file} has {reached:.1f} LUFS and not {lufs:g}: its peaks allow no more; allow higher "
        "peaks, or ask for less."
    ),
    "weak": "Listen to it: {count} places are only roughly timed.",
    "weak_1": "Listen to it: one place is only roughly timed.",
    "recognised": (
        "The words of {audios} are from the offline recogniser, which often mishears: "
        "give the transcript or the text (--transcript) for better ones."
    ),
    "undecided": "{count} of the hesitations may be “um” or “uh”: that could not be told by ear.",
    "undecided_1": "One of the hesitations may be “um” or “uh”: that could not be told by ear.",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS)
