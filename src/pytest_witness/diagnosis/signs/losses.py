"""Whether what a worker changes is lost: in another process it is a copy."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.changes import Changed, changes_of, fills_list, is_own_method
from pytest_witness.diagnosis.signs.work import (
    _MADE_BY,
    _POOLS,
    PROCESSES,
    entered,
    handed,
    kind_of,
    run_by,
    who,
)
from pytest_witness.diagnosis.source.calls import MAPS, ONE_CALL
from pytest_witness.diagnosis.source.functions import (
    Function,
    bound,
    functions_of,
    inside,
    methods_of,
    name_of,
)
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

_FILLING = frozenset(["append", "extend", "insert", "add", "update", "setdefault", "appendleft", "extendleft"])
_OF_DICTS = frozenset(["update", "setdefault"])
_BRINGING = frozenset([*MAPS, *ONE_CALL, "get", "get_nowait", "recv", "recv_bytes", "result", "load", "loads"])
_EMPTY = {  # how they are printed
    "list": "[]",
    "dict": "{}",
    "set": "set()",
    "collections.Counter": "Counter()",
    "collections.deque": "deque([])",
    "collections.defaultdict": "{}",
    "collections.OrderedDict": "OrderedDict()",
}
_PLAIN_MAKERS = (
    "list",
    "dict",
    "set",
    "collections.deque",
    "collections.defaultdict",
    "collections.Counter",
    "bytearray",
    "sorted",
    "random.sample",
    "random.choices",
)


def is_shared(kind: str) -> bool:
    """Tell whether processes share what was made by this: a proxy, a `Value`, a queue, a block of shared memory."""
    return kind.removeprefix("list of ").startswith("multiprocessing.") and "threading" not in kind


def is_plain(code: Code, node: ast.AST | None, depth: int = 3) -> bool:
    """Tell whether an expression is an ordinary object: a list, a dictionary, a number, that no processes share."""
    if isinstance(node, ast.List | ast.Dict | ast.Set | ast.Constant | ast.ListComp | ast.DictComp | ast.SetComp):
        return True
    if isinstance(node, ast.BinOp):
        return is_plain(code, node.left, depth) or is_plain(code, node.right, depth)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return is_plain(code, node.value, depth)
    if isinstance(node, ast.Call):
        made = code.names.made_by(node)
        return made in _PLAIN_MAKERS or (made in code.classes and made not in code.names.subclasses)
    if isinstance(node, ast.Name | ast.Attribute) and depth:
        values = bound(code, node)
        return bool(values) and all(is_plain(code, value, depth - 1) for value in values)
    return False


def first_text(code: Code, name: str) -> str:
    """Return how the first value of a name is printed, where the text tells; else nothing."""
    for value in bound(code, ast.parse(name, mode="eval").body):
        if isinstance(value, ast.Constant | ast.List | ast.Dict | ast.Set | ast.Tuple | ast.UnaryOp):
            try:
                found = ast.literal_eval(value)
            except (ValueError, TypeError, SyntaxError):
                continue
            return str(found)
        made = code.names.made_by(value) if isinstance(value, ast.Call) else ""
        if isinstance(value, ast.Call) and made in _EMPTY and (not value.args or made == "collections.defaultdict"):
            return _EMPTY[made]
    return ""


def read_elsewhere(
    code: Code, name: str, workers: Iterable[Function], *, after: Called | None = None, lengths: bool = True
) -> bool:
    """Tell whether a name is read outside what workers run, and not only to hand it over; by `after`, behind a call.

    Where its `lengths` do not matter, it is not enough to ask for them.
    """
    theirs = {id(node) for function in workers for node in ast.walk(function)}
    last = name.rpartition(".")[2]
    for node, around in code.walk():
        if id(node) in theirs or isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
            continue
        if after is not None and _is_before(node, around, after):
            continue
        if not lengths and around and isinstance(around[0], ast.Call) and ast.unparse(around[0].func) == "len":
            continue
        if "." in name:
            fits = isinstance(node, ast.Attribute) and node.attr == last
        else:
            fits = isinstance(node, ast.Name) and node.id == name
        if fits and not any(_hands_over(code, one) for one in around) and not _is_own_start(node, around):
            return True
    return False


def _is_before(node: ast.AST, around: tuple[ast.AST, ...], call: Called) -> bool:
    """Tell whether something stands above a call in the same function, and in no loop around both."""
    own = next((outer.name for outer in around if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)), "")
    return own == call.function and getattr(node, "lineno", 0) <= call.line and call.loop not in around


def _hands_over(code: Code, node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    if code.names.made_by(node) in _MADE_BY:
        return True
    maker = code.names.kind(node.func.value) if isinstance(node.func, ast.Attribute) else ""
    return maker.removeprefix("list of ") in _POOLS


def _is_own_start(node: ast.AST, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether an attribute is a method that is called: `p.result()` reads no attribute that was set."""
    return (
        isinstance(node, ast.Attribute) and bool(around) and isinstance(around[0], ast.Call) and around[0].func is node
    )


