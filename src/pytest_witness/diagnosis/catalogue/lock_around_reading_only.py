"""The lock is held while a shared value is read, and given back before it is written."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers entered a function that reads a shared value under a lock, and writes it with none."""
    return updates.found(case, "read only")


MISCONCEPTION = Misconception(
    slug="lock-around-reading-only",
    question="Is it enough to hold the lock while I read?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{workers} processes ran {function}(): line {read_line} reads the shared value while {lock} is held, but "
    "line {line} writes {value} when it has been given back.",
    why="Another process may read the same number before this one writes, and then one of the two additions is lost.",
    step="Move line {line} into the block that holds the lock.",
    wrong="""
from multiprocessing import Process, Value


def sell(total):
    for _ in range(2_000):
        with total.get_lock():
            sold = total.value
        total.value = sold + 1


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
