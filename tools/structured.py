"""A tool of LangChain that tells chat models of its arguments in short. Imported only where LangChain is."""

from typing import Any

from langchain_core.tools import StructuredTool


class ShortlyTold(StructuredTool):
    """A structured tool whose `args_schema` is told in full to whom it may concern, but not to providers.

    told: the schema that goes out to them with each turn.
    """

    told: dict[str, Any]

    @property
    def tool_call_schema(self) -> dict[str, Any]:
        """The schema for tool calls, as LangChain turns it into the form of each provider."""
        return {**self.told, "description": self.description}
