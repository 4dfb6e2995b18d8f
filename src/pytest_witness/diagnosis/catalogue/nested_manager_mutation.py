"""An ordinary list in a manager's dictionary is changed in place."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, losses, work
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.functions import Function, inside, items_for, name_of, parameters
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_PROXIES = tuple(f"multiprocessing.Manager().{name}" for name in ("dict", "list", "Namespace", "DictProxy"))
_GETTING = ("get", "setdefault", "__getitem__")


def signs(case: Case) -> Found | None:
    """A worker entered a function that changes, in place, what stands inside a manager's object."""
    if not any(process.role == "helper" for process in case.run.processes) or not _has_proxy(case):
        return None
    if _nests_proxies(case):
        return None
    for function in work.run_by(case.code):
        if not work.entered(case, function):
            continue
        for node in inside(function):
            place = _changed_inside(node) or _changed_copy(case.code, function, node)
            if place is not None and _is_proxy(case, place, function):
                values = {"function": name_of(function), "line": node.lineno, "name": ast.unparse(place)}  # type: ignore[attr-defined]
                return Found(
                    CERTAIN if case.graded or _shows_empty(case) else LIKELY, {**values, "pid": work.who(case)}
                )
    return None


def _shows_empty(case: Case) -> bool:
    return any(text in line for line in case.main_lines for text in ("[]", "{}", "0", "set()"))


def _has_proxy(case: Case) -> bool:
    return any(kind in _PROXIES for kind in case.code.names.kinds.values())


def _nests_proxies(case: Case) -> bool:
    """Tell whether what is put into a proxy is a proxy as well: that one is shared."""
    for node in case.code.nodes:
        stored = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript)
        if isinstance(node, ast.Assign) and stored and case.code.names.kind(node.value) in _PROXIES:
            return True
        given = node.args if isinstance(node, ast.Call) and case.code.names.made_by(node) in _PROXIES else []
        if any(case.code.names.kind(one).removeprefix("list of ") in _PROXIES for one in given):
            return True
    return False


def _changed_inside(node: ast.AST) -> ast.expr | None:
    """Return the outer object of ``shared["key"].append(...)`` and ``shared["key"]["other"] = ...``."""
    inner: ast.expr | None = None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in changes.CHANGING:
        inner = node.func.value
    elif isinstance(node, ast.Assign | ast.AugAssign):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        inner = target.value if isinstance(target, ast.Subscript | ast.Attribute) else None
        inner = inner if isinstance(target, ast.Subscript) or isinstance(inner, ast.Subscript) else None
    if isinstance(inner, ast.Subscript) or (isinstance(inner, ast.Attribute) and isinstance(inner.value, ast.Name)):
        return inner.value
    if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Attribute) and inner.func.attr in _GETTING:
        return inner.func.value
    return None


def _changed_copy(code: Code, function: Function, node: ast.AST) -> ast.expr | None:
    """Return the outer object of ``copy = shared["key"]``, where the copy is changed and never put back."""
    name = _changed_name(code, node)
    for one in inside(function) if name else ():
        outer = _taken_out_of(one, name)
        if outer is not None:
            return None if _is_put_back(function, ast.unparse(outer)) else outer
    return None


def _changed_name(code: Code, node: ast.AST) -> str:
    """Return the name of what is changed in place: ``copy.append(...)``, ``copy["key"] += 1``, ``copy.pay(5)``."""
    changed: ast.AST | None = None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        own = code.functions.get(node.func.attr)
        changing = any(one.role == "self" for one in changes.changes_of(code, own)) if own is not None else False
        changed = node.func.value if changing or node.func.attr in changes.CHANGING else None
    elif isinstance(node, ast.Assign | ast.AugAssign):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        changed = target.value if isinstance(target, ast.Subscript | ast.Attribute) else None
    return changed.id if isinstance(changed, ast.Name) else ""


def _taken_out_of(node: ast.AST, name: str) -> ast.expr | None:
    """Return that of which a name is given a part: by ``=``, or as a loop goes through it."""
    if isinstance(node, ast.For):
        return items_for(node, name) if name in {getattr(one, "id", "") for one in ast.walk(node.target)} else None
    if not isinstance(node, ast.Assign) or ast.unparse(node.targets[0]) != name:
        return None
    value = node.value
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _GETTING:
        return value.func.value
    return value.value if isinstance(value, ast.Subscript) else None


def _is_put_back(function: Function, outer: str) -> bool:
    stores = [one for one in inside(function) if isinstance(one, ast.Subscript) and isinstance(one.ctx, ast.Store)]
    calls = [one.func for one in inside(function) if isinstance(one, ast.Call)]
    updated = [one for one in calls if isinstance(one, ast.Attribute) and one.attr in ("update", "__setitem__")]
    places = [one.value for one in stores] + [one.value for one in updated]
    return any(ast.unparse(place) == outer for place in places)


def _is_proxy(case: Case, node: ast.expr, function: Function) -> bool:
    kind = work.kind_of(case.code, node, function)
    if kind:
        return kind in _PROXIES
    given = [one.given.get(getattr(node, "id", "")) for one in work.handed(case.code) if one.function is function]
    if not isinstance(node, ast.Name) or node.id == "self" or any(losses.is_plain(case.code, one) for one in given):
        return False
    unpacked = any(
        isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Tuple) and node.id in ast.unparse(one.targets[0])
        for one in inside(function)
    )
    return unpacked or node.id in parameters(function)


MISCONCEPTION = Misconception(
    slug="nested-manager-mutation",
    question="Why does a list inside a manager's dictionary not change?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="In process {pid}, line {line} of {function}() changed something that stands inside {name}, and {name} "
    "itself never heard of it.",
    why="What you take out of a manager's object is a copy. To change the copy in place does not change what is "
    "stored.",
    step="Take the inner object out, change it, and store it back into {name}.",
    wrong="""
from multiprocessing import Manager, Process


def lend(library, book):
    library["lent"].append(book)


if __name__ == "__main__":
    with Manager() as manager:
        library = manager.dict()
        library["lent"] = []
        process = Process(target=lend, args=(library, "Emma"))
        process.start()
        process.join()
        print(library["lent"])
""",
    right="""
from multiprocessing import Manager, Process


def lend(library, book):
    library["lent"] = library["lent"] + [book]


if __name__ == "__main__":
    with Manager() as manager:
        library = manager.dict()
        library["lent"] = []
        process = Process(target=lend, args=(library, "Emma"))
        process.start()
        process.join()
        print(library["lent"])
""",
    symptoms=("the list is empty", "the result is empty"),
)
