"""The main program sleeps where it should join."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No join, a sleep after the starts, and the main program was done before its processes."""
    starts = case.code.starts
    if not starts or case.code.joins or case.code.waits_by_other_means or case.unending:
        return None
    first = min(start.line for start in starts)
    naps = [call for call in case.code.calls_of("time.sleep") if not case.code.at_work(call) and call.line > first]
    if not naps or not case.workers or case.error is not None:
        return None
    claimed = case.claim == "every process joined"
    values = {"line": naps[-1].line, "nap": ast.unparse(naps[-1].node)}
    if not case.outlived and not claimed:
        if case.graded or not _is_for_them(case, naps[-1]):
            return None
        pid = max(case.workers, key=lambda worker: worker.ended or 0.0).pid
        return Found(LIKELY, {**values, "pid": pid, "what": "it knows nothing of the end of"})
    pid = case.outlived[0].pid if case.outlived else case.workers[0].pid
    sure = CERTAIN if claimed or naps[-1].line > max(start.line for start in starts) else LIKELY
    return Found(sure, {**values, "pid": pid, "what": "it had ended while there still was"})


def _is_for_them(case: Case, nap: Called) -> bool:
    """Tell whether a pause is there for the processes, by its own words, or by what is said or read after it."""
    if any(word in case.code.text.lower() for word in _DEAD):
        return False
    near = "\n".join(case.code.lines[max(0, nap.line - 3) : nap.line + 1])
    comments = " ".join(line.partition("#")[2] for line in near.splitlines())
    if _WAITING.search(comments):
        return True
    last = max(start.line for start in case.code.starts)
    between = [call for call in case.code.calls if last < call.line < nap.line and call.function == nap.function]
    if (
        len(case.workers) > 1
        and nap.loop is None
        and not between
        and nap.function in {start.function for start in case.code.starts}
    ):
        return True
    after = [call for call in case.code.calls if call.line > nap.line and not case.code.at_work(call)]
    said = " ".join(ast.unparse(call.node) for call in after if call.name == "print")
    parts = [node for call in after if not case.code.at_work(call) for node in ast.walk(call.node)]
    shared = any(
        (isinstance(node, ast.Attribute) and node.attr in _READ)
        or (isinstance(node, ast.Name) and case.code.names.kind(node).startswith("multiprocessing.Manager()"))
        for node in parts
    )
    return bool(_DONE.search(said)) or shared


_DEAD = ("zombie", "defunct")
_READ = ("value", "get", "get_nowait", "recv", "raw")
_WAITING = re.compile(r"\b(wait\w*|finish\w*|done|ready|time|let|until|enough|complete\w*|join)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(done|finished|ready|all|complete[d]?|result\w*|sum|total|end of the work|over)\b", re.IGNORECASE
)


MISCONCEPTION = Misconception(
    slug="sleep-instead-of-join",
    question="Can I wait for processes with time.sleep()?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Your code waits with {nap} on line {line} for its processes; {what} process {pid}.",
    why="A pause is a guess: too short and the work is not done, too long and time is wasted. Only join() "
    "knows when a process has ended, and waits exactly so long.",
    step="Replace the sleep on line {line} by join() on each process.",
    wrong="""
from multiprocessing import Process
import time


def load(lorry):
    time.sleep(lorry / 5)
    print("lorry", lorry, "is loaded")


if __name__ == "__main__":
    lorries = [Process(target=load, args=(lorry,)) for lorry in (1, 2, 5)]
    for lorry in lorries:
        lorry.start()
    time.sleep(0.5)
    print("all lorries are loaded")
""",
    right="""
from multiprocessing import Process
import time


def load(lorry):
    time.sleep(lorry / 5)
    print("lorry", lorry, "is loaded")


if __name__ == "__main__":
    lorries = [Process(target=load, args=(lorry,)) for lorry in (1, 2, 5)]
    for lorry in lorries:
        lorry.start()
    for lorry in lorries:
        lorry.join()
    print("all lorries are loaded")
""",
    instead_of=("forgot-join",),
    symptoms=(
        "done is printed too early",
        "sometimes results are missing",
    ),
)
