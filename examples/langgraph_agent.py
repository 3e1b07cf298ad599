"""A LangGraph agent of which speech editing is one tool among others: here it also writes show notes.

    python examples/langgraph_agent.py openai:gpt-5-mini "clean up guest.ogg and write notes.txt about it"

Files are found beside this script, in `recordings`; what the agent makes goes to a folder of its own. The
tool plans inside wordsplice, with the planner that WORDSPLICE_PLANNER names; offline when that is not set.
"""

from argparse import ArgumentParser
from pathlib import Path
from tempfile import mkdtemp

from langchain.chat_models import init_chat_model
from langchain_core.messages import HumanMessage
from langchain_core.tools import BaseTool, tool
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.prebuilt import ToolNode, tools_condition

from wordsplice import speech_editing_tool

RECORDINGS = Path(__file__).parent / "recordings"


def note_tool(folder: Path) -> BaseTool:
    """A tool that has nothing to do with sound."""

    @tool
    def write_notes(name: str, text: str) -> str:
        """Write a text file. name: without a folder. text: what it says."""
        path = folder / Path(name).name
        path.write_text(text, encoding="utf-8")
        return f"wrote {path.name}"

    return write_notes


def main(model: str, request: str, folder: Path) -> None:
    """Have a model work with both tools until it has no more to do."""
    tools = [speech_editing_tool([RECORDINGS, folder]), note_tool(folder)]
    bound = init_chat_model(model).bind_tools(tools)

    def think(state: MessagesState) -> dict[str, object]:
        return {"messages": [bound.invoke(state["messages"])]}

    graph = StateGraph(MessagesState)
    graph.add_node("think", think)
    graph.add_node("tools", ToolNode(tools))
    graph.add_edge(START, "think")
    graph.add_conditional_edges("think", tools_condition)
    graph.add_edge("tools", "think")
    first = f"{request}\n\nPut what you make into the folder {folder}."
    state = graph.compile().invoke({"messages": [HumanMessage(first)]}, {"max_concurrency": 1})
    for message in state["messages"]:
        message.pretty_print()


if __name__ == "__main__":
    parser = ArgumentParser(description="Have a chat model edit recordings and write notes about them.")
    parser.add_argument("model", help="a chat model, as openai:gpt-5-mini")
    parser.add_argument("request", help="what it is to do, as 'clean up guest.ogg'")
    parser.add_argument("folder", type=Path, nargs="?", help="where results go")
    given = parser.parse_args()
    main(given.model, given.request, given.folder or Path(mkdtemp(prefix="wordsplice-")))
