"""Edit speech from a Python script: ask in plain words, look at what came of it, write the result.

Run it with:  python examples/plain_python.py
"""

import sys
from pathlib import Path
from tempfile import mkdtemp

from wordsplice import Session

RECORDINGS = Path(__file__).parent / "recordings"


def main(folder: Path) -> None:
    """Clean up two recordings and write them to a folder."""
    with Session() as session:
        session.add(RECORDINGS / "host.flac", transcript=RECORDINGS / "host.json")
        session.add(RECORDINGS / "guest.ogg", transcript=RECORDINGS / "guest.json")
        for command in ("remove the ums everywhere", "bleep the swear words in audio 1"):
            report = session.ask(command)
            print(f"{command}: {report.status}. {report.message}")
            for number, edits in report.edits.items():
                for edit in edits:
                    print(f"  audio {number}: {edit.kind} {edit.start:.2f}–{edit.end:.2f} s “{edit.text}”")
        session.undo()
        print("undone:", session.project.steps[session.project.position].did)
        for audio in session.audios:
            written = session.export(audio.number, folder / f"{Path(audio.name).stem}.edited.wav")
            print(f"wrote {written.name}: {audio.duration:.2f} s, {len(audio.words)} words")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else mkdtemp(prefix="wordsplice-")))
