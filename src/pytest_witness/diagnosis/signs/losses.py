"""What a function changes that is not its own, and whether that was lost: in another process it is a copy."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pytest_witness.diagnosis.signs.work import _MADE_BY, _POOLS, PROCESSES, entered, handed, kind_of, run_by, who
from pytest_witness.diagnosis.source.functions import (
    Function,
    bound,
    functions_of,
    inside,
    methods_of,
    name_of,
    parameters,
)
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

#: Methods that change a list, a dictionary, a set or a deque in place.
CHANGING = frozenset(
    [
        "append",
        "extend",
        "insert",
        "remove",
        "pop",
        "clear",
        "sort",
        "reverse",
        "add",
        "discard",
        "update",
        "setdefault",
        "popitem",
        "appendleft",
        "extendleft",
    ]
)
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


@dataclass(frozen=True, slots=True)
class Changed:
    """A place where a function changes something that is not its own.

    Attributes:
        name: what is changed: ``total``, ``self.result``.
        how: it is bound anew (``name``), an attribute or an item of it is, or one of its methods is called.
        role: where the name comes from: a ``global`` one, that of a function around it (``outer``), a ``parameter``, or
            the object itself (``self``).
        method: the method, where one is called.
        line: the line.
    """

    name: str
    how: Literal["name", "attribute", "item", "method"]
    role: Literal["global", "outer", "parameter", "self"]
    method: str
    line: int


def changes_of(function: Function) -> list[Changed]:
    """Return where a function changes what is not its own."""
    found = []
    for node in inside(function):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                parts = target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
                found += [_change(function, part, node, "") for part in parts]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
            found.append(_change(function, node.func.value, node, node.func.attr))
    return [one for one in found if one is not None]


def _change(function: Function, target: ast.expr, node: ast.stmt | ast.expr, method: str) -> Changed | None:
    how: Literal["name", "attribute", "item", "method"] = "method" if method else "name"
    names = parameters(function)
    while isinstance(target, ast.Subscript | ast.Attribute):
        is_self = isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self"
        if is_self and "self" in names:
            if how == "name":
                how = "attribute"
            return Changed(ast.unparse(target), how, "self", method, node.lineno)
        if how == "name":
            how = "item" if isinstance(target, ast.Subscript) else "attribute"
        target = target.value
    if not isinstance(target, ast.Name):
        return None
    name = target.id
    if isinstance(function, ast.Lambda):
        return None if name in names else Changed(name, how, "global", method, node.lineno)
    declared = {
        one: isinstance(place, ast.Global)
        for place in inside(function)
        if isinstance(place, ast.Global | ast.Nonlocal)
        for one in place.names
    }
    if name in declared:
        return Changed(name, how, "global" if declared[name] else "outer", method, node.lineno)
    if name in names:
        in_place = how != "name" or isinstance(node, ast.AugAssign)
        return Changed(name, how, "parameter", method, node.lineno) if in_place else None
    own = {one.id for one in inside(function) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    return None if name in own else Changed(name, how, "global", method, node.lineno)


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
        if isinstance(value, ast.Call) and code.names.made_by(value) in ("list", "dict", "set") and not value.args:
            return {"list": "[]", "dict": "{}", "set": "set()"}[code.names.made_by(value)]
    return ""


def read_elsewhere(code: Code, name: str, workers: Iterable[Function], *, after: Called | None = None) -> bool:
    """Tell whether a name is read outside what workers run, and not only to hand it over; by `after`, behind a call."""
    theirs = {id(node) for function in workers for node in ast.walk(function)}
    last = name.rpartition(".")[2]
    for node, around in code.walk():
        if id(node) in theirs or isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
            continue
        if after is not None and _is_before(node, around, after):
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


def grows_list(code: Code, one: Changed) -> bool:
    """Tell whether a change fills a list: by a method of lists, or by ``+=``."""
    if one.how == "method":
        values = bound(code, ast.parse(one.name, mode="eval").body)
        other = any(isinstance(value, ast.Dict | ast.Set | ast.DictComp | ast.SetComp) for value in values)
        return one.method in ("append", "extend", "insert", "appendleft") or (one.method != "update" and not other)
    if one.how == "item":
        values = bound(code, ast.parse(one.name, mode="eval").body)
        return any(isinstance(value, ast.List | ast.ListComp | ast.BinOp) for value in values)
    return False


def sure_of_loss(case: Case, name: str) -> float:
    """Tell how sure it is that what a worker changed was missed: 0 when nothing shows it."""
    if case.graded:
        return CERTAIN
    if case.error is not None and case.error.type in (
        "IndexError",
        "KeyError",
        "TypeError",
        "ValueError",
        "ZeroDivisionError",
    ):
        return LIKELY
    if case.error is not None and case.error.type == "AttributeError":
        return CERTAIN if case.error.says(f"'{name.rpartition('.')[2]}'") else 0.0
    text = first_text(case.code, name)
    return CERTAIN if text and any(text in line for line in case.main_lines) else LIKELY if case.main_lines else 0.0


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
        for one in filter(fits, changes_of(function)):
            if is_shared(kind_of(code, ast.parse(one.name, mode="eval").body)) or not entered(case, function):
                continue
            if one.role == "self" and not _is_of_a_worker(code, function):
                continue
            if one.how in ("attribute", "item") and one.role != "self" and not _is_ordinary(code, one.name):
                continue
            if not read_elsewhere(code, one.name, functions) or _filled_elsewhere(code, one, functions):
                continue
            sure = sure_of_loss(case, one.name)
            if not case.graded and one.role == "self" and one.how != "attribute" and not first_text(code, one.name):
                continue  # it may have been given, to show that it does not change
            if sure:
                values = {"function": name_of(function), "line": one.line, "name": one.name}
                return Found(sure, {**values, "pid": who(case), "main": case.main_pid})
    return None


def _is_ordinary(code: Code, name: str) -> bool:
    return name in code.classes or is_plain(code, ast.Name(name))


def _is_of_a_worker(code: Code, function: Function) -> bool:
    """Tell whether it is a method of a class whose object, or one of whose methods, is handed over."""
    direct = [one.function for one in handed(code, *PROCESSES)]
    for node in code.classes.values():
        its: list[Function] = [*methods_of(node)]
        if any(one is function for one in its):
            return any(one is other for one in its for other in direct)
    return False


def _filled_elsewhere(code: Code, one: Changed, workers: list[Function]) -> bool:
    """Tell whether other functions change the same, beside giving it its first value: then it may have arrived."""
    theirs = {id(function) for function in workers}
    others: list[Function] = [node for node in code.functions.values() if id(node) not in theirs]
    changes = [change for function in others for change in changes_of(function) if change.name == one.name]
    if any(change.how == "method" or (change.how == one.how == "item") for change in changes):
        return True
    for node, around in code.walk():
        if any(isinstance(place, ast.FunctionDef | ast.AsyncFunctionDef) for place in around):
            continue
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in CHANGING - {"clear"}
        ) and ast.unparse(node.func.value) == one.name:
            return True
    return False


def copy_line(code: Code) -> int:
    """Return the line at which a list is copied: ``items[:]``, ``list(items)``, ``items.copy()``; 0 when none is."""
    for node, _ in code.walk():
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load):
            if node.slice.lower is None and node.slice.upper is None and node.slice.step is None:
                return node.lineno
        elif isinstance(node, ast.Call):
            full = code.names.full(node.func)
            if full in ("copy.copy", "copy.deepcopy") or (full in ("list", "copy", "deepcopy") and node.args):
                return node.lineno
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("copy", "deepcopy", "__copy__"):
                return node.lineno
        elif (isinstance(node, ast.List) and len(node.elts) == 1 and isinstance(node.elts[0], ast.Starred)) or (
            isinstance(node, ast.ListComp) and ast.unparse(node.elt) == ast.unparse(node.generators[0].target)
        ):
            return node.lineno
    return 0
