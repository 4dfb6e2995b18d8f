"""A function prints its result where it should return it."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import Function, functions_of, inside, name_of, returns
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_SENDING = ("put", "put_nowait", "send", "append")
_PRINTS = re.compile(
    r"print|(pprint\.)?pprint|sys\.(stdout|stderr)\.write|(\w*\.)*\w*log\w*(\(.*\))?\.(debug|info|warning|error|log)"
)


def signs(case: Case) -> Found | None:
    """None came back for every task, and the function that did the work prints and returns nothing."""
    if case.wants_lines or not _is_none(case):
        return None
    handed = work.handed(case.code, "pool", "thread pool")
    functions = [one.function for one in handed if case.graded or one.call.is_used or one.call.argument(3, "callback")]
    own = case.code.functions.get(case.function or "")
    if case.graded and own is not None and case.run.value is None and _returned(case):
        functions.append(own)
    if not case.graded:
        functions += [one for function in work.run_by(case.code) for one in _passed_on(case, function)]
    for one in functions:
        function = _printing(case, one)
        if function is not None and _prints(function):
            values = {
                "function": name_of(function),
                "line": _prints(function),
                "many": len(case.worker_lines),
            }
            return Found(CERTAIN, values)
    return None


def _passed_on(case: Case, function: Function) -> list[Function]:
    """Return the functions whose value a worker puts on a queue, sends, or stores where others can see it."""
    if not work.entered(case, function):
        return []
    given: list[ast.expr] = []
    for node in inside(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _SENDING:
            given += node.args
        elif isinstance(node, ast.Assign) and any(isinstance(one, ast.Subscript) for one in node.targets):
            given.append(node.value)
    parts = [case.code.resolved(part) for one in given for part in getattr(one, "elts", [one])]
    calls = [part for part in parts if isinstance(part, ast.Call)]
    return [one for call in calls for one in functions_of(case.code, call.func) if not returns(one)]


def _returned(case: Case) -> bool:
    return case.run.mode == "function" and case.run.outcome == "returned"


def _is_none(case: Case) -> bool:
    value = case.run.value
    if isinstance(value, list | tuple) and value and all(one is None for one in value):
        return True
    if case.graded and value is None and _returned(case):
        return True
    if case.trouble("TypeError", says=("NoneType",)) is not None:
        return True
    return case.function is None and any("None" in line for line in case.main_lines)


def _printing(case: Case, function: Function) -> Function | None:
    """Return the function whose None a function returns: itself, or the one of this file whose value it passes on."""
    if not returns(function):
        return function
    passed_on = [node.value for node in inside(function) if isinstance(node, ast.Return)]
    called = [one for call in passed_on if isinstance(call, ast.Call) for one in functions_of(case.code, call.func)]
    return called[0] if len(called) == len(passed_on) and not any(map(returns, called)) else None


def _prints(function: Function) -> int:
    """Return the line at which a function prints; 0 when it does not."""
    for node in inside(function):
        if isinstance(node, ast.Call) and _PRINTS.fullmatch(ast.unparse(node.func)):
            return node.lineno
    return 0


MISCONCEPTION = Misconception(
    slug="worker-prints-but-returns-none",
    question="Why does my result consist of None?",
    fix=Fix.VALUES,
    signs=signs,
    seen="{function}() prints its result on line {line} and returns nothing, so that None came back in place of it.",
    why="print shows something to people, and return hands it to the program. A function with no return returns "
    "None, and that is what a pool brings back.",
    step="Write return in place of print on line {line}.",
    wrong="""
from multiprocessing import Pool


def wash(shirts):
    print(shirts * 10)


if __name__ == "__main__":
    with Pool(2) as pool:
        minutes = pool.map(wash, [1, 2, 3])
    print(minutes)
""",
    right="""
from multiprocessing import Pool


def wash(shirts):
    print("washing", shirts)
    return shirts * 10


if __name__ == "__main__":
    with Pool(2) as pool:
        minutes = pool.map(wash, [1, 2, 3])
    print(minutes)
""",
    symptoms=("None instead of the result", "[None, None, None]"),
)
