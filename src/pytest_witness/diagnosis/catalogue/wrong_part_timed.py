"""The clock runs while something else is done than what should be measured."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.timing import segments, steps
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Processes are started, and none of them between two readings of the clock."""
    if not case.about_time:
        return None
    parts = segments(case.code)
    if not parts or "s" not in steps(case.code) or any("s" in part for part in parts):
        return None
    clocks, starts = case.code.clocks, case.code.methods("start")
    values = {"first": clocks[0].line, "last": clocks[-1].line, "start": starts[0].line if starts else "?"}
    return Found(CERTAIN, values)


MISCONCEPTION = Misconception(
    slug="wrong-part-timed",
    question="What does my clock measure?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The clock is read from line {first} to line {last}, but nothing is started while it runs: that is on line "
    "{start}.",
    why="A clock measures what stands between its two readings. Making a Process object starts nothing yet; that is "
    "what start() does.",
    step="Read the clock once before start() and once after join().",
    wrong="""
import time
from multiprocessing import Process


def knock():
    pass


if __name__ == "__main__":
    began = time.perf_counter()
    process = Process(target=knock)
    seconds = time.perf_counter() - began
    process.start()
    process.join()
    print("a process takes", seconds)
""",
    right="""
import time
from multiprocessing import Process


def knock():
    pass


if __name__ == "__main__":
    process = Process(target=knock)
    began = time.perf_counter()
    process.start()
    process.join()
    seconds = time.perf_counter() - began
    print("a process takes", seconds)
""",
    asked=True,
    example={"first": 9, "last": 11, "start": 13},
    symptoms=("the time is far too short", "the measured time is wrong"),
)
