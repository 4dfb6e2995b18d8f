"""The processes sleep, or only say that they are there; the main program computes."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.idle import idle
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception

_REFUSED = 0.85


def signs(case: Case) -> Found | None:
    """What the workers were handed does nothing that counts, and the main program did the work."""
    found = idle(case)
    if found is None or found.instead != "sleeps":
        return None
    did = f"executed {found.by_main}" if found.by_main else "did the work"
    return Found(
        _REFUSED if case.graded else POSSIBLE,
        {"name": found.name, "line": found.line, "did": did, "pid": case.main_pid},
    )


MISCONCEPTION = Misconception(
    slug="dummy-sleepers-parent-computes",
    question="Do processes that only wait count as workers?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Your processes did nothing that counts: line {line} has them run {name}, while your main program, process "
    "{pid}, {did}.",
    why="A process is of use for what it does. One that sleeps, or only says that it is there, takes nothing off the "
    "main program.",
    step="Have the processes call the function that does the work.",
    wrong="""
import time
from multiprocessing import Process


def weigh(parcel):
    return 2 * parcel


if __name__ == "__main__":
    helpers = [Process(target=time.sleep, args=(0.2,)) for _ in range(3)]
    for helper in helpers:
        helper.start()
    print("by three processes:", [weigh(parcel) for parcel in (1, 2, 3)])
""",
    right="""
from multiprocessing import Process


def weigh(parcel):
    print(2 * parcel)


if __name__ == "__main__":
    helpers = [Process(target=weigh, args=(parcel,)) for parcel in (1, 2, 3)]
    for helper in helpers:
        helper.start()
""",
    instead_of=("return-value-of-process", "start-join-same-iteration", "wrong-number-of-processes"),
    symptoms=("the workers do nothing", "it is not faster"),
)
