"""English words for parts, places, audios and amounts, and for questions. A word may stand under several."""

from .. import Words

WORDS: Words = {
    # --- words and kinds of words
    "_REPEATED": "repeated, duplicate, duplicated, doubled, double, stuttered",
    "_LABEL": """phrase, phrases, name, names, term, terms, expression, sentence, line, quote, saying,
        utterance, text, part, parts, bit, bits, piece, section, passage, moment, place, spot, time, times,
        sound, sounds, occurrence, occurrences, instance, instances, trace, traces, mention, mentions, use,
        word saying, part with, bit with""",
    "_WORDS": "word, words",
    "_LISTED": "following words, following, these words, words, following phrases, these phrases, these",
    "_ONE": "one, ones, times, occurrence, instance, of them, of those, of these, time, mention",
    "KIND": {
        "fillers": """filler, fillers, filler word, filler words, filler sound, filler sounds, filler noises,
            hesitation, hesitations, hesitation sounds, hesitation noises, hesitation words, disfluency,
            disfluencies, filled pause, filled pauses, verbal tics, verbal fillers, vocal fillers""",
        "swears": """swear word, swear words, swearword, swearwords, swears, swearing, curse, curses, curse
            word, curse words, cursing, cuss word, cuss words, cussing, profanity, profanities, profane
            words, bad language, bad word, bad words, foul language, foul words, strong language, dirty
            word, dirty words, dirty language, rude word, rude words, rude language, naughty word, naughty
            words, offensive word, offensive words, offensive language, explicit language, explicit words,
            crude language, vulgar words, vulgar language, vulgarities, obscenity, obscenities, expletive,
            expletives, four letter word, four letter words, f bomb, f bombs, swear, curse, cuss""",
        "repeats": """repeated word, repeated words, repeated phrases, repetition, repetitions, repeats,
            duplicates, word repetitions, duplicate word, duplicate words, duplicated words, double word,
            double words, doubled word, doubled words, doublings, stutter, stutters, stuttering, stammer,
            stammers, stammering, words said twice""",
        "cut_offs": """cut off word, cut off words, cutoff word, cutoff words, partial word, partial words,
            broken off words, broken off word, unfinished word, unfinished words, incomplete words,
            incomplete word, word fragment, word fragments, truncated words, half words,
            interrupted words""",
        "restarts": """false start, false starts, restart, restarts, abandoned starts, abandoned beginnings,
            self corrections, self correction, self repairs, fluffed starts, aborted sentences""",
    },
    "KIND:30": {"fillers": "ums and ahs, ums and ers, ums and erms, uhs and ums, ers and ums"},
    "_NUMBER": "number, no ., no, #, nr",
    # --- which of several
    "ORDINAL": {
        1: "first, initial, opening",
        -1: "last, final, closing",
        -2: """second to last, second last, penultimate, next to last, last but one, second from last,
            second from the end""",
        -3: "third to last, third last, third from last, third from the end, last but two",
    },
    "ALL": """all, every, each, every single, every last, all of, each and every, any, any and all, each of,
        every one of, all those, all these""",
    "_BOTH": "both",
    "_ALL_BUT": "all but, all except, all except for, all apart from, all other than",
    "_EVERYTHING_BUT": """everything but, everything except, everything except for, everything other than,
        everything apart from, everything besides, everything outside, everything outside of, anything but,
        anything except, everything bar, everything aside from, anything other than, everything that's not,
        everything that isn't, everything that is not, anything that isn't, anything outside, all but, all
        except, all except for, all apart from, all other than, all words except, all words but, every word
        except, every word but, all words except for, everything in it but""",
    "_NEGATION": """not, never, don't, do not, doesn't, does not, won't, will not, can't, cannot, unless, if,
        only if, except if, except when""",
    "_EXCEPT": """except, except for, except of, but, but not, other than, apart from, besides, save for,
        save,
        excluding, aside from, and not, not, not counting, bar, that isn't, that is not, that's not, that
        aren't, that are not, which isn't, which is not""",
    "_EVERYTHING": """everything, all, anything, it all, whole thing, all of it, entire thing, whole,
        entire, complete, entirety, contents, full contents, content""",
    "_PART": """part, bit, section, stuff, portion, segment, stretch, whatever, what, rest, rest of it,
        remainder, passage, material, piece, words, chunk, bits, parts, speech, what lies, what stands,
        what's said, what is said, all the stuff, all the words, all the rest, interval, range, audio,
        what's, what is, start, beginning, opening, end, ending, intro, outro, tail, first part, last part,
        head, top, back end, time range, span, full contents""",
    "HALF": {1: "first half, opening half", 2: "second half, last half, latter half"},
    "_IT": """it, that, this, them, those, these, that one, this one, that part, this part, that bit, that
        word, that phrase, that name, those words, these words, the same, em, copy, that copy, this bit, that
        section, that piece, that passage, that stretch, that moment, that place, that spot, those parts,
        these parts, those bits, those sections, those places, all of those, all those parts, all of those
        parts""",
    # --- where
    "_AFTER": """back after, back behind, after, behind, following, past, beyond, later than, that follows,
        which follows, follows, follow, that follow, which follow""",
    "_BEFORE": """back before, to just before, to right before, until just before, till just before, up to
        just before, until right before, up to but not including, until but not including, to but not
        including, up to but excluding, up to and excluding, before, but before, and before, preceding, ahead
        of, in front of, prior to, leading up to, earlier than, that precedes""",
    "_FROM": """from, since, starting from, starting at, starting with, beginning with, beginning at,
        beginning from, that begins with, that starts with, that begins at, that starts at""",
    "_WITHOUT": """could do without, can do without, would be better without, would sound better without,
        is better without, sounds better without, without, minus, sans, free of, free from, clear of""",
    "_FREE": "free",
    "_BY": "by",
    "_FOLLOWS": """all that follows, everything that follows, what follows, that follows, everything
        following, rest, what comes after""",
    "_ON": "on, onward, onwards, forward, forwards, on out, and on, and onwards, and everything after",
    "_UPTO": """up to, until, till, til, up until, up till, as far as, all the way to""",
    "_THROUGH": """and ends with, and ending with, and ends at, and ending at, through, thru,
        up to and including, until and including, to and including, through to, up
        through""",
    "_TO": """to, into, onto, down to, in to, on to, -, –, —, all the way to, over to, so it comes, so that
        it comes, to be, to come""",
    "_BETWEEN": "between, in between, in the middle of",
    "_AT": "at, right at, exactly at, @",
    "_AS": "as",
    "_RANGE": "to, -, –, —, through, thru, until, till",
    "EDGE": {
        "start": """start, beginning, front, top, head, opening, very start, very beginning, intro, outset,
            introduction""",
        "end": "end, ending, back, tail, close, bottom, finish, very end, outro, conclusion, tail end",
    },
    "AT_EDGE:4": {
        "start": "first, first word, as first word, as the first word, in first place, up front",
        "end": "last, last word, as last word, as the last word, in last place",
    },
    "_BACK_TO": "back to, back down to, back up to",
    "_BACK": "back",
    "_THERE": """there, in there, here, in here, at that point, in that place, at that place, in that spot,
        at that spot, in its place, in their place, where it was, in that position""",
    "_IN": """in, on, @, within, inside, inside of, throughout, across, as for, for, at, during, through,
        over in""",
    "_OF": """of, from, off, out of, off of, outta, belonging to, for, consisting of, made of, made from,
        made up of, copied from, taken from, containing, holding, with, made out of""",
    # --- audios
    "_AUDIO": """audio, audios, file, files, recording, recordings, clip, clips, track, tracks, audio file,
        audio files, audio clip, audio clips, sound file, sound files, audio track, tape, number, #, no .,
        nr, audio number, audio no ., audio #, recording number, recording no ., recording #, file number,
        file no ., file #, clip number, clip no ., clip #, track number, track no ., track #, wav, mp3""",
    "_AUDIO:1": "a",
    "_AUDIOS": "audios, files, recordings, clips, tracks, audio files, sound files",
    "_ALL_AUDIOS": """all of them, each of them, every one of them, them all, any of them, any of the
        audios, all of the audios""",
    "_EVERYWHERE": """everywhere, anywhere, all over, throughout, wherever it is, wherever they are,
        wherever it occurs, wherever they occur, wherever it appears, wherever they appear, wherever it's
        said, wherever it is said, wherever it comes up, wherever it is mentioned, everywhere it occurs,
        everywhere it appears""",
    "REF": {
        "both": """both, both audios, both files, both recordings, both clips, both tracks, both of them,
            the two""",
        "it": """it, itself, all of it, whole of it, this one, that one, this audio, that audio, this file,
            that file, this recording, that recording, this clip, that clip, this track, that track, same
            one, same audio, same file, same recording, current one, current audio, this, that, audio, file,
            recording, clip, track""",
        "them": """them, these, those, those two, these two, parts, pieces, halves, both parts, both halves,
            both pieces""",
        "other": "other one, other audio, other file, other recording, other clip, other track, other",
        "middle": "middle one, middle audio, middle file, middle recording, middle clip, middle track",
        "others": """other two, others, other ones, other audios, other files, other recordings, other
            clips, other tracks""",
        "original": "original, original audio, original file, original recording, original one, originals",
    },
    "REF:1": {
        "new": """new one, new audio, new file, new recording, new clip, new track, result, extract, newest
            one, newest audio, resulting audio, resulting file, joined audio, extracted part""",
    },
    "_PIECE": "part, parts, piece, pieces, half, halves, section, sections, chunk, chunks, segment, segments",
    "_POSSESSIVE": "'s",
    "_COLON": ": , \\, , - , – , —",
    # --- amounts
    "UNIT": {
        0.001: "ms, msec, msecs, millisecond, milliseconds",
        1: "s, sec, secs, second, seconds, sec ., secs .",
        60: "m, min, mins, minute, minutes, min .",
        3600: "h, hr, hrs, hour, hours",
    },
    "FRACTION": {0.5: "half, half a, half of a, a half", 0.25: "a quarter of a, quarter of a, a quarter"},
    "_MARK": "mark, point, marker, in",
    "_DECIBELS": "db, decibel, decibels",
    "_SLIGHTLY": """a bit, slightly, a little, a little bit, a tad, a touch, somewhat, a notch, a hair, a
        smidge""",
    "_PERCENT": "%, percent, per cent",
    "_MINUS": "-, –, minus",
    "_PLUS": "+, plus",
    "_VOLUME": """volume, volume of, level, level of, loudness, loudness of, sound of, gain, gain of,
        sound""",
    # --- how things are done
    "_WITH": "with, by, using, via",
    "_FOR": "for, in exchange for, in favour of, in favor of",
    "_TONE": """bleep, beep, tone, bleep sound, beep sound, beep tone, bleep tone, censor beep, bleeps, beeps,
        bleep noise, beep noise""",
    "_SILENCE": """silence, pause, quiet, quietness, gap, dead air, silences, pauses, break, silent gap,
        silent pause, of silence, of pause""",
    "_PAUSES": """pauses, silences, gaps, silent gaps, silent pauses, pauses between words, pauses between
        the words, gaps between words, gaps between the words, silences between words, silences between the
        words""",
    "LONGEST": {
        "longest": """longest pause, longest silence, longest gap, longest silent gap,
        longest silent pause, longest break"""
    },
    "LONGEST_SENTENCE": {
        "longest": "longest sentence, longest phrase, sentence is longest, sentence is the longest"
    },
    "SCORED": {
        "scored": """with their scores, with scores, with the scores, with their score, and their scores, with
        times and scores, with their times and scores, with scores and times"""
    },
    "_GAP": "pause, silence, gap, silent gap, silent pause, dead air",
    "_DEAD_AIR": "dead air",
    "_LONG": "long, longer, overlong, too long, awkward, excessive, very long, unnaturally long",
    "_LONGER": """longer than, over, above, more than, of more than, of over, exceeding, that exceed, which
        exceed, that are longer than, which are longer than, that are over, lasting longer than, lasting
        more than, lasting over, that last longer than, that last more than, that lasts longer than, that is
        longer than, greater than, bigger than, beyond""",
    "_AT_MOST": """at most, no longer than, no more than, not longer than, not more than, shorter than,
        under, below, a maximum of, up to, of at most, be at most, be no longer than, at a maximum of, last
        at most, max, maximum""",
    "_UNDER": "under, behind, beneath, underneath",
    "_ON_MUTE": "on mute",
    "_OVER": "over, on top of, across, onto, on, above",
    "_REASONS": "reasons, reason, purposes, sake",
    # --- between steps and between parts
    "_THEN": """then, and then, after that, ; after that, ; after that \\, , . after that, . after that \\, ,
        \\, after that \\, , after that \\, , afterwards, and after that, and afterwards, next, and next,
        finally, and finally, lastly, and lastly, and, ., ;, !, ?, \\, , but, after which, and also, as well
        as, plus, &, +, \\n, followed by, /, once that's done, when that's done, while""",
    "_GOTO": """go to, open, switch to, now to, turning to, go into, take, in the case of, as for, move to,
        on to""",
    "_AND": """and, followed by, and then, \\, , &, +, plus, as well as, along with, together with,
        including, and also, and both, /, also""",
    # --- questions
    "_WHAT": "what, what's, which, read me what, read what, read out what, tell me what, show me what",
    "_IS": "is, are, was, were, be, 's, being, is being, has been, get, gets",
    "_DO": "do, does, did, can, could, has, have",
    "_SUBJECT": """she, he, they, it, i, we, you, her, him, them, someone, somebody, anyone, anybody,
        people, speaker, speakers, host, guest, person, this person, interviewer""",
    "_SAY": """say, says, said, saying, mention, mentions, mentioned, mentioning, speak, speaks, spoken,
        spoke, utter, utters, uttered, contain, contains, contained, containing, include, includes, have,
        has, hold, holds, hear, heard, use, uses, used, occur, occurs, occurring, come up, comes up, appear,
        appears, appearing, happen, happens, show up, shows up, turn up, turns up, talk about, talks about,
        talked about, talking about, come, comes, got, find, loaded, open, available, added""",
    "_READ": """report, read, read out, read me, print, print out, display, transcribe, read back, let me
        see, see, output, give me""",
    "_READ:3": "tell me",
    "_LIST": "list, list me, name, show, show me, enumerate",
    "_TRANSCRIPT": """transcript, full transcript, text, transcription, content, contents, wording, words,
        script""",
    "_HOW_OFTEN": """how often, how many times, how frequently, number of times, count how often, count how
        many times""",
    "_HOW_MANY": "how many, number of, what's the number of, what is the number of, how much",
    "_COUNT": "count, count up, tally",
    "_WHEN": """when, where, at what time, at which time, at what point, at which point, what time, at what
        second, whereabouts, at what times, where exactly, when exactly, in which, at which, that, whenever,
        wherever, every time, each time""",
    "_FIND": """find, locate, search for, look for, point me to, show me where, tell me where, find me, look
        up, tell me when""",
    "_HOW_LONG": "how long, how long time, how many seconds, how many minutes, how many seconds long",
    "_LENGTH": "length, duration, total length, total duration, running time, lengths, durations, how long",
    "_LAST": "last, lasts, take, takes, run, runs, go on, now, long",
    "_WHICH": "which, what, which of",
    "_WHO": "who",
    "_WHAT_DONE": """what did we do, what did i do, what did you do, what have we done, what have i done,
        what have you done, what has been done, what was done, what did we ask for, what did i ask for, what
        did i ask you, what did i ask you to do, what was the last thing i did, what was the last thing we
        did, what did i just do, what did we just do, what was my last edit, what have i asked, what have i
        asked for, what have i asked you to do, which edits did we make, which edits have we made, which
        edits were made, what edits were made, what edits did we make, what edits have we made, which steps
        did we take, which steps were taken, what steps have we taken, where were we, where are we""",
    "_STEPS_DONE": """history, edit history, editing history, history of edits, history of changes, edits,
        my edits, our edits, all edits, all my edits, changes, my changes, our changes, all changes, all my
        changes, list of edits, list of changes, steps, previous steps, all steps, previous requests,
        requests, what we did, what you did, what i did, what we have done, what we've done, what you've
        done, what i've done, what you have done, what has been done, what was done, what i asked for""",
    "_SO_FAR": "so far, until now, till now, up to now, up to this point, already, yet, today, before",
    "_WHAT_CHANGED": """what has changed, what changed, what's changed, what have you changed, what have we
        changed, what have i changed, what did you change, what did we change, what did i change, what was
        changed, what has been changed, what is changed, what is different, what's different, what was
        removed, what has been removed, what did you remove, what did we remove, what have we removed, what
        was cut, what has been cut, what did you cut, what did we cut, which words were removed, which words
        are gone, which words have been removed, which words did you remove, what is missing, what's
        missing, what is gone, what's gone""",
    "_COMPARE": """compare, comparing, diff, show the difference between, what is the difference between,
        what's the difference between""",
    "_AS_ADDED": """with the original, to the original, and the original, against the original, with the
        original recording, to the original recording, and the original recording, with its original, to its
        original, and its original, with how it was, to how it was, with the unedited recording, with the
        unedited version, with the original version, to the original version, and the original version""",
    "_HOW_IS": "how is, how was, how does, how did, how has, in what way is, in what way does",
    "_DIFFERENT": """different, different now, different from the original, different from how it was,
        changed, been changed, been edited, differ, differ from the original, differ from its original,
        change""",
    "_NO_CHANGE": """don't change anything, do not change anything, don't change anything yet, without
        changing anything, without modifying any audio, without modifying anything, do not alter it, do not
        modify it, don't change it, do not change it, don't modify anything, do not modify anything, don't
        edit anything, without editing anything""",
    "_HELP": "help, what can you do, what can i do, what can i say, what do you do, what commands are there",
}
