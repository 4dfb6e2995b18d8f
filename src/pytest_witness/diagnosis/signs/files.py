"""Which files workers open, and whether what one writes is for another."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import (
    Function,
    bound,
    functions_of,
    inside,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.signs.paths import same

_OPEN = ("open", "io.open", "gzip.open")
_MOVES = ("os.replace", "os.rename", "shutil.move", "shutil.copy", "shutil.copyfile")
_BASES = ("sqlite3.connect", "shelve.open", "dbm.open")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that a call opens.

    Attributes:
        path: its path.
        reads: whether it is read.
        writes: whether it is written.
        anew: whether it is written from its beginning, and what was there is lost: ``"x"`` never does that.
    """

    path: ast.expr
    reads: bool
    writes: bool
    anew: bool


def opened(code: Code, call: ast.Call) -> Opened | None:
    """Return the file that a call opens; None if it opens none, or nobody can tell how."""
    full, owner, method = code.names.full(call.func), None, ""
    if _is_moved(code, call):
        return Opened(call.args[1], reads=False, writes=True, anew=False)
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
    return Opened(path, bool(letters & set("r+")), bool(letters & set("wax+")), "w" in letters)


def _is_moved(code: Code, call: ast.Call) -> bool:
    return code.names.full(call.func) in _MOVES and len(call.args) > 1


def hands_on(code: Code) -> bool:
    """Tell whether what one process writes to a file, another reads there, or the same function in the next one."""
    functions = work.run_by(code)
    uses = [one for function in functions for one in _uses(code, function)]
    listing = [one for one in functions if any(_lists(code, node) for node in inside(one))]
    if any(write.function is not one for write in uses if write.file.writes for one in listing):
        return True
    return any(_is_for(write, read) for write in uses if write.file.writes for read in uses if read.file.reads)


def _lists(code: Code, node: ast.AST) -> bool:
    """Tell whether it looks which files there are in a folder."""
    called = node.func if isinstance(node, ast.Call) else None
    paths = isinstance(called, ast.Attribute) and called.attr in ("iterdir", "rglob", "glob")
    return paths or code.names.full(called) in ("os.listdir", "os.scandir", "os.walk", "glob.glob")


@dataclass(frozen=True, slots=True)
class _Use:
    function: Function
    file: Opened
    paths: frozenset[str]
    own: bool  # each process has another file there
    base: bool  # it is a data base, where one call stands for both


def _is_for(write: _Use, read: _Use) -> bool:
    """Tell whether what was written there is read here, by another process."""
    if not write.paths & read.paths:
        return False
    if write.function is not read.function or ast.unparse(write.file.path) != ast.unparse(read.file.path):
        return True
    return not write.own and not write.base and read.file.path.lineno <= write.file.path.lineno


def _uses(code: Code, function: Function) -> Iterator[_Use]:
    given_away = [part for one in work.handed(code) for part in one.given.values()]
    first = [
        *(one.function for one in work.handed(code)),
        *(one for part in given_away for one in functions_of(code, part)),
    ]
    direct = any(one is function for one in first)  # two of these may well mean the same by the same words
    for node in inside(function):
        if not isinstance(node, ast.Call):
            continue
        base = code.names.full(node.func) in _BASES and bool(node.args)
        whole = Opened(node.args[0], reads=True, writes=True, anew=False) if base else opened(code, node)
        copied = Opened(node.args[0], reads=True, writes=False, anew=False) if _is_moved(code, node) else None
        for file in filter(None, (whole, copied)):
            given = _given(code, function, file.path)
            own = any(isinstance(one, ast.Name) and one.id in call.turn for call, one in given)
            own = own or len({ast.unparse(one) for _, one in given}) > 1
            paths = [part for call, one in given for part in _one_by_one(code, call, one)]
            name = same(code, function, file.path) or ""
            unknown = not paths and not name
            names = [ast.unparse(file.path)] if unknown and direct else [*paths, name]
            yield _Use(function, file, frozenset(names) - {""}, own or unknown, base)


def _given(code: Code, function: Function, path: ast.expr) -> list[tuple[Called, ast.expr]]:
    """Return what is given for the parameter that a path is."""
    while isinstance(path, ast.Call) and ast.unparse(path.func).rpartition(".")[2] in ("Path", "str") and path.args:
        path = path.args[0]
    name = ast.unparse(path)
    return [(one.call, one.given[name]) for one in work.handed(code) if one.function is function and name in one.given]


def _one_by_one(code: Code, call: Called, given: ast.expr) -> list[str]:
    """Return the texts of what is given: in a loop, of all that its turns give."""
    name = given.id if isinstance(given, ast.Name) and given.id in call.turn else ""
    target = call.loop.target if isinstance(call.loop, ast.For) else None
    row = [ast.unparse(part) for part in target.elts] if isinstance(target, ast.Tuple | ast.List) else []
    turns = bound(code, given) if name else []
    if name in row:
        turns = [one.elts[row.index(name)] if isinstance(one, ast.Tuple | ast.List) else one for one in turns]
    return [ast.unparse(one) for one in turns or [given]]
