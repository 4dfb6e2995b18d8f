"""Which files a function opens, and whether all who run it open the same one. From the text alone."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.calls import MAPS
from pytest_witness.diagnosis.source.functions import Function, bound, inside, parameters

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Code

_OPEN = ("open", "io.open", "gzip.open")
_OF_PATHS = ("join", "Path", "PurePath", "joinpath", "str", "fspath", "abspath", "resolve", "expanduser", "absolute")
_PLACES = ("gettempdir", "getcwd", "cwd", "home")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that a call opens.

    Attributes:
        path: its path.
        reads: whether it is read.
        writes: whether it is written.
        anew: whether it is written from its beginning, and what was there is lost.
    """

    path: ast.expr
    reads: bool
    writes: bool
    anew: bool


def opened(code: Code, call: ast.Call) -> Opened | None:
    """Return the file that a call opens; None if it opens none, or nobody can tell how."""
    full, owner, method = code.names.full(call.func), None, ""
    if isinstance(call.func, ast.Attribute) and full not in _OPEN:
        owner, method = call.func.value, call.func.attr
    if owner is not None and method in ("read_text", "read_bytes", "write_text", "write_bytes"):
        writes = method.startswith("write")
        return Opened(owner, not writes, writes, writes)
    path = owner if method == "open" else next(iter(call.args), None) if full in _OPEN else None
    named = [one.value for one in call.keywords if one.arg == "mode"]
    mode = next(iter([*call.args[0 if owner is not None else 1 :], *named]), ast.Constant("r"))
    if path is None or not isinstance(mode, ast.Constant):
        return None
    letters = set(str(mode.value))
    return Opened(path, bool(letters & set("r+")), bool(letters & set("wax+")), bool(letters & set("wx")))


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
    if isinstance(node, ast.Call) and not node.keywords:
        last = ast.unparse(node.func).rpartition(".")[2]
        if last in _PLACES:
            return ""
        if last in _OF_PATHS:
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            module = owner is None or code.names.full(owner) in ("os", "os.path", "pathlib")
            return _of_parts(code, function, [*([] if module or owner is None else [owner]), *node.args], steps)
    return None


def _of_parts(code: Code, function: Function | None, parts: list[ast.expr], steps: int) -> str | None:
    texts = [same(code, function, part, steps) for part in parts]
    return None if None in texts else next((text for text in reversed(texts) if text), "")


def _of_name(code: Code, function: Function | None, node: ast.Name, steps: int) -> str | None:  # noqa: PLR0911
    if function is not None and node.id in parameters(function):
        return _of_given(code, function, node.id, None, steps)
    if function is not None and (unpacked := _unpacked(function, node.id)) is not None:
        return _of_given(code, function, *unpacked, steps)
    if any(
        isinstance(part, ast.For | ast.comprehension)
        and node.id in {getattr(one, "id", "") for one in ast.walk(part.target)}
        for part in ast.walk(code.tree)
    ):
        return None
    values = [
        value for value in bound(code, node) if node.id not in {getattr(one, "id", "") for one in ast.walk(value)}
    ]
    if not values:
        return ""
    if function is None:  # it is computed once, unless a loop computes it
        loops = [part for part in ast.walk(code.tree) if isinstance(part, ast.For | ast.While)]
        if any(part is value for loop in loops for part in ast.walk(loop) for value in values):
            return None
        texts = [part.value for part in ast.walk(values[0]) if isinstance(part, ast.Constant)]
        return (
            next((text for text in reversed(texts) if isinstance(text, str) and text), "") if len(values) == 1 else None
        )
    return same(code, function, values[0], steps) if len(values) == 1 else None


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
    calls = [one for one in code.calls if isinstance(one.node.func, ast.Name) and one.name in code.functions]
    calls = [one for one in calls if code.functions[one.name] is function]
    given = [(code.functions.get(one.function), one.argument(parameters(function).index(name), name)) for one in calls]
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
