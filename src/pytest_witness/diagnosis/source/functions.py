"""Functions of a file: their parameters and what they do, and which of them an expression may stand for."""

from __future__ import annotations

import ast
import itertools
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.diagnosis.source.calls import FUNCTION

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


_FUNCTIONS = 512  # whose nodes are remembered: many ideas go through them
_DEEP = 6  # steps from one name to the next
_ITEMS = ("items", "values", "keys", "copy")  # methods of a dictionary
_PASSING_ON = ("list", "tuple", "set", "enumerate", "zip", "reversed", "sorted", "iter")


def functions_of(code: Code, node: ast.AST | None, depth: int = _DEEP) -> list[Function]:
    """Return the functions of this file that an expression may stand for: by names, loops, `partial` and classes."""
    if node is None or depth < 0:
        return []
    if isinstance(node, ast.Lambda):
        return [node]
    if isinstance(node, ast.Name | ast.Attribute):
        if meant := code.meant(node):
            return [meant[-1]]
        return [one for value in bound(code, node) for one in functions_of(code, value, depth - 1)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in code.classes:
        return [one for one in methods_of(code.classes[node.func.id]) if one.name == "__call__"]
    return [one for part in _held(code, node) for one in functions_of(code, part, depth - 1)]


def _held(code: Code, node: ast.AST) -> list[ast.expr]:
    """Return what may be taken out of a container, or handed on by a call: of `partial`, its function."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return node.elts
    if isinstance(node, ast.Dict):
        return [part for part in (*node.keys, *node.values) if part is not None]
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.Subscript):
        return [node.value]
    return _handed_on(code, node) if isinstance(node, ast.Call) else []


def _handed_on(code: Code, call: ast.Call) -> list[ast.expr]:
    if isinstance(call.func, ast.Attribute) and call.func.attr in _ITEMS:
        return [call.func.value]
    full = code.names.full(call.func)
    return call.args[:1] if full in ("functools.partial", "partial") else call.args if full in _PASSING_ON else []


def makes_a_function(code: Code, function: Function) -> bool:
    """Tell whether a function returns what can be called: another one, a lambda, a partial, an object that is so."""
    values = [node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None]
    return any(functions_of(code, value) or _is_of_the_library(code, value) for value in values)


def _is_of_the_library(code: Code, value: ast.expr) -> bool:
    """Tell whether a value is a function of a module, such as `math.sqrt`, or one with some arguments given."""
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).endswith(("partial", "getattr"))
    if isinstance(value, ast.Subscript):  # one out of a table
        table = code.resolved(value.value)
        parts = _held(code, table) if isinstance(table, ast.Dict | ast.List | ast.Tuple) else []
        return any(_is_of_the_library(code, part) for part in parts)
    owner = value.value if isinstance(value, ast.Attribute) else value
    return isinstance(owner, ast.Name) and owner.id in code.names.stands_for and owner.id not in code.classes


def bound(code: Code, node: ast.AST) -> list[ast.expr]:
    """Return what a name is bound to anywhere in the file: by assignments, ``with`` and loops, or else by calls."""
    text = ast.unparse(node)
    found = _bound_by_class(code, node) if isinstance(node, ast.Attribute) else []
    for place in code.bindings:
        if isinstance(place, ast.Assign):
            for target in place.targets:
                row = isinstance(target, ast.Tuple | ast.List)
                found += _parts(target, code.resolved(place.value) or place.value if row else place.value, text)
        elif isinstance(place, ast.AnnAssign | ast.NamedExpr) and place.value is not None:
            found += _parts(place.target, place.value, text)
        elif isinstance(place, ast.withitem) and place.optional_vars is not None:
            found += _parts(place.optional_vars, place.context_expr, text)
        elif isinstance(place, ast.For | ast.comprehension):
            items = items_for(place, text)
            if items is not None:
                found += items.elts if isinstance(items, ast.Tuple | ast.List) else [items]
    return found or (given_to(code, node.id) if isinstance(node, ast.Name) else [])


def given_to(code: Code, name: str) -> list[ast.expr]:
    """Return what the calls of this file's own functions, and of its classes, give for a parameter of this name."""
    return [value for parameter, value in _given(code) if parameter == name]


@lru_cache(maxsize=4)  # each name asks for it
def _given(code: Code) -> tuple[tuple[str, ast.expr], ...]:
    making = [one for made in code.classes.values() for one in methods_of(made) if one.name == "__init__"]
    known = {id(one): one for one in (*code.functions.values(), *making)}
    found = [pair for one in known.values() for _, its in calls_to(code, one) for pair in its.items()]
    for call in code.calls_of("map"):
        function = code.function_named(call.argument(0))
        found += given_by(function, [*map(_item_of, call.node.args[1:])], []) if function is not None else []
    return tuple(found)


def calls_to(code: Code, function: Function) -> list[tuple[Called, dict[str, ast.expr]]]:
    """Return the calls of a function of this file, a method as well, each with what it gives for its parameters."""
    return [
        (call, dict(given_by(function, call.node.args, call.node.keywords, whole=_is_of_class(code, call, function))))
        for call in code.callers(function)
    ]


def _is_of_class(code: Code, call: Called, function: Function) -> bool:
    """Tell whether a method is called as a function of its class, with the object as the first argument."""
    return (
        parameters(function)[:1] == ["self"]
        and isinstance(call.receiver, ast.Name)
        and call.receiver.id in code.classes
    )


def _item_of(items: ast.expr) -> ast.expr:
    """Return an expression for any item of something, as a loop would take it."""
    each = ast.Subscript(items, ast.Name("each", ast.Load()), ast.Load())
    return ast.fix_missing_locations(ast.copy_location(each, items))


def given_by(
    function: Function, args: list[ast.expr], keywords: list[ast.keyword], *, whole: bool = False
) -> list[tuple[str, ast.expr]]:
    """Return what a call gives for each parameter; what is too much for the others is the tuple of ``*several``.

    The object itself is not given, unless the `whole` of the parameters is.
    """
    its = function.args
    several = {one.arg for one in (its.vararg, its.kwarg) if one is not None}
    own = () if whole else ("self", "cls")
    names = [name for name in parameters(function) if name not in {*own, *several}]
    plain = [*itertools.takewhile(lambda one: not isinstance(one, ast.Starred), args)]
    found = [*zip(names, plain, strict=False)]
    if its.vararg is not None:
        places = len(names) - len(its.kwonlyargs)
        found = found[:places]
        if rest := plain[places:]:
            found.append((its.vararg.arg, ast.copy_location(ast.Tuple(rest, ast.Load()), rest[0])))
    return found + [(one.arg, one.value) for one in keywords if one.arg in names]


def _bound_by_class(code: Code, node: ast.Attribute) -> list[ast.expr]:
    """Return what the body of a class binds to an attribute: ``Stats.lines``, ``cls.lines``, ``self.lines``."""
    owner = ast.unparse(node.value)
    owners = code.classes.values() if owner in ("self", "cls") else [code.classes.get(owner)]
    found = []
    for made in owners:
        for place in getattr(made, "body", []):
            targets = getattr(place, "targets", [getattr(place, "target", None)])
            if any(isinstance(one, ast.Name) and one.id == node.attr for one in targets):
                found.append(getattr(place, "value", None))
    return [one for one in found if one is not None]


def class_of(code: Code, function: Function) -> ast.ClassDef | None:
    """Return the class of which a function is a method."""
    return next((made for made in code.classes.values() if function in made.body), None)


def items_for(loop: ast.For | ast.comprehension, name: str) -> ast.expr | None:
    """Return what a loop takes the items of that it binds to a name, of ``zip`` that part; None if it does not bind it.

    Of a dictionary's values, or its pairs, it is the dictionary.
    """
    parts = loop.target.elts if isinstance(loop.target, ast.Tuple | ast.List) else [loop.target]
    places = [at for at, part in enumerate(parts) if any(_is_name(one, name) for one in ast.walk(part))]
    call = loop.iter
    if not places or not isinstance(call, ast.Call):
        return loop.iter if places else None
    if isinstance(call.func, ast.Attribute) and call.func.attr in ("values", "items") and not call.args:
        return call.func.value
    made = ast.unparse(call.func)
    sources = call.args if made == "zip" else [call, *call.args] if made == "enumerate" else []
    return sources[places[0]] if places[0] < len(sources) else loop.iter


def part_for(loop: ast.For | ast.comprehension, node: ast.Subscript) -> ast.expr | None:
    """Return what a loop takes the items of which are one part of its rows: ``row[1]`` of ``for row in zip(...)``."""
    rows, place = loop.iter, node.slice
    its = isinstance(node.value, ast.Name) and isinstance(loop.target, ast.Name) and loop.target.id == node.value.id
    if not its or not isinstance(place, ast.Constant) or not isinstance(place.value, int):
        return None
    sources = rows.args if isinstance(rows, ast.Call) and ast.unparse(rows.func) == "zip" else []
    return sources[place.value] if 0 <= place.value < len(sources) else None


def _is_name(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def unpacked(function: Function) -> dict[str, tuple[str, int]]:
    """Return the names that a function takes one of its parameters apart to, each with this and its place in it."""
    names = parameters(function)
    return {
        part.id: (node.value.id, place)
        for node in inside(function)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in names
        for target in node.targets
        if isinstance(target, ast.Tuple | ast.List)
        for place, part in enumerate(target.elts)
        if isinstance(part, ast.Name)
    }


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


def is_dataclass(node: ast.ClassDef) -> bool:
    """Tell whether the ``__init__`` of a class is made from its fields."""
    marks = [one.func if isinstance(one, ast.Call) else one for one in node.decorator_list]
    return any(ast.unparse(one).rpartition(".")[2] in _MAKING_INIT for one in marks)


def fields_of(node: ast.ClassDef) -> list[str]:
    """Return what the objects of a dataclass are given, in this order; nothing for any other class."""
    fields = [one.target for one in node.body if isinstance(one, ast.AnnAssign)] if is_dataclass(node) else []
    return [one.id for one in fields if isinstance(one, ast.Name)]


_MAKING_INIT = ("dataclass", "define", "mutable")


def method_of(code: Code, node: ast.ClassDef, name: str, depth: int = 3) -> FUNCTION | None:
    """Return the method of this name that objects of a class have: its own, or that of a class of this file above."""
    found: list[FUNCTION | None] = [one for one in methods_of(node) if one.name == name]
    above = [code.classes[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in code.classes]
    found += [method_of(code, one, name, depth - 1) for one in above if depth]
    return next((one for one in found if one is not None), None)


def parameters(function: Function) -> list[str]:
    """Return the names of a function's parameters, ``self`` among them."""
    its = function.args
    extra = [one for one in (its.vararg, its.kwarg) if one is not None]
    return [one.arg for one in (*its.posonlyargs, *its.args, *its.kwonlyargs, *extra)]


def name_of(function: Function) -> str:
    """Return a function's name."""
    return "lambda" if isinstance(function, ast.Lambda) else function.name


@lru_cache(maxsize=_FUNCTIONS)
def inside(function: Function) -> tuple[ast.AST, ...]:
    """Return the nodes of a function, those of functions inside it left out."""
    found = []
    waiting: list[ast.AST] = [function.body] if isinstance(function, ast.Lambda) else [*reversed(function.body)]
    while waiting:
        node = waiting.pop()
        found.append(node)
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting += reversed(list(ast.iter_child_nodes(node)))
    return tuple(found)


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
