"""The lock is taken once to read a shared value, and once more to write it."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers entered a function that reads a shared value under a lock, and writes it under it anew."""
    return updates.found(case, "two sections")


MISCONCEPTION = Misconception(
    slug="two-critical-sections",
    question="Is it enough to hold the lock for each access?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{workers} processes ran {function}(): line {read_line} reads the shared value with a lock held, gives "
    "the lock back, and takes it again to write {value} on line {line}.",
    why="In the moment between the two, another process may take the lock and write. Its addition is then lost.",
    step="Make it one block: read, add and write while the lock is held once.",
    wrong="""
from multiprocessing import Process, Value


def sell(total):
    for _ in range(2_000):
        with total.get_lock():
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
