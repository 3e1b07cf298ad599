"""What `wordsplice chat` does: a conversation over the same audios, a line at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ..agent.audio import Audio
from ..agent.planner import Planner
from ..agent.session import Session
from ..core.clock import clock
from ..core.errors import BadInput, WordspliceError
from .editing import Inputs, session_of
from .printing import one_line, word_line
from .progress import progress

PROMPT = "> "


@dataclass(frozen=True, slots=True)
class Command:
    """What a line that begins with a slash does. arguments, help: as told by /help."""

    arguments: str
    help: str
    reply: Callable[[Conversation, str], str]


class Conversation:
    """Requests and commands over one session. saved: the file that it was opened from, or last saved to."""

    def __init__(self, session: Session, saved: Path | None = None) -> None:
        self.session = session
        self.saved = saved
        self.over = False

    def reply(self, line: str) -> str:
        """What to say to a line. Errors are said as well, and never end the conversation."""
        try:
            if line.startswith("/"):
                return self._command(line)
            return one_line(self.session.ask(line).message)
        except WordspliceError as error:
            return one_line(str(error))

    def _command(self, line: str) -> str:
        name, _, arguments = line[1:].partition(" ")
        if name not in COMMANDS:
            raise BadInput(f"there is no command /{name}; /help lists what there is")
        return COMMANDS[name].reply(self, arguments.strip())


@contextmanager
def conversation(inputs: Inputs, planner: Planner | None = None) -> Iterator[Conversation]:
    """A conversation over recordings, or over the session in one JSON file.

    planner: the one of the settings when None. Raises BadInput.
    """
    files = inputs.files
    saved = files[0] if len(files) == 1 and files[0].suffix.lower() == ".json" else None
    if saved and inputs.transcripts:
        raise BadInput(
            f"--transcript {inputs.transcripts[0]}: a saved session holds its transcripts; leave this out"
        )
    with _session(saved, inputs, planner) as session:
        yield Conversation(session, saved)


def _session(saved: Path | None, inputs: Inputs, planner: Planner | None) -> Session:
    return Session.open(saved, planner, progress) if saved else session_of(inputs, planner)


def audio_lines(session: Session) -> str:
    """A line for each audio as it now stands."""
    return "\n".join(
        one_line(f"audio {audio.number}: {audio.name}, {clock(audio.duration, 2)}{_word_count(audio)}")
        for audio in session.audios
    )


def _word_count(audio: Audio) -> str:
    return f", {len(audio.words)} words" if audio.heard else ""


def _help(_: Conversation, __: str) -> str:
    lines = [f"{f'/{name} {command.arguments}':<18}{command.help}" for name, command in COMMANDS.items()]
    return "\n".join(["Any other line is a request, such as: remove the word 'um' from audio 1", *lines])


def _words(conversation: Conversation, number: str) -> str:
    words = conversation.session.audio(_number(number, "/words 1")).words
    return "\n".join(one_line(word_line(word)) for word in words) or f"audio {number} has no words"


def _undo(conversation: Conversation, _: str) -> str:
    conversation.session.undo()
    project = conversation.session.project
    return one_line(f"Took back: {project.steps[project.position].did}")


def _redo(conversation: Conversation, _: str) -> str:
    conversation.session.redo()
    project = conversation.session.project
    return one_line(f"Did again: {project.steps[project.position - 1].did}")


def _history(conversation: Conversation, _: str) -> str:
    project = conversation.session.project
    lines = [
        one_line(f"{number}. {step.did}") + ("" if number <= project.position else "  (taken back)")
        for number, step in enumerate(project.steps, 1)
    ]
    return "\n".join(lines) or "nothing has been edited yet"


def _export(conversation: Conversation, arguments: str) -> str:
    number, _, file = arguments.partition(" ")
    path = _path(file, "/export 1 edited.wav")
    known = len(conversation.session.warnings)
    with progress(f"Writing {path.name}") as bar:
        conversation.session.export(_number(number, "/export 1 edited.wav"), path, progress=bar)
    return one_line(" ".join([f"Wrote {path}", *conversation.session.warnings[known:]]))


def _save(conversation: Conversation, file: str) -> str:
    path = _path(file, "/save session.json")
    conversation.session.save(path, overwrite=path == conversation.saved)
    conversation.saved = path
    return one_line(f"Saved as {path}; go on with: wordsplice chat {path}")


def _quit(conversation: Conversation, _: str) -> str:
    conversation.over = True
    return ""


COMMANDS = {
    "help": Command("", "this list", _help),
    "words": Command("N", "the words of audio N with their times", _words),
    "undo": Command("", "take back the last request", _undo),
    "redo": Command("", "do again what was taken back", _redo),
    "history": Command("", "what was asked for", _history),
    "export": Command("N FILE", "write audio N to a file", _export),
    "save": Command("FILE", "save the session, to go on another time", _save),
    "quit": Command("", "end the conversation", _quit),
}


def converse(conversation: Conversation, say: Callable[[str], None]) -> None:
    """Reply to every line of stdin until it ends or somebody quits."""
    if sys.stdin.isatty():
        say(audio_lines(conversation.session))
        say("Ask for an edit, or /help.")
    for line in _lines():
        if line and (reply := conversation.reply(line)):
            say(reply)
        if conversation.over:
            return


def _lines() -> Iterator[str]:
    if not sys.stdin.isatty():
        yield from (line.strip() for line in sys.stdin)
        return
    with suppress(ImportError):
        import readline  # noqa: F401  # gives input() a history and editing keys; not there on Windows

    while True:
        try:
            line = input(PROMPT)
        except (EOFError, KeyboardInterrupt) as end:
            sys.stdout.write("\n")
            if isinstance(end, KeyboardInterrupt):
                raise
            return
        yield line.strip()


def _number(text: str, example: str) -> int:
    if not text.isdecimal():
        raise BadInput(f"“{text}” is no audio number; write, for example, {example}")
    return int(text)


def _path(text: str, example: str) -> Path:
    """A file as typed: with or without quotation marks, which spaces do not need."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    if not text or "\0" in text:
        raise BadInput(f"no file is named; write, for example, {example}")
    return Path(text).expanduser()
