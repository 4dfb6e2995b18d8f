"""A shared value is read before the lock is taken, and written while it is held."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers entered a function that reads a shared value with no lock, and writes it with one."""
    return updates.found(case, "read outside")


MISCONCEPTION = Misconception(
    slug="read-outside-the-lock",
    question="Is it enough to hold the lock while I write?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{workers} processes ran {function}(): line {read_line} reads the shared value before the lock is taken, "
    "and line {line} writes {value} while {lock} is held.",
    why="Between the two, another process may write. What it wrote is then replaced by a sum that does not know of it.",
    step="Move the reading of line {read_line} into the block that holds the lock.",
    wrong="""
from multiprocessing import Process, Value


def sell(total):
    for _ in range(2_000):
        sold = total.value
        with total.get_lock():
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
