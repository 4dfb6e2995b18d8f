"""What a function changes that is not its own: a global variable, an argument, its object, a list around it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeGuard

from pytest_witness.diagnosis.source.functions import (
    Function,
    bound,
    calls_to,
    class_of,
    functions_of,
    inside,
    methods_of,
    parameters,
    unpacked,
)

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Code

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
_FUNCTIONS = {
    "heapq.heappush": "append",
    "bisect.insort": "insert",
    "bisect.insort_left": "insert",
    "bisect.insort_right": "insert",
    "list.append": "append",
    "list.extend": "extend",
    "random.shuffle": "sort",
}  # that change what they are given first, as a method does
_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)


@dataclass(frozen=True, slots=True)
class Changed:
    """A place where a function changes something that is not its own.

    Attributes:
        function: the function.
        name: what is changed: ``total``, ``self.result``.
        how: it is bound anew (``name``), an attribute or an item of it is, or one of its methods is called.
        role: where the name comes from: a ``global`` one (an attribute of a class as well), that of a function around
            it (``outer``), a ``parameter``, or the object itself (``self``).
        method: the method, where one is called.
        line: the line.
    """

    function: Function
    name: str
    how: Literal["name", "attribute", "item", "method"]
    role: Literal["global", "outer", "parameter", "self"]
    method: str
    line: int


def changes_of(code: Code, function: Function) -> list[Changed]:
    """Return where a function changes what is not its own."""
    found = []
    for node in inside(function):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                parts = target.elts if isinstance(target, ast.Tuple | ast.List) else [target]
                found += [_change(code, function, part, node, "") for part in parts]
        elif isinstance(node, ast.Call) and _changes_container(node.func, code):
            found.append(_change(code, function, node.func.value, node, node.func.attr))
        elif isinstance(node, ast.Call) and node.args and (method := _FUNCTIONS.get(code.names.full(node.func))):
            found.append(_change(code, function, node.args[0], node, method))
    return [one for one in found if one is not None]


def passed_changes(code: Code, function: Function, depth: int = 2) -> list[tuple[Function, Changed]]:
    """Return where a function changes what is not its own, with those who do it for it: what it passes on to them."""
    found = [(function, one) for one in changes_of(code, function)]
    names = parameters(function)
    for node in inside(function):
        for helper in functions_of(code, node.func) if isinstance(node, ast.Call) and depth else ():
            pairs = _passed(node, helper)  # type: ignore[arg-type]
            for owner, change in passed_changes(code, helper, depth - 1):
                name, dot, rest = change.name.partition(".")
                given = pairs.get(name)
                passed = change.role == "parameter" or (change.role == "self" and given is not None)
                if passed and isinstance(given, ast.Name) and given.id in names and given.id != "self":
                    found.append((owner, replace(change, name=f"{given.id}{dot}{rest}", role="parameter")))
    return found


def _passed(call: ast.Call, helper: Function) -> dict[str, ast.expr]:
    """Return what a call gives for each parameter of a function; for ``self``, the object whose method it is."""
    names = parameters(helper)
    owned = names[:1] == ["self"] and isinstance(call.func, ast.Attribute)
    given = [call.func.value, *call.args] if owned and isinstance(call.func, ast.Attribute) else call.args
    named = {one.arg: one.value for one in call.keywords if one.arg in names}
    return {**dict(zip(names, given, strict=False)), **named}


def _own_names(function: Function) -> set[str]:
    return {one.id for one in inside(function) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}


def _changes_container(called: ast.expr, code: Code) -> TypeGuard[ast.Attribute]:
    return isinstance(called, ast.Attribute) and called.attr in CHANGING and not is_own_method(code, called)


def is_own_method(code: Code, called: ast.Attribute) -> bool:
    """Tell whether what is called is a method of a class of this file, that only has a name as those of lists have."""
    own = any(one.name == called.attr for node in code.classes.values() for one in methods_of(node))
    return own and not any(isinstance(value, _DISPLAYS) for value in bound(code, called.value))


def _change(code: Code, function: Function, target: ast.expr, node: ast.stmt | ast.expr, method: str) -> Changed | None:
    how: Literal["name", "attribute", "item", "method"] = "method" if method else "name"
    names = [*parameters(function), *unpacked(function)]
    while isinstance(target, ast.Subscript | ast.Attribute):
        owner = _owner(code, function, target)
        if owner and isinstance(target, ast.Attribute):
            of_object = owner == "self" and not _is_of_global(code, function)
            how = "attribute" if how == "name" else how
            role: Literal["self", "global"] = "self" if of_object else "global"
            return Changed(function, f"{owner}.{target.attr}", how, role, method, node.lineno)
        if how == "name":
            how = "item" if isinstance(target, ast.Subscript) else "attribute"
        target = target.value
    if not isinstance(target, ast.Name):
        return None
    name = target.id
    if isinstance(function, ast.Lambda):
        return None if name in names else Changed(function, name, how, "global", method, node.lineno)
    declared = {
        one: isinstance(place, ast.Global)
        for place in inside(function)
        if isinstance(place, ast.Global | ast.Nonlocal)
        for one in place.names
    }
    if name in declared:
        return Changed(function, name, how, "global" if declared[name] else "outer", method, node.lineno)
    if name in names:
        in_place = how != "name" or isinstance(node, ast.AugAssign)
        return Changed(function, name, how, "parameter", method, node.lineno) if in_place else None
    return None if name in _own_names(function) else Changed(function, name, how, "global", method, node.lineno)


def _owner(code: Code, function: Function, target: ast.expr) -> str:
    """Return whose attribute is changed: the object's own (``self``), or that of a class, by its name."""
    if not isinstance(target, ast.Attribute):
        return ""
    text = ast.unparse(target.value)
    if text == "self":
        return text if text in parameters(function) else ""
    of_class = text == "cls" and text in parameters(function)
    if of_class or text in ("type(self)", "self.__class__"):
        made = class_of(code, function)
        return made.name if made is not None else ""
    return text if text in code.classes else ""


