"""The engine: many requests to one model, served together. Needs the extra `model`."""

from .counters import Counters
from .engine import Engine
from .limits import Limits
from .requests import Generated, OneOf, Request, Srwt
from .tickets import (
    Cancelled,
    DeadlinePassed,
    EngineClosed,
    NoNumbers,
    NotEnoughMemory,
    Overfull,
    Ticket,
)

__all__ = [
    "Cancelled",
    "Counters",
    "DeadlinePassed",
    "Engine",
    "EngineClosed",
    "Generated",
    "Limits",
    "NoNumbers",
    "NotEnoughMemory",
    "OneOf",
    "Overfull",
    "Request",
    "Srwt",
    "Ticket",
]
