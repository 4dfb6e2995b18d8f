"""Updates of what workers share: whether reading and writing stand in one critical section, under a lock of all."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from pytest_witness.diagnosis.signs import accesses, files, own_locks, work
from pytest_witness.diagnosis.signs.sections import Section, held_by_callers
from pytest_witness.diagnosis.source.calls import PROCESS
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Found

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.signs.accesses import Access
    from pytest_witness.diagnosis.source import Code
    from pytest_witness.record import Process

Problem: TypeAlias = Literal[
    "none", "race", "read outside", "read only", "two sections", "no reading", "own lock", "thread lock"
]
_Judged: TypeAlias = "tuple[Problem, Section | None, int]"  # with the lock's section, and the line of the reading
_CODES = 4  # whose updates are remembered: several ideas are about them
_CONTENTION = "processes about to write at once"


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
        is_of_file: whether it is a file.
    """

    problem: Problem
    function: str
    text: str
    lock: str
    line: int
    read_line: int
    is_of_file: bool


def found(case: Case, problem: Problem) -> Found | None:
    """Tell whether several workers entered a function with this problem, and how sure it is that it did harm."""
    places = [one for one in updates(case.code) if one.problem == problem]
    places = [one for one in places if not one.is_of_file or files.is_one_for_all(case, one.line)]
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


@lru_cache(maxsize=_CODES)
def updates(code: Code) -> tuple[Update, ...]:
    """Return the places where workers write a value that they share; of files, those that a lock is to guard."""
    functions = work.run_by(code)
    outer = held_by_callers(code, functions)
    places = [one for its in functions for one in accesses.accesses_of(code, its, outer.get(id(its), ()))]
    reads = [one for one in places if one.reads]
    found = []
    for write in (one for one in places if one.writes and (one.sections or not accesses.is_own(code, one))):
        problem, section, read_line = _judge(code, write, reads)
        lock = ast.unparse(section.lock) if section is not None else ""
        function = name_of(write.function)
        found.append(Update(problem, function, write.text, lock, write.line, read_line, write.is_of_file))
    return tuple(found)


def _judge(code: Code, write: Access, reads: list[Access]) -> _Judged:
    if write.is_of_file:  # which it has read under the same lock
        together = [one for one in reads if one.text == write.text and write.shares_a_section(one)]
        return _judge_lock(code, write, together[0].line) if together else ("none", None, write.line)
    if write.reads:
        return _judge_lock(code, write, write.line) if write.sections else ("race", None, write.line)
    return _judge_apart(code, write, reads)


def _judge_apart(code: Code, write: Access, reads: list[Access]) -> _Judged:
    """Judge an update that reads in one place and writes in another."""
    reads = [one for one in reads if one.function is not write.function or one.owner == write.owner]
    if not reads:  # of an array each worker has its own item
        return "none" if isinstance(write.node, ast.Subscript) else "no reading", _first(write.sections), write.line
    before = [one for one in reads if one.function is write.function and one.line <= write.line] or reads
    together = [one for one in before if write.shares_a_section(one)]
    if together:
        return _judge_lock(code, write, together[-1].line)
    read = before[-1]
    if write.sections:
        return "two sections" if read.sections else "read outside", _first(write.sections), read.line
    return "read only" if read.sections else "race", _first(read.sections), read.line


def _judge_lock(code: Code, write: Access, read_line: int) -> _Judged:
    """Judge an update that reads and writes within one critical section, by its lock."""
    for section in write.sections:
        if own_locks.is_own(code, section.function, section.lock):
            return "own lock", section, read_line
        if work.kind_of(code, section.lock, section.function) in own_locks.OF_THREADS:
            return "thread lock", section, read_line
    return "none", _first(write.sections), read_line


def _first(sections: tuple[Section, ...]) -> Section | None:
    return next(iter(sections), None)


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


def _tries_again(code: Code) -> bool:
    """Tell whether there is another process only where the one before it failed, by a function for each as well."""
    return any(code.tries_again(one.loop) for start in code.starts for one in (start, *code.callers_of(start.function)))
