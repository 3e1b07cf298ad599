"""Chat models by name, as `init_chat_model` takes them: `openai:gpt-5-mini`, `ollama:qwen3` and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.errors import BadInput
from ...core.parts import needed
from .failures import one_line

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

RETRIES = 2
"""Times that a provider is asked again after a failure that may pass."""


def chat_model(name: str, timeout: float) -> BaseChatModel:
    """The chat model of a name `provider:model`, with the address and key that the provider's settings hold.

    timeout: seconds that an answer may take. Raises BadInput: a provider that is not known or not installed,
    a key that is missing.
    """
    needed("langchain", "langgraph", extra="agent", use=f"planner {name}")
    from langchain.chat_models import init_chat_model

    provider = name.partition(":")[0]
    try:
        model: BaseChatModel = init_chat_model(name, **_options(provider, timeout))
    except ImportError as error:
        raise BadInput(f"planner {name}: {one_line(error)}") from error
    except Exception as error:  # each provider has errors of its own
        raise BadInput(f"planner {name}: cannot be used: {one_line(error)}") from error
    return model


def _options(provider: str, timeout: float) -> dict[str, Any]:
    if provider == "ollama":
        return {"client_kwargs": {"timeout": timeout}}
    return {"timeout": timeout, "max_retries": RETRIES}
