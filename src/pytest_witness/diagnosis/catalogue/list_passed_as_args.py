"""`args=(data)`: a list is taken apart into its items."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.catalogue.args_string_unpacked import takes_apart
from pytest_witness.diagnosis.signs.values import kind_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_SEVERAL = ("list", "dict", "set")


def signs(case: Case) -> Found | None:
    """A list was given as ``args``, and a function got another number of arguments than it takes, or an item of it."""
    for call, piece in case.code.bundles:
        if isinstance(piece, ast.Tuple | ast.List):
            continue
        function = case.code.function_named(case.code.target_of(call) or call.argument(0, "func"))
        kind = kind_of(case.code, piece, case.run.arguments)
        several = kind in _SEVERAL or (not kind and function is not None and takes_apart(function))
        if not several:
            continue
        values = {"line": call.line, "piece": ast.unparse(piece)}
        trouble = case.trouble("TypeError", says=("positional argument", "given")) or case.trouble(
            "TypeError", says=("missing", "required positional argument")
        )
        if trouble is not None and (function is None or f"{function.name}()" in trouble.message):
            return Found(CERTAIN if kind else LIKELY, values | {"says": trouble.message})
        inside = next((t for t in case.troubles if function is not None and t.function == function.name), None)
        if inside is not None and inside.type == "TypeError" and takes_apart(function):  # type: ignore[arg-type]
            return Found(LIKELY, values | {"says": inside.message})
    return None


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
