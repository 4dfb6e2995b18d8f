"""Who is given work in the source: processes, pools and executors."""

from __future__ import annotations

import ast
import itertools
from functools import cached_property
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import (
    CALLING,
    EXECUTOR,
    FUNCTION,
    LOOPS,
    MAPS,
    ONE_CALL,
    POOL,
    POOLS,
    PROCESS,
    STARTABLE,
    THREAD,
    Called,
    is_loaded,
    is_parameter,
    number,
    text_of,
)
from pytest_witness.diagnosis.source.repeats import Repeats

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASKING = ("get", "wait")
_HANDLES = ("AsyncResult", "ApplyResult", "MapResult")


class Handing(Repeats):
    """What is handed over: to processes as their target, to pools as work."""

    @property
    def processes(self) -> list[Called]:
        """The calls that make a process, of a subclass as well."""
        return self.calls_of(PROCESS)

    @property
    def made_with_target(self) -> list[Called]:
        """The calls that may say what a process (or a thread) is to run: those that make one, and those of a base."""
        bases = [call for call in self.methods("__init__") if self._is_base(call)]
        return [*self.calls_of(*STARTABLE), *(call for call in bases if call.argument(-1, "target") is not None)]

    def _is_base(self, call: Called) -> bool:
        owner = next((node.name for node in call.around if isinstance(node, ast.ClassDef)), "")
        return self.names.subclasses.get(owner) in STARTABLE

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
        """The calls of `join` on a process (or on something whose maker cannot be told, but is no text, nor a path)."""
        named = [call for call in self.methods("join") if call.name != "os.path.join"]
        found = [call for call in named if self.is_kind(call.receiver, PROCESS)]
        return [call for call in found if not isinstance(call.receiver, ast.Constant | ast.JoinedStr)]

    @cached_property
    def bundles(self) -> tuple[tuple[Called, ast.expr], ...]:
        """The calls that take another function's arguments in one piece (``args=``), each with this piece."""
        found = []
        for call in self.calls:
            place = 1 if call.method in ("apply", "apply_async") else 3 if call.name in (PROCESS, THREAD) else -1
            piece = self.given(call, place, "args")
            if piece is not None:
                found.append((call, piece))
        return tuple(found)

    @cached_property
    def mapped(self) -> tuple[Called, ...]:
        """The calls that hand out the items of something: ``pool.map`` and its kind, not Python's own ``map``."""
        return tuple(self.methods(*MAPS))

    @cached_property
    def work(self) -> tuple[str, ...]:
        """Names of the functions of this file that are handed over: to a process as target, or to a pool."""
        found: dict[str, None] = {}
        for call in self.calls:
            for node in (*call.node.args, *(keyword.value for keyword in call.node.keywords)):
                name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
                if name in self.functions and not is_parameter(node, call.around):
                    found[name] = None
        return tuple(found)

    @property
    def handed(self) -> list[Called]:
        """The calls that hand work to a pool or an executor (or to something whose maker cannot be told)."""
        return self.on(*MAPS, *ONE_CALL, of=(POOL, EXECUTOR))

    def handed_function(self, call: Called) -> ast.expr | None:
        """Return the function that such a call hands over: what a name stands for, and without `functools.partial`."""
        node = self.resolved(call.argument(0, "fn" if call.method == "submit" else "func"))
        if isinstance(node, ast.Call) and self.names.made_by(node) == "functools.partial" and node.args:
            node = self.resolved(node.args[0])
        return node

    def taking_turns(self, *makers: str) -> tuple[Called, Called] | None:
        """Return the start of what one of these made, and what waits for it before the next one is started.

        In one turn of a loop, or line after line; not in a comprehension, nor in a function that does both.
        """
        starts = [call for call in self.methods("start") if self.is_kind(call.receiver, *makers)]
        for start in starts:
            if isinstance(start.loop, LOOPS):
                loop = start.loop
                inside = [call for call in self.calls if loop in call.around and call.line >= start.line]
                for call in _until_ended(inside, start):
                    if call.node is not start.node and _waits_for(call, start, limit=not self.asked):
                        return start, call
        joins = self.joins
        for start in starts:
            for call in self._waits_by_caller(start):
                return start, call
        alone = [call for call in starts if call.loop is None and isinstance(call.receiver, ast.Name)]
        for first, second in itertools.pairwise(alone):
            between = [call for call in self.calls if first.line <= call.line <= second.line]
            for call in _until_ended(between, first):
                waits = call in joins and _waits_for(call, first, limit=not self.asked)
                if waits and first.function == second.function:
                    return first, call
        return None

    def _waits_by_caller(self, start: Called) -> Iterator[Called]:
        """Yield the waits for what a function starts and returns, by who calls it in a loop, in the same turn."""
        function = self.functions.get(start.function)
        whose = ast.unparse(start.receiver) if start.receiver is not None else ""
        nodes = ast.walk(function) if function is not None else ()
        if not any(isinstance(node, ast.Return) and node.value and ast.unparse(node.value) == whose for node in nodes):
            return
        for caller in self.callers_of(start.function):
            kept = [target for node in caller.around if isinstance(node, ast.Assign) for target in node.targets]
            names = {*map(ast.unparse, kept)}
            for call in self.joins if isinstance(caller.loop, LOOPS) else ():
                same = call.loop is caller.loop and call.line >= caller.line and not call.node.args
                if (
                    same
                    and call.receiver is not None
                    and (call.receiver is caller.node or ast.unparse(call.receiver) in names)
                ):
                    yield call

    def tries_again(self, loop: ast.AST | None) -> bool:
        """Tell whether how a process ended decides whether a loop goes on to another one: it asks for its exit code."""
        nodes = list(ast.walk(loop)) if loop is not None else []
        kept = [node for node in nodes if isinstance(node, ast.Assign) and self._asks_for_end(node.value)]
        names = {ast.unparse(target) for node in kept for target in node.targets}
        tests = [node.test for node in nodes if isinstance(node, ast.If | ast.While)]
        told = [test for test in tests if self._asks_for_end(test) or names & {*map(ast.unparse, ast.walk(test))}]
        leaves = any(isinstance(node, ast.Return | ast.Break) for node in nodes)
        return bool(told) and (leaves or getattr(loop, "test", None) in told)

    def _asks_for_end(self, node: ast.expr) -> bool:
        """Tell whether an expression asks for an exit code, itself or by a function that returns what it says."""
        called = [self.function_named(part.func) for part in ast.walk(node) if isinstance(part, ast.Call)]
        given = [part for one in called if one is not None for part in ast.walk(one) if isinstance(part, ast.Return)]
        return any(".exitcode" in ast.unparse(part) for part in (node, *given))

    def size_of(self, pool: Called) -> ast.expr | None:
        """Return the expression that says how many workers a pool is to have; None when nothing is said, or None."""
        size = self.resolved(self.given(pool, 0, "processes") or self.given(pool, 0, "max_workers"))
        return None if isinstance(size, ast.Constant) and size.value is None else size

    def handed_out(self, *methods: str) -> list[Called]:
        """Return the calls that give work to a pool or an executor, by these methods or by any."""
        return self.methods(*(methods or (*MAPS, *ONE_CALL)), of=POOLS)

    @cached_property
    def in_workers(self) -> frozenset[str]:
        """Names of the functions of this file that run in processes: handed over, `run`, and what these call."""
        return frozenset(function.name for function in self._run_by_workers)

    @cached_property
    def _run_by_workers(self) -> frozenset[FUNCTION]:
        called = {id(call.node.func) for call in self.calls}
        own = [node for name, node in self.classes.items() if self.names.subclasses.get(name) == PROCESS]
        waiting = [one for made in own for one in made.body if isinstance(one, FUNCTION) and one.name == "run"]
        for node, around in self.walk():
            meant = self.meant(node) if id(node) not in called and not is_parameter(node, around) else []
            if meant and not self._stays(around):
                waiting += meant
        found: set[FUNCTION] = set()
        while waiting:
            function = waiting.pop()
            if function not in found:
                found.add(function)
                waiting += [
                    one
                    for inner in ast.walk(function)
                    if isinstance(inner, ast.Call)
                    for part in (inner.func, *(inner.args[:1] if self.names.made_by(inner) in CALLING else ()))
                    for one in self.meant(part)
                ]
        return frozenset(found)

    def _stays(self, around: tuple[ast.AST, ...]) -> bool:
        """Tell whether what is handed over there is called by the main program: a callback, a thread's target."""
        for node in around:
            if isinstance(node, ast.keyword) and node.arg in ("callback", "error_callback", "key"):
                return True
            if isinstance(node, ast.Call):
                return self.names.made_by(node) in (THREAD, "threading.Timer", "signal.signal", *CALLING)
        return False

    def at_work(self, call: Called) -> bool:
        """Tell whether a call stands in a function that runs in a process that was started."""
        return any(node in self._run_by_workers for node in call.around)

    def on(self, *methods: str, of: tuple[str, ...], at_work: bool | None = None) -> list[Called]:
        """Return the calls of these methods on what one of `of` made, or may have made; of one side only, if asked."""
        return [
            call
            for call in self.methods(*methods)
            if self.is_kind(call.receiver, *of)
            and not isinstance(call.receiver, ast.Constant | ast.JoinedStr)
            and not self._is_of_module(call)
            and (at_work is None or self.at_work(call) == at_work)
        ]

    def _is_of_module(self, call: Called) -> bool:
        """Tell whether it is a function of a module that the file imports: ``os.path.join``."""
        top = call.receiver
        while isinstance(top, ast.Attribute):
            top = top.value
        return isinstance(top, ast.Name) and top.id in self.names.stands_for and not self.names.kind(call.receiver)

    @cached_property
    def sent(self) -> list[Called]:
        """The calls that send work to a pool of processes and come back at once."""
        return self.on("apply_async", "map_async", "starmap_async", of=(POOL, f"list of {POOL}"), at_work=False)

    @cached_property
    def collected(self) -> list[Called]:
        """The calls that ask a handle of such work for its result, or wait for it."""
        calls = self.methods(*_ASKING)
        senders = {call.function for call in self.sent} - {""}  # who calls these may be given a handle
        kinds = [(call, self.names.kind(call.receiver)) for call in calls]
        handles = [call for call, kind in kinds if kind.endswith("_async") or kind in senders]
        unknown = [call for call in calls if not self.names.kind(call.receiver) and _is_time(call.node.args)]
        by_class = [call for call in calls if self.names.full(call.receiver).endswith(_HANDLES)]
        for_each = [call for call in self.calls_of(*CALLING) if self._asks(call.argument(0))]
        return [call for call in (*handles, *unknown, *by_class, *for_each) if not self.at_work(call)]

    def _asks(self, function: ast.expr | None) -> bool:
        """Tell whether a function asks a handle for its result: ``AsyncResult.get``, or ``methodcaller("get")``."""
        if isinstance(function, ast.Call) and self.names.full(function.func).endswith("methodcaller"):
            return bool(function.args) and text_of(function.args[0]) in _ASKING
        asks = isinstance(function, ast.Attribute) and function.attr in _ASKING
        return asks and self.names.full(function.value).endswith(_HANDLES)  # type: ignore[union-attr]

    def unread(self, *makers: str) -> list[Called]:
        """Return the main program's calls of lazy maps on what one of these made whose results nobody ever takes."""
        lazy = {POOL: ("imap", "imap_unordered"), EXECUTOR: ("map",)}
        calls = [call for maker in makers for call in self.on(*lazy[maker], of=(maker,), at_work=False)]
        return [call for call in calls if self.is_dropped(call)]

    def is_dropped(self, call: Called, deep: int = 3) -> bool:
        """Tell whether nothing is done with what a call returns: not even with the name that is given to it.

        What a function of this file returns is dropped where all who call it drop it.
        """
        outer = next(iter(call.around), None)
        if isinstance(outer, ast.Return):
            return self._nobody_takes(call.function, deep)
        if isinstance(outer, ast.Assign | ast.AnnAssign) and outer.value is call.node:
            targets = outer.targets if isinstance(outer, ast.Assign) else [outer.target]
            names = {ast.unparse(target) for target in targets if isinstance(target, ast.Name | ast.Attribute)}
            loads = [one for one in self.walk() if is_loaded(one[0])]
            used = [around[0] for node, around in loads if ast.unparse(node) in names]
            returned = bool(used) and all(isinstance(one, ast.Return) and one in _parts_of(call) for one in used)
            return len(names) == len(targets) and (not used or (returned and self._nobody_takes(call.function, deep)))
        return isinstance(outer, ast.Expr)

    def _nobody_takes(self, function: str, deep: int) -> bool:
        """Tell whether all who call a function drop what it returns."""
        callers = self.callers_of(function) if deep else []
        return bool(callers) and all(self.is_dropped(one, deep - 1) for one in callers)

    @cached_property
    def pool_blocks(self) -> list[ast.With | ast.AsyncWith]:
        """The ``with`` blocks of a pool of processes."""
        return [
            node
            for node, _ in self.walk()
            if isinstance(node, ast.With | ast.AsyncWith)
            and any(self.names.kind(item.context_expr) == POOL for item in node.items)
        ]


