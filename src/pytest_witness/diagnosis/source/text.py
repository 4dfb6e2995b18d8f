"""The text of a submission: its names, functions and calls."""

from __future__ import annotations

import ast
from functools import cached_property
from typing import TYPE_CHECKING, Self

from pytest_witness.diagnosis.source.calls import CLOCKS, DATES, FUNCTION, Called
from pytest_witness.diagnosis.source.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST_NODES = 50_000  # of one file: a longer one is not read


class Text:
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

    @property
    def asked(self) -> str:
        """The name of the function at issue; empty for a script."""
        return self._function or ""

    @cached_property
    def text(self) -> str:
        """The text of the file that is run."""
        return next(iter(self.files.values()), "")

    @cached_property
    def bindings(self) -> tuple[ast.AST, ...]:
        """The places in the file at which names are bound: assignments, loops and ``with`` blocks."""
        kinds = ast.Assign | ast.AnnAssign | ast.NamedExpr | ast.For | ast.comprehension | ast.withitem
        return tuple(node for node in self.nodes if isinstance(node, kinds))

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
    def functions(self) -> dict[str, FUNCTION]:
        """All functions and methods of the file, by their name."""
        return {node.name: node for node in self.nodes if isinstance(node, FUNCTION)}

    @cached_property
    def _namesakes(self) -> dict[str, list[FUNCTION]]:
        found: dict[str, list[FUNCTION]] = {}
        for node in self.nodes:
            if isinstance(node, FUNCTION):
                found.setdefault(node.name, []).append(node)
        return found

    @cached_property
    def _methods(self) -> frozenset[ast.AST]:
        return frozenset(node for made in self.classes.values() for node in made.body)

    def meant(self, node: ast.AST | None) -> list[FUNCTION]:
        """Return the functions of this file that a name, or an attribute, may mean.

        A name alone is no method's. An attribute is one's where a method and another function bear the same name.
        """
        owned = isinstance(node, ast.Attribute)
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        its = self._namesakes.get(name, [])
        fitting = [one for one in its if (one in self._methods) == owned]
        return fitting or (its if owned else [])

    @cached_property
    def classes(self) -> dict[str, ast.ClassDef]:
        """All classes of the file, by their name."""
        return {node.name: node for node in self.nodes if isinstance(node, ast.ClassDef)}

    def bases(self, name: str) -> list[str]:
        """Return the names of the bases of a class of the file, and of theirs, as far as they are of this file, too."""
        found: list[str] = []
        waiting = [name]
        while waiting:
            own = self.classes.get(waiting.pop())
            more = [ast.unparse(base) for base in (own.bases if own is not None else ())]
            waiting += [base for base in more if base not in found]
            found += more
        return found

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
        nodes = list({id(node): node for node in found.values()}.values())  # one statement may bind several names
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

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All nodes of the source: ideas by the hundred go through them."""
        return tuple(ast.walk(self.tree))

    def walk(self) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
        """Yield each node of the parts that matter, with the nodes that it stands in, the innermost first."""
        return iter(self._placed)

    @cached_property
    def _placed(self) -> tuple[tuple[ast.AST, tuple[ast.AST, ...]], ...]:
        found = []
        waiting: list[tuple[ast.AST, tuple[ast.AST, ...]]] = [(node, ()) for node in reversed(self.scope)]
        while waiting:
            node, around = waiting.pop()
            found.append((node, around))
            inner = (node, *around)
            waiting += [(child, inner) for child in reversed(list(ast.iter_child_nodes(node)))]
        return tuple(found)

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

    def line_of(self, *names: str) -> int:
        """Return the first line that uses one of these full names, or one that begins so (``asyncio.``); 0 for none."""
        prefixes = tuple(name for name in names if name.endswith("."))
        lines = []
        for node, _ in self.walk():
            if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load):
                full = self.names.full(node)
                if full in names or (prefixes and full.startswith(prefixes)):
                    lines.append(node.lineno)
        return min(lines, default=0)

    @property
    def clocks(self) -> list[Called]:
        """The calls that read a clock."""
        return [*self.calls_of(*CLOCKS), *filter(self._is_subtracted, self.calls_of(*DATES))]

    def _is_subtracted(self, call: Called) -> bool:
        """Tell whether the time of day is read to reckon how long something takes."""
        kept = [target for node in call.around if isinstance(node, ast.Assign) for target in node.targets]
        names = {ast.unparse(call.node), *map(ast.unparse, kept)}
        sides = [side for node in self._differences for side in (node.left, node.right)]
        return any(ast.unparse(side) in names for side in sides)

    @cached_property
    def _differences(self) -> tuple[ast.BinOp, ...]:
        nodes = (node for node in self.nodes if isinstance(node, ast.BinOp))
        return tuple(node for node in nodes if isinstance(node.op, ast.Sub))

    def function_named(self, node: ast.AST | None) -> FUNCTION | None:
        """Return the function of this file that an expression names; None when it names none."""
        return next(reversed(self.meant(node)), None)

    @cached_property
    def whole(self) -> Self:
        """The same source, with all that the first file does."""
        return self if self._function is None else type(self)(self.files)

    @cached_property
    def words(self) -> str:
        """What its author wrote for people: comments, and all texts."""
        comments = [line.partition("#")[2] for line in self.lines if "#" in line]
        texts = [node.value for node in self.nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        return "\n".join([*comments, *texts])

    @cached_property
    def inherited_runs(self) -> frozenset[str]:
        """The names of `run` in processes that do not say themselves what it is: it then only calls their target."""
        own = {name for name, node in self.classes.items() if "run" in _names_in(node)}
        for _ in range(len(own) and len(self.classes)):  # and those that have it from another class of this file
            own |= {name for name, node in self.classes.items() if own & {getattr(one, "id", "") for one in node.bases}}
        return frozenset(f"{name}.run" for name in {"Process", *self.names.subclasses} - own)


def _names_in(node: ast.ClassDef) -> set[str]:
    """Return the names of a class's methods, and of what is assigned in it."""
    methods = {part.name for part in node.body if isinstance(part, FUNCTION)}
    return methods | {name for part in node.body if isinstance(part, ast.Assign) for name, _ in pairs(part)}


def pairs(node: ast.Assign) -> Iterator[tuple[str, ast.expr | None]]:
    """Yield the names of an assignment with their values: of ``top, bottom = 1, 3`` each its own."""
    for target in node.targets:
        if isinstance(target, ast.Name):
            yield target.id, node.value
        elif isinstance(target, ast.Tuple | ast.List):
            values = node.value.elts if isinstance(node.value, ast.Tuple | ast.List) else []
            same = len(values) == len(target.elts) and not any(isinstance(part, ast.Starred) for part in target.elts)
            for place, part in enumerate(target.elts):
                if isinstance(part, ast.Name):
                    yield part.id, values[place] if same else None
