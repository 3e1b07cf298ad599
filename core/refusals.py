"""What is said of an edit that cannot be made, in English, by key. Other languages have the same keys.

Seconds are numbers, `times` and `numbers` text, `what`, `first` and `second` words as they were asked for.
"""

REFUSALS = {
    "no_audio": "there is no audio {audio}; the audios are: {numbers}",
    "no_audios": "no audio has been added yet; add one first",
    "no_file": "audio {audio} was not added from a file",
    "no_words": "audio {audio} has no words; give its transcript (--transcript {audio}=FILE)",
    "not_said": "audio {audio} does not say “{what}”",
    "not_said_but": "audio {audio} does not say “{what}”; did you mean “{near}”?",
    "said_nowhere": "no audio says “{what}”",
    "said_less": "audio {audio} says “{what}” only {count} ×",
    "maybe_heard": (
        "I may have heard “{what}” in audio {audio} at {times} (score {scores}): is that it? Say “yes”, "
        "“no” or “cut that part”"
    ),
    "no_fillers": "audio {audio} has no filler words",
    "no_swears": "audio {audio} has no swear words",
    "no_repeats": "audio {audio} has no repeated words",
    "no_cut_offs": "audio {audio} has no cut-off words",
    "no_restarts": "audio {audio} has no false starts",
    "nothing_to_trim": (
        "audio {audio} has no silence to trim there: what is heard before the first word or after "
        "the last one stays"
    ),
    "no_pauses": "audio {audio} has no pause longer than {seconds:g} s between its words",
    "long_pause": (
        "pauses over {longer_than:g} s cannot be shortened to {to:g} s; give a shorter time for what stays"
    ),
    "few_fillers": "audio {audio} has only {count} filler words",
    "few_swears": "audio {audio} has only {count} swear words",
    "few_repeats": "audio {audio} has only {count} repeated words",
    "few_cut_offs": "audio {audio} has only {count} cut-off words",
    "few_restarts": "audio {audio} has only {count} false starts",
    "few_words": "audio {audio} has only {count} words",
    "no_sentences": (
        "the transcript of audio {audio} has no punctuation, so nothing tells where a sentence "
        "ends; give one that has (--transcript {audio}=FILE)"
    ),
    "few_sentences": "audio {audio} has only {count} such sentences",
    "which_phrase": (
        "audio {audio} has “{what}” {count} times (at {times}): which one? Say first, last or a number"
    ),
    "which_part": "audio {audio} has that {count} times (at {times}): which one? Say first, last or a number",
    "never_followed": "in audio {audio} “{first}” is nowhere followed by “{second}”: where exactly?",
    "often_followed": "in audio {audio} “{first}” is followed by “{second}” {count} times: where exactly?",
    "no_there": "nothing was edited in audio {audio} just before: where is “there”?",
    "no_time": "name the one time at which it goes",
    "no_length": "“{what}” at {start:.2f} s has no length in the transcript; correct its times",
    "outside": "audio {audio} lasts {duration:.2f} s; {seconds:g} s is outside it",
    "beyond": "{seconds:g} s is outside the audio, which lasts {duration:g} s; name a time inside it",
    "reversed": "nothing lies from {start:g} s to {end:g} s; give the earlier time first",
    "nothing_between": "nothing lies between the two places in audio {audio}",
    "nothing_left": "nothing of the audio would be left; keep a part of it",
    "nothing_else": "audio {audio} holds nothing else; it is left as it is",
    "whole": "that is all of audio {audio}; name a part of it",
    "into_itself": "cannot move a part into itself; name a place outside it",
    "overlap": "cannot swap two parts that overlap; name two separate ones",
    "no_gain": "a gain must be above 0; mute the part to silence it",
    "split_edge": "cannot split at the very start or end; name a place inside the audio",
    "no_silence": "a silence must be longer than 0 seconds",
    "long_fade": "audio {audio} lasts {duration:.2f} s; a fade of {seconds:g} s does not fit",
    "no_room": "an audio cannot get longer than {hours} hours or {pieces} pieces; ask for less",
    "long_sound": (
        "that is {duration:.1f} s of audio {audio}; a speech model hears up to {seconds:g} s: "
        "say from when to when"
    ),
    "speed_limit": (
        "that would be {speed:g} × the recorded speed, which goes from {slowest:g} to {fastest:g}; "
        "give a factor nearer to 1"
    ),
    "short_music": "audio {audio} is too short to be music under another; give one of at least {seconds:g} s",
    "own_music": "audio {audio} cannot be the music under itself; give the number of another audio",
    "many_tracks": "at most {most} tracks can sound together; name fewer audios",
    "no_undo": "there is nothing to undo",
    "no_redo": "there is nothing to redo",
    "no_edits": "nothing has been edited yet, so there is nothing to start over from",
}
