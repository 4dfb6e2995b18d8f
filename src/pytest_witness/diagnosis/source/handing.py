"""Who is given work in the source: processes, pools and executors."""

from __future__ import annotations

import ast
import itertools
from functools import cached_property

from pytest_witness.diagnosis.source.calls import (
    EXECUTOR,
    FUNCTION,
    LOOPS,
    MAPS,
    ONE_CALL,
    POOL,
    POOLS,
    PROCESS,
    THREAD,
    Called,
    is_guard,
    number,
)
from pytest_witness.diagnosis.source.text import Text


class Handing(Text):
    """What is handed over: to processes as their target, to pools as work."""

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
            piece = call.argument(place, "args")
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
                if name in self.functions:
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

    def repeated(self, call: Called) -> bool:
        """Tell whether a call is made several times: in a loop, or in a function that is itself called so."""
        if call.loop is not None:
            return True
        name = call.function
        callers = [other for other in self.calls if name and other.name == name and not self._only_as_program(other)]
        handed = [other for other in self.calls if other.name == "map" and _names(other.argument(0), name)]
        return len(callers) > 1 or bool(handed) or any(other.loop is not None for other in callers)

    def _only_as_program(self, call: Called) -> bool:
        """Tell whether a call is made only where the file is run, while a function of it is at issue."""
        return bool(self.asked) and any(map(is_guard, call.around))

    def taking_turns(self, *makers: str) -> tuple[Called, Called] | None:
        """Return the start of what one of these made, and what waits for it before the next one is started.

        In one turn of a loop, or line after line; not in a comprehension, nor in a function that does both.
        """
        starts = [call for call in self.methods("start") if self.is_kind(call.receiver, *makers)]
        for start in starts:
            if isinstance(start.loop, LOOPS):
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

    def called_function(self, node: ast.expr | None) -> FUNCTION | None:
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
            if isinstance(inner, FUNCTION) and inner.name == "run"
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
        return any(isinstance(node, FUNCTION) and node.name in self.in_workers for node in call.around)

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
        senders = {call.function for call in self.sent} - {""}  # who calls these may be given a handle
        kinds = [(call, self.names.kind(call.receiver)) for call in calls]
        handles = [call for call, kind in kinds if kind.endswith("_async") or kind in senders]
        unknown = [call for call in calls if not self.names.kind(call.receiver) and _is_time(call.node.args)]
        return [call for call in (*handles, *unknown) if not self.at_work(call)]

    @cached_property
    def pool_blocks(self) -> list[ast.With | ast.AsyncWith]:
        """The ``with`` blocks of a pool of processes."""
        return [
            node
            for node, _ in self.walk()
            if isinstance(node, ast.With | ast.AsyncWith)
            and any(self.names.kind(item.context_expr) == POOL for item in node.items)
        ]


def _is_time(arguments: list[ast.expr]) -> bool:
    return not arguments or number(arguments[0]) is not None


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
