"""Lines that begin with the name of a process, as ``Process 3`` is one: who is called so, and by whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.record import Process

NAMING = re.compile(r"process|worker|child|prozess|proc\b", re.IGNORECASE)
_LABEL = re.compile(
    r"\b((?:sub)?process|worker|child|prozess|proc)\b\W{0,3}(?:no\.?|number|nr\.?)?\W{0,2}(\d{1,3})\b", re.IGNORECASE
)
_SPEAKS = re.compile(r"\w+\W*[])>|:=]\W*\d|\w+\W*\d+\s*(?:[-=]*>|=|\u2192)")  # "worker: 5", "worker 5 -> 25"
_COUNTS = re.compile(r"\W*([a-z]+)\W{0,3}(\d{1,3})\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")


def labels(case: Case, process: Process) -> list[re.Match[str]]:
    """Return the names of processes in what one process wrote."""
    return [match for line in case.lines_of(process) if (match := _LABEL.search(line))]


def numbers(case: Case, found: list[re.Match[str]]) -> set[str]:
    """Return the numbers in names of processes that are no PIDs."""
    return {match[2] for match in found} - {str(process.pid) for process in case.run.processes}


def only_counts(case: Case, found: list[re.Match[str]]) -> bool:
    """Tell whether a worker says numbers, and is called so before each: ``worker: 5``, as ``main: 5`` is another."""
    if any(_SPEAKS.match(one.string[one.start() :]) for one in found):
        return True
    said = {told[2] for line in case.main_lines if (told := _COUNTS.match(line)) and not NAMING.search(told[1])}
    return bool(found) and {one[2] for one in found} <= said


def one_speaks_for_all(case: Case) -> int:
    """Return how many names of processes a single worker wrote that says who it is; 0 when there is none such.

    It writes its PID, or its own name in each line: nobody can take the names for who speaks.
    """
    worker = case.workers[0] if len(case.workers) == 1 and not case.code.pools else None
    found = labels(case, worker) if worker is not None else []
    words = [_WORD.findall(line) for line in (case.lines_of(worker) if worker is not None else ())]
    if worker is None or not found or only_counts(case, found):
        return 0
    says_who = any(str(worker.pid) in line for line in words) or all(worker.name in line for line in words)
    return len(numbers(case, found)) if says_who else 0
