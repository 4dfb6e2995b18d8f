"""What a submission's source says: it confirms what a run shows, or tells twins apart. It never decides alone."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PROCESS = "multiprocessing.Process"
POOL = "multiprocessing.Pool"
EXECUTOR = "concurrent.futures.ProcessPoolExecutor"
THREAD = "threading.Thread"
THREAD_POOL = "multiprocessing.pool.ThreadPool"
THREAD_EXECUTOR = "concurrent.futures.ThreadPoolExecutor"
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
_MOST_NODES = 50_000  # of one file: a longer one is not read


@dataclass(frozen=True, slots=True)
class Called:
    """One call in the source.

    Attributes:
        node: the call.
        name: full name of what is called (``multiprocessing.Process``); for a method of something that this file
            made, that of its maker and the method's (``multiprocessing.Pool.map``); else as it is written.
        around: the nodes that it stands in, the innermost first.
    """

    node: ast.Call
    name: str
    around: tuple[ast.AST, ...]

    @property
    def line(self) -> int:
        """Its line."""
        return self.node.lineno

    @property
    def method(self) -> str:
        """The last part of what is called."""
        return self.node.func.attr if isinstance(self.node.func, ast.Attribute) else self.name.rpartition(".")[2]

    @property
    def receiver(self) -> ast.expr | None:
        """What the method is called on."""
        return self.node.func.value if isinstance(self.node.func, ast.Attribute) else None

    def argument(self, place: int, keyword: str = "") -> ast.expr | None:
        """Return the argument at this place (from 0), or of this keyword; None when it is not given."""
        for given in self.node.keywords:
            if keyword and given.arg == keyword:
                return given.value
        positional = self.node.args
        if 0 <= place < len(positional) and not any(isinstance(arg, ast.Starred) for arg in positional[: place + 1]):
            return positional[place]
        return None

    @property
    def loop(self) -> ast.AST | None:
        """The innermost loop or comprehension around it, within its function."""
        for node in self.around:
            if isinstance(node, _FUNCTIONS):
                return None
            if isinstance(node, (*_LOOPS, *_COMPREHENSIONS)):
                return node
        return None

    @property
    def function(self) -> str:
        """The name of the function that it stands in; empty at the top level."""
        return next((node.name for node in self.around if isinstance(node, _FUNCTION)), "")

    @property
    def blocks(self) -> tuple[ast.With | ast.AsyncWith, ...]:
        """The ``with`` blocks around it, within its function, the innermost first."""
        found = []
        for node in self.around:
            if isinstance(node, _FUNCTIONS):
                break
            if isinstance(node, ast.With | ast.AsyncWith):
                found.append(node)
        return tuple(found)


class Code:
    """A submission's source.

    Args:
        files: text of each file, by its name; the first is the one that is run.
        function: look only at this function and what it uses; None for all that the first file does.

    Attributes:
        files: the texts.
    """

    def __init__(self, files: Mapping[str, str], function: str | None = None) -> None:
        """Take the texts; nothing is parsed yet."""
        self.files = dict(files)
        self._function = function

    @cached_property
    def text(self) -> str:
        """The text of the file that is run."""
        return next(iter(self.files.values()), "")

    @cached_property
    def name(self) -> str:
        """The name of the file that is run."""
        return next(iter(self.files), "")

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file that is run."""
        return self.text.splitlines()

    def line(self, number: int | None) -> str:
        """Return one line, without the spaces around it; empty when there is none of that number."""
        return self.lines[number - 1].strip() if number is not None and 0 < number <= len(self.lines) else ""

    @cached_property
    def tree(self) -> ast.Module:
        """The file that is run, parsed; an empty one when it cannot be."""
        try:
            tree = ast.parse(self.text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return ast.Module(body=[], type_ignores=[])
        small = sum(1 for _ in ast.walk(tree)) <= _MOST_NODES
        return tree if small else ast.Module(body=[], type_ignores=[])

    @cached_property
    def names(self) -> Names:
        """What its names stand for."""
        return Names(self.tree)

    @cached_property
    def functions(self) -> dict[str, _FUNCTION]:
        """All functions and methods of the file, by their name."""
        return {node.name: node for node in ast.walk(self.tree) if isinstance(node, _FUNCTION)}

    @cached_property
    def classes(self) -> dict[str, ast.ClassDef]:
        """All classes of the file, by their name."""
        return {node.name: node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef)}

    @cached_property
    def scope(self) -> tuple[ast.AST, ...]:
        """The parts that matter: all of a script; of a function's file, the function and what it uses, step by step."""
        if self._function is None or self._function not in self.functions:
            return (self.tree,)
        known: dict[str, ast.AST] = {**self._globals, **self.functions, **self.classes}
        found: dict[str, ast.AST] = {}
        waiting = [self._function]
        while waiting:
            name = waiting.pop()
            if name in found or name not in known:
                continue
            found[name] = known[name]
            waiting += [node.id for node in ast.walk(known[name]) if isinstance(node, ast.Name)]
            waiting += [node.attr for node in ast.walk(known[name]) if isinstance(node, ast.Attribute)]
        nodes = list(found.values())
        inner = {id(node) for outer in nodes for node in ast.walk(outer) if node is not outer}
        return tuple(node for node in nodes if id(node) not in inner)

    @cached_property
    def _globals(self) -> dict[str, ast.AST]:
        """The statements of the top level that bind a name, by this name."""
        found: dict[str, ast.AST] = {}
        for statement in self.tree.body:
            if isinstance(statement, ast.Assign | ast.AnnAssign | ast.With | ast.For | ast.If | ast.Try):
                for node in ast.walk(statement):
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                        found.setdefault(node.id, statement)
        return found

    def walk(self) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
        """Yield each node of the parts that matter, with the nodes that it stands in, the innermost first."""
        waiting: list[tuple[ast.AST, tuple[ast.AST, ...]]] = [(node, ()) for node in reversed(self.scope)]
        while waiting:
            node, around = waiting.pop()
            yield node, around
            waiting += [(child, (node, *around)) for child in reversed(list(ast.iter_child_nodes(node)))]

    @cached_property
    def calls(self) -> tuple[Called, ...]:
        """All calls, in the order of the source."""
        found = [Called(node, self._called(node), around) for node, around in self.walk() if isinstance(node, ast.Call)]
        return tuple(found)

    def _called(self, call: ast.Call) -> str:
        if isinstance(call.func, ast.Attribute):
            kind = self.names.kind(call.func.value)
            if kind and not kind.startswith(("multiprocessing.get_context", "multiprocessing.Manager")):
                return f"{kind}.{call.func.attr}"
        return self.names.made_by(call)

    def calls_of(self, *names: str) -> list[Called]:
        """Return the calls of what has one of these full names."""
        return [call for call in self.calls if call.name in names]

    def methods(self, *methods: str, of: tuple[str, ...] = ()) -> list[Called]:
        """Return the calls of methods of these names: on anything, or on what one of `of` made, alone or in a list."""
        makers = {*of, *(f"list of {maker}" for maker in of)}
        return [
            call
            for call in self.calls
            if isinstance(call.node.func, ast.Attribute)
            and call.method in methods
            and (not of or self.names.kind(call.receiver) in makers)
        ]

    @property
    def processes(self) -> list[Called]:
        """The calls that make a process, of a subclass as well."""
        return self.calls_of(PROCESS)

    @property
    def pools(self) -> list[Called]:
        """The calls that make a pool of processes, or an executor with processes."""
        return self.calls_of(POOL, EXECUTOR)

    @property
    def starts(self) -> list[Called]:
        """The calls of `start` on a process (or on something whose maker cannot be told)."""
        return [call for call in self.methods("start") if self.is_kind(call.receiver, PROCESS)]

    @property
    def joins(self) -> list[Called]:
        """The calls of `join` on a process (or on something whose maker cannot be told, but is no text)."""
        found = [call for call in self.methods("join") if self.is_kind(call.receiver, PROCESS)]
        return [call for call in found if not isinstance(call.receiver, ast.Constant | ast.JoinedStr)]

    def is_kind(self, node: ast.AST | None, *makers: str) -> bool:
        """Tell whether an expression's value was made by one of these, or may have been: its maker cannot be told."""
        kind = self.names.kind(node)
        return not kind or kind.removeprefix("list of ") in makers

    def imports(self, module: str) -> bool:
        """Tell whether the file imports a module, or something of it."""
        return any(full == module or full.startswith(f"{module}.") for full in self.names.stands_for.values())

    def mentions(self, *names: str) -> bool:
        """Tell whether one of these full names is used in the parts that matter."""
        return any(
            self.names.full(node) in names for node, _ in self.walk() if isinstance(node, ast.Name | ast.Attribute)
        )

    def target_of(self, call: Called) -> ast.expr | None:
        """Return what a process (or a thread) is to run: its ``target``."""
        return call.argument(1, "target")

    def function_named(self, node: ast.AST | None) -> _FUNCTION | None:
        """Return the function of this file that an expression names; None when it names none."""
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        return self.functions.get(name)

    @cached_property
    def work(self) -> tuple[str, ...]:
        """Names of the functions of this file that are handed over: to a process as target, or to a pool."""
        found: dict[str, None] = {}
        for call in self.calls:
            for node in (*call.node.args, *(keyword.value for keyword in call.node.keywords)):
                name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
                if name in self.functions:
                    found[name] = None
        return tuple(found)

    @cached_property
    def has_guard(self) -> bool:
        """Whether the file has a main guard that is written as it should be."""
        return any(is_guard(statement) for statement in self.tree.body)


def is_guard(node: ast.AST) -> bool:
    """Tell whether a statement is ``if __name__ == "__main__":``."""
    if not isinstance(node, ast.If) or not isinstance(node.test, ast.Compare) or len(node.test.comparators) != 1:
        return False
    sides = [node.test.left, node.test.comparators[0]]
    names = [side.id for side in sides if isinstance(side, ast.Name)]
    texts = [side.value for side in sides if isinstance(side, ast.Constant)]
    return names == ["__name__"] and texts == ["__main__"] and isinstance(node.test.ops[0], ast.Eq)


def number(node: ast.AST | None) -> int | float | None:
    """Return the number that an expression is, as it is written; None when it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and (found := number(node.operand)) is not None:
        return -found
    return None