def _is_of_global(code: Code, function: Function) -> bool:
    """Tell whether a method is called, within another function, on an object that is a global variable."""
    made = class_of(code, function)
    if made is None or made.name in code.names.subclasses:
        return False
    for call, _ in calls_to(code, function):
        name = ast.unparse(call.receiver) if call.receiver is not None else ""
        caller = code.functions.get(call.function)
        if caller is not None and name.isidentifier() and name not in (*parameters(caller), "self", "cls"):
            values = bound(code, ast.Name(name)) if name not in _own_names(caller) else []
            if any(isinstance(value, ast.Call) and ast.unparse(value.func) == made.name for value in values):
                return True
    return False


def fills_list(code: Code, one: Changed) -> bool:
    """Tell whether a change fills a list that is not the process object's own: by a method of lists, or by ``+=``."""
    if one.role == "parameter" or (one.role == "self" and is_of_process(code, one.function)):
        return False
    values = bound(code, ast.parse(one.name, mode="eval").body)
    if one.how == "method":
        other = any(
            isinstance(value, ast.Dict | ast.Set | ast.DictComp | ast.SetComp)
            or (isinstance(value, ast.Call) and code.names.made_by(value) in ("set", "dict", "collections.Counter"))
            for value in values
        )
        return one.method in ("append", "extend", "insert", "appendleft") or (one.method != "update" and not other)
    if one.how == "attribute" and one.role == "self":
        return bool(values) and all(isinstance(value, ast.List | ast.ListComp) for value in values)  # by `+=`
    if one.how == "item":
        return any(isinstance(value, ast.List | ast.ListComp | ast.BinOp) for value in values)
    return False


def is_of_process(code: Code, function: Function) -> bool:
    """Tell whether a function is a method of a process: of a class that has `Process` as its base."""
    made = class_of(code, function)
    return made is not None and made.name in code.names.subclasses


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
