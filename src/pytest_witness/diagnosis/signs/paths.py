"""Whether a path is the same for all who run a function."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.calls import MAPS, text_of
from pytest_witness.diagnosis.source.functions import (
    Function,
    bound,
    calls_to,
    class_of,
    functions_of,
    inside,
    methods_of,
    parameters,
)

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Called, Code

_OF_PATHS = ("join", "Path", "PurePath", "joinpath", "str", "fspath", "abspath", "resolve", "expanduser", "absolute")
_PLACES = ("gettempdir", "getcwd", "cwd", "home")


def same(code: Code, function: Function | None, node: ast.expr, steps: int = 6) -> str | None:  # noqa: PLR0911
    """Return the last text of a path that is the same for all who run a function; None when it may not be.

    Args:
        code: the source.
        function: the function; None for what stands outside of it.
        node: the path, or a part of it.
        steps: how many names may still be followed.
    """
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.Name):
        return _of_name(code, function, node, steps - 1) if steps else None
    if isinstance(node, ast.JoinedStr):
        return _of_parts(code, function, list(node.values), steps)
    if isinstance(node, ast.FormattedValue):
        return same(code, function, node.value, steps)
    if isinstance(node, ast.BinOp):
        return _of_parts(code, function, [node.left, node.right], steps)
    if (last := _last_parts(code, function, node)) is not None:
        return last
    if isinstance(node, ast.Attribute) and function is not None and steps:
        return _of_object(code, function, node, steps - 1)
    return _of_call(code, function, node, steps) if isinstance(node, ast.Call) and not node.keywords else None


def _of_call(code: Code, function: Function | None, call: ast.Call, steps: int) -> str | None:
    last = ast.unparse(call.func).rpartition(".")[2]
    if last in _PLACES:
        return ""
    if _is_slow_clock(call, last):
        return next(filter(None, map(text_of, call.args)), "") or ast.unparse(call)
    own = next(iter(functions_of(code, call.func)), None)
    values = [one.value for one in inside(own) if isinstance(one, ast.Return)] if own is not None else []
    if len(values) == 1 and values[0] is not None and steps:
        return same(code, own, values[0], steps - 1)
    if last not in _OF_PATHS:
        return None
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    module = owner is None or code.names.full(owner) in ("os", "os.path", "pathlib")
    return _of_parts(code, function, [*([] if module or owner is None else [owner]), *call.args], steps)


def _of_object(code: Code, function: Function, node: ast.Attribute, steps: int) -> str | None:
    """Return the last text of what all objects of a class were given for an attribute."""
    made = class_of(code, function)
    own = bound(code, node) if ast.unparse(node.value) == "self" and not _is_counted_on(code, node.attr) else []
    if made is not None and own and _is_of_the_only_object(code, made, own):
        texts = [text_of(part) for part in ast.walk(own[-1])]
        return next(filter(None, reversed(texts)), "")
    if len(own) == 1 and not isinstance(own[0], ast.Name):
        makers = [one for one in (methods_of(made) if made is not None else []) if own[0] in ast.walk(one)]
        return same(code, makers[0] if makers else function, own[0], steps)
    if (computed := _computed(made, node.attr)) is not None:
        return same(code, *computed, steps)
    values = [given for _, given in work.given_to_objects(code, function, node)]
    if not values or None in values or len({ast.unparse(one) for one in values if one is not None}) > 1:
        return None
    return same(code, None, values[0], steps) if values[0] is not None else None


def _is_of_the_only_object(code: Code, made: ast.ClassDef, values: list[ast.expr]) -> bool:
    """Tell whether a class has one object, which all share, and only its ``__init__`` binds an attribute to these."""
    makers = [one for one in code.calls if code.names.full(one.node.func) == made.name]
    begins = [node for one in methods_of(made) if one.name == "__init__" for node in ast.walk(one)]
    alone = len(makers) == 1 and not code.repeated(makers[0])
    return alone and all(value in begins for value in values)


def _computed(made: ast.ClassDef | None, name: str) -> tuple[Function, ast.expr] | None:
    """Return the method that computes a property of a class, and what it returns, if that is one expression."""
    methods = [one for one in methods_of(made) if one.name == name] if made is not None else []
    values = [(one, node.value) for one in methods for node in inside(one) if isinstance(node, ast.Return)]
    return (values[0][0], values[0][1]) if len(values) == 1 and values[0][1] is not None else None


def _is_counted_on(code: Code, name: str) -> bool:
    """Tell whether an attribute of this name is changed by ``+=``, or the like, anywhere."""
    changed = [node.target for node in ast.walk(code.tree) if isinstance(node, ast.AugAssign)]
    return any(isinstance(one, ast.Attribute) and one.attr == name for one in changed)


def _is_slow_clock(call: ast.Call, last: str) -> bool:
    """Tell whether it tells the time in seconds, or in days: all who ask at once are told the same."""
    if last == "strftime":
        formats = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        return bool(formats) and not any("%f" in one for one in formats)
    return last in ("today", "ctime") or ast.unparse(call) in ("int(time.time())", "int(time())")


def _last_parts(code: Code, function: Function | None, node: ast.expr) -> str | None:
    """Return the last part of addresses, or of paths, that are written down and all end in the same."""
    whole = _whole_of(node)
    texts = []
    if function is not None and isinstance(whole, ast.Name) and whole.id in parameters(function):
        texts = _texts_given(code, function, whole.id)
    elif function is not None and isinstance(whole, ast.Attribute):
        objects = work.given_to_objects(code, function, whole)
        texts = [text for call, part in objects for text in _texts(code, call, part)]
    ends = {text.rstrip("/").rpartition("/")[2] for text in texts}
    return ends.pop() if len(ends) == 1 < len(texts) else None


def _whole_of(node: ast.expr) -> ast.expr | None:
    """Return that of which an expression takes the last part: ``url.split("/")[-1]``, ``os.path.basename(url)``."""
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Call):
        called, is_last = node.value.func, ast.unparse(node.slice) in ("-1", "2")
        if isinstance(called, ast.Attribute) and called.attr in ("split", "rsplit", "rpartition") and is_last:
            return _address(called.value) if text_of(next(iter(node.value.args), None)) == "/" else None
    if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("basename") and node.args:
        return _address(node.args[0])
    if isinstance(node, ast.Attribute) and node.attr == "name" and isinstance(node.value, ast.Call):
        return next(iter(node.value.args), None)
    return None


def _address(node: ast.expr) -> ast.expr:
    """Return an address of which only the path was taken: ``urlparse(url).path``."""
    call = node.value if isinstance(node, ast.Attribute) and node.attr == "path" else None
    return call.args[0] if isinstance(call, ast.Call) and call.args else node


def _texts_given(code: Code, function: Function, name: str, steps: int = 3) -> list[str]:
    """Return the texts that processes are given for a parameter, where they are written down."""
    handed = [(one.call, one.given.get(name)) for one in work.handed(code, *work.PROCESSES) if one.function is function]
    if not handed and steps:
        calls = [(code.functions.get(call.function), its.get(name)) for call, its in calls_to(code, function)]
        workers = work.run_by(code)
        given = [(one, part) for one, part in calls if any(one is worker for worker in workers)]
        texts = [
            text
            for one, part in given
            if one is not None and isinstance(part, ast.Name)
            for text in _texts_given(code, one, part.id, steps - 1)
        ]
        return texts if given else []
    found = [text for call, part in handed for text in _texts(code, call, part)]
    return found if len(found) > 1 else []


def _texts(code: Code, call: Called, part: ast.expr | None) -> list[str]:
    """Return the texts that are given in one place of a call: one, or those of the items in whose turn it is made."""
    if isinstance(part, ast.Constant):
        return [text_of(part)]
    items = call.argument(1, "iterable") if call.method in MAPS else _iterated(call, part)
    items = code.resolved(items)
    parts = items.keys if isinstance(items, ast.Dict) else getattr(items, "elts", [])
    return [text_of(one) for one in parts if one is not None]


def _iterated(call: Called, part: ast.expr | None) -> ast.expr | None:
    """Return what the loop around a call iterates over, where the turn's own name is given."""
    loop = call.loop
    turns = [loop] if isinstance(loop, ast.For) else getattr(loop, "generators", [])
    return next(
        (turn.iter for turn in turns if part is not None and ast.unparse(turn.target) == ast.unparse(part)), None
    )


