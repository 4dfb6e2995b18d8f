"""How workers add to a value that they share, and what guards it. From the text alone."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.diagnosis.signs import files, owned, work
from pytest_witness.diagnosis.source.calls import PROCESS
from pytest_witness.diagnosis.source.functions import class_of, functions_of, inside, methods_of, name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Found

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Code
    from pytest_witness.diagnosis.source.functions import Function
    from pytest_witness.record import Process

Problem: TypeAlias = Literal[
    "none", "race", "read outside", "read only", "two sections", "no reading", "own lock", "thread lock"
]
_ARRAYS = tuple(
    f"multiprocessing.{name}" for name in ("Array", "RawArray", "Manager().dict", "Manager().list", "Manager().Array")
)
OF_THREADS = tuple(f"threading.{name}" for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition"))
LOCKS = (*OF_THREADS, *(one.replace("threading", "multiprocessing") for one in OF_THREADS))


_NAMESPACE = "multiprocessing.Manager().Namespace"
_FILE = "the file "
_CODES = 4  # whose updates are remembered: several ideas are about them


@dataclass(frozen=True, slots=True)
class Update:
    """A place where a worker's function writes a shared value, or a file, and what is the matter with it.

    Attributes:
        problem: ``none``; a ``race``: neither reading nor writing is guarded; the value is ``read outside`` the lock;
            the lock is around the ``read only``; it is taken once to read and once to write (``two sections``); there
            is ``no reading``, so that the value is replaced; each worker has its ``own lock``, or it is a ``thread
            lock``.
        function: the function's name.
        text: what is written: ``total.value``, ``the file path``.
        lock: the lock, as it is written.
        line: the line of the writing.
        read_line: the line of the reading.
    """

    problem: Problem
    function: str
    text: str
    lock: str
    line: int
    read_line: int


@dataclass(frozen=True, slots=True)
class _Section:
    """A lock that is held: as a ``with`` block holds it, or from an ``acquire`` to a ``release``."""

    number: int
    lock: ast.expr
    function: Function


@dataclass(frozen=True, slots=True)
class _Access:
    text: str
    line: int
    function: Function
    sections: tuple[_Section, ...]
    reads: bool
    writes: bool
    node: ast.AST


@lru_cache(maxsize=_CODES)
def updates(code: Code) -> tuple[Update, ...]:
    """Return the places where workers write a value that they share; of files, those that a lock is to guard."""
    functions = work.run_by(code)
    callers = _held_by_callers(code, functions)
    accesses = [one for function in functions for one in _accesses(code, function, callers.get(id(function), ()))]
    reads = [one for one in accesses if one.reads]
    found = []
    for write in (one for one in accesses if one.writes and (one.sections or not _is_own_place(code, one))):
        problem, section, read_line = _judge(code, write, reads)
        lock = ast.unparse(section.lock) if section is not None else ""
        found.append(Update(problem, name_of(write.function), write.text, lock, write.line, read_line))
    return tuple(found)


def _judge(code: Code, write: _Access, reads: list[_Access]) -> tuple[Problem, _Section | None, int]:  # noqa: PLR0911
    mine = {section.number for section in write.sections}
    if isinstance(write.node, ast.Call):  # a file, which it has read under the same lock
        reads = [one for one in reads if one.text == write.text and mine & {part.number for part in one.sections}]
        return _judge_lock(code, write, reads[0].line) if reads else ("none", None, write.line)
    if write.reads:
        together = write
    else:
        same_place = [one for one in reads if one.function is not write.function or _base(one) == _base(write)]
        if isinstance(write.node, ast.Subscript) and not same_place:
            return "none", _first(write.sections), write.line  # each worker has its own item of an array
        reads = same_place
        if not reads:
            return "no reading", _first(write.sections), write.line
        before = [one for one in reads if one.function is write.function and one.line <= write.line] or reads
        same = [one for one in before if mine & {section.number for section in one.sections}]
        if not same and mine:
            read = before[-1]
            return ("two sections" if read.sections else "read outside"), _first(write.sections), read.line
        if not same:
            read = before[-1]
            return ("read only" if read.sections else "race"), _first(read.sections), read.line
        together = same[-1]
    if not mine:
        return "race", None, together.line
    return _judge_lock(code, write, together.line)


def _judge_lock(code: Code, write: _Access, read_line: int) -> tuple[Problem, _Section | None, int]:
    for section in write.sections:
        if _is_own(code, section):
            return "own lock", section, read_line
        if work.kind_of(code, section.lock, section.function) in OF_THREADS:
            return "thread lock", section, read_line
    return "none", _first(write.sections), read_line


def _is_own_place(code: Code, write: _Access) -> bool:
    """Tell whether each process writes a place of its own: another object, or the item of another key."""
    place = write.node.target if isinstance(write.node, ast.AugAssign) else write.node
    if not isinstance(place, ast.Subscript | ast.Attribute):
        return False
    if isinstance(place.value, ast.Attribute) and _is_of_process(code, place.value, write.function, _makes):
        return True
    return owned.differs(code, write.function, place.value) or (
        isinstance(place, ast.Subscript) and owned.differs(code, write.function, place.slice)
    )


def _base(one: _Access) -> str:
    node = one.node.target if isinstance(one.node, ast.AugAssign) else one.node
    node = node.func if isinstance(node, ast.Call) else node
    return ast.unparse(node.value) if isinstance(node, ast.Attribute | ast.Subscript) else ""


def _first(sections: tuple[_Section, ...]) -> _Section | None:
    return sections[0] if sections else None


def _is_own(code: Code, section: _Section) -> bool:
    """Tell whether each worker makes this lock anew: in its function, or for each process by itself."""
    lock, function = section.lock, section.function
    if isinstance(lock, ast.Attribute):
        return _is_of_process(code, lock, function, _makes_lock)
    if not isinstance(lock, ast.Name):
        return _makes_lock(code, lock)
    for node in inside(function):
        if isinstance(node, ast.Assign) and any(map(_named(lock.id), node.targets)):
            return _makes_lock(code, node.value)
    given = [(one.call, one.given.get(lock.id)) for one in work.handed(code) if one.function is function]
    if len(given) > 1 and all(isinstance(its, ast.Call) and _makes_lock(code, its) for _, its in given):
        return True
    return any(call.loop is not None and _is_made_in_turn(code, call.loop, its) for call, its in given)


def _makes_lock(code: Code, node: ast.expr) -> bool:
    """Tell whether an expression makes a lock at the moment: itself, or by a function of this file."""
    if code.names.kind(node) in LOCKS:
        return isinstance(node, ast.Call)
    makers = functions_of(code, node.func) if isinstance(node, ast.Call) else []
    values = [one.value for maker in makers for one in inside(maker) if isinstance(one, ast.Return)]
    return bool(values) and all(isinstance(value, ast.Call) and _makes_lock(code, value) for value in values)


def _is_made_in_turn(code: Code, loop: ast.AST, given: ast.expr | None) -> bool:
    """Tell whether what a loop hands over is a lock that it makes at each turn."""
    if isinstance(given, ast.Name):
        made = [node for node in ast.walk(loop) if isinstance(node, ast.Assign)]
        return any(_makes_lock(code, node.value) for node in made if any(map(_named(given.id), node.targets)))
    return isinstance(given, ast.Call) and _makes_lock(code, given)


def _named(name: str) -> Callable[[ast.AST], bool]:
    return lambda node: isinstance(node, ast.Name) and node.id == name


def _makes(code: Code, node: ast.expr) -> bool:
    """Tell whether an expression makes something that is shared, by what the file imports for it."""
    return isinstance(node, ast.Call) and code.names.kind(node).startswith("multiprocessing.")


def _is_of_process(
    code: Code, lock: ast.Attribute, function: Function, makes: Callable[[Code, ast.expr], bool]
) -> bool:
    """Tell whether it is an attribute for which each object of a class of processes makes something of its own."""
    made = class_of(code, function)
    if made is None or code.names.subclasses.get(made.name) != PROCESS or ast.unparse(lock.value) != "self":
        return False
    places = [node for one in methods_of(made) for node in inside(one) if isinstance(node, ast.Assign)]
    values = [node.value for node in places if ast.unparse(lock) in map(ast.unparse, node.targets)]
    return bool(values) and all(makes(code, value) for value in values)


def _accesses(code: Code, function: Function, outer: tuple[_Section, ...]) -> list[_Access]:
    found: list[_Access] = []
    regions = _acquired(function)
    waiting: list[tuple[ast.AST, tuple[_Section, ...]]] = [
        (node, outer) for node in ([function.body] if isinstance(function, ast.Lambda) else function.body)
    ]
    added: set[int] = set()
    while waiting:
        node, sections = waiting.pop(0)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            continue
        held = (*sections, *(one for begin, end, one in regions if begin < getattr(node, "lineno", 0) <= end))
        if isinstance(node, ast.AugAssign) and _is_shared_place(code, node.target, function):
            added.add(id(node.target))
            found.append(
                _Access(ast.unparse(node.target), node.lineno, function, held, reads=True, writes=True, node=node)
            )
        elif _is_shared_place(code, node, function) and id(node) not in added:
            writes = isinstance(getattr(node, "ctx", None), ast.Store)
            line = getattr(node, "lineno", 0)
            found.append(_Access(ast.unparse(node), line, function, held, not writes, writes, node))
        elif (place := _got(code, node, function)) is not None:
            found.append(_Access(place, node.lineno, function, held, reads=True, writes=False, node=node))  # type: ignore[attr-defined]
        elif isinstance(node, ast.Call) and (file := files.opened(code, node)) is not None:
            text = f"{_FILE}{ast.unparse(file.path)}"
            found.append(_Access(text, node.lineno, function, held, file.reads, file.writes, node))
        if isinstance(node, ast.With | ast.AsyncWith):
            locks = [one.context_expr for one in node.items if _may_be_lock(code, one.context_expr)]
            sections = (*sections, *(_Section(id(node), lock, function) for lock in locks))
        waiting[:0] = [(child, sections) for child in ast.iter_child_nodes(node)]
    return found


def _got(code: Code, node: ast.AST, function: Function) -> str | None:
    """Return what ``shared.get(key, 0)`` reads, as it would be written."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
        return None
    got = node.func.attr == "get" and work.kind_of(code, node.func.value, function) == "multiprocessing.Manager().dict"
    return f"{ast.unparse(node.func.value)}[{ast.unparse(node.args[0])}]" if got else None


