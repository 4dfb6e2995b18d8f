"""A process died of an exception, and nobody looked."""

from pytest_witness.diagnosis.case import Case, Trouble
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process of its own died of an exception of the submission; a pool's comes home by itself."""
    if not case.crashes:
        return _alone(case)
    own = [crash for crash in case.crashes if crash.line is not None] or list(case.crashes)
    if case.error is not None and case.error.type == own[0].type:
        return None
    crash = own[0]
    if _came_too_late(case, crash):
        return None
    end = "your main program waits for it for ever" if case.hung else "your main program went on as if all were well"
    error = f"{crash.type}: {crash.message}"
    where = f"line {crash.line}" if crash.line else "its start"
    return Found(0.6, {"pid": crash.pid, "error": error, "where": where, "end": end})


def _came_too_late(case: Case, crash: Trouble) -> bool:
    """Tell whether it could not even begin: what it was given had gone with a main program that waits for nobody."""
    late = crash.pid in {worker.pid for worker in case.outlived}
    return late and crash.type == "FileNotFoundError" and crash.line is None and not case.code.joins


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