def _of_parts(code: Code, function: Function | None, parts: list[ast.expr], steps: int) -> str | None:
    texts = [same(code, function, part, steps) for part in parts]
    return None if None in texts else next((text for text in reversed(texts) if text), "")


def _of_name(code: Code, function: Function | None, node: ast.Name, steps: int) -> str | None:
    if function is not None and node.id in parameters(function):
        return _of_given(code, function, node.id, None, steps)
    if function is not None and (unpacked := _unpacked(function, node.id)) is not None:
        return _of_given(code, function, *unpacked, steps)
    if _is_bound_elsewise(code, function, node.id):
        return None
    own = set(map(id, inside(function))) if _is_own(function, node.id) and function is not None else set()
    values = [
        value
        for value in bound(code, node)
        if (not own or id(value) in own)
        and node.id not in {getattr(one, "id", "") for one in ast.walk(value)}
        and not (isinstance(value, ast.Constant) and not value.value)  # it stands there until the real one comes
    ]
    if len(values) != 1:
        return None if values else ""
    if (prepared := _prepared(code, values[0])) is not None:
        return prepared
    return same(code, function, values[0], steps) if function is not None else _of_value(code, values[0])


def _of_value(code: Code, value: ast.expr) -> str | None:
    """Return the last text of what the main program computes once; None where a loop computes it."""
    loops = [part for part in ast.walk(code.tree) if isinstance(part, ast.For | ast.While)]
    if any(part is value for loop in loops for part in ast.walk(loop)):
        return None
    texts = [part.value for part in ast.walk(value) if isinstance(part, ast.Constant)]
    return next((text for text in reversed(texts) if isinstance(text, str) and text), "")


