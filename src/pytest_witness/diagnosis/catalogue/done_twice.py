"""Both the main program and somebody else do the same."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A list was changed by the main program and by a worker or a thread, or what came out is there twice."""
    if not case.graded:
        return None
    changes = case.run.changes
    mine = [one for one in changes if one.pid == case.main_pid and one.tid == case.main_pid]
    others = [one for one in changes if one.pid != case.main_pid or one.tid != case.main_pid]
    if mine and others:
        who = f"process {others[0].pid}" if others[0].pid != case.main_pid else f"thread {others[0].tid}"
        return Found(CERTAIN, {"who": who, "other": f"your main program, process {case.main_pid}"})
    if len(others) > 1 and _twice(case):
        return Found(CERTAIN, {"who": "what you started", "other": "a second one"})
    return Found(LIKELY, {"who": "what you started", "other": "a second one"}) if _twice(case) else None


def _twice(case: Case) -> bool:
    """Tell whether what came out is twice what was expected, and somebody was there to do it a second time."""
    if not case.asked or not (case.workers or case.main_threads):
        return False
    if isinstance(case.got, int | float) and isinstance(case.expected, int | float):
        return case.expected != 0 and case.got == 2 * case.expected
    if case.lists is None or not case.lists[1]:
        return False
    got, expected = case.lists
    return got in ([*expected, expected[-1]], expected * 2)


MISCONCEPTION = Misconception(
    slug="done-twice",
    question="Why is it done twice?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The same thing was done by {who} and by {other}.",
    why="Whoever is started does the whole of its function. What is done again besides, because it seemed to be "
    "missing, is done a second time.",
    step="Leave out one of the two, and look again at what is there afterwards.",
    wrong="""
from threading import Thread

notes = []


def write(note):
    notes.append(note)


if __name__ == "__main__":
    thread = Thread(target=write, args=("milk",))
    thread.start()
    thread.join()
    write("milk")
    print(notes)
""",
    right="""
from threading import Thread

notes = []


def write(note):
    notes.append(note)


if __name__ == "__main__":
    thread = Thread(target=write, args=("milk",))
    thread.start()
    thread.join()
    print(notes)
""",
    instead_of=("list-argument-mutated", "off-by-one-range"),
    asked=True,
    example={"other": "your main program", "who": "process 4713"},
    symptoms=("an item is there twice", "a wrong value"),
)
