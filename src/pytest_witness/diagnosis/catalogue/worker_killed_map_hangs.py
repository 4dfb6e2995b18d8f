"""A worker of a pool dies in the middle of a task."""

from signal import SIGTERM

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import POOL, PROCESS
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A pool waits for ever, and a worker of it was killed, or left in its task, as the source says."""
    if not case.unending or not case.code.calls_of(POOL):
        return None
    if case.unguarded or any(one.says("get attribute") for one in case.troubles):
        return None
    names = ("os._exit", "os.kill", "os.abort", "signal.raise_signal", "os.killpg", "ctypes.string_at")
    calls = [call for call in case.code.calls_of(*names) if case.at_work(call)]
    ends = case.code.on("terminate", "kill", of=(PROCESS,)) or case.code.calls_of("os.kill")
    killed = [worker for worker in case.gone if worker.signal not in (None, *(() if ends else (SIGTERM,)))]
    calls = calls or (ends if killed else [])
    if not calls and not killed:
        return None
    dead = (killed or list(case.gone) or list(case.workers))[0] if case.workers else None
    if dead is None:
        return None
    how = f"signal {dead.signal}" if dead.signal else f"exit code {dead.exit_code}"
    where = f"line {calls[0].line}" if calls else "its task"
    return Found(CERTAIN if killed or case.gone else LIKELY, {"pid": dead.pid, "how": how, "where": where})


MISCONCEPTION = Misconception(
    slug="worker-killed-map-hangs",
    question="What does a pool do when a worker dies?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Worker {pid} ended in the middle of its work ({how}), see {where}, and your main program waits for "
    "ever for its answer.",
    why="A pool puts a new worker in the place of one that dies, but the task is lost with the dead one, and "
    "map still counts on its answer.",
    step="Find out what ends the worker at {where}, and leave the function with return or an exception instead.",
    wrong="""
from multiprocessing import Pool
import os


def sort_stamp(stamp):
    if stamp == "torn":
        os._exit(1)
    return stamp.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(sort_stamp, ["blue", "torn", "red"]))
""",
    right="""
from multiprocessing import Pool


def sort_stamp(stamp):
    if stamp == "torn":
        return None
    return stamp.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(sort_stamp, ["blue", "torn", "red"]))
""",
    instead_of=("queue-get-without-put",),
    symptoms=(
        "it hangs",
        "map never returns",
        "more workers than the pool has",
    ),
)
