"""Which functions of a file processes, threads and pools run, and what they are given: from the text."""

from __future__ import annotations

import ast
import itertools
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, PROCESS, THREAD, THREAD_EXECUTOR, THREAD_POOL
from pytest_witness.diagnosis.source.functions import (
    Function,
    bound,
    class_of,
    fields_of,
    functions_of,
    inside,
    is_generator,
    method_of,
    methods_of,
    name_of,
    parameters,
    unpacked,
)

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

Where: TypeAlias = Literal["process", "pool", "thread", "thread pool"]
PROCESSES: tuple[Where, ...] = ("process", "pool")
THREADS: tuple[Where, ...] = ("thread", "thread pool")
_MADE_BY: dict[str, Where] = {PROCESS: "process", THREAD: "thread"}
_POOLS: dict[str, Where] = {
    POOL: "pool",
    EXECUTOR: "pool",
    THREAD_POOL: "thread pool",
    THREAD_EXECUTOR: "thread pool",
    "multiprocessing.dummy.Pool": "thread pool",
}
_EACH = ("map", "map_async", "imap", "imap_unordered")
_STAR = ("starmap", "starmap_async")
_ONE = ("apply", "apply_async")


@dataclass(frozen=True, slots=True)
class Handed:
    """A function of the file that is handed to a process, a thread or a pool.

    Attributes:
        call: the call that hands it over.
        where: who runs it.
        function: the function.
        given: what is given for each of its parameters, as far as the text tells.
    """

    call: Called
    where: Where
    function: Function
    given: dict[str, ast.expr] = field(default_factory=dict)


def handed(code: Code, *where: Where) -> list[Handed]:
    """Return the functions that are handed over: to all, or only to these."""
    return [one for one in _all_handed(code) if not where or one.where in where]


@lru_cache(maxsize=4)  # many ideas ask for it
def _all_handed(code: Code) -> tuple[Handed, ...]:
    found: list[Handed] = []
    for call in code.calls:
        kind = _MADE_BY.get(call.name)
        if kind is not None:
            found += _to_one(code, call, kind)
        elif isinstance(call.node.func, ast.Attribute):
            maker = code.names.kind(call.receiver).removeprefix("list of ")
            if maker in _POOLS:
                found += _to_pool(code, call, _POOLS[maker])
    return tuple(found)


def run_by(code: Code, *where: Where) -> list[Function]:
    """Return the functions that processes (or these) run: those that are handed over, and what they call."""
    given = handed(code, *(where or PROCESSES))
    first = [one.function for one in given]
    first += [its for one in given for part in one.given.values() for its in functions_of(code, part)]
    for call in code.pools if not where or "pool" in where else ():
        first += functions_of(code, call.argument(1, "initializer"))
    return reached(code, first)


def reached(code: Code, functions: list[Function]) -> list[Function]:
    """Return these functions, and what they call, step by step."""
    waiting = list(functions)
    found: list[Function] = []
    while waiting:
        function = waiting.pop()
        if any(function is known for known in found):
            continue
        found.append(function)
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                waiting += functions_of(code, node.func)
    return found


def kind_of(code: Code, node: ast.AST | None, function: Function | None = None) -> str:
    """Return the full name of what made a value; of a parameter, of what is given for it."""
    kind = code.names.kind(node)
    if function is not None and isinstance(node, ast.Name) and node.id in parameters(function):
        for one in handed(code):
            if one.function is function and node.id in one.given:
                return kind_of(code, one.given[node.id]) or kind
    return kind


def given_to_objects(code: Code, function: Function, node: ast.Attribute) -> list[tuple[Called, ast.expr | None]]:
    """Return the calls that make objects whose method a function is, each with what it gives for an attribute."""
    made = class_of(code, function)
    init = next((one for one in methods_of(made) if one.name == "__init__"), None) if made is not None else None
    if made is None or ast.unparse(node.value) != "self":
        return []
    given = parameters(init)[1:] if init is not None else fields_of(made)
    values = (
        [value.id for value in bound(code, node) if isinstance(value, ast.Name)] if init is not None else [node.attr]
    )
    names = [name for name in values if name in given]
    if len(names) != 1:
        return []
    place = given.index(names[0])
    calls = [one for one in code.calls if isinstance(one.node.func, ast.Name) and one.node.func.id == made.name]
    return [(one, one.argument(place, names[0])) for one in calls]


