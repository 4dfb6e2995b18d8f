"""Each process makes a lock of its own."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers entered a function that adds to a shared value under a lock that nobody else has."""
    return updates.found(case, "own lock")


MISCONCEPTION = Misconception(
    slug="each-worker-its-own-lock",
    question="Can each process make its own lock?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{workers} processes ran {function}(), and each holds another lock, {lock}, when it adds to {value} on "
    "line {line}: each has been given one of its own.",
    why="A lock keeps out only those who wait for the same one. A lock that nobody else has keeps nobody out.",
    step="Make one multiprocessing.Lock in the main program, and give the same one to every process.",
    wrong="""
from multiprocessing import Lock, Process, Value


def sell(total):
    lock = Lock()
    for _ in range(2_000):
        with lock:
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
from multiprocessing import Lock, Process, Value


def sell(total, lock):
    for _ in range(2_000):
        with lock:
            total.value += 1


if __name__ == "__main__":
    lock = Lock()
    total = Value("i", 0)
    clerks = [Process(target=sell, args=(total, lock)) for _ in range(4)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(total.value, "tickets")
""",
    instead_of=("lock-around-everything",),
    symptoms=("the total is too small", "the total is different each time"),
)
