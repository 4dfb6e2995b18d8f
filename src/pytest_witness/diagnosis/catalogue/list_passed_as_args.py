"""`args=(data)`: a list is taken apart into its items."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.arguments import (
    functions_given,
    handed_on,
    in_parentheses,
    is_called,
    taken_apart,
    takes_apart,
    unwrapped,
    wrong_number,
)
from pytest_witness.diagnosis.signs.values import item_of, kind_of
from pytest_witness.diagnosis.signs.work import entered
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.functions import name_of, parameters
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_SEVERAL = ("list", "dict", "set")


def signs(case: Case) -> Found | None:
    """A list was given as ``args``, and a function got another number of arguments than it takes, or an item of it."""
    for call, piece in case.code.bundles:
        if isinstance(piece, ast.Tuple | ast.List) or kind_of(case.code, unwrapped(piece)) == "text":
            continue
        apart = taken_apart(case, call)
        kind = kind_of(case.code, piece, case.run.arguments)
        row = kind == "tuple" and not in_parentheses(case.code, piece)  # in them, it was to become a tuple
        if kind not in _SEVERAL and not (apart and (row or not kind)):
            continue
        values = {"line": call.line, "piece": ast.unparse(piece)}
        trouble = wrong_number(case)
        if trouble is not None and is_called(case, call, trouble):
            return Found(CERTAIN if kind else LIKELY, values | {"says": trouble.message})
        names = {name_of(one) for one in handed_on(case.code, functions_given(case, call))}
        inside = next((one for one in case.troubles if one.function in names), None)
        if inside is not None and inside.type == "TypeError" and apart:
            return Found(LIKELY, values | {"says": inside.message})
        if inside is None and _goes_through_letters(case, call, piece):
            return Found(LIKELY, values | {"says": "it went through the letters of one text"})
    return None


def _goes_through_letters(case: Case, call: Called, piece: ast.expr) -> bool:
    """Tell whether a list of one text, that was to become a tuple, is taken for the list by a loop of its function."""
    if not in_parentheses(case.code, piece) or case.code.length_of(piece) != 1:
        return False
    functions = [one for one in functions_given(case, call) if entered(case, one) and takes_apart(case.code, one)]
    alone = any(len({*parameters(one)} - {"self"}) == 1 for one in functions)
    return alone and item_of(case.code, piece) == "text"


MISCONCEPTION = Misconception(
    slug="list-passed-as-args",
    question="Why did my list come apart into its items?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} gives {piece} itself as the arguments, so each of its items became an argument of its own: "
    "{says}.",
    why="args is the list of all arguments: its first item is the first argument, and so on. A list that is to be one "
    "argument has to stand in a tuple of one.",
    step="Put a comma behind {piece} on line {line}: ({piece},).",
    wrong="""
from multiprocessing import Process


def total(prices):
    print("total", sum(prices))


if __name__ == "__main__":
    prices = [3, 5, 8]
    till = Process(target=total, args=(prices))
    till.start()
    till.join()
""",
    right="""
from multiprocessing import Process


def total(prices):
    print("total", sum(prices))


if __name__ == "__main__":
    prices = [3, 5, 8]
    till = Process(target=total, args=(prices,))
    till.start()
    till.join()
""",
    instead_of=("exception-in-child-ignored",),
    symptoms=("takes 1 positional argument but 3 were given", "it prints nothing", "the process ends with exit code 1"),
)
