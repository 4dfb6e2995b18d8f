"""`pool.map(f, 50)`: a number where the items are asked for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.values import kind_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The main program says that a number is not iterable, where it hands out the items of something."""
    if len(case.code.mapped) > 1 and case.quoted:
        return None  # it shows one way after the other
    for trouble in (*case.causes, *case.main_errors, *case.quoted):
        if trouble.type != "TypeError" or not trouble.says("'int' object is not iterable"):
            continue
        for call in case.code.mapped:
            items = call.argument(1, "iterable")
            here = call.line <= (trouble.line or 0) <= (call.node.end_lineno or call.line)
            if items is None or not (here or trouble in case.quoted or trouble.function == call.function):
                continue
            kind = kind_of(case.code, items, case.run.arguments)
            values = {"line": call.line, "items": ast.unparse(items), "method": call.method}
            if kind in ("", "number") and (here or kind):
                return Found(CERTAIN if here else LIKELY, values)
    return None


MISCONCEPTION = Misconception(
    slug="map-over-a-number",
    question="Does map count up to a number?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Line {line} gives {items} to {method}, which is one number, and Python says: 'int' object is not iterable.",
    why="map needs the things themselves, one for each call of your function: a list, or a range. It does not count by "
    "itself.",
    step="Give {method} a list or a range on line {line}, such as range(1, 51) for the numbers from 1 to 50.",
    wrong="""
from multiprocessing import Pool


def half(number):
    return number / 2


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(half, 20))
""",
    right="""
from multiprocessing import Pool


def half(number):
    return number / 2


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(half, range(1, 21)))
""",
    symptoms=("TypeError: 'int' object is not iterable",),
)
