"""Several processes add to a shared value, and nothing keeps them apart."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers entered a function that reads a shared value and writes it, with no lock around."""
    return updates.found(case, "race")


MISCONCEPTION = Misconception(
    slug="value-plus-equals-race",
    question="Is += on a shared Value safe?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{workers} processes ran {function}(), and line {line} adds to {value} with no lock held: two of them may "
    "read the same number, and then one of the two additions is lost.",
    why="A Value has a lock, but += is reading, adding and writing, and the lock is free in between.",
    step="Hold the lock around line {line}: with ....get_lock(): for one.",
    wrong="""
from multiprocessing import Process, Value


def sell(total):
    for _ in range(2_000):
        total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    clerks = [Process(target=sell, args=(total,)) for _ in range(4)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(total.value, "tickets")
""",
    right="""
from multiprocessing import Process, Value


def sell(total):
    for _ in range(2_000):
        with total.get_lock():
            total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    clerks = [Process(target=sell, args=(total,)) for _ in range(4)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(total.value, "tickets")
""",
    symptoms=("the total is too small", "the total is different each time"),
)
