"""A manager's list brings a change back that should stay in the other process."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The change was to stay in another process, and a manager's list has been used."""
    if not case.graded or not case.wants_copy:
        return None
    makers = [
        one for one in case.code.calls if one.name == "multiprocessing.Manager().list" or _makes_list(case, one.name)
    ]
    if not makers or not any(process.role == "helper" for process in case.run.processes):
        return None
    return Found(CERTAIN, {"line": makers[0].line, "pid": work.who(case)})


def _makes_list(case: Case, name: str) -> bool:
    return name.endswith(".list") and case.code.imports("multiprocessing")


MISCONCEPTION = Misconception(
    slug="manager-list-where-a-copy-is-asked-for",
    question="Is a manager's list an ordinary list?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Line {line} makes a manager's list, so that what process {pid} appended has come back here. The exercise "
    "asks what happens to an ordinary list.",
    why="A manager's list lives in a process of its own, and all others work on that one. An ordinary list is "
    "copied to the new process.",
    step="Give the new process the list itself, and look what it is like here afterwards.",
    wrong="""
from multiprocessing import Manager, Process


def add(items, value):
    items.append(value)


def append_in_process(items, value):
    with Manager() as manager:
        shared = manager.list(items)
        process = Process(target=add, args=(shared, value))
        process.start()
        process.join()
        return list(shared)


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
    instead_of=("list-sent-back",),
    asked=True,
    example={"line": 9, "pid": 4713},
    symptoms=("the list has changed",),
)
