"""What is put around the loop of an agent: limits, approval, and what a provider's failure comes to."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from langchain.agents.middleware import (
    AgentMiddleware,
    AgentState,
    ModelRequest,
    ModelResponse,
    ToolCallRequest,
)
from langchain_core.messages import (
    AIMessage,
    AnyMessage,
    BaseMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
)
from langgraph.runtime import Runtime
from langgraph.types import Command, interrupt

from ...core.errors import BadInput, CannotEdit, WordspliceError
from ...tools import ToolCall, Unheard, WrongArguments
from ..planner import Stopped
from .approval import Approve, Decision, Edit, Proposal, Reject
from .desk import Desk
from .failures import ThrownAway, one_line
from .prompt import system_prompt

MODEL_CALLS = 50
"""Times that a model may be asked in one request."""

TOOL_CALLS = 120
"""Tool calls that one request may make."""

MALFORMED = 3
"""Answers in a row with tool calls that cannot be read."""

SAME = 3
"""Times that the same call may come to the same result."""

Answered = ToolMessage | Command[Any]


class Limits(AgentMiddleware):
    """Asks the model with the map of the recordings, a limited number of times, in words it can mend.

    model: its name, for messages.
    """

    def __init__(self, desk: Desk, model: str) -> None:
        super().__init__()
        self.tools = []
        self._desk, self._model = desk, model
        self._asked = self._called = 0
        self._prompt = SystemMessage("")

    def begin(self) -> None:
        """A new request."""
        self._asked = self._called = 0
        self._prompt = SystemMessage(system_prompt(self._desk.work.draft))

    def wrap_model_call(
        self, request: ModelRequest[Any], handler: Callable[[ModelRequest[Any]], ModelResponse[Any]]
    ) -> ModelResponse[Any]:
        """Ask the model, again where its tool calls cannot be read. Raises Stopped."""
        request = request.override(system_message=self._prompt)
        for _ in range(MALFORMED):
            response = self._response(request, handler)
            message = response.result[-1]
            if not isinstance(message, AIMessage) or not message.invalid_tool_calls:
                self._count(message)
                return response
            request = request.override(messages=[*request.messages, *_mendable(message)])
        raise Stopped(BadInput(f"{self._model}: its tool calls are no JSON, {MALFORMED} times in a row"))

    def _response(
        self, request: ModelRequest[Any], handler: Callable[[ModelRequest[Any]], ModelResponse[Any]]
    ) -> ModelResponse[Any]:
        self._asked += 1
        if self._asked > MODEL_CALLS:
            raise Stopped(CannotEdit(f"{self._model} came to no end after {MODEL_CALLS} turns; ask for less"))
        try:
            return handler(request)
        except (ThrownAway, Unheard, Stopped):
            raise
        except WordspliceError as error:
            raise Stopped(error) from error
        except Exception as error:  # each provider has errors of its own
            raise Stopped(BadInput(f"{self._model} did not answer: {one_line(error)}")) from error

    def _count(self, message: BaseMessage) -> None:
        self._called += len(message.tool_calls) if isinstance(message, AIMessage) else 0
        if self._called > TOOL_CALLS:
            raise Stopped(
                CannotEdit(f"{self._model} wants {self._called} steps, more than {TOOL_CALLS}; ask for less")
            )


class Approval(AgentMiddleware):
    """Pauses before a message's tool calls for each that would take something away.

    What is to be approved is tried out in order, so that it is shown as it will be. The graph is interrupted
    with the proposal as JSON, and resumed with a decision as JSON: `{"type": "approve"}`, `{"type": "edit",
    "args": {…}}` or `{"type": "reject", "reason": "…"}`.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.tools = []
        self._desk = desk

    def after_model(self, state: AgentState[Any], runtime: Runtime[Any]) -> dict[str, Any] | None:
        """Ask about the steps of the last message; what is rejected is answered in the tool's place."""
        rehearsal, rejected = self._desk.rehearsal(), []
        self._desk.edited.clear()
        for call in getattr(state["messages"][-1], "tool_calls", ()):
            step, id = ToolCall(call["name"], call["args"]), call["id"] or ""
            decision = self._decision(rehearsal.proposal(step))
            if decision["type"] == "reject":
                rejected.append(_rejection(id, step.tool, decision.get("reason", "")))
                continue
            if decision["type"] == "edit":
                self._desk.edited[id] = decision["args"]
                step = ToolCall(step.tool, decision["args"])
            rehearsal.run(step)
        return {"messages": rejected} if rejected else None

    def _decision(self, proposal: Proposal | None) -> dict[str, Any]:
        """What a person says of a step, for which the graph is left and entered anew."""
        if proposal is None:
            return decision_json(Approve())
        self._desk.proposed = proposal
        call = proposal.call
        answer: dict[str, Any] = interrupt({"tool": call.tool, "args": call.args, "told": proposal.told})
        return answer


