"""`multiprocessing.dummy`, which has threads under the names of processes."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import DUMMY
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No process was born, and something of `multiprocessing.dummy` is used."""
    line = case.threads_instead(DUMMY)
    return Found(CERTAIN, {"line": line, "pid": case.main_pid}) if line else None


MISCONCEPTION = Misconception(
    slug="multiprocessing-dummy",
    question="Does everything under multiprocessing make processes?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="No process was started: what line {line} makes comes from multiprocessing.dummy, and all of it ran in your "
    "main program, process {pid}.",
    why="multiprocessing.dummy has threads under the names of processes. Its Pool and its Process start no process.",
    step="Leave out .dummy where you import it.",
    wrong="""
from multiprocessing.dummy import Pool


def letters(word):
    return len(word)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(letters, ["lion", "tiger", "zebra"]))
""",
    right="""
from multiprocessing import Pool


def letters(word):
    return len(word)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(letters, ["lion", "tiger", "zebra"]))
""",
    instead_of=("thread-instead-of-process", "multiprocessing-imported-not-used"),
    asked=True,
    symptoms=("no process is started", "all the same PID", "it is not faster"),
)
