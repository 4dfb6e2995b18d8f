"""A clock for CPU time, where time on the wall is asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_CPU = (
    "time.process_time",
    "time.process_time_ns",
    "time.thread_time",
    "time.thread_time_ns",
    "os.times",
    "time.clock",
)


def signs(case: Case) -> Found | None:
    """A time was wrong, and it is measured with a clock that stands still while the program waits."""
    if not case.about_time:
        return None
    line = case.code.line_of(*_CPU, "resource.getrusage")
    if not line:
        return None
    text = next((call.name for call in case.code.calls if call.name in _CPU), "this clock")
    return Found(CERTAIN, {"line": line, "clock": text})


MISCONCEPTION = Misconception(
    slug="cpu-time-for-wall-time",
    question="Do all clocks of time measure the same?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="Line {line} measures with {clock}, and the time that came out is far shorter than it took.",
    why="{clock} counts only how long your own program was computing. It stands still while the program waits in "
    "join(), and knows nothing of other processes.",
    step="Take time.perf_counter() as the clock of line {line}.",
    wrong="""
import time
from multiprocessing import Process


def rest():
    time.sleep(0.3)


if __name__ == "__main__":
    began = time.process_time()
    process = Process(target=rest)
    process.start()
    process.join()
    print("it took", time.process_time() - began, "seconds")
""",
    right="""
import time
from multiprocessing import Process


def rest():
    time.sleep(0.3)


if __name__ == "__main__":
    began = time.perf_counter()
    process = Process(target=rest)
    process.start()
    process.join()
    print("it took", time.perf_counter() - began, "seconds")
""",
    asked=True,
    example={"clock": "time.process_time", "line": 9},
    symptoms=("the time is far too short", "the measured time is wrong"),
)
