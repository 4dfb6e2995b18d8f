"""Each process is waited for before the next one is started."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PROCESS, STARTABLE, is_empty
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No two were ever there together, and in the source each start is followed by a wait for it."""
    found = case.code.taking_turns(*(STARTABLE if case.about_threads else (PROCESS,)))
    if found is None or case.without_target:
        return None
    start, wait = found
    if case.graded:
        if not case.about_work or not case.serial or case.tasks or case.started == 1:
            return None
        if case.about_starts:
            return None  # it is measured how long one takes
    elif not case.one_by_one or case.error is not None or _measures(case):
        return None
    return Found(
        CERTAIN,
        {"start": start.line, "wait": wait.line, "method": wait.method, "count": case.started, "what": _what(case)},
    )


def _what(case: Case) -> str:
    return "threads" if case.about_threads else "processes"


def _measures(case: Case) -> bool:
    """Tell whether a script measures what it costs to start processes: they have nothing to do."""
    names = {call.name.rpartition(".")[2] for call in case.run.calls if call.kind == "target"}
    return bool(names) and all(is_empty(case.code.functions.get(name)) for name in names)


MISCONCEPTION = Misconception(
    slug="start-join-same-iteration",
    question="Why do my processes run one after the other?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} {what} were started, and no two were ever at work together: line {start} starts one, and {method}() "
    "on line {wait} waits for it before the next.",
    why="start() comes back at once, but {method}() waits until the other one is done. Written right after the start, "
    "it makes them take turns, as if there were only one.",
    step="Start all of them in one loop, and wait for them in a second loop.",
    wrong="""
from multiprocessing import Process


def deliver(street):
    print("a letter for", street)


if __name__ == "__main__":
    for street in ("Hill Road", "Mill Lane", "Park Street"):
        postman = Process(target=deliver, args=(street,))
        postman.start()
        postman.join()
""",
    right="""
from multiprocessing import Process


def deliver(street):
    print("a letter for", street)


if __name__ == "__main__":
    streets = ("Hill Road", "Mill Lane", "Park Street")
    postmen = [Process(target=deliver, args=(street,)) for street in streets]
    for postman in postmen:
        postman.start()
    for postman in postmen:
        postman.join()
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all", "process-per-item-instead-of-pool"),
    symptoms=("it is not faster", "one after the other", "always in the same order"),
)
