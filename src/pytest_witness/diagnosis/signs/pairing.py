"""Whether results that come as they are ready are paired with the inputs."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.arrival import filled, is_in_sorted, is_race, is_sorted_later, loops_over, targets
from pytest_witness.diagnosis.signs.belonging import tells_whose
from pytest_witness.diagnosis.signs.by_place import is_taken_by_number, is_taken_in_turn, is_taken_with_input
from pytest_witness.diagnosis.signs.numbering import taken_by_turn
from pytest_witness.diagnosis.source.calls import text_of
from pytest_witness.diagnosis.source.expressions import is_call_of, loads

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Called, Code

_KEEPING = ("append", "add", "extend", "update")


def is_paired(code: Code, call: Called, inputs: set[str]) -> bool:
    """Tell whether what a call brings is paired with something there, or where its function is called.

    Who pairs results that say themselves whose they are with something else, such as medals, wants their order.
    """
    wanted = is_race(code) or tells_whose(code, call, [])
    around = [node for node in call.around if _pairs(code, node) and not _is_only_gathered(call, node)]
    own = [node for node in around if inputs & {*map(ast.unparse, getattr(node, "args", []))}]
    return bool(own or (around and not wanted)) or _is_paired_later(code, call, inputs)


def _is_only_gathered(call: Called, pairs: ast.AST) -> bool:
    """Tell whether a loop through pairs adds up, or keeps, what a call brings, and never together with the other part.

    The other part only counts them.
    """
    loop = next((node for node in call.around if isinstance(node, ast.For) and node.iter is pairs), None)
    parts = getattr(loop.target, "elts", []) if loop is not None else []
    mine: set[str] = set()
    others: set[str] = set()
    for part, items in zip(parts, getattr(pairs, "args", []), strict=False):
        its = mine if any(node is call.node for node in ast.walk(items)) else others
        its |= {node.id for node in ast.walk(part) if isinstance(node, ast.Name)}
    uses = [part for part in loop.body if loads(part, mine)] if loop is not None else []
    return bool(uses) and all(_gathers(part) and not loads(part, others) for part in uses)


def _gathers(part: ast.stmt) -> bool:
    """Tell whether a statement adds something to a total, or puts it into a container: `best = max(best, one)`."""
    if isinstance(part, ast.Assign):
        before = {ast.unparse(node) for node in ast.walk(part.value) if isinstance(node, ast.Name | ast.Attribute)}
        return {*map(ast.unparse, part.targets)} <= before
    if isinstance(part, ast.AugAssign):
        return isinstance(part.target, ast.Name | ast.Attribute)
    called = part.value.func if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in _KEEPING


def _is_paired_later(code: Code, call: Called, inputs: set[str]) -> bool:
    """Tell whether results are taken for those of the inputs by their place, as they come or in a list of them."""
    if is_in_sorted(call):
        return False
    loops = loops_over(call)
    known = tells_whose(code, call, loops)
    by_number = not is_race(code) and not known
    if by_number and (is_taken_in_turn(code, call, inputs) or any(map(taken_by_turn, loops))):
        return True
    if not known and any(taken_by_turn(loop) & inputs for loop in loops):
        return True
    names = targets(call) | {name for loop in loops for name in filled(loop)}
    if is_sorted_later(code, names):
        return False
    if any(_pairs(code, one.node) and names & set(map(ast.unparse, one.node.args)) for one in code.calls):
        return True
    return not known and (
        is_taken_with_input(code, names, inputs) or (by_number and is_taken_by_number(code, names, inputs))
    )


def _pairs(code: Code, node: ast.AST) -> bool:
    """Tell whether it is ``zip(...)`` of several, or Python's own ``map(f, ...)`` over several.

    It has to do more than to number them, or to say who came first.
    """
    called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    least = {"zip": 2, "zip_longest": 2, "itertools.zip_longest": 2, "map": 3}
    if not isinstance(node, ast.Call) or called not in least or len(node.args) < least[called]:
        return False
    race = is_race(code)
    return not any(is_call_of(one, "range") or (race and _is_written_down(one)) for one in node.args)


def _is_written_down(node: ast.expr) -> bool:
    return isinstance(node, ast.List | ast.Tuple) and all(map(text_of, node.elts))
