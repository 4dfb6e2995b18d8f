"""Where a function reads and writes what processes share: a value, an item, an attribute of a namespace, a file."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import files, owned, work
from pytest_witness.diagnosis.signs.sections import Section, placed
from pytest_witness.diagnosis.source.functions import Function, inside

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Code

_DICT = "multiprocessing.Manager().dict"
_ARRAYS = (
    "multiprocessing.Array",
    "multiprocessing.RawArray",
    "multiprocessing.Manager().list",
    "multiprocessing.Manager().Array",
    _DICT,
)
_NAMESPACE = "multiprocessing.Manager().Namespace"


@dataclass(frozen=True, slots=True)
class Access:
    """A place where a function reads or writes what processes share.

    Attributes:
        text: what is read or written: ``total.value``, ``the file path``.
        line: the line.
        function: the function.
        sections: the critical sections that it stands in.
        reads: whether it is read.
        writes: whether it is written; both where something is added to it.
        node: the attribute or item; the call that opens a file, or gets an item.
    """

    text: str
    line: int
    function: Function
    sections: tuple[Section, ...]
    reads: bool
    writes: bool
    node: ast.AST

    @property
    def is_of_file(self) -> bool:
        """Whether it is a file that is written."""
        return self.writes and isinstance(self.node, ast.Call)

    @property
    def owner(self) -> str:
        """What has the attribute or the item, as it is written: ``total``; empty where nothing has."""
        node = self.node.func if isinstance(self.node, ast.Call) else self.node
        return ast.unparse(node.value) if isinstance(node, ast.Attribute | ast.Subscript) else ""

    def shares_a_section(self, other: Access) -> bool:
        """Tell whether it stands in one and the same critical section as another one."""
        return not {one.number for one in self.sections}.isdisjoint(one.number for one in other.sections)


def accesses_of(code: Code, function: Function, outer: tuple[Section, ...]) -> list[Access]:
    """Return where a function reads and writes what is shared; it is called within the `outer` sections."""
    found: list[Access] = []
    sections = {id(node): its for node, its in placed(code, function)}
    targets = {id(node.target) for node in inside(function) if isinstance(node, ast.AugAssign)}  # go with their `+=`
    for node in inside(function):
        if id(node) in targets:
            continue
        held = (*outer, *sections[id(node)])
        line = getattr(node, "lineno", 0)
        place = node.target if isinstance(node, ast.AugAssign) else node
        if _is_shared(code, function, place):
            writes = isinstance(getattr(place, "ctx", None), ast.Store)
            reads = place is not node or not writes
            found.append(Access(ast.unparse(place), line, function, held, reads, writes, place))
        elif (item := _got(code, function, node)) is not None:
            found.append(Access(item, line, function, held, reads=True, writes=False, node=node))
        elif isinstance(node, ast.Call) and (file := files.opened(code, node)) is not None:
            text = f"the file {ast.unparse(file.path)}"
            found.append(Access(text, line, function, held, file.reads, file.writes, node))
    return found


def is_own(code: Code, write: Access) -> bool:
    """Tell whether each process writes a place of its own: another object, or the item of another key."""
    place = write.node
    if not isinstance(place, ast.Subscript | ast.Attribute):
        return False
    if isinstance(place.value, ast.Attribute) and owned.is_made_by_each(code, write.function, place.value, _makes):
        return True
    return owned.differs(code, write.function, place.value) or (
        isinstance(place, ast.Subscript) and owned.differs(code, write.function, place.slice)
    )


def _makes(code: Code, node: ast.expr) -> bool:
    """Tell whether an expression makes something that is shared, by what the file imports for it."""
    return isinstance(node, ast.Call) and code.names.kind(node).startswith("multiprocessing.")


def _got(code: Code, function: Function, node: ast.AST) -> str | None:
    """Return what ``shared.get(key, 0)`` reads, as it would be written."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
        return None
    got = node.func.attr == "get" and work.kind_of(code, node.func.value, function) == _DICT
    return f"{ast.unparse(node.func.value)}[{ast.unparse(node.args[0])}]" if got else None


def _is_shared(code: Code, function: Function, node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute) and node.attr == "value":
        own = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")  # an attribute of this name
        return not own and not code.names.kind(node.value).startswith("enum")
    if isinstance(node, ast.Attribute) and work.kind_of(code, node.value, function) == _NAMESPACE:
        return True
    return isinstance(node, ast.Subscript) and work.kind_of(code, node.value, function) in _ARRAYS
