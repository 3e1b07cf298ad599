"""Edit the bundled recordings as a client of `wordsplice mcp`, as larger agents do.

Give a folder for what is written; without one it goes beside this file.
"""

import json
import sys
from pathlib import Path
from typing import Any

import anyio
from mcp import Client, StdioServerParameters
from mcp.types import TextContent

HERE = Path(__file__).resolve().parent
RECORDINGS = HERE / "recordings"

REQUESTS = ["remove the word 'um' from audio 2", "cut 'you know' from audio 1", "join audio 1 and audio 2"]


async def main(out: Path) -> None:
    """Add two recordings, ask for edits, read a transcript and write the result."""
    out.mkdir(parents=True, exist_ok=True)
    command = ["-m", "wordsplice.interfaces.cli", "mcp", "--root", str(RECORDINGS), "--root", str(out)]
    async with Client(StdioServerParameters(command=sys.executable, args=command)) as client:
        for name in ("host.flac", "guest.ogg"):
            transcript = f"{Path(name).stem}.json"
            added = await call(client, "add_recording", path=name, transcript=transcript)
            print(f"audio {added['added']['audio']}: {name}, {added['added']['words']} words")
        for request in REQUESTS:
            told = await call(client, "ask", command=request)
            print(f"{request}\n  {told['message']}")
        resource = await client.read_resource("wordsplice://3/transcript")
        words = json.loads(resource.contents[0].model_dump()["text"])["words"]
        print(f"audio 3 begins: {' '.join(word['word'] for word in words[:8])}")
        written = await call(client, "export_audio", audio=3, path=str(out / "joined.flac"), overwrite=True)
        print(f"wrote {written['written']}, {written['seconds']} s")


async def call(client: Client, tool: str, **arguments: Any) -> Any:
    """What a tool gives back; a call that takes long is waited for."""
    result = await client.call_tool(tool, arguments, progress_callback=show)
    if result.is_error:
        told = [block.text for block in result.content if isinstance(block, TextContent)]
        raise SystemExit("\n".join(told))
    given = result.structured_content
    if "job" not in given or tool.startswith("job_"):
        return given
    while given["state"] in ("waiting", "running"):
        given = await call(client, "job_status", job=given["job"], wait=30)
    return await call(client, "job_result", job=given["job"])


async def show(progress: float, total: float | None, message: str | None) -> None:
    """Show what a call is doing."""
    print(f"  … {message} ({progress:.1f} of {total})", file=sys.stderr)


if __name__ == "__main__":
    anyio.run(main, Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "out")
