"""Speed is measured with workers that only sleep."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.timing import measurements
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_CLAIM = re.compile(
    r"\b(faster|speed|speed-?ups?|times|serial|serially|sequential\w*|(in )?parallel|one by one|one after|quicker|"
    r"instead of|saved?|gain|cores?|would have|single process|without)\b|\d ?x\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(faster|speed-?ups?|times|quicker|instead of|saved?|gain|would have|without)\b|\d ?x\b|\blike [\d.]+ cores\b",
    re.IGNORECASE,
)
_WAITING = re.compile(
    r"download|fetch|https?:|request|network|server|respon[sd]|\bwait|\bnap|\bpause|\bsleep(s|ing|er|ers)\b|\bi/o\b|\bio\b|cook|bake|brew",
    re.IGNORECASE,
)
_COMPUTING = re.compile(r"comput|calculat|simulat|crunch|\bheavy|arithmetic|\bcpus?\b|\bcores?\b", re.IGNORECASE)
_IDLE = 0.25  # of a worker's life that it may have computed, at most
_LEAST = 0.1  # seconds that one of them was there


def signs(case: Case) -> Found | None:
    """Several workers slept and hardly computed, and the main program tells how fast that was."""
    slept = _sleeping(case)
    if slept is None or len(case.workers) <= 1 or not measurements(case.code):
        return None
    said = [case.code.words, *case.code.functions, *case.code.classes, *case.main_lines]
    about = " ".join(said).replace("_", " ")
    if not case.graded and _WAITING.search(about) and not _COMPUTING.search(about):
        return None  # it says that it waits
    claims = [line for line in case.main_lines if _CLAIM.search(line)]
    if not any(_COMPARED.search(line) for line in claims) and (not claims or measurements(case.code) == 1):
        return None  # a time alone says nothing of how fast that is
    lives = [(worker.ended or case.run.ended) - worker.born for worker in case.workers]
    used = sum(worker.cpu_seconds or 0.0 for worker in case.workers)
    if used > _IDLE * sum(lives) or max(lives) < _LEAST:
        return None
    return Found(LIKELY, {"line": slept.lineno, "used": f"{used:.2f} s", "lived": f"{sum(lives):.1f} s"})


def _sleeping(case: Case) -> ast.expr | None:
    """Return the call that sleeps in a function that workers run, or where `sleep` itself is handed over."""
    code = case.code
    sleeps = [call for call in code.pauses if code.at_work(call)]
    if sleeps:
        return sleeps[0].node
    given = [code.target_of(call) for call in code.processes] + [call.argument(0, "func") for call in code.handed_out()]
    return next((node for node in given if node is not None and code.names.full(node) == "time.sleep"), None)


MISCONCEPTION = Misconception(
    slug="sleep-as-proof-of-speed",
    question="Does sleeping show that multiprocessing computes faster?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="Your workers slept on line {line}: together they were there for {lived}, and used {used} of CPU time.",
    why="Who sleeps needs no core, so any number can sleep at once, threads too. Computing becomes faster only as far "
    "as there are cores for it.",
    step="Replace the sleep on line {line} by real arithmetic, and measure again.",
    wrong="""
import time
from multiprocessing import Process


def work():
    time.sleep(0.3)


if __name__ == "__main__":
    began = time.perf_counter()
    processes = [Process(target=work) for _ in range(8)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(2.4 / (time.perf_counter() - began), "times faster")
""",
    right="""
import time
from multiprocessing import Process


def work():
    sum(number * number for number in range(300_000))


if __name__ == "__main__":
    began = time.perf_counter()
    processes = [Process(target=work) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(time.perf_counter() - began, "seconds in parallel")
""",
    symptoms=("it is faster with sleep only", "it is not faster"),
)
