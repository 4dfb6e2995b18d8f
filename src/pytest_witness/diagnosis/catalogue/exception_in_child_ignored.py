"""A process died of an exception, and nobody looked."""

import ast
import itertools

from pytest_witness.diagnosis.case import Case, Trouble
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.catching import catches_of
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process of its own died of an exception of the submission; a pool's comes home by itself."""
    if not case.crashes:
        return _alone(case)
    own = [crash for crash in case.crashes if crash.line is not None] or list(case.crashes)
    if case.error is not None and case.error.type == own[0].type:
        return None
    crash = own[0]
    if _came_too_late(case, crash) or (not case.graded and _is_answered(case, crash)):
        return None
    end = "your main program waits for it for ever" if case.hung else "your main program went on as if all were well"
    error = f"{crash.type}: {crash.message}"
    where = f"line {crash.line}" if crash.line else "its start"
    return Found(0.6, {"pid": crash.pid, "error": error, "where": where, "end": end})


def _is_answered(case: Case, crash: Trouble) -> bool:
    """Tell whether the main program does something about it.

    It asks for exit codes, and does more with them than to print them, or shows them where an error is raised on
    purpose. Or it knows what to do where no answer comes; or what went wrong is sent home before it is raised again.
    """
    raised = case.code.line(crash.line).startswith(("raise", "assert"))
    for node, around in case.code.walk():
        if getattr(node, "attr", "") == "exitcode" and not _only_waits(around[0]):
            inner = list(itertools.takewhile(lambda one: not isinstance(one, ast.stmt), around))
            compared = any(isinstance(one, ast.Compare | ast.IfExp) for one in inner)
            if raised or compared or not any(map(_tells, inner)):
                return True
    return _expects_none(case) or _is_sent_home(case, crash)


def _only_waits(node: ast.AST) -> bool:
    """Tell whether it is the question whether there is an exit code at all."""
    return isinstance(node, ast.Compare) and any(
        isinstance(one, ast.Constant) and one.value is None for one in node.comparators
    )


def _tells(node: ast.AST) -> bool:
    """Tell whether it only puts into words what stands in it."""
    shows = isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in ("print", "info", "format")
    return shows or isinstance(node, ast.FormattedValue)


def _expects_none(case: Case) -> bool:
    """Tell whether the main program knows what to do where the other end is closed before an answer came."""
    catches = [one for node, _ in case.code.walk() for one in catches_of(node) if "EOFError" in one.types]
    received = [call for one in catches if not _loops(one.body) for call in one.calls() if one.answer]
    return any(call.node in received for call in case.code.receives(at_work=False))


def _loops(body: list[ast.stmt]) -> bool:
    return any(isinstance(node, ast.While) for part in body for node in ast.walk(part))


def _came_too_late(case: Case, crash: Trouble) -> bool:
    """Tell whether it could not even begin: what it was given had gone with a main program that waits for nobody."""
    late = crash.pid in {worker.pid for worker in case.outlived}
    return late and crash.type == "FileNotFoundError" and crash.line is None and not case.code.joins


def _is_sent_home(case: Case, crash: Trouble) -> bool:
    function = case.code.functions.get(crash.function or "")
    for catch in (one for node in ast.walk(function or case.code.tree) for one in catches_of(node)):
        nodes = [node for part in catch.answer for node in ast.walk(part)]
        sends = any(isinstance(node, ast.Attribute) and node.attr in ("put", "send") for node in nodes)
        if sends and any(isinstance(node, ast.Raise) for node in nodes):
            return True
    return False


def _alone(case: Case) -> Found | None:
    """Find an exception of a function that was called alone here, and that processes run otherwise."""
    error = case.error
    if not case.graded or case.workers or error is None or error.line is None or error.function != case.function:
        return None
    if error.function not in Code(case.code.files).in_workers:
        return None
    told = f"{error.type}: {error.message}"
    end = "in a process of its own, nobody would have noticed"
    return Found(POSSIBLE, {"pid": error.pid, "error": told, "where": f"line {error.line}", "end": end})


MISCONCEPTION = Misconception(
    slug="exception-in-child-ignored",
    question="Does an exception in a process stop my program?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} died at {where}: {error}; {end}.",
    why="An exception ends the process in which it happens, and no other. It does not travel to your main "
    "program: all that is left there is an exitcode, 1 in place of 0.",
    step="Read the traceback of process {pid} from below, and mend {where}; let the main program look at "
    "exitcode after join().",
    wrong="""
from multiprocessing import Process


def share(cakes, guests):
    print("each gets", cakes / guests)


if __name__ == "__main__":
    parties = [Process(target=share, args=(6, guests)) for guests in (3, 0)]
    for party in parties:
        party.start()
    for party in parties:
        party.join()
    print("all cakes are shared")
""",
    right="""
from multiprocessing import Process


def share(cakes, guests):
    if guests:
        print("each gets", cakes / guests)
    else:
        print("nobody came")


if __name__ == "__main__":
    parties = [Process(target=share, args=(6, guests)) for guests in (3, 0)]
    for party in parties:
        party.start()
    for party in parties:
        party.join()
    print("all cakes are shared")
""",
    symptoms=(
        "a traceback, but the program goes on",
        "some results are missing",
        "exit code 1",
    ),
)
