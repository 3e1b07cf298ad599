"""Requests that lean on another one: "it", "the same for audio 1", "also uh", "cut it instead".

They are settled here into requests that stand by themselves, by what was asked before: in the same command,
in the one before it, or in the one that could not be carried out and is now made clear.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from .amending import PLACED, Unsettled, again, another, exchanged, is_which
from .pointing import Pointing
from .requests import AllBut, Audios, Edge, It, Part, Reading, Ref, Request, Said, Spot, Whole

HISTORY = frozenset(("undo", "redo", "start_over"))
"""Acts that step through the history."""
_STEPS = {"undo": -1, "redo": 1}
"""Those of them that can be done once more, with the way they go."""
_QUESTIONS = frozenset(("locate", "mentions", "count", "contains"))
"""Acts after which "there" is where the words were found."""
_OF_AUDIOS = frozenset(
    ("amplify", "speed", "normalise", "mix_under", "fade", "read", "measure", "split", "join")
)
"""Acts for which "it" is the audio."""


@dataclass(frozen=True, slots=True)
class Before:
    """What was asked before.

    recall: gives the requests, settled, and is called only where one leans on them. done: whether that was
    carried out and still stands. taken_back: whether the last thing done was to take something back. latest:
    the act of the command before, where that is known.
    """

    recall: Callable[[], Reading] = tuple
    done: bool = False
    taken_back: bool = False
    latest: str | None = None
    pointing: Pointing = field(default_factory=Pointing)

    def asked(self) -> Reading:
        """The requests. Raises Unsettled where there are none."""
        asked = self.recall()
        if not asked:
            raise Unsettled("no_previous")
        return asked


def settled(reading: Reading, before: Before) -> Reading:
    """The requests of a command, each standing by itself. Raises Unsettled."""
    done: list[Request] = []
    latest: Reading = ()
    for position, request in enumerate(fused(reading)):
        if request.act == "aside":
            before = replace(before, recall=partial(_same, (request,)))
        elif request.act == "spare":
            done[-1:] = [_kept_back(asked, request) for asked in done[-1:]]
        elif request.act in HISTORY and any(asked.act not in HISTORY for asked in done):
            raise Unsettled("history_inside")
        else:
            group = _settled(request, before, following=position > 0)
            if request.act == "amend" and "no" in request.tags:
                done = done[: -len(latest)] if latest else done  # "cut um, no, uh" is about uh alone
            done += group
            latest = tuple(asked for asked in group if asked.act not in HISTORY)
            before = replace(before, done=False)
            if latest:
                before = replace(before, recall=partial(_same, latest), pointing=Pointing())
    if all(asked.act == "leave" for asked in done) or reading[-1].act == "aside":
        raise Unsettled("nothing_asked")
    return tuple(done)


def _same(reading: Reading) -> Reading:
    return reading


def fused(reading: Reading) -> Reading:
    """Steps that are one deed made one: "cut X and put it at the end", "find X and mute it"."""
    fused: list[Request] = []
    for request in reading:
        last = fused[-1] if fused else None
        if last and _is_about_it(request) and len(last.parts) == 1:
            part = replace(last.parts[0], audios=last.parts[0].audios or last.audios)
            if last.act == request.act == "cut":
                continue  # "no cursing, cut it out"
            if last.act == "cut" and request.act in ("insert", "move") and not _is_rest(part, request):
                fused[-1] = replace(request, act="move", parts=(part,), audios=None)
                continue
            if _is_unplaced(last, request) or last.act == "locate":
                fused[-1] = replace(request, parts=(part,), tags=request.tags | last.tags)
                continue
        fused.append(request)
    return tuple(fused)


def _is_unplaced(last: Request, request: Request) -> bool:
    """Whether the first only names what the second puts somewhere: "copy X and put it at the end"."""
    placed = last.spots or not {"start", "end"}.isdisjoint(last.tags)
    return last.act == "insert" and not placed and request.act in PLACED


def _is_rest(cut: Part, request: Request) -> bool:
    """Whether "it" is what a cut has left: "remove everything after X, then append it to audio 3"."""
    appended = not {"start", "end"}.isdisjoint(request.tags)
    named = isinstance(cut.what, Said) and cut.what.phrase is not None and not cut.what.plural
    return appended and not named


def _is_about_it(request: Request) -> bool:
    return bool(request.parts) and all(_is_it(part) for part in request.parts)


def _is_it(part: Part) -> bool:
    return isinstance(part.what, It) or (
        isinstance(part.what, Whole) and part.audios is not None and part.audios.refs == (Ref("it"),)
    )


def _settled(request: Request, before: Before, following: bool) -> Reading:
    if request.act == "amend":
        return _amended(request, before, following)
    if request.act == "same":
        return again(request, before.asked())
    if request.act == "undo" and "mute" in request.tags and before.asked()[-1].act not in ("mute", "bleep"):
        raise Unsettled("no_previous")
    if request.act == "undo" and "back" in request.tags and before.taken_back:
        return (Request("redo", amount=1),)
    if request.act == "again":
        return (Request("redo", amount=1),) if before.taken_back else before.asked()
    if request.act in ("one_more", "next_one"):
        return _another(request, before)
    undone = _undone(request, before)
    return (*undone, _with_it(request, before))


def _another(request: Request, before: Before) -> Reading:
    """ "one more", "the next one": of several words, or another step of the history."""
    if before.latest in _STEPS:
        if request.act == "next_one" and request.amount != _STEPS[before.latest]:
            raise Unsettled("no_previous")
        return (Request(before.latest, amount=1),)
    if not before.done or before.taken_back:
        raise Unsettled("no_previous")
    return another(request, before.asked())


def _kept_back(old: Request, spare: Request) -> Request:
    """The request before without what is to be kept: "remove the ums but keep the first one"."""
    for part in spare.parts:
        kept = part.what
        if not isinstance(kept, Said) or not kept.heard:
            raise Unsettled("spare")
        if part.audios and not any(other.audios for other in old.parts):
            old = replace(old, parts=tuple(replace(other, audios=part.audios) for other in old.parts))
        old = replace(old, parts=tuple(_without(other, kept) for other in old.parts))
    return old


def _without(part: Part, kept: Said) -> Part:
    said = part.what
    if not isinstance(said, Said) or (kept.phrase, kept.kind) not in ((None, None), (said.phrase, said.kind)):
        return part
    if kept.which is None or kept.which.startswith("all") or said.which not in (None, "all"):
        raise Unsettled("spare")
    return replace(part, what=replace(said, which=f"all_but_{kept.which}"))


def _undone(request: Request, before: Before) -> Reading:
    """The step back that comes before what is asked instead."""
    instead = "instead" in request.tags or ("instead of it" in request.tags and _is_about_it(request))
    if not instead or request.act in HISTORY or not before.done or before.taken_back:
        return ()
    return (Request("undo", amount=1),)


def _with_it(request: Request, before: Before) -> Request:
    """The request with "it", or "the last one", filled in by what the one before was about."""
    if request.act == "join" and request.audios and request.audios.refs == (Ref("them"),):
        return replace(request, audios=_them(before.recall()) or request.audios)
    if not any(_leans(part) for part in request.parts):
        return request
    asked = before.recall() if before.pointing.part or request.act not in _OF_AUDIOS else ()
    if pointed := _pointed(request, before.pointing, asked):
        return pointed
    if request.act in _OF_AUDIOS:
        return request
    known = _known(asked[-1], request) if asked else ()
    if not known:
        raise Unsettled("no_it")
    if asked[-1].act in _QUESTIONS:
        request = replace(request, parts=tuple(_elsewhere(part) for part in request.parts))
    filled = [new for part in request.parts for new in (_filled(part, known) if _leans(part) else [part])]
    return replace(request, parts=tuple(filled))


def _pointed(request: Request, pointing: Pointing, asked: Reading) -> Request | None:
    """The request about what the last answer named, where that is what it points at. Raises Unclear.

    asked: the requests before. Words that were asked for go by their spelling, unless only some are meant.
    """
    if request.act in _OF_AUDIOS and not pointing.part:
        return None
    if asked and asked[-1].act != "figures":
        audios = {part.audios for part in pointing.named()}
        of_question = asked[-1].act in _QUESTIONS | {"read"}
        several = len(pointing.named()) > 1 and (pointing.part or (pointing.several and len(audios) > 1))
        if not (several if of_question else pointing.part):
            return None
    groups = [pointing.parts(part) if _leans(part) else (part,) for part in request.parts]
    return replace(request, parts=tuple(part for group in groups for part in group)) if all(groups) else None


def _them(asked: Reading) -> Audios | None:
    """All the audios that were named before, also those that held nothing to be edited."""
    named = {part.audios or request.audios for request in asked for part in request.parts}
    (audios,) = named if len(named) == 1 else (None,)
    several = audios is not None and (len(audios.refs) > 1 or audios.refs[0].kind == "all")
    return audios if several else None


def _elsewhere(part: Part) -> Part:
    """The part without "there", which after a question is where the words were found."""
    there = part.audios is not None and part.audios.refs == (Ref("it"),)
    return replace(part, audios=None) if there else part


def _leans(part: Part) -> bool:
    return isinstance(part.what, It) or is_which(part)


def _known(last: Request, request: Request) -> tuple[Part, ...]:
    """What "it" is after a request: what it was about, and what it made or laid in."""
    rest = last.act == "cut" and any(_is_rest(part, request) for part in last.parts)
    if request.act == "insert" and (rest or last.act == "keep"):
        audios = last.parts[0].audios or last.audios or Audios((Ref("it"),))
        return (Part(Whole(named=True), audios),)
    if last.act in ("extract", "split", "join"):
        return (Part(Whole(named=True), Audios((Ref("new"),))),)
    if last.act == "insert" and request.act not in PLACED and not all(part.audios for part in request.parts):
        return tuple(filter(None, (_laid_in(part, last) for part in last.parts)))
    return tuple(replace(part, audios=part.audios or last.audios) for part in last.parts)


def _laid_in(part: Part, last: Request) -> Part | None:
    """Words where they were laid in, if that is an end of an audio."""
    spot = last.spots[0] if last.spots else Spot()
    at_start = spot.where == Edge("start") or (spot.where is None and "start" in last.tags)
    if not isinstance(part.what, Said) or not (at_start or spot.where in (None, Edge("end"))):
        return None
    return Part(replace(part.what, which="1" if at_start else "-1"), spot.audios)


def _filled(part: Part, known: Sequence[Part]) -> list[Part]:
    if isinstance(part.what, It):
        return [replace(old, audios=part.audios or old.audios) for old in known]
    old = known[0]
    if not isinstance(old.what, Said) or not isinstance(part.what, Said):
        raise Unsettled("no_it")
    return [Part(replace(old.what, which=part.what.which, count=None), part.audios or old.audios)]


def _amended(request: Request, before: Before, following: bool) -> Reading:
    """The request before with one thing exchanged; before it a step back, where it was done already."""
    if not following and before.done and not request.tags:
        raise Unsettled("no_previous")
    asked = before.asked()
    if following and any(isinstance(part.what, AllBut) for part in asked[-1].parts):
        raise Unsettled("spare")  # "all except X there and Y": whether Y is spared too is not clear
    instead = "instead" in request.tags and "also" not in request.tags
    undone: Reading = (
        (Request("undo", amount=1),) if instead and before.done and not before.taken_back else ()
    )
    only_last = (*asked[:-1], *exchanged(asked[-1], request)) if undone else exchanged(asked[-1], request)
    return (*undone, *only_last)
