"""`multiprocessing.pool.ThreadPool` where a pool of processes is asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import THREAD_POOL
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No process was born, and a ThreadPool is made."""
    line = case.threads_instead(THREAD_POOL, "multiprocessing.pool.ThreadPool")
    return Found(CERTAIN, {"line": line, "pid": case.main_pid}) if line else None


MISCONCEPTION = Misconception(
    slug="threadpool-from-multiprocessing-pool",
    question="Is a ThreadPool of multiprocessing a pool of processes?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="No process was started: line {line} makes a ThreadPool, and its workers are threads of your main program, "
    "process {pid}.",
    why="ThreadPool stands in multiprocessing.pool and has the same methods, but its workers are threads. Only Pool "
    "has processes as its workers.",
    step="Import Pool from multiprocessing, and use it in place of ThreadPool on line {line}.",
    wrong="""
from multiprocessing.pool import ThreadPool


def price(grams):
    return grams * 2


if __name__ == "__main__":
    with ThreadPool(3) as pool:
        print(pool.map(price, [100, 250, 500]))
""",
    right="""
from multiprocessing import Pool


def price(grams):
    return grams * 2


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(price, [100, 250, 500]))
""",
    instead_of=("thread-instead-of-process", "multiprocessing-imported-not-used"),
    asked=True,
    symptoms=("no process is started", "all the same PID", "it is not faster"),
)
