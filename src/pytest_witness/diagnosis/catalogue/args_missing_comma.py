"""`args=(10)`, which is no tuple."""

import ast

from pytest_witness.diagnosis.case import Case, Trouble
from pytest_witness.diagnosis.signs.arguments import in_parentheses, is_called, taken_apart
from pytest_witness.diagnosis.signs.values import kind_of
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Something that is not in a tuple was given as ``args``, and Python could not take it apart, or took it apart."""
    if case.quoted and len(case.code.bundles) > 1:
        return None  # it shows one way after the other
    for call, piece in case.code.bundles:
        if isinstance(piece, ast.Tuple | ast.List):
            continue
        kind = kind_of(case.code, piece, case.run.arguments)
        whole = _whole(case, call)
        parts = case.trouble("TypeError", says=("positional argument", "given"))
        values = {"line": call.line, "piece": ast.unparse(piece)}
        if whole is not None and kind in ("", "number", "other"):
            return Found(CERTAIN, values | {"says": whole.message})
        row = taken_apart(case, call) and not in_parentheses(case.code, piece)
        if parts is not None and kind == "tuple" and is_called(case, call, parts) and not row:
            return Found(LIKELY, values | {"says": parts.message})
    return None


def _whole(case: Case, call: Called) -> Trouble | None:
    """Return the exception that says that this piece cannot be taken apart."""
    last = call.node.end_lineno or call.line
    for trouble in (*case.troubles, *case.quoted):
        if trouble.type != "TypeError":
            continue
        here = trouble in case.quoted or (trouble.line is not None and call.line <= trouble.line <= last)
        if trouble.says("object is not iterable") and here and call.method not in ("apply", "apply_async"):
            return trouble
        if trouble.says("after *", "must be an iterable"):
            return trouble
    return None


MISCONCEPTION = Misconception(
    slug="args-missing-comma",
    question="Why is (10) not a tuple?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} gives {piece} as the arguments, and Python says: {says}.",
    why="Parentheses alone do not make a tuple: (10) is just 10. It is the comma that makes one, so a tuple of one "
    "item is written (10,).",
    step="Put a comma behind {piece} on line {line}: ({piece},).",
    wrong="""
from multiprocessing import Process


def jump(metres):
    print("jumped", metres, "metres")


if __name__ == "__main__":
    frog = Process(target=jump, args=(3))
    frog.start()
    frog.join()
""",
    right="""
from multiprocessing import Process


def jump(metres):
    print("jumped", metres, "metres")


if __name__ == "__main__":
    frog = Process(target=jump, args=(3,))
    frog.start()
    frog.join()
""",
    instead_of=("exception-in-child-ignored",),
    symptoms=(
        "TypeError: 'int' object is not iterable",
        "argument after * must be an iterable",
        "no process is started",
    ),
)
