"""A barrier waits for more parties than ever come."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import barriers, waiting
from pytest_witness.diagnosis.source.calls import BARRIERS, number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """It came to rest for ever, with a barrier for more parties than there are."""
    made = case.code.calls_of(*BARRIERS)
    waits = case.code.on("wait", of=BARRIERS)
    if not case.hung or not made or not waits:
        return None
    if not case.may_wait("wait", main=True) and not case.may_wait("wait", main=False):
        return None
    parties = made[0].argument(0, "parties")
    wanted = number(case.code.resolved(parties))
    count = len(case.workers) + sum(1 for wait in waits[:1] if not all(case.code.at_work(wait) for wait in waits))
    short = wanted is not None and len(case.stuck) < wanted and count < wanted
    told = ast.unparse(parties) if parties is not None else "its parties"
    there = any(barriers.is_there(case, wait) for wait in case.waits)
    others = [wait for wait in case.waits if wait.is_main and waiting.what(wait) in _OTHER_THINGS]
    coming = any(barriers.would_come(case, wait) for wait in others)
    elsewhere = any(waiting.line_of(wait) is not None and not barriers.is_there(case, wait) for wait in others)
    if not short and (coming or (elsewhere and not there)):
        return None  # somebody would come, and waits for something else before
    values = {"line": made[0].line, "parties": told, "count": len(case.stuck), "waiting": case.waiting}
    if case.crashes:
        dead = case.crashes[0]
        ended = f" ({dead.pid} had ended with {dead.type})"
        return Found(_CRASHED if there and not case.graded else POSSIBLE, {**values, "ended": ended})
    return Found(CERTAIN if short or there else LIKELY, {**values, "ended": ""})


_OTHER_THINGS = (waiting.MESSAGE, "an event", "a lock")
_CRASHED = 0.75  # the exception is the cause, and nobody sees it before the barrier is understood


MISCONCEPTION = Misconception(
    slug="barrier-short-of-a-party",
    question="Why does my barrier never open?",
    fix=Fix.ENDING,
    signs=signs,
    seen="The barrier of line {line} is for {parties} parties, and not so many came{ended}. Processes still there: "
    "{count}. Who waits: {waiting}.",
    why="A barrier opens when exactly as many have called wait() as it was made for. One that does not come "
    "(never started, ended early, or the main program itself) leaves all others waiting.",
    step="Make the number on line {line} the number of those that call wait() on it.",
    wrong="""
from multiprocessing import Barrier, Process


def run_race(line, runner):
    line.wait()
    print(runner, "runs")


if __name__ == "__main__":
    line = Barrier(3)
    runners = [Process(target=run_race, args=(line, name)) for name in ("Ann", "Bob")]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
""",
    right="""
from multiprocessing import Barrier, Process


def run_race(line, runner):
    line.wait()
    print(runner, "runs")


if __name__ == "__main__":
    line = Barrier(2)
    runners = [Process(target=run_race, args=(line, name)) for name in ("Ann", "Bob")]
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
""",
    instead_of=(
        "queue-get-without-put",
        "circular-wait",
    ),
    symptoms=(
        "it hangs",
        "wait() never returns",
        "BrokenBarrierError",
    ),
)
