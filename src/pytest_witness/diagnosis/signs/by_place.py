"""Whether results are taken for those of the inputs by their place: turn by turn of a loop, or by the same number."""

from __future__ import annotations

import ast
import itertools
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.arrival import targets
from pytest_witness.diagnosis.signs.numbering import by_number, counted, numbers_of, taken, taken_by_turn
from pytest_witness.diagnosis.source.expressions import is_call_of, loads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Called, Code


def is_taken_in_turn(code: Code, call: Called, inputs: set[str]) -> bool:
    """Tell whether at each turn of a loop over the inputs the next result is taken, for the one of this input."""
    names = targets(call)
    for one in (*code.calls_of("next"), *code.methods("next", "__next__")):
        its = one.receiver or one.argument(0)
        mine = its is not None and ast.unparse(its) in names
        if mine and not _is_looked_up(one) and _goes_through(one, inputs):
            return True
    return False


def _is_looked_up(call: Called) -> bool:
    """Tell whether what ``next`` gives says itself to what it belongs, or is the key of a table that does."""
    turn = targets(call)
    unpacked = any("," in name for name in turn)
    inside_of = itertools.takewhile(lambda node: node is not call.loop, call.around)
    keyed = any(isinstance(node, ast.Subscript) for node in inside_of)
    nodes = [*ast.walk(call.loop)] if call.loop is not None else []
    return unpacked or keyed or any(isinstance(part, ast.Subscript) and loads(part.slice, turn) for part in nodes)


def _goes_through(call: Called, inputs: set[str]) -> bool:
    """Tell whether a call is made once for each of the inputs, by a loop that uses the input itself as well."""
    loop = call.loop
    if loop is None:
        return False
    if isinstance(loop, ast.While):
        return bool(inputs & {ast.unparse(node.value) for node in by_number(loop, counted(loop))})
    turned = [node.iter for node in getattr(loop, "generators", [loop]) if hasattr(node, "iter")]
    parts = [part for items in turned for part in ast.walk(items)]
    numbered = any(is_call_of(part, "range") for part in parts)
    uses = by_number(loop, call.turn) if numbered else _uses(loop, call)
    return bool(inputs & {*map(ast.unparse, parts)}) and any(uses)


def _uses(loop: ast.AST, call: Called) -> Iterator[ast.Name]:
    """Yield the places in the turns of a loop that use what it binds at each turn, numbers of the turns left out."""
    numbers = numbers_of(loop) if isinstance(loop, ast.For) else set()
    for node in ast.walk(loop):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in call.turn - numbers:
            yield node


def is_taken_with_input(code: Code, names: set[str], inputs: set[str]) -> bool:
    """Tell whether a result and an input are taken out of their lists by the same number: ``[names.index(name)]``."""
    for one in code.methods("index"):
        subscript = one.around[0] if one.receiver is not None and ast.unparse(one.receiver) in inputs else None
        if isinstance(subscript, ast.Subscript) and ast.unparse(subscript.value) in names:
            return True
    for node, around in code.walk():
        if isinstance(node, ast.While | ast.For | ast.comprehension):
            its = taken(*_numbered(node, around))
            its |= {*map(ast.unparse, getattr(getattr(node, "iter", None), "args", []))}  # enumerate(results)
            if its & names and its & inputs:
                return True
    return False


def _numbered(loop: ast.AST, around: tuple[ast.AST, ...]) -> tuple[ast.AST, set[str]]:
    """Return the part of the source that a loop executes at each turn, and what may be the number of the turn in it."""
    part = around[0] if isinstance(loop, ast.comprehension) else loop
    turned = {loop.target.id} if isinstance(getattr(loop, "target", None), ast.Name) else set()  # type: ignore[attr-defined]
    return part, turned | (numbers_of(loop) if isinstance(loop, ast.For) else counted(part))


def is_taken_by_number(code: Code, names: set[str], inputs: set[str]) -> bool:
    """Tell whether the place of a result in a list is taken for the number of its input."""
    asked = [one.receiver for one in code.methods("index") if one.receiver is not None]
    if names & set(map(ast.unparse, asked)):
        return True
    return any(_goes_by_number(node, around, names, inputs) for node, around in code.walk())


def _goes_by_number(node: ast.AST, around: tuple[ast.AST, ...], names: set[str], inputs: set[str]) -> bool:
    """Tell whether a loop numbers its turns, takes the results by this number, and tells it or takes more by it."""
    if isinstance(node, ast.For) and names & set(map(ast.unparse, getattr(node.iter, "args", []))):
        return bool(taken_by_turn(node))  # for number, result in enumerate(results)
    if isinstance(node, ast.For) and is_call_of(node.iter, "enumerate") and _numbers_inputs(node, inputs):
        return bool(taken_by_turn(node) & names)  # for number, name in enumerate(names): results[number]
    if not isinstance(node, ast.For | ast.comprehension) or not isinstance(node.target, ast.Name):
        return False
    number, part = node.target.id, node if isinstance(node, ast.For) else around[0]
    its = taken(part, [number])
    again = ast.unparse(node.iter) in inputs and (len(its) > 1 or _is_told(part, number))
    return bool(its & names and again)


def _numbers_inputs(loop: ast.For, inputs: set[str]) -> bool:
    """Tell whether a loop numbers the inputs, or what these are made from: ``names`` of ``range(len(names))``."""
    items = {ast.unparse(one) for one in getattr(loop.iter, "args", [])[:1]}
    parts = [node for text in inputs for node in ast.walk(ast.parse(text, mode="eval"))]
    return bool(items & {ast.unparse(node) for node in parts if isinstance(node, ast.expr)})


def _is_told(part: ast.AST, number: str) -> bool:
    """Tell whether a number itself is given to a call, or put into a text."""
    for node in ast.walk(part):
        given = (
            node.args if isinstance(node, ast.Call) else [node.value] if isinstance(node, ast.FormattedValue) else []
        )
        if any(isinstance(one, ast.Name) and one.id == number for one in given):
            return True
    return False
