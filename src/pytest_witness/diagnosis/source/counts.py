"""How often a call is surely made in each run of its function, and so how many messages that sends."""

from __future__ import annotations

import ast
import math
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import COMPREHENSIONS

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Called, Code


def turns(code: Code, call: Called) -> int:
    """Return how often a call is surely made in each run of its function: 0 where that is not written down."""
    loops = [node for node in call.around if isinstance(node, (ast.For, *COMPREHENSIONS))]
    nodes = [node for loop in loops for node in ast.walk(loop)]
    if any(
        isinstance(node, ast.Break | ast.Continue | ast.Return | ast.Raise) or getattr(node, "ifs", ())
        for node in nodes
    ):
        return 0
    through = [part.iter for loop in loops for part in getattr(loop, "generators", [loop])]
    return math.prod(code.length_of(items) or 0 for items in through)


def surely_sent(code: Code) -> dict[str, int]:
    """Return how many messages each function of a worker sends whatever it was given, by its name.

    No condition is around the call that sends them, or before it.
    """
    found: dict[str, int] = {}
    for send in code.sends(at_work=True):
        function = code.functions.get(send.function)
        if function is None or any(isinstance(node, ast.If | ast.Try | ast.While) for node in send.around[:-1]):
            continue
        early = [node for node in ast.walk(function) if isinstance(node, ast.Return | ast.Raise | ast.Call)]
        if not any(node.lineno < send.line for node in early if not isinstance(node, ast.Call) or _exits(node)):
            found[send.function] = max(found.get(send.function, 0), turns(code, send))
    return found


def _exits(call: ast.Call) -> bool:
    return ast.unparse(call.func).rpartition(".")[2] in ("exit", "_exit")