def _is_shared_place(code: Code, node: ast.AST, function: Function) -> bool:
    if isinstance(node, ast.Attribute) and node.attr == "value":
        own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")  # an attribute of this name
        return not own and not code.names.kind(node.value).startswith("enum")
    if isinstance(node, ast.Attribute) and work.kind_of(code, node.value, function) == _NAMESPACE:
        return True
    return isinstance(node, ast.Subscript) and work.kind_of(code, node.value, function) in _ARRAYS


def _may_be_lock(code: Code, node: ast.expr) -> bool:
    kind = code.names.kind(node)
    return kind != "open" and not kind.endswith(("Pool", "Executor", "urlopen", "Manager"))


def _acquired(function: Function) -> list[tuple[int, int, _Section]]:
    """Return the lines from each ``acquire`` to its ``release``."""
    calls = [
        node
        for node in inside(function)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("acquire", "release")
    ]
    found = []
    for call in calls:
        if not isinstance(call.func, ast.Attribute) or call.func.attr != "acquire":
            continue
        text = ast.unparse(call.func.value)
        ends = [
            one.lineno
            for one in calls
            if isinstance(one.func, ast.Attribute)
            and one.func.attr == "release"
            and ast.unparse(one.func.value) == text
            and one.lineno > call.lineno
        ]
        found.append((call.lineno, min(ends, default=1_000_000), _Section(id(call), call.func.value, function)))
    return found


