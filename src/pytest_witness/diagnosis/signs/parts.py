"""Which part of the work a process does, where its function chooses that by an argument."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias

from pytest_witness.diagnosis.signs.work import handed
from pytest_witness.diagnosis.source.calls import is_loaded
from pytest_witness.diagnosis.source.functions import functions_of, given_by, given_to, inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.diagnosis.source.functions import Function

_FEWEST = 3  # values that an argument is compared with, to choose by it: two may well do the same one
_DEEP = 3  # steps from a function to those that it calls
Given: TypeAlias = "dict[str, ast.expr]"


def one_part_of_several(case: Case, made: list[Called], times: int) -> bool:
    """Tell whether all who did the same chose one and the same part of the work, which has a part for each of them.

    The argument is the key or the place of one of as many items, the place where a share of more items begins, or one
    of as many values with which it is compared.
    """
    nodes = [call.node for call in made]
    return any(
        parts == times or (parts > times and is_share and parts % times == 0)
        for one in handed(case.code)
        if one.call.node in nodes
        for parts, is_share in _choices(case.code, one.function, one.given, _plain(case.code, one.given))
    )


def _plain(code: Code, given: Given) -> set[str]:
    """Return the parameters for which a plain value is given: itself, by a name that is no setting, or by all callers.

    What a name in capitals says is meant for all.
    """
    found = set()
    for name, value in given.items():
        known = code.resolved(value)
        parameter = known.id if isinstance(known, ast.Name) else ""
        texts = {ast.unparse(one): one for one in given_to(code, parameter)}
        texts.pop(parameter, None)  # it is handed on under the same name
        known = next(iter(texts.values())) if len(texts) == 1 else known
        setting = isinstance(value, ast.Name) and value.id.isupper()
        found |= {name} if isinstance(known, ast.Constant) and not setting else set()
    return found


def _choices(
    code: Code, function: Function, given: Given, plain: set[str], deep: int = _DEEP
) -> Iterator[tuple[int, bool]]:
    """Yield how many parts there are where a function chooses by a plain argument, and whether it takes a share."""
    chosen = _chosen_by(function, plain)
    for node in inside(function):
        key = _key(node)
        place = key.lower if isinstance(key, ast.Slice) else key  # where it ends may be how many
        if place is not None and _uses(place, chosen):
            items = node.func.value if isinstance(node, ast.Call) else node.value  # type: ignore[attr-defined]
            items = given.get(ast.unparse(items), items)
            yield code.length_of(items) or 0, isinstance(key, ast.Slice)
        for other in functions_of(code, node.func) if isinstance(node, ast.Call) and deep else ():
            its = dict(given_by(other, node.args, node.keywords))  # type: ignore[attr-defined]
            on = {name for name, value in its.items() if _uses(value, chosen)}
            its = {name: given.get(ast.unparse(value), value) for name, value in its.items()}
            if on:
                yield from _choices(code, other, its, on, deep - 1)
    for parts in _branches(function, chosen):
        if parts >= _FEWEST:
            yield parts, False


def _chosen_by(function: Function, names: set[str]) -> set[str]:
    """Return these names, and those that the function computes from them."""
    for node in inside(function):  # in the order of the source, as they are executed
        if isinstance(node, ast.Assign) and _uses(node.value, names):
            names = names | {ast.unparse(target) for target in node.targets}
    return names


def _uses(node: ast.AST, names: set[str]) -> bool:
    return any(isinstance(part, ast.Name | ast.Attribute) and ast.unparse(part) in names for part in ast.walk(node))


def _key(node: ast.AST) -> ast.expr | None:
    """Return by what an item, or a part, of something is taken: ``pages[number]``, ``pages.get(number)``."""
    if isinstance(node, ast.Subscript) and is_loaded(node):
        return node.slice
    asks = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get"
    return node.args[0] if asks and node.args else None  # type: ignore[attr-defined]


def _branches(function: Function, chosen: set[str]) -> list[int]:
    """Return among how many branches a function chooses, without and with what it does for all other values."""
    values: set[str] = set()
    otherwise = False
    for node in inside(function):
        if isinstance(node, ast.If) and (value := _compared(node.test, chosen)):
            values.add(value)
            otherwise = otherwise or (bool(node.orelse) and not isinstance(node.orelse[0], ast.If))
        elif isinstance(node, ast.Match) and ast.unparse(node.subject) in chosen:
            patterns = {ast.unparse(one.pattern) for one in node.cases}
            values |= patterns - {"_"}
            otherwise = otherwise or "_" in patterns
    return [len(values), len(values) + otherwise]


def _compared(test: ast.expr, chosen: set[str]) -> str:
    """Return the plain value that a chosen name is compared with; empty for all other tests."""
    if not isinstance(test, ast.Compare) or len(test.ops) != 1 or not isinstance(test.ops[0], ast.Eq):
        return ""
    value = test.comparators[0]
    return ast.unparse(value) if ast.unparse(test.left) in chosen and isinstance(value, ast.Constant) else ""
