"""Which functions of a file processes, threads and pools run, and what they are given: from the text."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, PROCESS, THREAD, THREAD_EXECUTOR, THREAD_POOL
from pytest_witness.diagnosis.source.functions import Function, bound, functions_of, methods_of, name_of, parameters

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
    first = [one.function for one in handed(code, *(where or PROCESSES))]
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


def entered(case: Case, function: Function) -> bool:
    """Tell whether a worker was seen to enter a function; a lambda may have been."""
    name = name_of(function)
    seen = {one.rpartition(".")[2] for one in case.in_workers}
    return bool(case.workers) and (name in seen or name == "lambda")


def _to_one(code: Code, call: Called, where: Where) -> list[Handed]:
    target = code.target_of(call)
    made = code.classes.get(call.node.func.id) if isinstance(call.node.func, ast.Name) else None
    if made is not None:
        runs = [one for one in methods_of(made) if one.name == "run"]
        if runs:
            return [Handed(call, where, one) for one in runs]
    args = call.argument(3, "args")
    args = _literal(code, args)
    positional = args.elts if isinstance(args, ast.Tuple | ast.List) else []
    kwargs = _literal(code, call.argument(4, "kwargs"))
    named = {}
    if isinstance(kwargs, ast.Dict):
        pairs = zip(kwargs.keys, kwargs.values, strict=True)
        named = {
            key.value: value for key, value in pairs if isinstance(key, ast.Constant) and isinstance(key.value, str)
        }
    elif isinstance(kwargs, ast.Call) and code.names.made_by(kwargs) == "dict":
        named = {one.arg: one.value for one in kwargs.keywords if one.arg}
    return _handed(code, call, where, target, positional, named)


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
        one = items.elt if isinstance(items, ast.ListComp | ast.GeneratorExp) else None
        one = items.elts[0] if isinstance(items, ast.List | ast.Tuple) and items.elts else one
        if one is not None:
            given = one.elts if method in _STAR and isinstance(one, ast.Tuple | ast.List) else [one]
    else:
        return []
    return _handed(code, call, where, call.argument(0, "func"), given, named)


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
        given = {**dict(zip(names, positional, strict=False)), **named}
        found.append(Handed(call, where, function, given))
    return found


def who(case: Case) -> int:
    """Return the PID of the first worker."""
    return case.workers[0].pid if case.workers else 0
