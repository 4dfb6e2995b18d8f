"""`pool.map(f, [numbers])`: the whole list is one item."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import MAPS, POOLS
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_SHOWN = 0.9
_LOOPS = (ast.For, ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)
_GOES_OVER = ("sum", "max", "min", "sorted", "map", "filter", "any", "all", "enumerate")
_WRAPPERS = ("iter", "list", "tuple", "zip")


def signs(case: Case) -> Found | None:
    """`map` is given a list of one item, and one worker had all the work."""
    code = case.code
    calls = [call for call in code.handed_out(*MAPS) if _is_single(code, call)]
    if not calls or case.wants_one or any(code.repeated(pool) for pool in code.calls_of(*POOLS)):
        return None
    call = calls[0]
    values = {"line": call.line, "method": call.method, "count": case.started, "pieces": case.tasks}
    if case.graded:
        serial = case.about_work and (case.most_held or 1) == 1
        return Found(CERTAIN if case.most_held == 1 else _SHOWN, values) if serial and not case.asked else None
    alone = case.tasks == 1 and len(case.workers) > 1 and case.error is None
    return Found(_SHOWN, values) if alone and _loops(code, call) else None


def _is_single(code: Code, call: Called) -> bool:
    items = code.resolved(call.argument(1, "iterable"))
    while isinstance(items, ast.Call) and code.names.full(items.func) in _WRAPPERS and len(items.args) == 1:
        items = code.resolved(items.args[0])
    if isinstance(items, ast.List) and not items.elts:
        return _filled_once(code, call)
    if not isinstance(items, ast.List | ast.Tuple | ast.Set) or len(items.elts) != 1:
        return False
    return not isinstance(items.elts[0], ast.Starred)


def _filled_once(code: Code, call: Called) -> bool:
    """Tell whether one list alone is put into the list that is handed out."""
    name = ast.unparse(call.argument(1, "iterable") or ast.Constant(None))
    fills = [one for one in code.methods("append", "extend", "insert") if ast.unparse(one.receiver or one.node) == name]
    return len(fills) == 1 and fills[0].method == "append" and not code.repeated(fills[0])


def _loops(code: Code, call: Called) -> bool:
    """Tell whether the function goes over its argument by itself, or is one like `sum`."""
    function = code.function_named(call.argument(0, "func"))
    if function is None:
        return True
    names = {arg.arg for arg in function.args.args}
    for node in ast.walk(function):
        looked = node.iter if isinstance(node, ast.For | ast.comprehension) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _GOES_OVER and node.args:
            looked = node.args[-1]
        if looked is not None and names & {part.id for part in ast.walk(looked) if isinstance(part, ast.Name)}:
            return True
    return False


MISCONCEPTION = Misconception(
    slug="map-over-list-of-one",
    question="How does pool.map share out a list?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="The list that line {line} gives to {method}() has one single item, so one worker got all of it; {count} were "
    "started.",
    why="{method}() hands out the items of the list that it is given, each to whoever is free. A list inside of a "
    "list is one item, and is not cut up any further.",
    step="Give {method}() the list itself, without brackets around it, and a function for one of its items.",
    wrong="""
from multiprocessing import Pool


def lengths(words):
    return [len(word) for word in words]


if __name__ == "__main__":
    words = ["oak", "birch", "willow"]
    with Pool(3) as pool:
        print(pool.map(lengths, [words]))
""",
    right="""
from multiprocessing import Pool


def length(word):
    return len(word)


if __name__ == "__main__":
    words = ["oak", "birch", "willow"]
    with Pool(3) as pool:
        print(pool.map(length, words))
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all"),
    symptoms=("it is not faster", "all the same PID", "a list inside of a list"),
)
