"""The main program writes one of the lines that new processes were to write."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.work import run_by
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """One process fewer than was asked for wrote lines, and the main program wrote one as well."""
    wanted = case.asked_for
    if wanted is None or case.run.outcome != "returned" or case.about_threads or case.tasks:
        return None
    if len(case.workers) != wanted - 1 or not case.workers or len(case.writers) != wanted - 1 or not case.main_lines:
        return None
    if not case.graded:
        own = case.only_in_main & set(case.code.functions) - {"main"}
        alike = bool(_like_theirs(case))
        shown = case.error is None and ((own and alike) or (_prints_itself(case) and (alike or _joins_in(case))))
        return Found(POSSIBLE, _values(case, wanted)) if shown else None
    return Found(CERTAIN, _values(case, wanted)) if case.about_work else None


def _prints_itself(case: Case) -> bool:
    """Tell whether the main program executed, too, what those that it calls processes were handed to print a line."""
    if "processes" not in case.code.words.lower():
        return False  # it counts itself as a worker
    shared = [one for one in run_by(case.code) if name_of(one) in case.in_main & case.in_workers]
    calls = [node for one in shared for node in ast.walk(one) if isinstance(node, ast.Call)]
    return any(case.code.names.full(node.func) == "print" for node in calls)


def _joins_in(case: Case) -> bool:
    """Tell whether the main program does so before it waits for the others."""
    shared = {name_of(one) for one in run_by(case.code)}
    joins = [(join.function, join.line) for join in case.code.joins]
    own = [call for call in case.code.calls if call.method in shared and not case.code.at_work(call)]
    return any(not [line for name, line in joins if name == call.function and line < call.line] for call in own)


def _like_theirs(case: Case) -> list[str]:
    """Return the lines of the main program that begin as those of the workers do."""
    begins = {_begin(line) for line in case.worker_lines}
    return [line for line in case.main_lines if _begin(line) in begins]


def _begin(line: str) -> str:
    """Return the first word of a line, without its digits."""
    return re.sub(r"\d+", "", " ".join(line.split()[:1]))


def _values(case: Case, wanted: int) -> dict[str, object]:
    line = (_like_theirs(case) or case.main_lines)[-1]
    return {"line": line, "pid": case.main_pid, "count": wanted - 1, "wanted": wanted}


MISCONCEPTION = Misconception(
    slug="main-counted-as-one-of-four",
    question="Is my main program one of the four processes?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen='{count} new processes wrote a line each, and your main program, process {pid}, wrote "{line}" itself.',
    why="The main program is a process, too, but it is there anyway. {wanted} new ones were asked for, so that all of "
    "the work is done beside it.",
    step="Make one more process, for what the main program does itself.",
    wrong="""
from multiprocessing import Process


def sing(voice):
    print("la la,", voice)


def conduct():
    print("la la, bass")


if __name__ == "__main__":  # a choir of four processes
    for voice in ("soprano", "alto", "tenor"):
        Process(target=sing, args=(voice,)).start()
    conduct()
""",
    right="""
from multiprocessing import Process


def sing(voice):
    print("la la,", voice)


if __name__ == "__main__":  # a choir of four processes
    for voice in ("soprano", "alto", "tenor", "bass"):
        Process(target=sing, args=(voice,)).start()
""",
    instead_of=("wrong-number-of-processes", "main-counted-as-one", "print-order-assumed"),
    symptoms=("too few processes", "one line comes from the main program"),
)