def sure_of_loss(case: Case, name: str) -> float:
    """Tell how sure it is that what a worker changed was missed: 0 when nothing shows it."""
    if case.graded:
        return CERTAIN
    if _KNOWS.search(case.code.words) or (case.error is None and _is_asserted(case.code, name)):
        return 0.0
    if case.error is not None and case.error.type in (
        "IndexError",
        "KeyError",
        "TypeError",
        "ValueError",
        "ZeroDivisionError",
        "AssertionError",
    ):
        return LIKELY
    if case.error is not None and case.error.type == "AttributeError":
        return CERTAIN if case.error.says(f"'{name.rpartition('.')[2]}'") else 0.0
    told = case.main_words
    arrived = not case.code.pools and any(map(case.brought, case.workers))  # a pool's workers always send something
    text = first_text(case.code, name)
    if text and any(map(re.compile(_WHOLE % re.escape(text)).search, told)) and not (arrived and text.isdigit()):
        return CERTAIN
    return LIKELY if told and not arrived and not case.unending else 0.0  # it may have been stopped before it read


_WHOLE = r"(?<![\w.])%s(?![\w.]*\w)"  # a value by itself: no 0 is seen in 10, or in 0.5


_KNOWS = re.compile(
    r"\bown cop(y|ies)\b|\b(separate|own) memory\b|\b(is|are|has) still\b|\bstill (0|has|the same|empty)\b"
    r"|\bstill (sees|shows|reads|stands at)\b|\b(ha[sd]|got|is|was) (only |just )?a copy\b|\buntouched\b"
    r"|\bunchanged\b|\bnot shared\b|\bnever (changes|sees|arrives)\b"
    r"|\b(does|did|do|will|can)(n't| not) (change|arrive|see|reach)\b",
    re.IGNORECASE,
)  # who writes so shows it on purpose


def _is_asserted(code: Code, name: str) -> bool:
    """Tell whether a program makes sure itself, outside its workers, of what it has: it holds where no error is."""
    theirs = {id(node) for function in run_by(code) for node in ast.walk(function)}
    tests = [node.test for node, _ in code.walk() if isinstance(node, ast.Assert) and id(node) not in theirs]
    return any(ast.unparse(part) == name for test in tests for part in ast.walk(test))


def lost_change(case: Case, fits: Callable[[Changed], bool]) -> Found | None:  # noqa: C901
    """Tell whether a worker changed something of its own copy, and the main program reads its own in vain."""
    if case.wants_copy or not case.workers:
        return None
    code = case.code
    functions = run_by(code)
    preparing = [one for call in code.pools for one in functions_of(code, call.argument(1, "initializer"))]
    for function in functions:
        if any(function is one for one in preparing):
            continue  # there a global variable is what it should be
        for one in filter(fits, changes_of(code, function)):
            if is_shared(kind_of(code, ast.parse(one.name, mode="eval").body)) or not entered(case, function):
                continue
            if one.role == "self" and not _is_of_a_worker(code, function):
                continue
            own = one.name.startswith("self.")
            if one.how in ("attribute", "item") and not own and not _is_ordinary(code, one.name):
                continue
            longer = one.how != "item" or not fills_list(code, one)
            if not read_elsewhere(code, one.name, functions, lengths=longer) or _filled_elsewhere(code, one, functions):
                continue
            sure = sure_of_loss(case, one.name)
            if not case.graded and one.role == "self" and one.how != "attribute" and not first_text(code, one.name):
                continue  # it may have been given, to show that it does not change
            if sure and (case.graded or not _is_sent(code, function, one.name)):
                values = {"function": name_of(function), "line": one.line, "name": one.name}
                return Found(sure, {**values, "pid": who(case), "main": case.main_pid})
    return None


