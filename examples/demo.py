"""Edit two bundled recordings by asking, and show what each request changed. `make demo` runs it."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import groupby
from os.path import relpath
from pathlib import Path

from rich.console import Console
from rich.text import Text

from wordsplice import Audio, Session

HERE = Path(__file__).resolve().parent
RECORDINGS, OUT = HERE / "recordings", HERE / "out"

REQUESTS = [
    "remove the word 'um' from audio 2",
    "remove repeated words in audio 2",
    "cut 'you know' from audio 1, then remove the filler words",
    "bleep the swear words in audio 1",
    "when is 'bees' said in audio 2?",
    "undo",
    "join audio 1 and audio 2",
]

STYLES = {"gone": "strike red", "new": "green", "silenced": "black on yellow"}
SIGNS = {"gone": "[-{}-]", "new": "{{+{}+}}", "silenced": "[*{}*]"}
"""What stands for the styles where there is no colour."""

console = Console(highlight=False)


def main() -> None:
    """Two audios, some requests, and a file of each audio after each request that changed it."""
    with Session() as session:
        for path in (RECORDINGS / "host.flac", RECORDINGS / "guest.ogg"):
            audio = session.add(path, transcript=path.with_suffix(".json"))
            show(path, None, audio)
            console.print()
        for step, request in enumerate(REQUESTS, 1):
            before = {audio.number: audio for audio in session.audios}
            report = session.ask(request)
            console.print(Text(f"{step}  {request}", "bold cyan"))
            tell(Text(report.message, "bold"))
            for audio in session.audios:
                old = before.get(audio.number)
                if old is None or audio.timeline != old.timeline:
                    name = f"{step}-audio{audio.number}{Path(audio.name).suffix or '.flac'}"
                    show(session.export(audio.number, OUT / name, overwrite=True), old, audio)
            console.print()
    console.print(f"Before: {relpath(RECORDINGS)}  After: {relpath(OUT)}")


def show(path: Path, before: Audio | None, after: Audio) -> None:
    """What was done to the words of an audio, how long it is, and where its file is."""
    tell(changes(before or after, after))
    was = f"{before.duration:.2f} s → " if before else ""
    console.print(
        f"   [dim]audio {after.number}, {was}{after.duration:.2f} s:[/] {relpath(path)}", soft_wrap=True
    )


def tell(text: Text) -> None:
    """A text in indented lines."""
    for line in text.wrap(console, min(console.width, 100) - 3):
        line.rstrip()
        console.print("  ", line)


def changes(before: Audio, after: Audio) -> Text:
    """The words before and after, with those marked that went, came or fell silent."""
    marked = (
        (mark, " ".join(text for _, text in words))
        for mark, words in groupby(differences(before, after), key=lambda word: word[0])
    )
    if console.color_system:
        return Text(" ").join(Text(text, STYLES.get(mark, "")) for mark, text in marked)
    return Text(" ".join(SIGNS.get(mark, "{}").format(text) for mark, text in marked))


def differences(before: Audio, after: Audio) -> Iterator[tuple[str, str]]:
    """Each word with its mark: "gone", "new" (also: heard again), "silenced" or none."""
    old, new = before.words, after.words
    matcher = SequenceMatcher(None, [word.id for word in old], [word.id for word in new], autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            yield from (("gone", word.text) for word in old[start:end])
            yield from (("silenced" if word.muted else "new", word.text) for word in new[first:last])
            continue
        for was, word in zip(old[start:end], new[first:last], strict=True):
            yield "silenced" if word.muted else "new" if was.muted else "", word.text


if __name__ == "__main__":
    main()
