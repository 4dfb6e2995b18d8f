"""Workers that are there and do nothing that counts: what they do instead, told from what they are handed.

An exercise's evidence has said that the work was not theirs; here the source tells why, and only of answers that were
refused.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.diagnosis.signs.work import reached
from pytest_witness.diagnosis.source.calls import ONE_CALL, POOLS, STARTABLE, is_empty
from pytest_witness.diagnosis.source.functions import functions_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called

Instead: TypeAlias = Literal["nothing", "sleeps", "burns", "echoes"]

_DEEP = 2  # steps from who makes a process to those who call that
_SENDS = ("put", "put_nowait", "send", "send_bytes")
_KEEPS = ("append", "extend", "insert", "update", "add", "write", "setdefault", "appendleft", "pop", "remove", "clear")
_PASSES_ON = (*_SENDS, "get", "recv", "recv_bytes", "get_nowait", "close", "join", "task_done", "flush", "poll")
_PLAIN = ("print", "range", "len", "enumerate", "iter", "list", "tuple", "zip", "int", "str", "isinstance")
_OTHERS = (ast.Yield, ast.YieldFrom, ast.AsyncFunctionDef)  # it is not even executed
_LOOPS = (ast.For, ast.While, ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)


@dataclass(frozen=True, slots=True)
class Idle:
    """What workers do in place of the work.

    Attributes:
        instead: that.
        name: the function that they were handed.
        line: where it was.
        by_main: a function that the main program alone executed; empty when none was seen.
    """

    instead: Instead
    name: str
    line: int
    by_main: str


def idle(case: Case) -> Idle | None:
    """Tell what the workers of a refused answer do in place of the work; None when they do something that may count."""
    if not _at_issue(case) or not case.started or case.failed_workers or case.without_target:
        return None
    handed = list(_handed(case))
    if not handed:
        return None
    found = {_instead(case, call, function) for call, function in handed}
    if len(found) != 1 or (instead := found.pop()) is None:
        return None
    if instead == "echoes" and case.run.requests:
        return None  # the main program downloads, which is the mistake
    by_main = next(
        iter(sorted((case.only_in_main | _again(case, handed)) & set(case.code.functions) - _makers(case))), ""
    )
    if not by_main and not (case.graded and _says_who_works(case)):
        return None
    call, function = handed[0]
    return Idle(instead, ast.unparse(function), call.line, by_main)


def _handed(case: Case) -> Iterator[tuple[Called, ast.expr]]:
    """Yield what processes, threads and pools are to execute, with the calls that hand it over."""
    code = case.code
    for call in code.calls_of(*STARTABLE):
        own = code.classes.get(code.names.full(call.node.func))
        if own is not None and any(isinstance(part, ast.FunctionDef) and part.name == "run" for part in own.body):
            yield call, ast.Attribute(ast.Name(own.name, ast.Load()), "run", ast.Load())
        elif (target := code.resolved(code.target_of(call))) is not None:
            yield call, target
    for call in code.handed_out():
        if call.node.args:
            yield call, call.node.args[0]


def _makers(case: Case) -> set[str]:
    """The functions that make, start or join processes, or use pools, and those that call these, as to measure them.

    The main program has to enter them.
    """
    code = case.code
    calls = [*code.calls_of(*STARTABLE, *POOLS), *code.methods("start", "join"), *code.handed_out()]
    makers = {call.function for call in calls}
    for _ in range(_DEEP):
        called = [(call.function, functions_of(code, call.node.func)) for call in code.calls]
        makers |= {outer for outer, functions in called if makers & {*map(name_of, functions)}}
    return makers


def _again(case: Case, handed: list[tuple[Called, ast.expr]]) -> set[str]:
    """The functions that a pool executed for nothing, and the main program once more."""
    thrown = {ast.unparse(function) for call, function in handed if call.name.startswith(POOLS) and _thrown_away(call)}
    return thrown & case.in_main & case.in_workers


def _at_issue(case: Case) -> bool:
    """Tell whether it was asked who works, or the script itself says how many do."""
    if case.run.outcome != "returned" or case.asked:
        return False
    if _main_wrote(case):
        return True
    return case.claim not in ("", "nothing left behind") if case.graded else bool(case.asked_for)


def _main_wrote(case: Case) -> bool:
    """Tell whether the main program alone wrote the lines that processes were to write."""
    return case.graded and case.wants_lines and bool(case.main_lines) and not case.writers


def _says_who_works(case: Case) -> bool:
    """Tell whether the evidence is of what came from the workers: then nothing has to be seen in the main program."""
    if _main_wrote(case):
        return True
    return case.claim.startswith(("changes", "bytes", "processes about to write")) or "memory" in (case.function or "")


def _instead(case: Case, call: Called, function: ast.expr) -> Instead | None:  # noqa: PLR0911
    code = case.code
    if _waits(case, function) or (isinstance(function, ast.Lambda) and _only_waits(case, function.body)):
        return "sleeps"
    own = code.function_named(function)
    if own is None:
        return _builtin(case, call, code.names.full(function))
    if _changes_something(own) or any(isinstance(node, _OTHERS) for node in ast.walk(own)):
        return None
    calls = [node for node in ast.walk(own) if isinstance(node, ast.Call)]
    inner = [node for one in reached(code, [own]) for node in ast.walk(one) if isinstance(node, ast.Call)]
    sent = list(_sent(own))
    used = call.name.startswith(POOLS) and not _thrown_away(call)
    if used or any(not isinstance(value, ast.Constant) for value in sent):
        return "echoes" if _only_passes_on(own, calls, [*sent, *(_returned(own) if used else [])]) else None
    names = {code.names.full(node.func) for node in calls}
    if calls and all(_waits(case, node.func) for node in calls) and not sent:
        return "sleeps"
    if case.run.value is None and "print" in {code.names.full(node.func) for node in inner}:
        return None  # to print is the work
    if "time.sleep" in names or case.claim.startswith("changes") or is_empty(own):
        return "sleeps" if "time.sleep" in names and not _is_by_mistake(case) else "nothing"
    thrown = call.name.startswith(POOLS) and bool(_returned(own))
    busy = thrown or any(isinstance(node, _LOOPS) for node in ast.walk(own))
    return "burns" if busy else _idling(case, own, for_show=bool(sent))


def _waits(case: Case, function: ast.expr) -> bool:
    """Tell whether it is a method that only waits for others: at a barrier, or for an event."""
    kind = case.code.names.kind(function.value) if isinstance(function, ast.Attribute) else ""
    return kind.endswith((".Barrier", ".Event")) and isinstance(function, ast.Attribute) and function.attr == "wait"


def _only_waits(case: Case, body: ast.expr) -> bool:
    """Tell whether an expression, all of a lambda, sleeps or waits."""
    sleeps = isinstance(body, ast.Call) and case.code.names.full(body.func) == "time.sleep"
    return isinstance(body, ast.Call) and (_waits(case, body.func) or (sleeps and not _is_by_mistake(case)))


def _idling(case: Case, own: ast.FunctionDef | ast.AsyncFunctionDef, *, for_show: bool) -> Instead:
    """Tell whether several were given something to look at, so that it looks like work, or one was given nothing."""
    return "sleeps" if for_show or (case.started > 1 and own.args.args) else "nothing"


def _is_by_mistake(case: Case) -> bool:
    """Tell whether no more than one helper was asked for, which nobody would have sleep for show."""
    return case.about_threads or case.claim.startswith("changes")


def _builtin(case: Case, call: Called, name: str) -> Instead | None:
    if call.method in ONE_CALL or call.name.startswith(POOLS):
        return "sleeps" if name == "time.sleep" else None
    if name == "time.sleep":
        return "nothing" if _is_by_mistake(case) else "sleeps"
    if name != "print" or case.run.value is None:
        return None
    return "nothing" if call.argument(3, "args") is not None else "sleeps"


def _sent(function: ast.AST) -> Iterator[ast.expr]:
    """Yield what a function puts into a queue or a pipe."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _SENDS:
            yield from node.args


