"""A lock, a queue or a `Value` is sent to a pool's workers with their tasks."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_KIND = re.compile(r"(\w+) objects should only be shared between processes through inheritance")


def signs(case: Case) -> Found | None:
    """Python said that such an object is shared through inheritance only."""
    for trouble in case.troubles:
        if told := _KIND.search(trouble.message):
            line = trouble.line or next((call.line for call in case.code.pools), 1)
            return Found(CERTAIN, {"kind": told[1], "line": line})
    return None


MISCONCEPTION = Misconception(
    slug="lock-through-pool-map",
    question="How do I give a Lock to the workers of a pool?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Line {line} sends a {kind} object to workers that are already there, with a task. Python refused: it is "
    "shared through inheritance only.",
    why="A lock, a queue or a Value is not data that can be posted. Processes get it when they are born.",
    step="Give it to the pool when you make it: Pool(..., initializer=..., initargs=(...,)).",
    wrong="""
from multiprocessing import Lock, Pool


def greet(job):
    name, lock = job
    with lock:
        print("hello", name)


if __name__ == "__main__":
    lock = Lock()
    with Pool(2) as pool:
        pool.map(greet, [("Ada", lock), ("Bob", lock)])
""",
    right="""
from multiprocessing import Lock, Pool


def keep(given):
    global lock
    lock = given


def greet(name):
    with lock:
        print("hello", name)


if __name__ == "__main__":
    with Pool(2, initializer=keep, initargs=(Lock(),)) as pool:
        pool.map(greet, ["Ada", "Bob"])
""",
    instead_of=("unpicklable-argument", "return-unpicklable-response"),
    symptoms=("RuntimeError: ... should only be shared between processes through inheritance",),
)
