"""`args=('Anna')`: a text is taken apart into its letters."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.arguments import functions_given, is_called, taken_apart, unwrapped, wrong_number
from pytest_witness.diagnosis.signs.values import kind_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A text was given as ``args``, and a function got another number of arguments than it takes."""
    trouble = wrong_number(case)
    if trouble is None:
        return None
    for call, whole in case.code.bundles:
        piece = unwrapped(whole)
        kind = kind_of(case.code, piece, case.run.arguments)
        values = {"line": call.line, "piece": ast.unparse(piece), "says": trouble.message}
        if kind == "text":
            return Found(CERTAIN, values)
        if kind or piece is not whole or isinstance(piece, ast.Tuple | ast.List) or not trouble.says("given"):
            continue  # who writes `tuple(words)` may well have a list
        if functions_given(case, call) and is_called(case, call, trouble) and not taken_apart(case, call):
            return Found(LIKELY, values)
    return None


MISCONCEPTION = Misconception(
    slug="args-string-unpacked",
    question="Why did my text come apart into letters?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} gives the text {piece} as the arguments, and the function was called with each letter as an "
    "argument of its own: {says}.",
    why="args has to be a tuple, and parentheses alone do not make one. A text is taken for its letters, one after "
    "the other.",
    step="Put a comma behind {piece} on line {line}: ({piece},).",
    wrong="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    names = ["Anna", "Bert"]
    greeters = [Process(target=greet, args=(name)) for name in names]
    for greeter in greeters:
        greeter.start()
    for greeter in greeters:
        greeter.join()
""",
    right="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    names = ["Anna", "Bert"]
    greeters = [Process(target=greet, args=(name,)) for name in names]
    for greeter in greeters:
        greeter.start()
    for greeter in greeters:
        greeter.join()
""",
    instead_of=("exception-in-child-ignored",),
    symptoms=("takes 1 positional argument but 4 were given", "it prints nothing", "the process ends with exit code 1"),
)
