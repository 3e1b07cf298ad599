"""English words that may be passed over, as they change nothing of what is asked."""

ANYWHERE = {
    0: "the, teh",
    2: "a, an",
    1: """gradually, slowly, smoothly, gently, those, these, please, pls, plz, kindly, just, simply, only,
        now, then, too, also, as well, (, ),
        exactly, quickly, for me, for us, if you can, if possible, if that's ok, if that's okay, if it's ok,
        if you don't mind, if you please, if you could, my, our, her, his, their, right, directly,
        immediately, straight, very, again, should be, must be, has to be, have to be, needs to be, need to
        be, ought to be, can be, could be, shall be, is to be, are to be, to be, be, will be, would be,
        gets, get, want, needs, need, should, must, to have, being, so, so that, so it, so that it, by,
        equal, equally long, equal sized, entirely, completely, altogether, of all the, that's, that is,
        that are, which is, little, annoying, pesky, silly, unwanted, unnecessary, extra, spoken, its, full,
        single, inclusive, what is, what comes, comes, me, so that it occurs, that goes, which goes, goes,
        running, that runs, going, reaching, possibly, accidentally, always, constantly, that says, which
        says, that comes, which comes, what comes, that come, comes, coming, that is said, you find, you
        hear, you can find, you can hear, that you find, that you hear, there is, there are, that appear,
        that occur, i hear, you see""",
    30: "\\, uh \\, , \\, um \\, , \\, er \\, , \\, like \\, , \\, you know \\,",
    12: "\\,",
    3: "that, is, are, was, ., !, :, ;, ?, …, \\n",
}

OPENING = {
    1: """please, pls, plz, kindly, could you, can you, would you, will you, can we, could we, can u, could
        u, would u, could you please, can you please, would you please, i'd like you to, i would like you
        to, i want you to, i need you to, we'd like you to, we want you to, we need you to, i'd like to, i
        would like to, i want to, i need to, we'd like to, we want to, we would like to, we need to, we
        should, we must, we could, we can, you can, you could, you may, you should, you must, you need to,
        let's, let us, let me, go ahead and, would you mind, do you mind, try to, help me, help me to, i'd
        like, i would like, i want, i need, we'd like, we want, we need, i'd love, i'd like to have, i'd
        love to, i wish, can i have, can i get, could i have, would it be possible to, is it possible to, is
        there a way to, is there any way to, any chance you could, would you be so kind as to, would you be
        so kind to, be so kind to, be so kind as to, be so good as to, do me a favour and, do me a favor
        and, it would be great if you could, it would be nice if you could, it'd be great if you could, i
        was wondering if you could, i wonder if you could, i'd appreciate it if you could, if you could, if
        you can, if possible, if you would, if you don't mind, when you have a moment, when you get a
        chance, maybe you could, perhaps you could, i think you should, i think we should, i think, i guess,
        why don't you, why not, may i ask you to, need you to, want you to, like you to, have to, got to,
        gotta, you have to, we have to, i have to, tell me, can you tell me, could you tell me, i want to
        know, i'd like to know, do you know, please tell me, hey, hi, hey there, hi there, hello there, yo,
        dear, ok, okay, right, alright, all right, now, then, no no, please to, make it so that, make sure
        that, make sure, ensure that, see to it that, there should be, there must be, there has to be, i
        changed my mind, i've changed my mind, changed my mind, lol, haha, ha, hehe, ugh, argh, wow, whoa,
        omg, pfft, be a dear and, be a darling and, be so good as to, be so kind and, do me a favour and, do
        me a favor and, possibly, me again, sorry to bother you, i was wondering whether you could, i was
        wondering if you could possibly, that was wrong, that's wrong, that's not right, wrong, i want that
        you, i need that you, i would love it if you could, i would love it if, report, hi again, first,
        firstly, first of all, to start with, to begin with, next, finally, lastly, hmm, hm, ah, oh, oops,
        yes, yeah, yep, sure, good, great, cool, fine, nice, perfect, thanks, thank you, good morning,
        good afternoon, good evening, listen, look, sorry, excuse me, one more thing, another thing, wait,
        basically, friend, mate, man, dude, sir, buddy, just, only, simply, quickly, to, ok now, one last
        thing, btw, by the way, for me, \\, , everyone, folks, actually, instead, get, have, want, there,
        would, could, can, may, again, let, once you've, once you
        have, after you've, after you have, when you've, when you have, once we've, after having, 1 ., 2 .,
        3 ., 4 ., 5 ., 1 ), 2 ), 3 ), 4 ), 5 ), step 1, step
        2, step 3, -, *, •, :""",
    # Only where a sentence begins.
    6: "and, but, also, no, nope",
    # What may well be words of the recording: these are passed over only where the words make no sense.
    30: "um, uh, er, erm, like, you know, so, hello, i mean, well",
}

CLOSING = {
    1: """please, pls, plz, thanks, thank you, thx, ty, cheers, ta, for me, for us, now, right now, would
        you, could you, can you, will you, alright, if you can, if possible, if you don't mind, if that's
        ok, if that's okay, if you could, if you would, if you please, if it's ok, if that's alright, if
        that works, thank you very much, thanks a lot, many thanks, thanks in advance, thank you so much,
        much appreciated, as soon as possible, asap, when you can, when you have a moment, when you get a
        chance, that's all, that's it, nothing else, nothing more, and nothing else, and that's all, and
        that's it, only, alone, too, as well, also, again, then, mate, man, dude, buddy, sir, friend, pretty
        please, instead, and leave the rest, and leave the rest alone, leave the rest alone, and keep the
        rest, keep the rest, leave the rest as it is, and leave the rest as it is, and leave everything
        else, and leave everything else alone, and keep everything else, and leave the others alone,
        quickly, at once, completely, entirely, altogether, for good, for now, this time, in total, overall,
        all in all, would be nice, would be great, would be good, would be lovely, would be perfect, would
        be helpful, would be fine, if you like, any more, anymore, any longer, where it was, as it was,
        the way it was originally, as it was originally, how it was, the way it was, to
        where it was, back where it was, instead of where it is, instead of where it was, make no other
        changes, change nothing else, don't change anything else, do not change anything else, and nothing
        more, only that one, just that one, not the others, but not the others, and not the
        others, not the other ones, but not the other ones, will you please, to me, aloud, out loud,
        ., !, ?, …, \\, , ;, :, \\n, (, )""",
    30: "you know, i think, i guess, right, ok, okay, so, well, really, like, actually",
}

REASONS = """because, since, cause, as it, as they, so my, so i, so that i, so we, so they, so people, so
    no, it'd, it would, that'd, i'm, it sounds, they sound, that sounds, it's, they're, i don't, i can't, so
    it's, so nobody"""
"""What a reason begins with that goes to the end of the sentence; it changes nothing of what is asked."""

NO_REASON = "and, but, then, except, unless, only, if, when, until, instead, also, \\, , not, or"
"""What no reason holds: there something else is asked, or a condition."""
