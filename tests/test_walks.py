"""Long random sequences of edits, after which every word still sounds where the words say it does."""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from speaking import JsonPlanner, heard, speak

from wordsplice import Session

Call = tuple[str, dict[str, Any]]

TEXTS = ("a b c d e f g h i j", "k l m n o p q", "r s t u v")


def a_call(random: Random, session: Session) -> Call:
    """Some edit of some audio that can be done."""
    audio = random.choice([audio for audio in session.audios if len(audio.words) > 2])
    other = random.choice(session.audios)
    first, second = sorted(random.sample(range(len(audio.words)), 2))
    one = {"words": [audio.words[first].id]}
    some = {"words": [word.id for word in audio.words[first : second + 1]]}
    place = random.choice([{"edge": "start"}, {"edge": "end"}, {"at": round(audio.words[second].end, 3)}])
    calls: list[Callable[[], Call]] = [
        lambda: ("cut", {"audio": audio.number, "what": one}),
        lambda: ("mute", {"audio": audio.number, "what": some}),
        lambda: ("keep", {"audio": audio.number, "what": {"first_word": 1, "last_word": -2}}),
        lambda: (
            "insert",
            {"audio": other.number, "where": {"edge": "end"}, "source": audio.number, "what": some},
        ),
        lambda: ("insert", {"audio": audio.number, "where": place, "source": other.number}),
        lambda: (
            "insert_silence",
            {"audio": audio.number, "where": place, "seconds": random.uniform(0.05, 1)},
        ),
        lambda: ("move", {"audio": audio.number, "what": one, "where": {"edge": "end"}}),
        lambda: (
            "swap",
            {"audio": audio.number, "what": one, "with_what": {"words": [audio.words[second].id]}},
        ),
        lambda: ("repeat", {"audio": audio.number, "what": one, "times": random.randint(2, 3)}),
        lambda: ("extract", {"audio": audio.number, "what": some}),
        lambda: ("join", {"audios": [audio.number, other.number]}),
        lambda: ("undo", {}),
    ]
    return random.choice(calls)()


def check(session: Session, folder: Path) -> None:
    """Every audio, rendered, is as long as its timeline and sounds as its words say."""
    for audio in session.audios:
        rendered = session.export(audio.number, folder / "walk.wav", overwrite=True)
        sounding = heard(rendered, session, audio.number)
        assert sounding == ["-" if w.muted else w.id.split("#")[0] for w in audio.words]
        assert len({word.id for word in audio.words}) == len(audio.words)


def check_walk(seed: int, steps: int, folder: Path) -> None:
    """Some edits, and a look at the sound after every few; at the end all of them taken back."""
    random = Random(seed)
    with Session(planner=JsonPlanner()) as session:
        for number, text in enumerate(TEXTS, 1):
            session.add(*speak(folder, number, text))
        for step in range(steps):
            status = session.ask(json.dumps([a_call(random, session)])).status
            assert status in ("done", "answer", "error")
            if step % 5 == 4:
                check(session, folder)
            if sum(len(audio.words) for audio in session.audios) > 200:
                break
        check(session, folder)
        while session.project.position:
            session.undo()
        assert tuple(audio.text for audio in session.audios) == TEXTS


@pytest.mark.parametrize("seed", range(4))
def test_after_a_random_walk_words_and_sound_agree_and_undo_leads_back(seed: int, tmp_path: Path) -> None:
    check_walk(seed, 15, tmp_path)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 160))
def test_after_a_long_random_walk_words_and_sound_agree_and_undo_leads_back(
    seed: int, tmp_path: Path
) -> None:
    check_walk(seed, 60, tmp_path)