def _is_sent(code: Code, function: Function, name: str) -> bool:
    """Tell whether a function sends what it changed back, each time: it returns it to a pool whose results are used.

    Then the main program knows that each worker has its own.
    """
    used = [one.argument(0, "func") for one in code.handed_out() if one.is_used]
    return any(_returns_it(code, one, function, name) for given in used for one in functions_of(code, given))


def _returns_it(code: Code, outer: Function, function: Function, name: str) -> bool:
    """Tell whether a function returns what another one (or itself) changed, or the object of which it did so."""
    values = [node.value for node in inside(outer) if isinstance(node, ast.Return) and node.value is not None]
    parts = [part for value in values for part in _parts(value)]
    returned = {*parts, *(part.partition("[")[0] for part in parts)}  # an item of it as well
    if outer is function:
        return bool(returned & {name, name.rpartition(".")[0]})
    calls = [node for node in inside(outer) if isinstance(node, ast.Call) and function in functions_of(code, node.func)]
    owners = {ast.unparse(call.func.value) for call in calls if isinstance(call.func, ast.Attribute)}
    passed_on = any(call in values for call in calls) and _returns_it(code, function, function, name)
    return passed_on or bool(returned & owners)


def _parts(value: ast.expr) -> set[str]:
    """Return the names that a value has in it as they are."""
    items = getattr(value, "elts", None) or [*getattr(value, "values", [])] or [value]
    return {ast.unparse(one.value if isinstance(one, ast.FormattedValue) else one) for one in items}


def _is_ordinary(code: Code, name: str) -> bool:
    return name in code.classes or is_plain(code, ast.parse(name, mode="eval").body)


def _is_of_a_worker(code: Code, function: Function) -> bool:
    """Tell whether it is a method of a class whose object, or one of whose methods, is handed over."""
    direct = [one.function for one in handed(code, *PROCESSES)]
    for node in code.classes.values():
        its: list[Function] = [*methods_of(node)]
        if any(one is function for one in its):
            return any(one is other for one in its for other in direct)
    return False


def _filled_elsewhere(code: Code, one: Changed, workers: list[Function]) -> bool:
    """Tell whether the main program fills the same, beside giving it its first value: then it may have arrived."""
    theirs = {id(node) for function in workers for node in ast.walk(function)}
    for node, around in code.walk():
        if id(node) in theirs or any(getattr(outer, "name", "") == "__init__" for outer in around):
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            filling = node.func.attr in _FILLING and not is_own_method(code, node.func)
            if filling and _is_same(node.func.value, one):
                return True
        elif isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            parts = [part for target in targets for part in getattr(target, "elts", [target])]
            if any(_is_same(getattr(part, "value", part), one) for part in parts if isinstance(part, ast.Subscript)):
                return one.how != "method" or one.method in _OF_DICTS
            if any(_is_same(part, one) for part in parts) and _arrives(code, one, node):
                return True
    return False


def _is_same(node: ast.AST, one: Changed) -> bool:
    """Tell whether an expression is what was changed: of an attribute, that of any object."""
    if "." in one.name and isinstance(node, ast.Attribute):
        return node.attr == one.name.rpartition(".")[2]
    return ast.unparse(node) == one.name


def _arrives(code: Code, one: Changed, node: ast.Assign | ast.AnnAssign | ast.AugAssign) -> bool:
    """Tell whether what is assigned may have come from another process."""
    if isinstance(node, ast.AugAssign) or node.value is None:
        return isinstance(node, ast.AugAssign)
    names = [part for part in ast.walk(node.value) if isinstance(part, ast.Name)]
    if any(map(_brings, (node.value, *(value for part in names for value in bound(code, part))))):
        return True
    return one.role == "self" and not is_plain(code, node.value)


def _brings(node: ast.AST) -> bool:
    """Tell whether an expression gets something from a pool, a queue, a pipe or a file."""
    called = [part.func for part in ast.walk(node) if isinstance(part, ast.Call)]
    return any(isinstance(part, ast.Attribute) and part.attr in _BRINGING for part in called)
