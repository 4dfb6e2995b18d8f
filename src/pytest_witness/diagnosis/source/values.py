"""What an expression may stand for, as far as that is written down: by assignments, arguments, defaults and keys."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import number, text_of
from pytest_witness.diagnosis.source.functions import bound, calls_to, functions_of, is_dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Code
    from pytest_witness.diagnosis.source.calls import FUNCTION
    from pytest_witness.diagnosis.source.functions import Function

_DEEP = 4  # names that stand for another name


def values_of(code: Code, node: ast.expr | None, deep: int = _DEEP) -> list[ast.expr]:
    """Return what an expression may stand for, step by step; the expression itself where nothing else is known."""
    if node is None:
        return []
    found = list(_next(code, node, deep)) if deep > 0 else []
    return [one for value in found for one in values_of(code, value, deep - 1)] if found else [node]


def called_for(code: Code, node: ast.expr) -> list[Function]:
    """Return the functions of this file that are called by an expression: by its name, or as what it was given."""
    known = functions_of(code, node)
    return known or [one for value in values_of(code, node) for one in functions_of(code, value)]


def called_in_place(code: Code, node: ast.expr | None) -> FUNCTION | None:
    """Return the function of this file whose *call* stands where a function was to be handed over."""
    calls = [value for value in values_of(code, node) if isinstance(value, ast.Call)]
    return next((one for call in calls if (one := code.function_named(call.func)) is not None), None)


def _next(code: Code, node: ast.expr, deep: int) -> Iterator[ast.expr]:
    if isinstance(node, ast.Name):
        yield from bound(code, node)
        yield from _given(code, node.id)
    elif isinstance(node, ast.Attribute):
        yield from _attributes(code, node.attr)
    elif isinstance(node, ast.Subscript):
        for items in values_of(code, code.resolved(node.value), deep - 1):
            yield from _of_key(items, node.slice)
    elif isinstance(node, ast.Call):
        yield from _of_call(code, node, deep)


def _of_key(items: ast.expr, key: ast.expr) -> Iterator[ast.expr]:
    """Yield what a dictionary has for a key, or a row at a place."""
    place = number(key)
    if isinstance(items, ast.Dict):
        pairs = zip(items.keys, items.values, strict=True)
        yield from (value for its, value in pairs if its and ast.unparse(its) == ast.unparse(key))
    elif isinstance(items, ast.Call) and ast.unparse(items.func) == "dict":
        yield from (one.value for one in items.keywords if one.arg and one.arg == text_of(key))
    elif isinstance(items, ast.Tuple | ast.List) and isinstance(place, int):
        yield from items.elts[place:][:1]


def _of_call(code: Code, call: ast.Call, deep: int) -> Iterator[ast.expr]:
    """Yield what a dictionary is asked for by `get`, or what a field of a dataclass is by itself."""
    if isinstance(call.func, ast.Attribute) and call.func.attr == "get" and call.args:
        for items in values_of(code, call.func.value, deep - 1):
            yield from _of_key(items, call.args[0])
    elif code.names.full(call.func) == "dataclasses.field":
        made = [one.value for one in call.keywords if one.arg in ("default", "default_factory")]
        yield from (one.body if isinstance(one, ast.Lambda) else one for one in made)


def _attributes(code: Code, name: str) -> Iterator[ast.expr]:
    """Yield what is assigned to an attribute of this name, in a class as well, or given for it to a class."""
    for place in code.bindings:
        yield from _assigned(place, name, ast.Attribute)
    for owner in code.classes.values():
        for part in owner.body:
            yield from _assigned(part, name, ast.Name)
        for call in code.calls_of(owner.name):
            yield from (one.value for one in call.node.keywords if one.arg == name)
            yield from (one for its, one in zip(_fields(owner), call.node.args, strict=False) if its == name)


def _fields(owner: ast.ClassDef) -> list[str]:
    """Return the names of what a dataclass, or a named tuple, is made with, in their order."""
    tuples = any(ast.unparse(base).endswith("NamedTuple") for base in owner.bases)
    if not tuples and not is_dataclass(owner):
        return []
    parts = [part.target for part in owner.body if isinstance(part, ast.AnnAssign)]
    return [part.id for part in parts if isinstance(part, ast.Name)]


def _assigned(place: ast.AST, name: str, kind: type[ast.expr]) -> Iterator[ast.expr]:
    """Yield what an assignment binds to a name, or to an attribute, of this name."""
    if isinstance(place, ast.Assign | ast.AnnAssign) and place.value is not None:
        targets = place.targets if isinstance(place, ast.Assign) else [place.target]
        if any(isinstance(one, kind) and ast.unparse(one).rpartition(".")[2] == name for one in targets):
            yield place.value


def _given(code: Code, name: str) -> Iterator[ast.expr]:
    """Yield what a parameter of this name is given: in the calls of its functions, and by default."""
    for function in code.functions.values():
        its = function.args
        named = [one.arg for one in (*its.posonlyargs, *its.args, *its.kwonlyargs)]
        if name not in named:
            continue
        calls = calls_to(code, function)
        yield from (given[name] for _, given in calls if name in given)
        yield from _wrapped(code, function) if named[0] == name else ()
        if not calls or any(name not in given for _, given in calls):
            yield from _default(its, name)


def _wrapped(code: Code, function: FUNCTION) -> Iterator[ast.expr]:
    """Yield the functions that a decorator is given."""
    for one in code.functions.values():
        if any(code.function_named(mark) is function for mark in one.decorator_list):
            yield ast.Name(one.name, ast.Load())


def _default(its: ast.arguments, name: str) -> Iterator[ast.expr]:
    plain = [*its.posonlyargs, *its.args]
    pairs = [*zip(reversed(plain), reversed(its.defaults), strict=False)]
    pairs += [(one, value) for one, value in zip(its.kwonlyargs, its.kw_defaults, strict=True) if value is not None]
    yield from (value for one, value in pairs if one.arg == name)