class Steps(AgentMiddleware):
    """Tells of each step that is done, and ends a request that goes round in circles or has failed.

    watch: called with a line for each step.
    """

    def __init__(self, desk: Desk, watch: Callable[[str], None]) -> None:
        super().__init__()
        self.tools = []
        self._desk, self._watch = desk, watch
        self._results: Counter[tuple[str, str, str]] = Counter()
        self._over = False

    def begin(self) -> None:
        """A new request."""
        self._results.clear()
        self._over = False

    def wrap_tool_call(
        self, request: ToolCallRequest, handler: Callable[[ToolCallRequest], Answered]
    ) -> Answered:
        """Run a step, with the arguments that a person gave instead where one did. Raises Stopped."""
        call = request.tool_call
        if self._over:
            return _message(call["id"], call["name"], "not done: the request has ended", "error")
        if edited := self._desk.edited.get(call["id"] or ""):
            request = request.override(tool_call={**call, "args": edited})
        self._over = True  # stays so where the step raises
        answer = handler(request)
        self._tell(request, answer)
        self._over = False
        return answer

    def _tell(self, request: ToolCallRequest, answer: Answered) -> None:
        if not isinstance(answer, ToolMessage):
            return
        call = request.tool_call
        if request.tool is None:
            unknown = WrongArguments(f"there is no tool {one_line(call['name'])!r}, which the planner wanted")
            self._desk.fail(call["name"], unknown)
        self._watch(step_line(call["name"], call["args"], answer))
        if call["id"] in self._desk.edited:
            answer.content = f"The person changed the arguments to {json.dumps(call['args'])}. {answer.text}"
        same = (call["name"], json.dumps(call["args"], sort_keys=True), answer.text)
        self._results[same] += 1
        if self._results[same] >= SAME:
            why = f"the plan goes round in circles: {call['name']} came {SAME} times to the same"
            raise Stopped(CannotEdit(why))


def step_line(tool: str, args: dict[str, Any], answer: ToolMessage) -> str:
    """What a step came to, as one line for people."""
    if answer.status == "error":
        return one_line(f"{tool}: {answer.text}")
    try:
        done = json.loads(answer.text).get("done")
    except (ValueError, AttributeError):
        done = None
    return one_line(done or f"{tool} {json.dumps(args, ensure_ascii=False)}")


def decision_json(decision: Decision) -> dict[str, Any]:
    """A decision as the interrupted graph takes it."""
    match decision:
        case Approve():
            return {"type": "approve"}
        case Edit(args=args):
            return {"type": "edit", "args": dict(args)}
        case Reject(reason=reason):
            return {"type": "reject", "reason": reason}


def remembered(messages: list[AnyMessage], requests: int) -> list[AnyMessage]:
    """Of a conversation what was asked and what was answered in the last requests, without the steps."""
    starts = [n for n, message in enumerate(messages) if isinstance(message, HumanMessage)]
    kept = messages[starts[-requests] :] if len(starts) > requests else messages
    return [m for m in kept if isinstance(m, HumanMessage) or (isinstance(m, AIMessage) and _is_answer(m))]


def _is_answer(message: AIMessage) -> bool:
    return bool(message.text) and not message.tool_calls and not message.invalid_tool_calls


def _mendable(message: AIMessage) -> list[AnyMessage]:
    """A message whose calls cannot all be read, and what to say to each, so that it is written anew."""
    answers: list[AnyMessage] = [message]
    for invalid in message.invalid_tool_calls:
        why = f"try other arguments, because these are no JSON object: {one_line(invalid.get('error') or '')}"
        answers.append(_message(invalid.get("id"), invalid.get("name"), why, "error"))
    for call in message.tool_calls:
        answers.append(_message(call["id"], call["name"], "not done: mend the other calls first", "error"))
    return answers


def _rejection(id: str, tool: str, reason: str) -> ToolMessage:
    why = f", because {reason}" if reason else "; do not try it again unless you are asked to"
    return _message(id, tool, f"cannot be done: the person did not approve of it{why}", "error")


def _message(id: str | None, tool: str | None, text: str, status: Any) -> ToolMessage:
    return ToolMessage(text, tool_call_id=id or "", name=tool or "", status=status)
