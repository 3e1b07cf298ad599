"""English words for what can be done. Verbs are named once; their inflections come from `verbs`."""

from .. import Words
from .verbs import inflected

ACTS: Words = {
    # --- taking away and keeping
    "_CUT": inflected(
        """remove, delete, cut, erase, drop, strip, trim, chop, lose, ditch, kill, eliminate, discard, dump,
            omit, skip, scrap, wipe, toss, scratch, strike, excise, purge, clear, nuke, axe, zap, filter,
            exclude, banish, expunge, prune, snip, clip, edit, clean, yank, rip, bin, pluck, hack, cull,
            nix, lop, slash, expel, evict, boot, obliterate, whack, scrub, shave, take out, take away, take
            off, cut out, cut off, cut away, cut short, strip out, strip away, edit out, clip out, snip out,
            trim off, trim out, trim away, chop off, chop out, kill off, kick out, wash out, rip out, pluck
            out, hack off, hack out, boot out, leave out, wipe out, throw out, throw away, toss out, strike
            out, cross out, weed out, root out, clean up, clean out, clear out, clear up, clear away, tidy
            away, tidy up, sweep out, scrub out, blot out, wash away, lop off, shave off, slice off, slice
            out, slice away, filter out, sift out, screen out, rub out, crop out, x out, yank out, pull out,
            knock out, drop out, get rid of, do away with, dispense with, dispose of"""
    )
    + """, rm, del, removal of, deletion of, removing of, cutting of, no more, i don't want to hear, i do not
        want to hear, there should be no, there
        must be no, there shall be no, i don't need, i don't want, i do not need, i do not want, we don't
        need, we don't want, there shouldn't be any""",
    "_NO": "no",
    "_REMOVAL": "removal, cleanup, clean up",
    "_NO_LONGER": """no longer says, no longer say, no longer contains, no longer has, should not say,
        shouldn't say, should not contain, shouldn't contain, should no longer say, should no longer
        contain, must not say, mustn't say""",
    "_NOT_BE": """should not be, shouldn't be, must not be, mustn't be, should no longer be, should not be
        there, should not appear, shouldn't appear, should not occur, should not be heard in""",
    "_LACK": """doesn't have, does not have, doesn't contain, does not contain, doesn't say, does not say,
        has no, contains no, says no, has no more""",
    "_COMPLAINT": "too quiet, too loud, too low, too soft, low, quiet, loud, very quiet, very loud",
    "_TAKE": inflected(
        """take, pull, get, throw, toss, leave, bring, edit, want, need, lift, grab, have, put, kick, knock"""
    ),
    "_AWAY": "out, off, away, gone, short, down",
    "_OUTOF": "out of, off, off of, from out of, outta",
    "_MODAL": """can, could, must, should, shall, may, has to, have to, needs to, need to, got to, ought to,
        gotta, is to, are to, will have to, to""",
    "_GO": """go, goes, be gone, come out, disappear, vanish, be out, get out, go away, gone, is out, is
        gone, are gone, are out, goes out""",
    "_FIX": inflected(
        "fix, collapse, correct, repair, dedupe, smooth, smooth out, tidy, merge, sort out, heal"
    ),
    "_RID": inflected("rid, clean, clear, strip, free, purge, cleanse, empty, clean up, tidy up, scrub"),
    "_KEEP": inflected("keep, retain, preserve, hold on to"),
    "_KEEP:8": inflected("leave, leave in"),
    "_KEEP_ONLY": inflected(
        """leave only, leave just, leave nothing but, leave solely, leave exclusively, leave merely, leave in
            only"""
    ),
    "_LET_BE": inflected("leave, leave in"),  # which by itself takes nothing else away
    "_WANT": inflected("need, want, like") + ", want to hear, need to hear, want to keep",
    "_ONLY": "only, just, nothing but, solely, exclusively, merely, nothing except, nothing other than",
    "_REST": "rest, all the rest, remainder",
    "REST": {
        "all": """everything else, all else, anything else, rest of it, rest of the audio, other words,
            all other words""",
        "others": """rest, all the rest, remainder, others, other ones, other one, rest of them, all the
            others, all others, all the other ones""",
    },
    "_OTHERS": """others, other ones, other one, rest of them, rest of those, all the others, all others, all
        the other ones""",
    "_OTHER": "other",
    "_LEFT": """should stay, should be left, may stay, is to stay, can stay, is left, remains, is all that's
        left, is left over, stays, stay, left, remain, are left, is kept, survives, survive, should survive,
        should remain""",
    "_CONSISTS": """should be, must be, should consist of, must consist of, consists of, should contain,
        should have, is to be, should only be, should say, should only say, must say, should just say, should
        consist, must consist""",
    "_CONTAIN": """say, says, have, has, had, contain, contains, hold, holds, include, includes, consist of,
        consists of, should say, should have, should contain, is, be, has got""",
    "_CROP": inflected("crop"),
    "_TRIM": inflected(
        """trim, crop, cut down, cut back, shorten, reduce, narrow, narrow down, limit, restrict, trim
            down, strip, cut"""
    ),
    "_START": inflected("start, begin, open, come in"),
    "_END": inflected("end, stop, finish, close"),
    "_LET": inflected("make, let, have, get, set, create, build, want")
    + ", give me, make it so, make it so that, make sure, make sure that, ensure, ensure that",
    # --- making silent, louder, softer
    "_MUTE": inflected(
        """mute, silence, hush, suppress, quiet, hush up, quiet down, mute out, silence out, blank out,
            blank, turn the sound off for, turn off the sound of, turn off the sound for, turn the sound off
            of, take the sound off, zero out, zero, no sound, turn off the sound during, cut the sound of,
            kill the sound of, drop the sound of, zero out the volume of, nobody should hear, no one should
            hear"""
    )
    + """, muting of, silencing of, make it so you can't hear, make it so that you can't hear, make sure
        nobody hears, make sure no one hears, make sure nobody can hear, make sure no one can hear""",
    "_SOUND_OFF": inflected(
        """turn the sound off, turn off the sound, switch the sound off, switch off the sound, mute the
            sound, kill the sound, cut the sound"""
    )
    + ", no sound",
    "_UNHEARD": """should not be audible, shouldn't be audible, must not be audible, mustn't be audible,
        should not be heard, shouldn't be heard, must not be heard, mustn't be heard""",
    "_SILENT": "silent, quiet, inaudible, mute, soundless, unintelligible, not audible",
    "_BLEEP": inflected(
        "bleep, beep, censor, redact, bleep out, bleep over, beep out, beep over, censor out"
    ),
    "_COVER": inflected(
        "cover, cover up, mask, hide, drown out, overlay, obscure, override, anonymize, anonymise"
    ),
    "LOUDER": {
        1: inflected("amplify, boost, raise, increase, turn up, pump up, bump up, crank up, bring up"),
        -1: inflected(
            "lower, reduce, decrease, turn down, soften, quieten, attenuate, bring down, quieten down"
        ),
    },
    "LOUDNESS": {
        1: "louder, up, more loud, loud",
        -1: "quieter, softer, lower, down, less loud, more quiet, more soft",
    },
    "_TURN": inflected("turn, bring, crank, push, take, pump, bump, knock"),
    "FACTOR": {2.0: "twice as loud, double", 0.5: "half as loud, halve"},
    "FADE": {
        "in": inflected("fade in, fade up, fade from silence"),
        "out": inflected(
            "fade out, fade down, fade away, fade to silence, fade into silence, fade to nothing"
        ),
        "both": inflected("fade in and out, fade in and fade out, fade out and in"),
    },
    "_FADE": inflected("fade"),
    "FADING": {"in": "in, up", "out": "out, away, down", "both": "in and out"},
    # --- pauses between words
    "_SHORTEN": inflected(
        """tighten, tighten up, compress, condense, close, close up, squeeze, shrink, cut short,
            cut down on"""
    ),
    "_SHORTER": "shorter, tighter, smaller",
    "_LIMIT": inflected("limit, restrict, cap, hold"),
    # --- putting parts together; the value tells where it goes when nothing is said
    "_GIVE": inflected("give"),
    "INSERT": {
        "insert": inflected(
            """insert, paste, splice, weave, squeeze, slot, slip, inject, patch, include, apply, ins,
                insert in,
                splice in, drop in, patch in, paste in, cut in, edit in, place in, paste a copy of, put a
                copy of, insert a copy of, place a copy of"""
        ),
        "put": inflected("put, place, stick, set, lay, pop, tuck, put in, stick in, pop in"),
        "end": inflected(
            """append, add, attach, tack, glue, affix, tag, tack on, add on, add in, tag on, stick on, put on,
            add a copy of"""
        ),
        "start": inflected("prepend, prefix"),
    },
    "INSERT:10": {"insert": inflected("drop, dump")},
    "_COPY": inflected(
        "copy, borrow, duplicate, clone, cp, copy and paste, copy over, make a copy of, take a copy of"
    ),
    "_COPY_OF": "copy of, a copy of",
    "_FOLLOWED": "be followed by, should be followed by, must be followed by, is to be followed by",
    "_REPLACES": "replace",
    "_STAND_IN": """take the place of, stand in for, go in place of, should stand in for, stands in for,
        should replace, should take the place of, goes in place of, should go in place of, takes the place
        of""",
    "_EXTEND": inflected("extend, pad, lengthen, prolong, continue, complete, follow"),
    "_USE": inflected("use, play, run, sound"),
    "_PAUSE": "pause, wait, leave a pause of, leave a gap of",
    "_MOVE": inflected(
        """move, shift, bring, relocate, transfer, drag, push, pull, reposition, send, carry, transpose,
            slide, mv"""
    ),
    "_BELONGS": """belongs, belong, goes, go, comes, come, should come, should go, should be, must be, must
        come, must go, ought to be, has to be, has to go, needs to be, needs to go, is to be, to be heard,
        should be heard, must be heard, to be placed, should be placed, to be put, should be put, to come,
        to go""",
    "_ITSELF": "itself, themselves, it",
    "_REPLACE": inflected("replace, overwrite, swap out, switch out, sub out"),
    "_SWAP": inflected(
        """swap, switch, exchange, interchange, trade, flip, swap around, switch around, swap out, swap
            round, swap over, change places, change positions, trade places, swap places, reverse the order
            of, change the order of, invert the order of, do a swap of, make a swap of, do a swap between"""
    ),
    "_WRONG_ORDER": """in the wrong order, the wrong way round, the wrong way around, in reverse order, mixed
        up""",
    "_PLACES_OF": "order of, places of, positions of, place of, position of, spots of",
    "_AROUND": "around, round, places, positions, spots, about, over, with each other",
    "_CHANGE": inflected("change, turn, convert, make, transform"),
    "_SUBSTITUTE": inflected("substitute, sub, sub in, swap in"),
    "_BECOMES": """becomes, become, should become, must become, is to become, should turn into, turns into,
        should be changed to, should be changed into, should be turned into""",
    "_INSTEAD_OF": "instead of, in place of, in lieu of, rather than",
    "_REPEAT": inflected("repeat, loop, say, play, echo, duplicate, dup, replay, include, rep"),
    "_HEAR": inflected("hear, say") + ", to hear",
    "_HEARD": """is heard, be heard, it's heard, is said, be said, it's said, is played, be played, it's
        played, plays, you hear it, we hear it, i hear it, it is heard, it is said, it is played""",
    "REPEATS": {1: "once", 2: "twice, once more, one more time, a second time", 3: "thrice"},
    "_TIMES": """times, time, x, ×, times over, times in a row, times in all, times in total, times
        altogether, times running, times in succession""",
    "_MORE": "more, extra, additional, further, other",
    "MULTIPLY": {
        2: inflected("double, duplicate, dup"),
        3: inflected("triple, treble"),
        4: inflected("quadruple"),
    },
    # --- new audios
    "_SPLIT": inflected(
        "split, divide, part, cut, break, chop, slice, separate, break up, split up, cut up, divide up"
    ),
    "PIECES": {
        2: """in half, in halves, into halves, in the middle, down the middle, at the middle, halfway, half
            way through""",
    },
    "_JOIN": inflected(
        """join, merge, combine, concatenate, concat, glue, stitch, connect, fuse, unite, link, splice,
            weld, meld, consolidate, string, tie, sew, bind, tape, chain, join up, put together, string
            together, stitch together, join together, glue together, merge together"""
    ),
    "_TOGETHER": """together, up, end to end, in that order, in this order, one after the other, back to back,
        in sequence, one after another, in order, as one""",
    "_EXTRACT": inflected(
        "extract, isolate, export, single out, excerpt, lift out, carve out, pull out, clip out"
    ),
    "_SAVE": inflected("save, store, export, write, put, turn, get, render"),
    "_NEW": """a new, one new, a separate, separate, a single, one single, single, another, a different, one,
        one long, one big, its own, their own, a new separate, its own separate, its own new, separately""",
    "_NEW:2": "new",
    "_ARTICLE": "a, an",
    "_OWN": "of its own, of their own, by itself, on its own",
    # --- the history
    "_UNDO": inflected("undo, revert, take back, roll back, go back, step back")
    + """, take it back, take that back, take them back, change it back, swap them back, swap it back,
        switch them back, move it back, move them back, roll it back, cancel, ctrl z, scratch that, forget
        that, forget it, reverse the last, reverse that""",
    "_NEVER_MIND": "never mind, nevermind, forget about it",
    "_PUT_BACK": inflected("put back, bring back, restore")
    + """, put it back, put that back, put them back, bring it back, bring that back, bring them back, get
        it back, put it back in, i want it back, i want that back, restore it, restore that, restore them""",
    "_UNMUTE": "unmute it, unmute that, unmute them, unmute",
    "_EDITS": "my edits, edits, my changes, changes, modifications, my modifications, the edits, the changes",
    "_REDO": inflected("redo, reapply") + ", undo the undo",
    "_AGAIN": "again, once more, one more time",
    "_STEP": """step, steps, one, ones, edit, edits, change, changes, action, actions, thing, things,
        command, commands, operation, operations, request, requests, move, cut, mute, bleep, insertion,
        swap, deletion, removal, replacement, split, join, copy, undo, what you just did, what you did, what
        i just did, what i did, what we just did, thing you did, thing i did, thing we did""",
    "_START_OVER": inflected("""start over, start again, start afresh, start from scratch, start from zero,
        begin again, begin anew, start anew, begin from scratch, begin from zero, begin afresh, reset""")
    + """, start all over, start all over again, start over again, restart, start fresh, reset everything,
        reset all, go back to the start, go back to the beginning, back to square one, back to the beginning,
        go back to the original, go back to the originals, back to the original, back to the originals,
        revert to the original, revert to the originals, restore the original, restore the originals,
        restore everything, discard all changes, discard all edits, discard everything, discard my changes,
        throw away all changes, throw away all edits, clear all edits, clear all changes, forget everything,
        forget all changes, back to how everything was, back to how it was at the start,
        back to how everything was at the start, put everything back, cancel everything""",
    # --- what refers to the request before
    "_SAME": """same, the same, do the same, do the same thing, same thing, do that, do it, do this, apply
        that, apply this, apply the same, apply it, do that again, do it again, do this again, same again,
        likewise, ditto, do the same again, the same thing, the same edit, repeat the edit, repeat the last
        edit, repeat the last step, do so, the same goes, do it once more, make the same edit, make the same
        change, the same again""",
    "_SAME:12": "again, once more, one more time",
    "MARK": {
        "also": "also, too, as well, likewise, and, plus, what about, how about, now, next, in addition",
        "no": "no, nope",
        "instead": """instead, actually, oops, rather, i meant, i mean, make that, make it, wait, sorry,
            correction, i said, only, just, but, use, whoops, not that, on second thought, on second
            thoughts, it should be, that should be, should be, not that one, wrong one, wrong audio, wrong
            file, wrong recording, wrong word, wrong audio \\, , wrong file \\, , wrong word \\, , it should
            have been""",
    },
    "RATHER": {"instead": "instead, rather"},
    "INSTEAD": {
        "instead": "instead, rather",
        "instead of it": "actually, no, oops, wait, sorry, on second thought, on second thoughts, whoops",
    },
    "NEXT": {
        1: "next one, next one after that, one after that, one after it, following one",
        -1: "one before that, one before it, one before, previous one",
    },
    "_ONE_MORE": "one more, another one, another, one further, one more step",
    "_DO_TOO": "now do, next do, do also, also do",
    # --- what only speaks of something
    "_NOTICED": """there's, here's, i hear, i heard, we have, i hate, i hate how, i hate it when, i hate
        that, i hate hearing, there are too many, there is too much, i don't like, i don't like how, i
        dislike, i noticed, there's too much, i can't stand, we can't
        broadcast, we can't air, we can't have, we cannot broadcast, we cannot have""",
    "_FULL_OF": """has too many, contains too many, has so many, has a lot of, has lots of, contains a lot
        of, is full of, is littered with, is riddled with, has many, has some, still has, still has some,
        still contains""",
    "_A_LOT": """a lot, too often, too much, so often, far too often, all the time, quite a lot, way too
        much, somewhere""",
    "_NOTHING": "nothing",
    "_NEEDED": "is needed, is necessary, matters, is useful, is relevant, is required, is important",
    "_UNNEEDED": """is not needed, isn't needed, are not needed, aren't needed, is unnecessary, are
        unnecessary, bothers me, bother me, annoys me, annoy me, is annoying, are annoying""",
    "_LEAVE": inflected("leave, keep, let") + ", don't touch, do not touch, don't change, do not change",
    "_ALONE": "alone, as it is, as is, untouched, unchanged, be, as they are, intact, the way it is",
}
