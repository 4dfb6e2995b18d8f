"""A shared value is replaced where something should be added to it."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates, work
from pytest_witness.diagnosis.source.functions import inside, name_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers entered a function that writes a shared value and never reads it."""
    for function in work.run_by(case.code):
        for node in inside(function):
            if isinstance(node, ast.Assign) and _is_slip(node) and work.entered(case, function):
                place = ast.unparse(node.targets[0])
                return Found(CERTAIN, {"function": name_of(function), "value": place, "line": node.lineno})
    return updates.found(case, "no reading") if case.graded else None


def _is_slip(node: ast.Assign) -> bool:
    """Tell whether it is ``total.value =+ 1``."""
    if not isinstance(node.targets[0], ast.Attribute | ast.Subscript):
        return False
    return isinstance(node.value, ast.UnaryOp) and isinstance(node.value.op, ast.UAdd)


MISCONCEPTION = Misconception(
    slug="equals-for-plus-equals",
    question="Why is the total only what the last one added?",
    fix=Fix.VALUES,
    signs=signs,
    seen="Line {line} of {function}() gives {value} a new value and never reads the old one: whatever the other "
    "workers had added is gone.",
    why="= replaces a value. += reads it, adds to it and writes it back. (And =+ is = with a plus sign before the "
    "number.)",
    step="Write += on line {line}, with the lock held.",
    wrong="""
from multiprocessing import Process, Value


def sell(total, tickets):
    with total.get_lock():
        total.value =+ tickets


if __name__ == "__main__":
    total = Value("i", 0)
    clerks = [Process(target=sell, args=(total, n)) for n in (10, 20)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(total.value, "tickets")
""",
    right="""
from multiprocessing import Process, Value


def sell(total, tickets):
    with total.get_lock():
        total.value += tickets


if __name__ == "__main__":
    total = Value("i", 0)
    clerks = [Process(target=sell, args=(total, n)) for n in (10, 20)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(total.value, "tickets")
""",
    symptoms=("the total is too small",),
)
