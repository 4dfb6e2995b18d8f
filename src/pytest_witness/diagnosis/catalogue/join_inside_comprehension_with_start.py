"""Each process is started and joined by one expression, or by one helper function."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import alone
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, FUNCTIONS, PROCESS
from pytest_witness.diagnosis.source.functions import method_of, parameters
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers were there one after the other, and start and join stand in one comprehension or helper."""
    serial = case.one_by_one or case.most_held == 1 or (case.graded and len(case.workers) > 1)
    idle = bool(case.without_target) and not case.graded  # it is measured what a start costs
    if not serial or (case.most_held or 1) > 1 or idle:
        return None
    sure = CERTAIN if case.graded or case.one_by_one else LIKELY
    joins = {(id(_element(one)), ast.unparse(one.receiver)) for one in case.code.joins if one.receiver is not None}
    for start in case.code.starts:
        element = _element(start)
        if element is not None and start.receiver is not None and (id(element), ast.unparse(start.receiver)) in joins:
            return Found(sure, {"where": f"the expression on line {start.line}", "line": start.line})
    for name, function in case.code.functions.items():
        if name != case.function and _starts_and_joins_one(case, function) and _is_called_again_and_again(case, name):
            return Found(sure, {"where": f"your function {name}()", "line": function.lineno})
    for name, made in case.code.classes.items():
        if _starts_and_joins_around(case, made) and _is_block_again_and_again(case, name):
            return Found(sure, {"where": f"each with block of your class {name}", "line": made.lineno})
    return None


def _starts_and_joins_around(case: Case, made: ast.ClassDef) -> bool:
    """Tell whether the objects of a class start a process at the begin of a ``with`` block, and join it at its end."""
    enter, leave = (method_of(case.code, made, name) for name in ("__enter__", "__exit__"))
    starts, joins = ([one for one in calls if one.loop is None] for calls in (case.code.starts, case.code.joins))
    begun = {ast.unparse(one.receiver) for one in starts if enter in one.around and one.receiver is not None}
    if any(leave in one.around for one in case.code.methods("terminate", "kill")):
        return False  # it is ended, not waited for
    return any(leave in one.around and ast.unparse(one.receiver or one.node) in begun for one in joins)


def _is_block_again_and_again(case: Case, name: str) -> bool:
    """Tell whether objects of a class are in blocks, one by one, in which the main program has nothing else to do."""
    blocks = [node for node, _ in case.code.walk() if isinstance(node, ast.With) and all(map(_is_idle, node.body))]
    made = [item.context_expr for node in blocks for item in node.items]
    calls = [one for one in case.code.calls if one.node in made and case.code.names.full(one.node.func) == name]
    return any(case.code.repeated(one) for one in calls) or len(calls) > 1


def _is_idle(statement: ast.stmt) -> bool:
    """Tell whether a statement does nothing that could take long: it is `pass`, a text, or it prints."""
    value = statement.value if isinstance(statement, ast.Expr) else None
    prints = isinstance(value, ast.Call) and ast.unparse(value.func) == "print"
    return isinstance(statement, ast.Pass) or isinstance(value, ast.Constant) or prints


def _element(call: Called) -> ast.AST | None:
    """Return the comprehension around a call, or the lambda that it stands in, which somebody calls for each."""
    if isinstance(call.loop, COMPREHENSIONS):
        return call.loop
    function = next((node for node in call.around if isinstance(node, FUNCTIONS)), None)
    return function if isinstance(function, ast.Lambda) and call.loop is None else None


def _starts_and_joins_one(case: Case, function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether a function starts one process and waits for the same, with no loop."""
    starts = [one for one in case.code.starts if one.function == function.name and one.loop is None]
    mine = [one for one in case.code.joins if one.function == function.name]
    joins = [one for one in mine if one.loop is None or isinstance(one.loop, ast.While)]
    names = {ast.unparse(one.receiver) for one in starts if one.receiver is not None}
    its = [one for one in joins if one.receiver is not None and ast.unparse(one.receiver) in names]
    others = {ast.unparse(one.receiver) for one in starts if one.receiver is not None}
    given = parameters(function)
    made = any(case.code.names.kind(one.receiver) == PROCESS for one in its)
    return (
        bool(its) and len(others) == 1 and (made or any(ast.unparse(one.receiver or one.node) in given for one in its))
    )


def _is_called_again_and_again(case: Case, name: str) -> bool:
    calls = [one for one in case.code.calls if one.method == name and one.function != name]
    places = [case.code.functions[name], *(one.loop for one in calls)]
    if not case.graded and any(case.code.tries_again(one) or alone.on_purpose(case, one) for one in places[1:]):
        return False
    if not case.graded and alone.on_purpose(case, places[0]):
        return False
    if any(one.loop is not None for one in calls) or len(calls) > 1:
        return True
    mapped = [case.code.function_named(one.argument(0)) for one in case.code.calls_of("map")]
    return case.code.functions[name] in mapped


MISCONCEPTION = Misconception(
    slug="join-inside-comprehension-with-start",
    question="May I start and join in one line?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="Your processes ran one after the other: {where} starts a process and waits for its end before the next "
    "is started.",
    why="join() waits until the process has ended. Each turn does both, so nobody is at work beside it.",
    step="Make two loops of it: the first starts all of them, the second joins all of them.",
    wrong="""
from multiprocessing import Process
from time import sleep


def bake(cake):
    sleep(0.1)
    print(cake, "is ready")


if __name__ == "__main__":
    bakers = [Process(target=bake, args=(cake,)) for cake in ("plum", "lemon")]
    [(baker.start(), baker.join()) for baker in bakers]
""",
    right="""
from multiprocessing import Process
from time import sleep


def bake(cake):
    sleep(0.1)
    print(cake, "is ready")


if __name__ == "__main__":
    bakers = [Process(target=bake, args=(cake,)) for cake in ("plum", "lemon")]
    [baker.start() for baker in bakers]
    [baker.join() for baker in bakers]
""",
    instead_of=("start-join-same-iteration",),
    symptoms=("it is not faster", "one after the other"),
)
