"""Answers of a speech model stream through LangChain as they are written, and add up to what invoke gives."""

import threading
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.tools import tool

from wordsplice.agent.langchain.chat_qwen_audio import ChatQwenAudio
from wordsplice.core.errors import BadInput
from wordsplice.speech.progress import Progress
from wordsplice.speech.questions import Answer, Clip, ClipSpan, Spoken, Turn, Wrote

CUT = 'Thought: I have to cut.\nThe first one.\nAction: cut\nAction Input: {"audio": 1, "phrase": "um"}'
DONE = "Thought: I now know the final answer.\nFinal Answer: It is **gone**, all of it.\nObservation: no"


class Telling:
    """Writes its answer bit by bit, as far as each of some lengths, and goes on when it is told to."""

    name = "telling"

    def __init__(self, answer: str | Answer, lengths: Sequence[int], held: bool = False) -> None:
        self._answer = Answer(answer) if isinstance(answer, str) else answer
        self._lengths = lengths
        self.go_on = threading.Semaphore(0 if held else len(lengths))
        self.stopped = False

    def ask(self, turns: Sequence[Turn], progress: Progress | None, wrote: Wrote | None = None) -> Answer:
        for length in self._lengths if wrote else ():
            assert wrote
            wrote(self._answer.text[:length])
            self._wait(progress)
        return self._answer

    def _wait(self, progress: Progress | None) -> None:
        assert progress
        while not self.go_on.acquire(timeout=0.01):
            try:
                progress(0, 1)
            except BaseException:
                self.stopped = True
                raise

    def describe(self, clip: Clip, wanted: Spoken, progress: Progress | None) -> Answer:
        raise NotImplementedError


@tool
def cut(audio: int, phrase: str) -> str:
    """Take words out."""
    return f"removed {phrase} from audio {audio}"


def every(text: str) -> range:
    """All lengths of the beginnings of a text."""
    return range(1, len(text) + 1)


def model(telling: Telling, tools: bool) -> Any:
    chat = ChatQwenAudio(answerer=telling)
    return chat.bind_tools([cut]) if tools else chat


def joined(chunks: Iterator[Any]) -> AIMessageChunk:
    whole = None
    for chunk in chunks:
        whole = chunk if whole is None else whole + chunk
    assert isinstance(whole, AIMessageChunk)
    return whole


def meant(message: AIMessage) -> tuple[Any, ...]:
    """All of a message but the ids that are made up for it."""
    calls = [(call["name"], call["args"]) for call in message.tool_calls]
    bad = [call["name"] for call in message.invalid_tool_calls]
    return message.content, message.additional_kwargs, calls, bad


# fmt: off
PIECES = [
    "Thought:", "Action:", "Action", "Action Input:", "Action Input", "Input:", "Final Answer:", "Final",
    "Answer：", "Observation:", "Question:", "final_answer:", "Obs", "thou", "*", "**", "`", "_", "- ", ": ",
    ":", " ", "  ", "\n", "\t", "None", "cut", "I have to", "hello", "你好", "。", "A", "th", "ſ", "(x)",
    '{"audio": 1, "phrase": "um"}', '{"audio": 1',
]
# fmt: on
STOPS = [[], [], ["hello", "I ha"], ["lo\n", "ell", ""], ["cut"]]


@given(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    st.sets(st.integers(1, 120)),
    st.sampled_from(STOPS),
    st.booleans(),
)
@pytest.mark.parametrize("opening", ["", "Thought: so\n", CUT, DONE])
def test_the_stream_adds_up_to_what_invoke_gives(
    opening: str, rest: str, lengths: set[int], stop: list[str], tools: bool
) -> None:
    text = opening + rest
    given = [length for length in sorted(lengths) if length <= len(text)]
    streamed = joined(model(Telling(text, given), tools).stream("Remove um.", stop=stop))
    assert meant(streamed) == meant(model(Telling(text, []), tools).invoke("Remove um.", stop=stop))


def test_an_answer_is_there_before_it_is_ready() -> None:
    telling = Telling("It is gone, all of it.", [3, 11], held=True)
    stream = model(telling, tools=False).stream("Where is it?")
    assert next(stream).content == "It "
    telling.go_on.release()
    assert next(stream).content == "is gone,"
    telling.go_on.release()
    assert next(stream).content == " all of it."


def contents(text: str, **options: Any) -> list[tuple[str, str]]:
    """Text and thought of each chunk where the model tells every letter."""
    chunks = model(Telling(text, every(text)), tools=True).stream("Remove um.", **options)
    return [(chunk.content, chunk.additional_kwargs.get("reasoning_content", "")) for chunk in chunks]


def test_a_thought_streams_and_is_text_too_once_an_action_follows() -> None:
    *thought, last, action = contents(CUT)
    assert len(thought) > 20
    assert {text for text, _ in thought} == {""}
    assert "".join(part for _, part in thought) == "I have to cut.\nThe first one."
    assert last == ("I have to cut.\nThe first one.", "")
    assert action == ("", "")


def test_a_final_answer_streams_without_the_thought_before_it() -> None:
    found = contents(DONE)
    texts = [text for text, _ in found if text]
    assert len(texts) > 10
    assert "".join(texts) == "It is **gone**, all of it."


def test_an_answer_without_keywords_streams() -> None:
    assert len([text for text, _ in contents("It was gone before.") if text]) > 10


@pytest.mark.parametrize("written", ["Actio", "Action Input", "**Final Answer", "Obs", "- "])
def test_what_may_become_a_keyword_is_held_back(written: str) -> None:
    telling = Telling(f"So.\n{written}s", [len(written) + 4], held=True)
    stream = model(telling, tools=True).stream("Remove um.")
    assert next(stream).content == "So."
    telling.go_on.release()
    assert joined(stream).content == f"\n{written}s"


def test_what_may_become_a_stop_sequence_is_held_back() -> None:
    telling = Telling("one two three", [9], held=True)
    stream = model(telling, tools=False).stream("Count.", stop=["three", "two thin"])
    assert next(stream).content == "one "
    telling.go_on.release()
    assert joined(stream).content == "two "


def test_arguments_that_break_off_are_never_completed_by_the_stream() -> None:
    text = f'{CUT[:-2]}, "which": "fir'
    message = joined(model(Telling(text, every(text)), tools=True).stream("Remove um."))
    assert message.tool_calls == []
    assert [call["name"] for call in message.invalid_tool_calls] == ["cut"]


def test_the_times_of_an_answer_come_with_its_end() -> None:
    telling = Telling(Answer("From 1 to 2 s.", (ClipSpan(1, 1.0, 2.0),)), [4, 8])
    *begun, last = model(telling, tools=False).stream("Where?")
    assert not any(chunk.additional_kwargs for chunk in begun)
    assert last.additional_kwargs == {"spans": [{"clip": 1, "start": 1.0, "end": 2.0}]}
    assert last.chunk_position == "last"


def test_an_answer_that_nobody_waits_for_any_more_is_stopped() -> None:
    telling = Telling("one two three", [4], held=True)
    stream = model(telling, tools=False).stream("Count.")
    assert next(stream).content == "one "
    stream.close()
    assert telling.stopped


def test_what_the_answerer_raises_ends_the_stream() -> None:
    class Failing(Telling):
        def _wait(self, progress: Progress | None) -> None:
            raise BadInput("audio 1 is empty")

    stream = model(Failing("one two", [3]), tools=False).stream("Count.")
    assert next(stream).content == "one"
    with pytest.raises(BadInput, match="audio 1 is empty"):
        next(stream)
