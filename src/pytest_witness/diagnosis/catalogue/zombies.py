"""Processes that have ended are not collected."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A child ended long before the main program, which asks for no child's end in any way."""
    root = case.run.root
    if case.graded or case.unending or root is None or case.code.joins or case.code.waits_by_other_means:
        return None
    forks = [call.line for call in case.code.calls_of("os.fork")] or [call.line for call in case.code.starts]
    waits = ("os.wait", "os.waitpid", "os.wait3", "os.wait4", "os.waitid", "signal.signal")
    if case.code.methods("is_alive", "poll") or any(
        word in case.code.text for word in (".exitcode", "active_children")
    ):
        return None  # to ask is to collect
    if not forks or case.code.calls_of(*waits) or case.code.pools or case.error is not None:
        return None
    end = case.run.returned or root.ended or case.run.ended
    born = max((worker.born for worker in case.workers), default=0.0)
    dead = [worker for worker in case.single if worker.ended is not None and born < worker.ended < end - _LONG]
    late = any((worker.ended or end) > end - _LONG for worker in case.single)
    needed = late and bool(case.code.receives(at_work=False))  # it waited for the answers of the others
    if not dead or needed or case.outlived:
        return None
    return Found(POSSIBLE, {"line": forks[0], "pid": dead[0].pid, "seconds": f"{end - (dead[0].ended or 0):.1f}"})


_LONG = 0.2  # seconds


MISCONCEPTION = Misconception(
    slug="zombies",
    question="What is a zombie process?",
    fix=Fix.ADVICE,
    signs=signs,
    seen="Process {pid}, started on line {line}, had ended {seconds} seconds before your main program, and "
    "nobody collected it.",
    why="A process that has ended stays in the system's table as a zombie, with its exit status, until its "
    "parent asks for it. A few do no harm; thousands fill the table.",
    step="Call join() on each process, or os.wait() after os.fork().",
    wrong="""
from multiprocessing import Process
import time


def blink(lamp):
    print(lamp, "blinks")


if __name__ == "__main__":
    lamp = Process(target=blink, args=("the lamp",))
    lamp.start()
    time.sleep(1)
    print("good night")
""",
    right="""
from multiprocessing import Process
import time


def blink(lamp):
    print(lamp, "blinks")


if __name__ == "__main__":
    lamp = Process(target=blink, args=("the lamp",))
    lamp.start()
    lamp.join()
    time.sleep(1)
    print("good night")
""",
    tag="soft",
    symptoms=(
        "<defunct> in the list of processes",
        "zombie processes",
    ),
)