def _returned(function: ast.AST | None) -> list[ast.expr]:
    """Return what a function returns that is no constant."""
    nodes = ast.walk(function) if function is not None else ()
    found = [node.value for node in nodes if isinstance(node, ast.Return) and node.value is not None]
    return [value for value in found if not isinstance(value, ast.Constant)]


def _changes_something(function: ast.AST) -> bool:
    """Tell whether a function stores anything outside of its own variables."""
    local = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _KEEPS:
            receiver = node.func.value
            if not (isinstance(receiver, ast.Name) and receiver.id in local):
                return True
        if isinstance(node, ast.Global | ast.Nonlocal):
            return True
        if isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Store):
            return True
    return False


def _only_passes_on(function: ast.AST, calls: list[ast.Call], values: list[ast.expr]) -> bool:
    """Tell whether a function hands out what it was given, as it is."""
    names = [call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func) for call in calls]
    plain = all(name in _PASSES_ON or name in _PLAIN for name in names)
    computes = any(isinstance(node, ast.BinOp | ast.AugAssign | ast.UnaryOp) for node in ast.walk(function))
    bare = (ast.Name, ast.Constant, ast.Attribute, ast.Subscript)
    return bool(values) and plain and not computes and all(isinstance(value, bare) for value in values)


def _thrown_away(call: Called) -> bool:
    """Tell whether nothing is done with what a call returns."""
    return bool(call.around) and isinstance(call.around[0], ast.Expr)
