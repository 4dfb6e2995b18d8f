"""What a submission's source says: it confirms what a run shows, or tells twins apart. It never decides alone."""

from __future__ import annotations

import ast
import itertools
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.locks import Locks
from pytest_witness.diagnosis.names import Names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PROCESS = "multiprocessing.Process"
POOL = "multiprocessing.Pool"
EXECUTOR = "concurrent.futures.ProcessPoolExecutor"
THREAD = "threading.Thread"
QUEUES = (
    "multiprocessing.Queue",
    "multiprocessing.SimpleQueue",
    "multiprocessing.JoinableQueue",
    "multiprocessing.Manager().Queue",
)
PIPES = ("multiprocessing.Pipe",)
MESSAGES = (*QUEUES, *PIPES, "queue.Queue", "queue.SimpleQueue", "queue.LifoQueue", "queue.PriorityQueue")
BARRIERS = ("multiprocessing.Barrier", "threading.Barrier", "multiprocessing.Manager().Barrier")
THREAD_POOL = "multiprocessing.pool.ThreadPool"
THREAD_EXECUTOR = "concurrent.futures.ThreadPoolExecutor"
POOLS = (POOL, EXECUTOR, THREAD_POOL, THREAD_EXECUTOR, "multiprocessing.dummy.Pool")
STARTABLE = (PROCESS, THREAD, "multiprocessing.dummy.Process")
MAPS = ("map", "imap", "imap_unordered", "starmap", "map_async", "starmap_async")
ONE_CALL = ("apply", "apply_async", "submit")
DUMMY = "multiprocessing.dummy."
FORKS = ("os.fork", "os.forkpty", "pty.fork")
CLOCKS = (
    "time.time",
    "time.perf_counter",
    "time.monotonic",
    "time.process_time",
    "time.thread_time",
    "time.time_ns",
    "time.perf_counter_ns",
    "time.monotonic_ns",
    "time.process_time_ns",
    "timeit.default_timer",
    "datetime.datetime.now",
    "datetime.now",
)
_HANDING = (
    *("map", "map_async", "imap", "imap_unordered", "starmap", "starmap_async"),
    *("apply", "apply_async", "submit"),
)
_GUARDS = ("__name__", "MainProcess", "parent_process")
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
_PASSING_ON = ("list", "tuple", "enumerate", "sorted", "reversed", "zip")  # what they make has as many items
_GATHERING = ("list", "tuple", "any", "all")
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
        """The innermost loop or comprehension around it, within its function: what is looped over is not inside."""
        inner: ast.AST = self.node
        once = False
        for node in self.around:
            if isinstance(node, _FUNCTIONS):
                return None
            if isinstance(node, ast.For | ast.AsyncFor | ast.comprehension) and inner is node.iter:
                once = True
            elif isinstance(node, _COMPREHENSIONS) and once and inner is node.generators[0]:
                once = False
            elif isinstance(node, (*_LOOPS, *_COMPREHENSIONS)):
                return node
            if isinstance(node, _LOOPS):
                once = False
            inner = node
        return None

    @property
    def is_used(self) -> bool:
        """Whether something is done with what it returns: it is no statement, nor in a list that is thrown away."""
        for node in self.around:
            if isinstance(node, ast.Expr | ast.Lambda):
                return False
            gathers = isinstance(node, (ast.Tuple, ast.List, ast.Set, ast.Await, *_COMPREHENSIONS)) or (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _GATHERING
            )
            if not gathers:
                return True
        return False

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

    @property
    def asked(self) -> str:
        """The name of the function at issue; empty for a script."""
        return self._function or ""

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
    def locks(self) -> Locks:
        """Where it takes locks."""
        return Locks(self)

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
        return self.calls_of(*CLOCKS)

    @cached_property
    def bundles(self) -> tuple[tuple[Called, ast.expr], ...]:
        """The calls that take another function's arguments in one piece (``args=``), each with this piece."""
        found = []
        for call in self.calls:
            place = 1 if call.method in ("apply", "apply_async") else 3 if call.name in (PROCESS, THREAD) else -1
            piece = call.argument(place, "args")
            if piece is not None:
                found.append((call, piece))
        return tuple(found)

    @cached_property
    def mapped(self) -> tuple[Called, ...]:
        """The calls that hand out the items of something: ``pool.map`` and its kind, not Python's own ``map``."""
        return tuple(self.methods(*MAPS))

    def target_of(self, call: Called) -> ast.expr | None:
        """Return what a process (or a thread) is to run: its ``target``."""
        own = self.names.full(call.node.func) in self.names.subclasses  # its second parameter may be anything
        return call.argument(-1 if own else 1, "target")

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

    @property
    def handed(self) -> list[Called]:
        """The calls that hand work to a pool or an executor (or to something whose maker cannot be told)."""
        return [call for call in self.methods(*_HANDING) if self.is_kind(call.receiver, POOL, EXECUTOR)]

    def handed_function(self, call: Called) -> ast.expr | None:
        """Return the function that such a call hands over: what a name stands for, and without `functools.partial`."""
        node = self.bound(call.argument(0, "fn" if call.method == "submit" else "func"))
        if isinstance(node, ast.Call) and self.names.made_by(node) == "functools.partial" and node.args:
            node = self.bound(node.args[0])
        return node

    def bound(self, node: ast.expr | None) -> ast.expr | None:
        """Return what is assigned to a name somewhere in the file; else the expression itself."""
        if isinstance(node, ast.Name) and node.id not in self.functions:
            return self._assigned.get(node.id, node)
        return node

    @cached_property
    def _assigned(self) -> dict[str, ast.expr]:
        """What is first assigned to each name."""
        found: dict[str, ast.expr] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        found.setdefault(target.id, node.value)
        return found

    @cached_property
    def whole(self) -> Code:
        """The same source, with all that the first file does."""
        return self if self._function is None else Code(self.files)

    @cached_property
    def loaded(self) -> tuple[ast.stmt, ...]:
        """The statements that are run whenever the file is loaded, in each process: no guard is around them."""
        return tuple(
            statement
            for statement in self.tree.body
            if not isinstance(statement, (*_FUNCTIONS, ast.ClassDef)) and not _guarded(statement)
        )

    @cached_property
    def loaded_calls(self) -> tuple[Called, ...]:
        """The calls in these statements, those in a lambda left out."""
        if self._function is not None:
            return self.whole.loaded_calls
        inside = {id(statement) for statement in self.loaded}
        return tuple(
            call
            for call in self.calls
            if any(id(node) in inside for node in call.around)
            and not any(isinstance(node, _FUNCTIONS) for node in call.around)
        )

    @cached_property
    def starting(self) -> frozenset[str]:
        """The functions of the file that start processes, or call a function that does."""
        whole = self.whole
        found = {call.function for call in whole.calls if whole.starts_one(call)} - {""}
        for _ in range(len(whole.functions)):
            more = {call.function for call in whole.calls if call.name in found or call.method in found} - {""} - found
            if not more:
                break
            found |= more
        return frozenset(found)

    def starts_one(self, call: Called) -> bool:
        """Tell whether a call itself starts processes."""
        if call.name in (POOL, "multiprocessing.Manager"):
            return True
        kind = self.names.kind(call.receiver).removeprefix("list of ")
        return (call.method == "start" and kind == PROCESS) or (call.method in ("submit", "map") and kind == EXECUTOR)

    @cached_property
    def starts_when_loaded(self) -> tuple[Called, ...]:
        """The calls that start processes whenever the file is loaded."""
        return tuple(
            call
            for call in self.loaded_calls
            if self.whole.starts_one(call) or call.name in self.starting or call.method in self.starting
        )

    @cached_property
    def started_when_loaded(self) -> tuple[Called, ...]:
        """The calls that start processes themselves, and are reached whenever the file is loaded."""
        reached = {call.name for call in self.starts_when_loaded} | {call.method for call in self.starts_when_loaded}
        for _ in range(len(self.starting)):
            more = {
                name
                for call in self.whole.calls
                if call.function in reached
                for name in (call.name, call.method)
                if name in self.starting
            }
            if more <= reached:
                break
            reached |= more
        return tuple(
            call
            for call in self.whole.calls
            if self.whole.starts_one(call) and (call in self.loaded_calls or call.function in reached)
        )

    @cached_property
    def unreadable(self) -> str:
        """The name of a file that is no Python; empty when all can be parsed."""
        for name, text in self.files.items():
            try:
                ast.parse(text)
            except (SyntaxError, ValueError):
                return name
            except (RecursionError, MemoryError):
                pass
        return ""

    @cached_property
    def words(self) -> str:
        """What its author wrote for people: comments, and all texts."""
        comments = [line.partition("#")[2] for line in self.lines if "#" in line]
        texts = [
            node.value for node in ast.walk(self.tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        return "\n".join([*comments, *texts])

    def repeated(self, call: Called) -> bool:
        """Tell whether a call is made several times: in a loop, or in a function that is itself called so."""
        if call.loop is not None:
            return True
        name = call.function
        callers = [other for other in self.calls if name and other.name == name]
        handed = [other for other in self.calls if other.name == "map" and _names(other.argument(0), name)]
        return len(callers) > 1 or bool(handed) or any(other.loop is not None for other in callers)

    def resolved(self, node: ast.expr | None) -> ast.expr | None:
        """Return what is bound to a name, if that is one expression; any other expression as it is."""
        if not isinstance(node, ast.Name):
            return node
        bound = self._bound.get(node.id, [])
        if len(bound) > 1:  # several functions may use the same name
            own = self._inside.get(id(node))
            near = self._bound_in(own).get(node.id, []) if own is not None else []
            bound = near or self._bound_in(self.tree).get(node.id, [])
        return bound[0] if len(bound) == 1 and bound[0] is not None else node

    @cached_property
    def _inside(self) -> dict[int, ast.AST]:
        """The innermost function that each name stands in, by the name's identity; none for the top level."""
        found: dict[int, ast.AST] = {}
        for outer in ast.walk(self.tree):  # those within others come later
            if isinstance(outer, _FUNCTIONS):
                for node in ast.walk(outer):
                    if isinstance(node, ast.Name):
                        found[id(node)] = outer
        return found

    def _bound_in(self, outer: ast.AST) -> dict[str, list[ast.expr | None]]:
        """The expressions that are assigned to each name by a function itself, or by the top level."""
        if id(outer) not in self._by_scope:
            nodes: list[ast.AST] = []
            waiting = list(ast.iter_child_nodes(outer))
            while waiting:
                node = waiting.pop(0)
                nodes.append(node)
                if not isinstance(node, _FUNCTIONS):
                    waiting += ast.iter_child_nodes(node)
            self._by_scope[id(outer)] = _bindings(nodes)
        return self._by_scope[id(outer)]

    @cached_property
    def _by_scope(self) -> dict[int, dict[str, list[ast.expr | None]]]:
        """What was found by `_bound_in`."""
        return {}

    @cached_property
    def _bound(self) -> dict[str, list[ast.expr | None]]:
        """The expressions that are assigned to each name; None for a parameter and what a loop binds."""
        return _bindings(ast.walk(self.tree))

    def length_of(self, items: ast.expr | None) -> int | None:
        """Return how many items something has, where that is written down; else None."""
        items = self.resolved(items)
        if isinstance(items, ast.List | ast.Tuple | ast.Set):
            return None if any(isinstance(item, ast.Starred) for item in items.elts) else len(items.elts)
        if isinstance(items, ast.Dict):
            return len(items.keys)
        if isinstance(items, ast.ListComp):
            only = items.generators[0]
            return self.length_of(only.iter) if len(items.generators) == 1 and not only.ifs else None
        if not isinstance(items, ast.Call) or not items.args:
            return None
        name = self.names.full(items.func)
        if name in _PASSING_ON:
            return self.length_of(items.args[0])
        ends = [number(self.resolved(argument)) for argument in items.args] if name == "range" else []
        whole = [end for end in ends if isinstance(end, int)]
        return whole[-1] - (whole[0] if whole[1:] else 0) if whole and whole == ends and not ends[2:] else None

    def taking_turns(self, *makers: str) -> tuple[Called, Called] | None:
        """Return the start of what one of these made, and what waits for it before the next one is started.

        In one turn of a loop, or line after line; not in a comprehension, nor in a function that does both.
        """
        starts = [call for call in self.methods("start") if self.is_kind(call.receiver, *makers)]
        for start in starts:
            if isinstance(start.loop, _LOOPS):
                loop = start.loop
                inside = [call for call in self.calls if loop in call.around and call.line >= start.line]
                for call in inside:
                    if call.node is not start.node and _waits_for(call, start, limit=not self.asked):
                        return start, call
        alone = [call for call in starts if call.loop is None and isinstance(call.receiver, ast.Name)]
        for first, second in itertools.pairwise(alone):
            between = [call for call in self.joins if first.line <= call.line <= second.line]
            for call in between:
                if first.function == second.function and _waits_for(call, first, limit=not self.asked):
                    return first, call
        return None

    def size_of(self, pool: Called) -> ast.expr | None:
        """Return the expression that says how many workers a pool is to have; None when nothing is said, or None."""
        size = self.resolved(pool.argument(0, "processes") or pool.argument(0, "max_workers"))
        return None if isinstance(size, ast.Constant) and size.value is None else size

    def called_function(self, node: ast.expr | None) -> _FUNCTION | None:
        """Return the function of this file whose *call* stands where a function was to be handed over."""
        node = self.resolved(node)
        return self.function_named(node.func) if isinstance(node, ast.Call) else None

    def handed_out(self, *methods: str) -> list[Called]:
        """Return the calls that give work to a pool or an executor, by these methods or by any."""
        return self.methods(*(methods or (*MAPS, *ONE_CALL)), of=POOLS)

    @cached_property
    def in_workers(self) -> frozenset[str]:
        """Names of the functions of this file that run in processes: handed over, `run`, and what these call."""
        called = {id(call.node.func) for call in self.calls}
        waiting = [name for name, node in self.classes.items() if self.names.subclasses.get(name) == PROCESS]
        waiting = [
            inner.name
            for name in waiting
            for inner in self.classes[name].body
            if isinstance(inner, _FUNCTION) and inner.name == "run"
        ]
        for node, around in self.walk():
            name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
            if name in self.functions and id(node) not in called and not self._stays(around):
                waiting.append(name)
        found: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in self.functions and name not in found:
                found.add(name)
                waiting += [
                    inner.func.id if isinstance(inner.func, ast.Name) else inner.func.attr
                    for inner in ast.walk(self.functions[name])
                    if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name | ast.Attribute)
                ]
        return frozenset(found)

    def _stays(self, around: tuple[ast.AST, ...]) -> bool:
        """Tell whether what is handed over there is called by the main program: a callback, a thread's target."""
        for node in around:
            if isinstance(node, ast.keyword) and node.arg in ("callback", "error_callback", "key"):
                return True
            if isinstance(node, ast.Call):
                return self.names.made_by(node) in (THREAD, "threading.Timer", "signal.signal")
        return False

    def at_work(self, call: Called) -> bool:
        """Tell whether a call stands in a function that runs in a process that was started."""
        return any(isinstance(node, _FUNCTION) and node.name in self.in_workers for node in call.around)

    def on(self, *methods: str, of: tuple[str, ...], at_work: bool | None = None) -> list[Called]:
        """Return the calls of these methods on what one of `of` made, or may have made; of one side only, if asked."""
        return [
            call
            for call in self.methods(*methods)
            if self.is_kind(call.receiver, *of)
            and not isinstance(call.receiver, ast.Constant | ast.JoinedStr)
            and (at_work is None or self.at_work(call) == at_work)
        ]

    @cached_property
    def sent(self) -> list[Called]:
        """The calls that send work to a pool of processes and come back at once."""
        return self.on("apply_async", "map_async", "starmap_async", of=(POOL, f"list of {POOL}"), at_work=False)

    @cached_property
    def collected(self) -> list[Called]:
        """The calls that ask a handle of such work for its result, or wait for it."""
        calls = self.methods("get", "wait")
        handles = [call for call in calls if self.names.kind(call.receiver).endswith("_async")]
        unknown = [call for call in calls if not self.names.kind(call.receiver) and _is_time(call.node.args)]
        return [call for call in (*handles, *unknown) if not self.at_work(call)]

    def receives(self, *, at_work: bool | None = None) -> list[Called]:
        """Return the calls that wait for a message of a queue or a pipe, without an end to their patience."""
        calls = self.on("get", "recv", "recv_bytes", of=MESSAGES, at_work=at_work)
        return [call for call in calls if all(_is_patient(arg) for arg in call.node.args) and not _has_timeout(call)]

    def sends(self, *, at_work: bool | None = None) -> list[Called]:
        """Return the calls that put a message into a queue or a pipe."""
        return self.on("put", "put_nowait", "send", "send_bytes", of=MESSAGES, at_work=at_work)

    @cached_property
    def waits_by_other_means(self) -> bool:
        """Whether processes are waited for without `join`: by their sentinels, with `active_children`, by a barrier."""
        return bool(self.methods("active_children", "wait", "sentinel", "waitpid")) or self.mentions(
            "multiprocessing.active_children", "multiprocessing.connection.wait", "os.wait", "os.waitpid"
        )

    @cached_property
    def pool_blocks(self) -> list[ast.With | ast.AsyncWith]:
        """The ``with`` blocks of a pool of processes."""
        return [
            node
            for node, _ in self.walk()
            if isinstance(node, ast.With | ast.AsyncWith)
            and any(self.names.kind(item.context_expr) == POOL for item in node.items)
        ]

    @cached_property
    def has_guard(self) -> bool:
        """Whether the file has a main guard that is written as it should be."""
        return any(is_guard(statement) for statement in self.tree.body)


def _bindings(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr | None]]:
    """Return the expressions that are assigned to each name there; None for a parameter and what a loop binds."""
    found: dict[str, list[ast.expr | None]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
        elif isinstance(node, ast.arg):
            found.setdefault(node.arg, []).append(None)
        elif isinstance(node, ast.For | ast.comprehension | ast.AugAssign):
            for part in ast.walk(node.target):
                if isinstance(part, ast.Name):
                    found.setdefault(part.id, []).append(None)
    return found


def _is_time(arguments: list[ast.expr]) -> bool:
    return not arguments or number(arguments[0]) is not None


def _is_patient(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and argument.value is True


def _has_timeout(call: Called) -> bool:
    timeout, block = call.argument(1, "timeout"), call.argument(0, "block")
    return timeout is not None or (isinstance(block, ast.Constant) and not block.value)


def _guarded(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and any(word in ast.unparse(node.test) for word in _GUARDS)


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


_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_WORKERS = re.compile(
    r"\b(\d+|" + "|".join(_NUMBERS) + r")\s+(?:[a-z]+\s+)?(?:processes|workers|children|threads)\b", re.IGNORECASE
)


def number_of_workers(words: str) -> int | None:
    """Return how many workers a text speaks of: ``four new processes``; None when of none, or of several numbers."""
    found = {_NUMBERS.get(text.lower()) or int(text) for text in _WORKERS.findall(words)}
    return found.pop() if len(found) == 1 else None


def _waits_for(call: Called, start: Called, *, limit: bool) -> bool:
    """Tell whether a call waits for the end of what was started, or for what comes from it; `limit` allows one."""
    if call.receiver is None:
        return False
    given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
    if given and not (limit and call.method == "join" and all(number(one) is not None for one in given)):
        return False
    if call.method in ("join", "wait"):
        return start.receiver is not None and ast.unparse(call.receiver) == ast.unparse(start.receiver)
    return call.method in ("get", "recv")


def _names(node: ast.AST | None, name: str) -> bool:
    return bool(name) and isinstance(node, ast.Name) and node.id == name


def makes_a_function(function: ast.AST) -> bool:
    """Tell whether a function returns what can be called: one defined inside of it, a lambda, or a partial."""
    inner = {node.name for node in ast.walk(function) if isinstance(node, _FUNCTIONS[:2])}
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            value = node.value
            if isinstance(value, ast.Lambda) or (isinstance(value, ast.Name) and value.id in inner):
                return True
            if isinstance(value, ast.Call) and ast.unparse(value.func).endswith("partial"):
                return True
    return False


def is_empty(function: ast.AST | None) -> bool:
    """Tell whether a function does nothing: no more than ``pass``, a text, or the return of a constant."""
    if not isinstance(function, ast.FunctionDef):
        return False
    return all(
        isinstance(part, ast.Pass)
        or (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
        or (isinstance(part, ast.Return) and (part.value is None or isinstance(part.value, ast.Constant)))
        for part in function.body
    )
