"""From an agent's account of the end to the record: values and exceptions, read as the untrusted data they are."""

from __future__ import annotations

import linecache
from typing import Any

from pytest_witness.record import Failure, Frame, Opaque, unpack

_STAGES = ("import", "function", "call")


def value_of(tree: object) -> object:
    """Unpack a returned value; a tree that the agent cannot have made becomes an opaque value."""
    try:
        return unpack(tree)
    except (ValueError, TypeError, RecursionError):
        return Opaque("unknown", str(tree)[:80], "it did not arrive whole")


def failure_of(data: Any, depth: int = 5) -> Failure | None:
    """Rebuild an exception from an agent's description, with the source lines that the frames point at."""
    if not isinstance(data, dict):
        return None
    frames = data.get("frames") if isinstance(data.get("frames"), list) else []
    stage = data.get("stage")
    return Failure(
        type=str(data.get("type")),
        message=str(data.get("message")),
        frames=tuple(_frame(*frame) for frame in frames if isinstance(frame, list) and len(frame) == 5),
        cause=failure_of(data.get("cause"), depth - 1) if depth else None,
        stage=stage if stage in _STAGES else "call",
    )


def _frame(file: object, line: object, function: object, source: object, own: object) -> Frame:
    number = line if isinstance(line, int) else 0
    linecache.checkcache(str(file))  # the next submission may have the same path
    text = str(source) or linecache.getline(str(file), number)
    return Frame(file=str(file), line=number, function=str(function), source=text.strip()[:200], own=bool(own))
