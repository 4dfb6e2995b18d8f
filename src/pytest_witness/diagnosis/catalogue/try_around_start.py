"""The main program tries to catch what is raised in another process."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.work import reached
from pytest_witness.diagnosis.source.catching import Catch, catches_of
from pytest_witness.diagnosis.source.functions import functions_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process died of an exception which a try around its start or join in the main program would catch."""
    for crash in case.crashes:
        for catch in (one for node, _ in case.code.walk() for one in catches_of(node)):
            if catch.catches(crash.type) and _starts(case, catch):
                values = {"line": catch.line, "pid": crash.pid, "type": crash.type, "where": crash.line or "?"}
                return Found(CERTAIN, values)
    return None


def _starts(case: Case, catch: Catch) -> bool:
    """Tell whether processes are started or joined there, by the main program: in a function that is called as well."""
    called = reached(case.code, [one for call in catch.calls() for one in functions_of(case.code, call.func)])
    inside = {id(inner) for part in (*catch.body, *called) for inner in ast.walk(part)}
    calls = (*case.code.starts, *case.code.joins)
    return any(id(call.node) in inside and not case.code.at_work(call) for call in calls)


MISCONCEPTION = Misconception(
    slug="try-around-start",
    question="Why does my except not catch the error of the process?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} died of a {type} (line {where}), and the except on line {line} of your main program "
    "never saw it.",
    why="start() and join() do not raise what happens in the other process: its exceptions end there, and only "
    "an exit code comes back.",
    step="Put the try into the function that the process runs, around line {where}.",
    wrong="""
from multiprocessing import Process


def halve(word):
    print(word / 2)


if __name__ == "__main__":
    try:
        worker = Process(target=halve, args=("ten",))
        worker.start()
        worker.join()
    except TypeError:
        print("that is no number")
""",
    right="""
from multiprocessing import Process


def halve(word):
    try:
        print(word / 2)
    except TypeError:
        print("that is no number")


if __name__ == "__main__":
    worker = Process(target=halve, args=("ten",))
    worker.start()
    worker.join()
""",
    instead_of=(
        "exception-in-child-ignored",
        "start-join-same-iteration",
        "join-inside-comprehension-with-start",
    ),
    symptoms=(
        "except does not catch the error",
        "a traceback, but the program goes on",
    ),
)
