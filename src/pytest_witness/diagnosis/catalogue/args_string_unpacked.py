"""`args=('Anna')`: a text is taken apart into its letters."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.values import kind_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_ITERATES = ("sum", "len", "min", "max", "sorted", "map", "list", "enumerate", "reversed")


def signs(case: Case) -> Found | None:
    """A text was given as ``args``, and a function got another number of arguments than it takes."""
    trouble = case.trouble("TypeError", says=("positional argument", "given")) or case.trouble(
        "TypeError", says=("missing", "required positional argument")
    )
    if trouble is None:
        return None
    for call, piece in case.code.bundles:
        kind = kind_of(case.code, piece, case.run.arguments)
        values = {"line": call.line, "piece": ast.unparse(piece), "says": trouble.message}
        if kind == "text":
            return Found(CERTAIN, values)
        if not kind and not isinstance(piece, ast.Tuple | ast.List) and trouble.says("given"):
            function = case.code.function_named(case.code.target_of(call) or call.argument(0, "func"))
            if function is not None and f"{function.name}()" in trouble.message and not takes_apart(function):
                return Found(LIKELY, values)
    return None


def takes_apart(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether a function goes through the items of one of its parameters."""
    names = {parameter.arg for parameter in function.args.args}
    for node in ast.walk(function):
        looked = node.iter if isinstance(node, ast.For | ast.comprehension) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ITERATES and node.args:
            looked = node.args[0]
        if isinstance(looked, ast.Name) and looked.id in names:
            return True
    return False


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
