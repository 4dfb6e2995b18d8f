"""Whether each process that runs a function has something of its own there: another number, another name."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.calls import FUNCTIONS, MAPS, PROCESS
from pytest_witness.diagnosis.source.functions import bound, calls_to, class_of, inside, methods_of, parameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.diagnosis.source.functions import Function

_DEEP = 4  # steps from one name to the next
_KEEPING = (ast.Add, ast.Sub, ast.Mult)  # what differs before differs after


def differs(code: Code, function: Function | None, node: ast.AST | None, deep: int = _DEEP) -> bool:
    """Tell whether the value of an expression in a function is another one in each process that runs it."""
    if function is None or node is None or deep < 0:
        return False
    if isinstance(node, ast.Name):
        return _of_name(code, function, node.id, deep - 1)
    if isinstance(node, ast.Attribute):
        return ast.unparse(node.value) == "self" and _of_object(code, function, node.attr, deep - 1)
    if isinstance(node, ast.BinOp) and isinstance(node.op, _KEEPING):
        return differs(code, function, node.left, deep - 1) or differs(code, function, node.right, deep - 1)
    if isinstance(node, ast.Subscript):  # counters[number]
        return differs(code, function, node.slice, deep - 1) or differs(code, function, node.value, deep - 1)
    parts = node.elts if isinstance(node, ast.Tuple) else []
    return any(differs(code, function, part, deep - 1) for part in parts)


def is_made_by_each(
    code: Code, function: Function, node: ast.Attribute, makes: Callable[[Code, ast.expr], bool]
) -> bool:
    """Tell whether it is an attribute for which each object of a class of processes makes something of its own."""
    made = class_of(code, function)
    if made is None or code.names.subclasses.get(made.name) != PROCESS or ast.unparse(node.value) != "self":
        return False
    places = [one for method in methods_of(made) for one in inside(method) if isinstance(one, ast.Assign)]
    values = [one.value for one in places if ast.unparse(node) in map(ast.unparse, one.targets)]
    return bool(values) and all(makes(code, value) for value in values)


def _of_name(code: Code, function: Function, name: str, deep: int) -> bool:
    if name in parameters(function):
        return _of_parameter(code, function, name, deep)
    found = []
    for node in inside(function):
        if isinstance(node, ast.Assign) and any(_binds(target, name) for target in node.targets):
            found.append(differs(code, function, node.value, deep))
        elif isinstance(node, ast.For | ast.comprehension) and _binds(node.target, name):
            parts = node.iter.args if isinstance(node.iter, ast.Call) and ast.unparse(node.iter.func) == "range" else []
            found.append(any(differs(code, function, part, deep) for part in parts))
    return bool(found) and all(found)


def _binds(target: ast.AST, name: str) -> bool:
    names = (part for part in ast.walk(target) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store))
    return any(part.id == name for part in names)


def _of_parameter(code: Code, function: Function, name: str, deep: int) -> bool:
    """Tell whether each process is given another thing: by a loop, by a pool, or written down one by one."""
    handed = [one for one in work.handed(code) if one.function is function]
    if handed:
        given = [(one.call, one.given.get(name)) for one in handed]
        return all(_is_of_turn(code, *one) for one in given) or _are_distinct([part for _, part in given])
    workers = work.run_by(code)
    calls = [(_caller(call), its.get(name)) for call, its in calls_to(code, function)]
    found = [differs(code, caller, part, deep) for caller, part in calls if any(caller is one for one in workers)]
    return bool(found) and all(found)


def _caller(call: Called) -> Function | None:
    return next((node for node in call.around if isinstance(node, FUNCTIONS)), None)


def _is_of_turn(code: Code, call: Called, given: ast.expr | None) -> bool:
    """Tell whether what is given changes from one turn to the next."""
    if given is None:
        return False
    names = {part.id for part in ast.walk(given) if isinstance(part, ast.Name)}
    if names & call.turn:
        return True
    if call.method in MAPS:
        items = code.resolved(call.argument(1, "iterable"))
        turns = getattr(items, "generators", [])
        own = {part.id for turn in turns for part in ast.walk(turn.target) if isinstance(part, ast.Name)}
        return bool(names & own) if turns else _varies(items, given)
    makers = [one for one in bound(code, given) if isinstance(one, ast.Call)] if call.loop is not None else []
    return any(part is one for part in ast.walk(call.loop or call.node) for one in makers)  # made anew in each turn


def _varies(items: ast.expr | None, given: ast.expr) -> bool:
    """Tell whether the items of a list that is written down have another thing in that place, each."""
    if not isinstance(items, ast.List | ast.Tuple):
        return True
    if given in items.elts:
        return _are_distinct([*items.elts])
    rows = [getattr(part, "elts", []) for part in items.elts]
    place = next((row.index(given) for row in rows if given in row), 0)
    return _are_distinct([row[place] if place < len(row) else None for row in rows])


def _are_distinct(parts: list[ast.expr | None]) -> bool:
    texts = [ast.unparse(part) for part in parts if part is not None]
    return len(parts) > 1 and len(set(texts)) == len(parts)


def _of_object(code: Code, function: Function, attribute: str, deep: int) -> bool:
    """Tell whether the objects whose method a function is were each given another thing when they were made."""
    given = work.given_to_objects(code, function, ast.Attribute(ast.Name("self"), attribute)) if deep >= 0 else []
    all_differ = bool(given) and all(_is_of_turn(code, *one) for one in given)
    return all_differ or _are_distinct([part for _, part in given])
