"""Functions of a file: their parameters and what they do, and which of them an expression may stand for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Code

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def functions_of(code: Code, node: ast.AST | None, depth: int = 3) -> list[Function]:  # noqa: PLR0911
    """Return the functions of this file that an expression may stand for: by names, loops, `partial` and classes."""
    if node is None or depth < 0:
        return []
    if isinstance(node, ast.Lambda):
        return [node]
    if isinstance(node, ast.Name | ast.Attribute):
        name = node.id if isinstance(node, ast.Name) else node.attr
        if name in code.functions:
            return [code.functions[name]]
        return [one for value in bound(code, node) for one in functions_of(code, value, depth - 1)]
    if isinstance(node, ast.Call):
        full = code.names.full(node.func)
        if full in ("functools.partial", "partial") and node.args:
            return functions_of(code, node.args[0], depth - 1)
        made = code.classes.get(node.func.id) if isinstance(node.func, ast.Name) else None
        return [] if made is None else [one for one in methods_of(made) if one.name == "__call__"]
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return [one for part in node.elts for one in functions_of(code, part, depth - 1)]
    if isinstance(node, ast.Dict):
        return [one for part in (*node.keys, *node.values) for one in functions_of(code, part, depth - 1)]
    return []


def bound(code: Code, node: ast.AST) -> list[ast.expr]:
    """Return what a name is bound to anywhere in the file: in assignments, and item by item in loops."""
    text = ast.unparse(node)
    found: list[ast.expr] = []
    for place in code.bindings:
        if isinstance(place, ast.Assign):
            for target in place.targets:
                found += _parts(target, place.value, text)
        elif isinstance(place, ast.AnnAssign | ast.NamedExpr) and place.value is not None:
            found += _parts(place.target, place.value, text)
        elif isinstance(place, ast.For | ast.comprehension):
            items = place.iter.elts if isinstance(place.iter, ast.Tuple | ast.List) else [place.iter]
            if any(isinstance(one, ast.Name) and one.id == text for one in ast.walk(place.target)):
                found += items
    return found


def _parts(target: ast.expr, value: ast.expr, text: str) -> list[ast.expr]:
    if isinstance(target, ast.Tuple | ast.List):
        if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts):
            pairs = zip(target.elts, value.elts, strict=True)
            return [one for part, its in pairs for one in _parts(part, its, text)]
        return []
    return [value] if ast.unparse(target) == text else []


def methods_of(node: ast.ClassDef) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Return the methods of a class."""
    return [one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]


def parameters(function: Function) -> list[str]:
    """Return the names of a function's parameters, ``self`` among them."""
    its = function.args
    extra = [one for one in (its.vararg, its.kwarg) if one is not None]
    return [one.arg for one in (*its.posonlyargs, *its.args, *its.kwonlyargs, *extra)]


def name_of(function: Function) -> str:
    """Return a function's name."""
    return "lambda" if isinstance(function, ast.Lambda) else function.name


def inside(function: Function) -> Iterator[ast.AST]:
    """Yield the nodes of a function, those of functions inside it left out."""
    waiting: list[ast.AST] = [function.body] if isinstance(function, ast.Lambda) else [*reversed(function.body)]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting += reversed(list(ast.iter_child_nodes(node)))


def returns(function: Function) -> bool:
    """Tell whether a function returns something that is not None, as `print` returns it."""
    if isinstance(function, ast.Lambda):
        return not _is_none(function.body)
    values = [node.value for node in inside(function) if isinstance(node, ast.Return)]
    return any(one is not None and not _is_none(one) for one in values)


def _is_none(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) in ("print", "pprint", "pprint.pprint")
    return isinstance(node, ast.Constant) and node.value is None


def is_generator(function: Function) -> bool:
    """Tell whether calling a function only makes a generator."""
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in inside(function))
