"""Speed is measured with workers that only sleep."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_CLAIM = re.compile(
    r"\b(fast|faster|speed|speed-?up|times|serial|sequential|parallel|one by one|one after)\b", re.IGNORECASE
)
_IDLE = 0.25  # of a worker's life that it may have computed, at most
_LEAST = 0.1  # seconds that one of them was there


def signs(case: Case) -> Found | None:
    """Several workers slept and hardly computed, and the main program tells how fast that was."""
    slept = _sleeping(case)
    if slept is None or len(case.workers) <= 1 or len(case.code.clocks) <= 1:
        return None
    if not any(_CLAIM.search(line) for line in case.main_lines):
        return None
    lives = [(worker.ended or case.run.ended) - worker.born for worker in case.workers]
    used = sum(worker.cpu_seconds or 0.0 for worker in case.workers)
    if used > _IDLE * sum(lives) or max(lives) < _LEAST:
        return None
    return Found(LIKELY, {"line": slept.lineno, "used": f"{used:.2f} s", "lived": f"{sum(lives):.1f} s"})


def _sleeping(case: Case) -> ast.Call | None:
    """Return the call that sleeps in a function that is handed over and has no loop in which it could compute."""
    for name in case.code.work:
        function = case.code.functions[name]
        calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
        sleeps = [call for call in calls if case.code.names.full(call.func) == "time.sleep"]
        if sleeps and not any(isinstance(node, ast.For | ast.While | ast.comprehension) for node in ast.walk(function)):
            return sleeps[0]
    return None


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