def entered(case: Case, function: Function) -> bool:
    """Tell whether a worker was seen to enter a function; a lambda may have been."""
    name = name_of(function)
    seen = {one.rpartition(".")[2] for one in case.in_workers}
    return bool(case.workers) and (name in seen or name == "lambda")


def tasks(case: Case) -> frozenset[str]:
    """Return the functions that a pool was given and that were entered there: which of its workers did so is luck."""
    return case.in_workers & {name_of(one.function) for one in handed(case.code, "pool")}


def called_in_vain(case: Case) -> list[tuple[Function, int]]:
    """Return the generator functions whose values a worker threw away, each with the worker's PID."""
    found: list[tuple[Function, int]] = []
    for function in run_by(case.code):
        name = name_of(function)
        pid = next((worker.pid for worker in case.workers if name in case.entered(worker.pid)), 0)
        alone = [node.value for node in inside(function) if isinstance(node, ast.Expr)]
        called = [one for node in alone if isinstance(node, ast.Call) for one in functions_of(case.code, node.func)]
        found += [(one, pid) for one in called if pid and is_generator(one)]
    return found


def _to_one(code: Code, call: Called, where: Where) -> list[Handed]:
    target = code.target_of(call)
    made = code.classes.get(call.node.func.id) if isinstance(call.node.func, ast.Name) else None
    if made is not None:
        run = method_of(code, made, "run")
        if run is not None:
            return [Handed(call, where, run, _attributes(code, call, made))]
    args = code.given(call, 3, "args")
    args = args if _of_row(call, args) else _literal(code, args)
    positional = args.elts if isinstance(args, ast.Tuple | ast.List) else _of_row(call, args)
    kwargs = _literal(code, code.given(call, 4, "kwargs"))
    named = {}
    if isinstance(kwargs, ast.Dict):
        pairs = zip(kwargs.keys, kwargs.values, strict=True)
        named = {
            key.value: value for key, value in pairs if isinstance(key, ast.Constant) and isinstance(key.value, str)
        }
    elif isinstance(kwargs, ast.Call) and code.names.made_by(kwargs) == "dict":
        named = {one.arg: one.value for one in kwargs.keywords if one.arg}
    return _handed(code, call, where, target, positional, named)


def _of_row(call: Called, args: ast.expr | None) -> list[ast.expr]:
    """Return the parts of a row of arguments that the loop around a call takes from ``zip``: ``row[0]``, ``row[1]``."""
    for node in call.around if isinstance(args, ast.Name) else ():
        for loop in [node] if isinstance(node, ast.For) else getattr(node, "generators", []):
            rows = loop.iter
            its = isinstance(loop.target, ast.Name) and loop.target.id == args.id  # type: ignore[union-attr]
            if its and isinstance(rows, ast.Call) and ast.unparse(rows.func) == "zip":
                return [ast.Subscript(args, ast.Constant(place), ast.Load()) for place in range(len(rows.args))]  # type: ignore[arg-type]
    return []


def _attributes(code: Code, call: Called, made: ast.ClassDef) -> dict[str, ast.expr]:
    """Return what an object keeps of what it is made with: the expressions behind ``self.items``, by this text."""
    making = method_of(code, made, "__init__")
    if making is None:
        return {}
    given = dict(zip(parameters(making)[1:], call.node.args, strict=False))
    given |= {one.arg: one.value for one in call.node.keywords if one.arg}
    return {
        ast.unparse(target): given[node.value.id]
        for node in inside(making)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in given
        for target in node.targets
    }


