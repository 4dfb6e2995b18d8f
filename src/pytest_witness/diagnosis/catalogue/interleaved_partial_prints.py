"""Several processes write their lines in pieces."""

import ast

from pytest_witness.diagnosis import work
from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers wrote lines, in a function that sends pieces of a line off, one by one, with no lock held."""
    if case.graded or len(case.writers) <= 1 or case.most_alive <= 1:
        return None
    for function in work.run_by(case.code):
        if not work.entered(case, function):
            continue
        if any(isinstance(node, ast.With) for node in work.inside(function)):
            continue
        for node in work.inside(function):
            if isinstance(node, ast.Call) and _is_piece(node):
                return Found(
                    LIKELY, {"function": work.name_of(function), "line": node.lineno, "many": len(case.writers)}
                )
    return None


def _is_piece(call: ast.Call) -> bool:
    """Tell whether a `print` ends no line, and sends what it has off at once."""
    if not isinstance(call.func, ast.Name) or call.func.id != "print":
        return False
    given = {one.arg: one.value for one in call.keywords}
    end, flush = given.get("end"), given.get("flush")
    open_end = isinstance(end, ast.Constant) and isinstance(end.value, str) and not end.value.endswith("\n")
    return open_end and isinstance(flush, ast.Constant) and flush.value is True


MISCONCEPTION = Misconception(
    slug="interleaved-partial-prints",
    question="Why are the lines of my processes mixed up?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="{many} processes wrote lines at the same time, and line {line} of {function}() sends off a piece of a "
    "line: pieces of different processes may get mixed.",
    why="What is sent off in one go stays together. Between two pieces, any other process may write.",
    step="Put the whole line into one print, without end and flush.",
    wrong="""
from multiprocessing import Process
from time import sleep


def count(name):
    for number in range(3):
        sleep(0.05)
        print(name, number, end=" ", flush=True)
    print()


if __name__ == "__main__":
    children = [Process(target=count, args=(name,)) for name in ("Ann", "Ben")]
    for child in children:
        child.start()
    for child in children:
        child.join()
""",
    right="""
from multiprocessing import Process
from time import sleep


def count(name):
    line = ""
    for number in range(3):
        sleep(0.05)
        line += f"{name} {number} "
    print(line)


if __name__ == "__main__":
    children = [Process(target=count, args=(name,)) for name in ("Ann", "Ben")]
    for child in children:
        child.start()
    for child in children:
        child.join()
""",
    symptoms=("the lines are mixed up",),
)
