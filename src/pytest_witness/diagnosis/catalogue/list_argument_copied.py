"""A thread is given a copy of the list, where it should change the list itself."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, work
from pytest_witness.diagnosis.source.functions import inside, parameters
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A thread was to change a list, no process was born, and the file copies the list before or in the thread."""
    if not case.graded or case.wants_copy or case.workers or "append" not in (case.function or ""):
        return None
    if not work.handed(case.code, *work.THREADS) and not case.main_threads:
        return None
    line = changes.copy_line(case.code) or _bound_anew(case)
    return Found(CERTAIN, {"line": line}) if line else None


def _bound_anew(case: Case) -> int:
    """Return the line at which the thread's function gives its own name another list: ``items = items + [value]``."""
    for function in work.run_by(case.code, *work.THREADS):
        for node in inside(function):
            if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.BinOp | ast.List):
                continue
            if any(isinstance(one, ast.Name) and one.id in parameters(function) for one in node.targets):
                return node.lineno
    return 0


MISCONCEPTION = Misconception(
    slug="list-argument-copied",
    question="Do I have to give a thread a copy of my list?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} makes a new list, and the thread works on that one. The list that came back has not changed.",
    why="Threads of one program have one memory: a thread that is given the list itself changes the list itself.",
    step="Leave out the copy on line {line}, and give the thread the list as it is.",
    wrong="""
from threading import Thread


def append_in_thread(items, value):
    thread = Thread(target=items[:].append, args=(value,))
    thread.start()
    thread.join()
    return items


if __name__ == "__main__":
    print(append_in_thread(["a"], "b"))
""",
    right="""
from threading import Thread


def append_in_thread(items, value):
    thread = Thread(target=items.append, args=(value,))
    thread.start()
    thread.join()
    return items


if __name__ == "__main__":
    print(append_in_thread(["a"], "b"))
""",
    asked=True,
    example={"line": 7},
    symptoms=("the list has not changed",),
)