def _held_by_callers(code: Code, functions: list[Function]) -> dict[int, tuple[_Section, ...]]:
    """Return, for functions that are called only where a lock is held, what is held there."""
    found: dict[int, list[tuple[_Section, ...]]] = {}
    for function in functions:
        waiting: list[tuple[ast.AST, tuple[_Section, ...]]] = [
            (node, ()) for node in ([function.body] if isinstance(function, ast.Lambda) else function.body)
        ]
        regions = _acquired(function)
        while waiting:
            node, sections = waiting.pop()
            held = (*sections, *(one for begin, end, one in regions if begin < getattr(node, "lineno", 0) <= end))
            if isinstance(node, ast.Call):
                for called in functions_of(code, node.func):
                    found.setdefault(id(called), []).append(held)
            if isinstance(node, ast.With | ast.AsyncWith):
                locks = [one.context_expr for one in node.items if _may_be_lock(code, one.context_expr)]
                sections = (*sections, *(_Section(id(node), lock, function) for lock in locks))
            waiting += [(child, sections) for child in ast.iter_child_nodes(node)]
    direct = {id(one.function) for one in work.handed(code, *work.PROCESSES)}
    return {key: held[0] for key, held in found.items() if key not in direct and all(held)}


def _enters(case: Case, function: str) -> list[Process]:
    """Return the workers that entered a function; all for a lambda, whose name says nothing, and a pool's for its task.

    That one of these took all the tasks was luck.
    """
    if function == "lambda" or function in work.tasks(case):
        return list(case.workers)
    given = [name_of(one.function) for one in work.handed(case.code, "process")]
    if case.unseen and function in given and len(given) == len(case.workers):  # one by one, as they stand there
        return [worker for name, worker in zip(given, case.workers, strict=True) if name == function]
    return [worker for worker in case.workers if function in case.entered(worker.pid)]


def found(case: Case, problem: Problem) -> Found | None:
    """Tell whether several workers entered a function with this problem, and how sure it is that it did harm."""
    places = [one for one in updates(case.code) if one.problem == problem]
    places = [one for one in places if not one.text.startswith(_FILE) or files.is_one_for_all(case, one.line)]
    seen = next((one for one in places if _enters(case, one.function)), None)
    if seen is None:
        return None
    together = {worker.pid for one in places if one.text == seen.text for worker in _enters(case, one.function)}
    if len(together) <= 1:
        return None
    if case.one_by_one and (_tries_again(case.code) or case.code.taking_turns(PROCESS)):
        return None  # each had it for itself
    values = {
        "function": seen.function,
        "value": seen.text,
        "lock": seen.lock,
        "line": seen.line,
        "read_line": seen.read_line,
        "workers": len(case.workers),
    }
    harm = case.graded and (not case.claim or case.claim == _CONTENTION)
    return Found(CERTAIN if harm else LIKELY, values)


def _tries_again(code: Code) -> bool:
    """Tell whether there is another process only where the one before it failed, by a function for each as well."""
    return any(code.tries_again(one.loop) for start in code.starts for one in (start, *code.callers_of(start.function)))


_CONTENTION = "processes about to write at once"
