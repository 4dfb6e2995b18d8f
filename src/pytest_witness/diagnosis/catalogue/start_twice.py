"""One process object is started several times."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Python says so itself: of a process, or of a thread."""
    process = case.trouble("AssertionError", says=("cannot start a process twice",))
    thread = case.trouble("RuntimeError", says=("threads can only be started once",))
    trouble = process or thread
    if trouble is None:
        return None
    kind = "process" if process else "thread"
    return Found(CERTAIN, {"line": trouble.line or "?", "kind": kind, "count": len(case.workers)})


MISCONCEPTION = Misconception(
    slug="start-twice",
    question="Can I start the same process again?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} calls start() on a {kind} that had been started before. Number of processes that were "
    "born: {count}.",
    why="A {kind} object stands for one run of its function: it is started once, and when it has ended it is "
    "used up. A loop around start() does not make new ones.",
    step="Make a new {kind} object for each turn, just before its start().",
    wrong="""
from multiprocessing import Process


def bake(what):
    print("baking", what)


if __name__ == "__main__":
    baker = Process(target=bake, args=("bread",))
    for _ in range(3):
        baker.start()
        baker.join()
""",
    right="""
from multiprocessing import Process


def bake(what):
    print("baking", what)


if __name__ == "__main__":
    bakers = [Process(target=bake, args=("bread",)) for _ in range(3)]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
""",
    symptoms=(
        "cannot start a process twice",
        "AssertionError",
        "only the first process runs",
    ),
)
