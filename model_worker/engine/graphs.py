"""Steps recorded as CUDA graphs: the device does not wait for Python between a thousand small kernels."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

import torch

_log = logging.getLogger(__name__)


class Recorded:
    """A function on tensors that stay where they are, recorded once for each of its arguments, then replayed.

    The function reads and writes only tensors that live as long as this, looks at no value on the device, and
    does the same for the same arguments. On a device without graphs it is called every time.
    """

    def __init__(self, function: Callable[..., None], device: Any) -> None:
        self._function = function
        self._pool = torch.cuda.graph_pool_handle() if device.type == "cuda" else None
        self._graphs: dict[tuple[int, ...], Any] = {}

    def __call__(self, *shape: int) -> None:
        """Run the function with its arguments: the first time as it is, which sets up what libraries need."""
        graph = self._graphs.get(shape)
        if graph is not None:
            graph.replay()
            return
        self._function(*shape)
        if self._pool is not None and shape not in self._graphs:
            self._graphs[shape] = self._record(*shape)

    def prepare(self, shapes: Iterable[tuple[int, ...]]) -> None:
        """Run and record the function for some of its arguments, on a device with graphs."""
        if self._pool is not None:
            for shape in shapes:
                self(*shape)

    def _record(self, *shape: int) -> Any:
        """The graph; None where there can be none, as for want of memory, and the function is called on."""
        try:
            graph = torch.cuda.CUDAGraph()
            # Other threads may use the device meanwhile.
            with torch.cuda.graph(graph, pool=self._pool, capture_error_mode="thread_local"):
                self._function(*shape)
        except RuntimeError as error:
            _log.warning("a step of shape %s stays slow, since it cannot be recorded: %s", shape, error)
            return None
        return graph