def _is_bound_elsewise(code: Code, function: Function | None, name: str) -> bool:
    """Tell whether a name gets another value at each turn of a loop, or by ``+=``, or a `with` block binds it."""
    place = inside(function) if function is not None and _is_own(function, name) else ast.walk(code.tree)
    changing = (ast.For, ast.comprehension, ast.AugAssign)
    loops = [part.target for part in place if isinstance(part, changing)]
    blocks = [part.optional_vars for part in inside(function) if isinstance(part, ast.withitem)] if function else []
    targets = [part for target in (*loops, *blocks) if target is not None for part in ast.walk(target)]
    return any(isinstance(part, ast.Name) and part.id == name for part in targets)


def _is_own(function: Function | None, name: str) -> bool:
    """Tell whether a name is one of a function's own variables."""
    nodes = list(inside(function)) if function is not None else []
    if any(isinstance(node, ast.Global | ast.Nonlocal) and name in node.names for node in nodes):
        return False
    return any(isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store) for node in nodes)


def _prepared(code: Code, node: ast.expr) -> str | None:
    """Return the last text of what a pool's initializer is given for a parameter: it is the same for all workers."""
    for call in code.pools:
        initializer = code.function_named(call.argument(1, "initializer"))
        given = code.resolved(call.argument(2, "initargs") or call.argument(3))
        if initializer is not None and isinstance(node, ast.Name) and node.id in parameters(initializer):
            place = parameters(initializer).index(node.id)
            parts = given.elts if isinstance(given, ast.Tuple | ast.List) else []
            return (same(code, None, parts[place], 1) or "") if place < len(parts) else ""
    return None


def _unpacked(function: Function, name: str) -> tuple[str, int] | None:
    """Return the parameter from which a function takes a name, and its place there."""
    for node in inside(function):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
            for target in node.targets:
                names = [getattr(part, "id", "") for part in getattr(target, "elts", [])]
                if name in names and node.value.id in parameters(function):
                    return node.value.id, names.index(name)
    return None


def _items(code: Code, one: work.Handed, name: str) -> list[ast.expr | None]:
    """Return what a parameter is given: of a list that is written down, for each of its items."""
    first = one.given.get(name)
    items = code.resolved(one.call.argument(1, "iterable")) if one.call.method in MAPS else None
    if first is None or not isinstance(items, ast.List | ast.Tuple):
        return [first]
    if first in items.elts:
        return list(items.elts)
    places = [part.elts for part in items.elts if isinstance(part, ast.Tuple | ast.List)]
    place = next((parts.index(first) for parts in places if first in parts), -1)
    return [parts[place] if 0 <= place < len(parts) else None for parts in places]


def _of_calls(code: Code, function: Function, name: str, steps: int) -> str | None:
    """Return the last text of what the calls of a function give for a parameter, when it is the same in all."""
    calls = calls_to(code, function)
    given = [(code.functions.get(call.function), its.get(name)) for call, its in calls]
    texts = {same(code, caller, part, steps) if part is not None else None for caller, part in given}
    return texts.pop() if len(texts) == 1 else None


def _of_given(code: Code, function: Function, name: str, place: int | None, steps: int) -> str | None:
    """Return the last text of what is given for a parameter, or for an item of it, when all are given the same."""
    handed = [one for one in work.handed(code, *work.PROCESSES) if one.function is function]
    if not handed and place is None and steps > 0:
        return _of_calls(code, function, name, steps - 1)
    given = [part for one in handed for part in _items(code, one, name)]
    if place is not None:
        given = [
            part.elts[place] if isinstance(part, ast.Tuple | ast.List) and place < len(part.elts) else None
            for part in given
        ]
    known = [part for part in given if part is not None]
    if not known or len(known) < len(given) or len({ast.unparse(part) for part in known}) > 1 or steps <= 0:
        return None
    return same(code, None, known[0], steps)
