"""Another number of workers than was asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import POOLS, STARTABLE
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several were at work together, but not as many as were asked for."""
    wanted = case.asked_for or (1 if case.wants_one else None)
    together = case.most_held if case.most_held is not None else case.most_alive
    if wanted is None or case.run.outcome != "returned" or case.failed_workers or _is_odd(case):
        return None
    count = together if case.about_threads else len(case.workers)
    asked, needed = ("1 was", "has to be 1") if wanted == 1 else (f"{wanted} were", f"have to be {wanted}")
    what = "threads" if case.about_threads else "processes"
    values = {"count": count, "asked": asked, "needed": needed, "what": what}
    if not case.graded:
        shown = 1 < count != wanted and count == case.most_alive and case.error is None
        return Found(POSSIBLE, values) if shown else None
    if not case.about_work or together in (0, 1, wanted):
        return None
    if count == wanted:
        return None
    return Found(CERTAIN if count == together else LIKELY, values)


def _is_odd(case: Case) -> bool:
    """Tell whether they are not (only) what the file makes with these modules, or were forgotten."""
    made = case.code.calls_of(*POOLS, *STARTABLE)
    forgotten = any(worker.left_behind for worker in case.workers)
    return not made or bool(case.programs) or forgotten or case.code.mentions("os.fork")


MISCONCEPTION = Misconception(
    slug="wrong-number-of-processes",
    question="How many processes does my program start?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} {what} were started to do the work, where {asked} asked for.",
    why="That they work together is right already. How many there are is decided where they are made: by the number "
    "that a pool is given, or by the turns of a loop.",
    step="Look where the {what} are made, and count: there {needed}.",
    wrong="""
from multiprocessing import Pool


def paint(door):
    return "painted " + door


if __name__ == "__main__":
    print("four processes paint the doors")
    with Pool(2) as pool:
        print(pool.map(paint, ["front door", "back door", "gate", "hatch"]))
""",
    right="""
from multiprocessing import Pool


def paint(door):
    return "painted " + door


if __name__ == "__main__":
    print("four processes paint the doors")
    with Pool(4) as pool:
        print(pool.map(paint, ["front door", "back door", "gate", "hatch"]))
""",
    symptoms=("too few processes", "too many processes"),
)
