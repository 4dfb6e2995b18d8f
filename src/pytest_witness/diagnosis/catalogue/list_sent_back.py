"""The process sends its changed copy back, and that is returned in place of the list of here."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_BRINGING = ("get", "recv", "result", "apply", "map", "starmap", "get_nowait")


def signs(case: Case) -> Found | None:
    """The change was to stay in another process, and the changed list came back from there."""
    if not case.graded or not case.wants_copy or not case.workers:
        return None
    if any(change.pid == case.main_pid for change in case.run.changes):
        return None
    own = case.code.functions.get(case.function or "")
    theirs = {id(node) for function in work.run_by(case.code) for node in ast.walk(function)}
    bringing = [one for one in case.code.methods(*_BRINGING) if id(one.node) not in theirs]
    if own is None or not bringing:
        return None
    longer = isinstance(case.got, list) and isinstance(case.expected, list) and len(case.got) > len(case.expected)
    return Found(CERTAIN if longer else LIKELY, {"line": bringing[0].line, "pid": work.who(case)})


MISCONCEPTION = Misconception(
    slug="list-sent-back",
    question="Which list have I got after the process ended?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} changed its copy of the list and sent it here, and line {line} takes it. That copy came "
    "back, not the list of your main program.",
    why="What arrives from another process is a new list. The one that you had is still there, and has not changed.",
    step="Send nothing back, and return the list that you were given.",
    wrong="""
from multiprocessing import Process, Queue


def add(items, value, answers):
    items.append(value)
    answers.put(items)


def append_in_process(items, value):
    answers = Queue()
    process = Process(target=add, args=(items, value, answers))
    process.start()
    items = answers.get()
    process.join()
    return items


if __name__ == "__main__":
    print(append_in_process(["a"], "b"))
""",
    right="""
from multiprocessing import Process


def add(items, value):
    items.append(value)


def append_in_process(items, value):
    process = Process(target=add, args=(items, value))
    process.start()
    process.join()
    return items


if __name__ == "__main__":
    print(append_in_process(["a"], "b"))
""",
    asked=True,
    example={"line": 14, "pid": 4713},
    symptoms=("the list has changed",),
)
