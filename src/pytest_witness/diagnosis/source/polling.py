"""Loops that end when a queue is empty: they ask for that, or take a message only if there is one at once."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import FUNCTION, number
from pytest_witness.diagnosis.source.catching import catches_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Code
    from pytest_witness.diagnosis.source.catching import Catch

_MOMENT = 0.5  # seconds
_SOME = re.compile(
    r"^not .*\.empty\(\)$|\.empty\(\) (==|is) False$|\.empty\(\) (!=|is not) True$|^(?!not ).*\.qsize\(\)( (>|!=) 0)?$"
)
_NONE = re.compile(r"^(?!not ).*\.empty\(\)( (==|is) True)?$|^not .*\.qsize\(\)$|\.qsize\(\) == 0$")


def polling_loops(code: Code) -> Iterator[tuple[int, set[str]]]:
    """Yield the lines of the loops that end when a queue is empty, with the names of what they stand in."""
    for node, around in code.walk():
        names = {getattr(outer, "name", "") for outer in around}
        if isinstance(node, ast.While | ast.For) and (_asks(code, node) or _gives_up(node)):
            yield node.lineno, names
        if isinstance(node, ast.comprehension) and _counts(code, node.iter):
            yield node.iter.lineno, names
        for catch in catches_of(node):
            if "Empty" in ast.unparse(node) and any(map(_is_impatient, catch.calls())):
                yield from ((line, names) for line in _ended_by(code, catch, around))


def _ended_by(code: Code, catch: Catch, around: tuple[ast.AST, ...]) -> list[int]:
    """Return the line of the loop that an error ends: one inside of what catches it, or one that is left for it."""
    inside = [node for part in catch.body for node in ast.walk(part) if isinstance(node, ast.While | ast.For)]
    if inside:
        calls = [node for node in ast.walk(inside[0]) if isinstance(node, ast.Call)]
        return [inside[0].lineno] if any(map(_is_impatient, calls)) else []
    if not _leaves(catch.answer):
        return []
    loops = [node.lineno for node in around if isinstance(node, ast.While | ast.For)]
    owner = next((node.name for node in around if isinstance(node, FUNCTION)), "")
    return loops[:1] or [call.line for call in code.called_again(owner)][:1]


def _is_impatient(call: ast.Call) -> bool:
    """Tell whether a call takes a message only if there is one at once, or in less than a moment."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in ("get", "get_nowait"):
        return False
    given = {word.arg: word.value for word in call.keywords}
    block, timeout = (*call.args, None, None)[:2]
    block, timeout = given.get("block", block), given.get("timeout", timeout)
    time = number(timeout)
    at_once = isinstance(block, ast.Constant) and block.value in (False, 0)
    return call.func.attr == "get_nowait" or at_once or (time is not None and time <= _MOMENT)


def _gives_up(loop: ast.While | ast.For) -> bool:
    """Tell whether a loop is left under the condition that nothing is in a queue."""
    conditions = [node for node in ast.walk(loop) if isinstance(node, ast.If)]
    return any(
        (_has_none(one.test) and _leaves(one.body)) or (_has_some(one.test) and _leaves(one.orelse))
        for one in conditions
    )


def _leaves(block: list[ast.stmt]) -> bool:
    return any(isinstance(part, ast.Break | ast.Return) for part in block)


def _asks(code: Code, loop: ast.While | ast.For) -> bool:
    """Tell whether a loop goes on only as long as something is in a queue."""
    return _has_some(loop.test) if isinstance(loop, ast.While) else _counts(code, loop.iter)


def _counts(code: Code, items: ast.expr) -> bool:
    """Tell whether a loop takes as many turns as a queue has items at that moment: ``range(queue.qsize())``."""
    parts = [code.resolved(node) for node in ast.walk(items) if isinstance(node, ast.expr)]
    return any(".qsize()" in ast.unparse(part) for part in parts if part is not None)


def _has_some(test: ast.expr) -> bool:
    """Tell whether a condition is only true when something is in a queue."""
    if isinstance(test, ast.BoolOp):
        return isinstance(test.op, ast.And) and any(map(_has_some, test.values))
    return _SOME.search(ast.unparse(test)) is not None


def _has_none(test: ast.expr) -> bool:
    """Tell whether a condition is that nothing is in a queue."""
    return _NONE.search(ast.unparse(test)) is not None