def _parts_of(call: Called) -> list[ast.AST]:
    """Return all that stands in the same function as a call."""
    function = next((node for node in call.around if isinstance(node, FUNCTION)), call.node)
    return list(ast.walk(function))


def _until_ended(calls: list[Called], start: Called) -> Iterator[Called]:
    """Yield calls up to the one that ends what was started: who waits after that does not wait for its work."""
    whose = ast.unparse(start.receiver) if start.receiver is not None else ""
    for call in calls:
        if call.method in ("terminate", "kill") and call.receiver is not None and ast.unparse(call.receiver) == whose:
            return
        yield call


def _is_time(arguments: list[ast.expr]) -> bool:
    return not arguments or number(arguments[0]) is not None


def _waits_for(call: Called, start: Called, *, limit: bool) -> bool:
    """Tell whether a call waits for the end of what was started, or for what comes from it; `limit` allows one."""
    whose = ast.unparse(start.receiver) if start.receiver is not None else ""
    if call.name == "multiprocessing.connection.wait":
        return bool(call.node.args) and ast.unparse(call.node.args[0]) == f"[{whose}.sentinel]"
    if call.receiver is None:
        return False
    given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
    if given and not (limit and call.method == "join" and all(number(one) is not None for one in given)):
        return False
    asks = call.method == "is_alive" and isinstance(call.loop, ast.While)
    if asks or call.method in ("join", "wait"):
        return ast.unparse(call.receiver) == whose
    return call.method in ("get", "recv")
