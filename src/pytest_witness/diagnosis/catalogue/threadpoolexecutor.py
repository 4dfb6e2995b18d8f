"""`ThreadPoolExecutor` where an executor with processes is asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import DUMMY, THREAD_EXECUTOR
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No process was born, and a ThreadPoolExecutor is made."""
    line = case.threads_instead(THREAD_EXECUTOR, "concurrent.futures.thread.ThreadPoolExecutor")
    if not line or case.code.line_of(DUMMY):
        return None
    return Found(CERTAIN, {"line": line, "pid": case.main_pid})


MISCONCEPTION = Misconception(
    slug="threadpoolexecutor",
    question="Does every executor work with processes?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="No process was started: line {line} makes a ThreadPoolExecutor, and its workers are threads of your main "
    "program, process {pid}.",
    why="There are two executors with the same methods. The workers of ThreadPoolExecutor are threads, those of "
    "ProcessPoolExecutor are processes.",
    step="Take ProcessPoolExecutor in place of ThreadPoolExecutor on line {line}.",
    wrong="""
from concurrent.futures import ThreadPoolExecutor


def area(side):
    return side * side


if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(area, [2, 5, 9])))
""",
    right="""
from concurrent.futures import ProcessPoolExecutor


def area(side):
    return side * side


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(area, [2, 5, 9])))
""",
    instead_of=("thread-instead-of-process", "multiprocessing-imported-not-used"),
    asked=True,
    symptoms=("no process is started", "all the same PID", "it is not faster"),
)
