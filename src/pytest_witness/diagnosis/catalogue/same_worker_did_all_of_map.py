"""Four items in a pool of four, and yet not a worker for each."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import MAPS
from pytest_witness.diagnosis.unit import LIKELY, POSSIBLE, Fix, Found, Misconception

_EACH = re.compile(r"\b(own|different|separate|another)\s+process", re.IGNORECASE)


def signs(case: Case) -> Found | None:
    """Fewer workers of a pool wrote lines than there are, where each was to write one."""
    calls = case.code.handed_out(*MAPS)
    writers = len(case.writers)
    if not calls or case.run.outcome != "returned" or not 0 < writers < len(case.workers):
        return None
    values = {"writers": writers, "lines": len(case.worker_lines), "line": calls[0].line, "count": len(case.workers)}
    if len(case.worker_lines) <= writers:
        return None
    if case.graded:
        return Found(LIKELY, values) if case.claim.startswith("lines") or (not case.claim and not case.asked) else None
    return Found(POSSIBLE, values) if _EACH.search(case.code.words) and case.error is None else None


MISCONCEPTION = Misconception(
    slug="same-worker-did-all-of-map",
    question="Does each worker of a pool get one item?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} workers were there, but {lines} lines were written by {writers} of them.",
    why="A pool gives the next item to whoever is free. A quick worker may take several, or even all, before the "
    "others have begun, and another time it is otherwise.",
    step="Where each item is to have a process of its own, start a Process for each.",
    wrong="""
from multiprocessing import Pool


def greet(guest):
    print("welcome,", guest)


if __name__ == "__main__":
    guests = ["Ann", "Bob", "Cem", "Dee", "Eva", "Fay"]
    print("each guest is greeted by a different process")
    with Pool(6) as pool:
        pool.map(greet, guests)
""",
    right="""
from multiprocessing import Process


def greet(guest):
    print("welcome,", guest)


if __name__ == "__main__":
    guests = ["Ann", "Bob", "Cem", "Dee", "Eva", "Fay"]
    print("each guest is greeted by a different process")
    for guest in guests:
        Process(target=greet, args=(guest,)).start()
""",
    tag="by luck",
    symptoms=("all the same PID", "it is different each time"),
)
