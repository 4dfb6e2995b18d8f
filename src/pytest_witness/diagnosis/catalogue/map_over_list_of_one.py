"""`pool.map(f, [numbers])`: the whole list is one item."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import MAPS, POOLS
from pytest_witness.diagnosis.source.functions import Function, inside, parameters
from pytest_witness.diagnosis.source.values import called_for, values_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_SHOWN = 0.9
_DEEP = 4  # things of one item that are made of others
_GOES_OVER = ("sum", "max", "min", "sorted", "map", "filter", "any", "all", "enumerate")
_PASSING_ON = (
    *_GOES_OVER,
    "zip",
    "range",
    "len",
    "reversed",
    "list",
    "tuple",
    "set",
    "items",
    "values",
    "keys",
    "copy",
)
_WRAPPERS = ("iter", "list", "tuple", "zip", "reversed", "sorted")
_EMPTY = ("list", "collections.deque")


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
    return _all_of_one(code, call.argument(1, "iterable"))


def _all_of_one(code: Code, node: ast.expr | None, deep: int = _DEEP) -> bool:
    """Tell whether all that an expression may stand for has one single item."""
    values = values_of(code, node)
    return bool(values) and deep > 0 and all(_has_one(code, ast.unparse(node or one), one, deep - 1) for one in values)


def _has_one(code: Code, name: str, items: ast.expr, deep: int) -> bool:
    """Tell whether something has one single item, that is no text; `name` is what it is called where it is used."""
    if isinstance(items, ast.Call):
        return _makes_one(code, name, items, deep)
    if isinstance(items, ast.ListComp | ast.GeneratorExp):
        first, *others = items.generators
        return not others and not first.ifs and _all_of_one(code, first.iter, deep)
    if isinstance(items, ast.List) and not items.elts:
        return _filled_once(code, name)
    if not isinstance(items, ast.List | ast.Tuple | ast.Set) or len(items.elts) != 1:
        return False
    texts = all(isinstance(one, ast.Constant | ast.JoinedStr) for one in values_of(code, items.elts[0]))
    return not texts and not isinstance(items.elts[0], ast.Starred)


def _makes_one(code: Code, name: str, call: ast.Call, deep: int) -> bool:
    """Tell whether a call makes something of one item: of another such thing, or as a function of this file does."""
    made = code.names.full(call.func)
    if made in _WRAPPERS and len(call.args) == 1:
        return _all_of_one(code, call.args[0], deep)
    if made in _EMPTY and not call.args:
        return _filled_once(code, name)
    function = code.function_named(call.func)
    returned = [node.value for node in inside(function) if isinstance(node, ast.Return)] if function else []
    return bool(returned) and all(_all_of_one(code, value, deep) for value in returned)


def _filled_once(code: Code, name: str) -> bool:
    """Tell whether one list alone is put into the list that is handed out."""
    fills = [one for one in code.methods("append", "extend", "insert") if ast.unparse(one.receiver or one.node) == name]
    added = [node for node, _ in code.walk() if isinstance(node, ast.AugAssign) and ast.unparse(node.target) == name]
    return len(fills) == 1 and not added and fills[0].method != "extend" and not code.repeated(fills[0])


def _loops(code: Code, call: Called) -> bool:
    """Tell whether the function goes over its argument by itself, or is one like `sum`."""
    functions = called_for(code, call.node.args[0]) if call.node.args else []
    return not functions or any(_goes_over(function) for function in functions)


def _goes_over(function: Function) -> bool:
    """Tell whether a function takes its argument, or a part of it, for several items."""
    names = set(parameters(function))
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in names:
            names |= {part.id for target in node.targets for part in ast.walk(target) if isinstance(part, ast.Name)}
    for node in ast.walk(function):
        looked = node.iter if isinstance(node, ast.For | ast.comprehension) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _GOES_OVER and node.args:
            looked = node.args[-1]
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name) and isinstance(node.ctx, ast.Load):
            looked = node.value
        if looked is not None and _inner(looked) & names:
            return True
    return False


def _inner(node: ast.expr) -> set[str]:
    """Return the names of what is gone over: also of ``enumerate(words)`` and ``words[1:]``, not of ``open(name)``."""
    if isinstance(node, ast.Subscript):
        return _inner(node.value)
    if isinstance(node, ast.Call):
        passed = ast.unparse(node.func).rpartition(".")[2] in _PASSING_ON
        inner = [node.func.value] if isinstance(node.func, ast.Attribute) else node.args
        return set().union(*map(_inner, inner)) if passed else set()
    return {node.id} if isinstance(node, ast.Name) else set()


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