def _literal(code: Code, node: ast.expr | None) -> ast.expr | None:
    """Return what is written for a name that is bound once; another expression as it is."""
    if isinstance(node, ast.Name) and len(values := bound(code, node)) == 1:
        return values[0]
    return node


def _to_pool(code: Code, call: Called, where: Where) -> list[Handed]:
    method, node = call.method, call.node
    given: list[ast.expr] = []
    named: dict[str, ast.expr] = {}
    if method == "submit":
        given = list(node.args[1:])
        named = {one.arg: one.value for one in node.keywords if one.arg}
    elif method in _ONE:
        args = _literal(code, call.argument(1, "args"))
        given = args.elts if isinstance(args, ast.Tuple | ast.List) else []
    elif method in _EACH or method in _STAR:
        items = _literal(code, call.argument(1, "iterable"))
        if again := _with_repeated(code, call, items):
            return _handed(code, call, where, call.argument(0, "func"), again, {})
        one = items.elt if isinstance(items, ast.ListComp | ast.GeneratorExp) else None
        one = items.elts[0] if isinstance(items, ast.List | ast.Tuple) and items.elts else one
        if one is not None:
            given = one.elts if method in _STAR and isinstance(one, ast.Tuple | ast.List) else [one]
    else:
        return []
    return _handed(code, call, where, call.argument(0, "func"), given, named)


def _with_repeated(code: Code, call: Called, items: ast.expr | None) -> list[ast.expr]:
    """Return what is given for each parameter, where `itertools.repeat` gives one of them the same each time."""
    parts = call.node.args[1:] if call.method == "map" else []
    if call.method in _STAR and isinstance(items, ast.Call) and code.names.made_by(items) == "zip":
        parts = items.args
    given = [_repeated(code, part) or part for part in parts]
    return given if given != parts else []


def _repeated(code: Code, part: ast.expr) -> ast.expr | None:
    """Return what is the same each time: of ``repeat(board)`` and of ``[board] * 3`` the board."""
    if isinstance(part, ast.Call) and code.names.made_by(part) == "itertools.repeat" and part.args:
        return part.args[0]
    items = part.left if isinstance(part, ast.BinOp) and isinstance(part.op, ast.Mult) else None
    return items.elts[0] if isinstance(items, ast.List) and len(items.elts) == 1 else None


def _handed(  # noqa: PLR0917
    code: Code,
    call: Called,
    where: Where,
    target: ast.expr | None,
    positional: list[ast.expr],
    named: dict[str, ast.expr],
) -> list[Handed]:
    made = _literal(code, target)
    if isinstance(made, ast.Call) and code.names.full(made.func) in ("functools.partial", "partial"):
        positional = [*made.args[1:], *positional]
        named = {**{one.arg: one.value for one in made.keywords if one.arg}, **named}
    found = []
    for function in functions_of(code, target):
        names = parameters(function)
        if names[:1] == ["self"] or (names[:1] == ["cls"]):
            names = names[1:]
        given = {**_aligned([one for one in names if one not in named], positional), **named}
        for name, (whole, place) in unpacked(function).items():
            if isinstance(parts := given.get(whole), ast.Tuple | ast.List) and place < len(parts.elts):
                given[name] = parts.elts[place]
        found.append(Handed(call, where, function, given))
    return found


def _aligned(names: list[str], positional: list[ast.expr]) -> dict[str, ast.expr]:
    """Return what is given for each parameter; what stands behind ``*row`` is for the last ones."""
    places = [at for at, one in enumerate(positional) if isinstance(one, ast.Starred)]
    if len(places) != 1:
        return dict(
            zip(names, itertools.takewhile(lambda one: not isinstance(one, ast.Starred), positional), strict=False)
        )
    before, behind = positional[: places[0]], positional[places[0] + 1 :]
    return {**dict(zip(names, before, strict=False)), **dict(zip(reversed(names), reversed(behind), strict=False))}


def who(case: Case) -> int:
    """Return the PID of the first worker."""
    return case.workers[0].pid if case.workers else 0
