"""A call in the source, and the full names of what makes processes, pools, threads and queues."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

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
CALLING = ("map", "filter", "functools.reduce", "itertools.starmap")  # call what they are given first
DATES = ("datetime.datetime.now", "datetime.datetime.utcnow")
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
LOOPS = (ast.For, ast.AsyncFor, ast.While)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef
_GATHERING = ("list", "tuple", "any", "all")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_WORKERS = re.compile(
    r"\b(\d+|" + "|".join(_NUMBERS) + r")\s+(?:[a-z]+\s+)?(?:processes|workers|children|threads)\b", re.IGNORECASE
)


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
            if isinstance(node, FUNCTIONS):
                return None
            if isinstance(node, ast.For | ast.AsyncFor | ast.comprehension) and inner is node.iter:
                once = True
            elif isinstance(node, COMPREHENSIONS) and once and inner is node.generators[0]:
                once = False
            elif isinstance(node, (*LOOPS, *COMPREHENSIONS)):
                return node
            if isinstance(node, LOOPS):
                once = False
            inner = node
        return None

    @property
    def turn(self) -> frozenset[str]:
        """The names that the loop or comprehension around it gives another value at each turn."""
        loop = self.loop
        targets = (
            [loop.target] if isinstance(loop, ast.For) else [one.target for one in getattr(loop, "generators", ())]
        )
        return frozenset(node.id for one in targets for node in ast.walk(one) if isinstance(node, ast.Name))

    @property
    def is_used(self) -> bool:
        """Whether something is done with what it returns: it is no statement, nor in a list that is thrown away."""
        for node in self.around:
            if isinstance(node, ast.Expr | ast.Lambda):
                return False
            gathers = isinstance(node, (ast.Tuple, ast.List, ast.Set, ast.Await, *COMPREHENSIONS)) or (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _GATHERING
            )
            if not gathers:
                return True
        return False

    @property
    def function(self) -> str:
        """The name of the function that it stands in; empty at the top level."""
        return next((node.name for node in self.around if isinstance(node, FUNCTION)), "")

    @property
    def blocks(self) -> tuple[ast.With | ast.AsyncWith, ...]:
        """The ``with`` blocks around it, within its function, the innermost first."""
        found = []
        for node in self.around:
            if isinstance(node, FUNCTIONS):
                break
            if isinstance(node, ast.With | ast.AsyncWith):
                found.append(node)
        return tuple(found)


def is_guard(node: ast.AST) -> bool:
    """Tell whether a statement is ``if __name__ == "__main__":``."""
    if not isinstance(node, ast.If) or not isinstance(node.test, ast.Compare) or len(node.test.comparators) != 1:
        return False
    sides = [node.test.left, node.test.comparators[0]]
    names = [side.id for side in sides if isinstance(side, ast.Name)]
    texts = [side.value for side in sides if isinstance(side, ast.Constant)]
    return names == ["__name__"] and texts == ["__main__"] and isinstance(node.test.ops[0], ast.Eq)


def is_loaded(node: ast.AST) -> bool:
    """Tell whether a name, an attribute or an item is read there."""
    return isinstance(getattr(node, "ctx", None), ast.Load)


def is_parameter(node: ast.AST, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether a name is that of a parameter of a function that it stands in, whatever else bears it."""
    name = node.id if isinstance(node, ast.Name) else ""
    functions = [outer for outer in around if isinstance(outer, FUNCTION)]
    return any(name in {one.arg for one in ast.walk(its.args) if isinstance(one, ast.arg)} for its in functions)


def text_of(node: ast.AST | None) -> str:
    """Return the text that an expression is, as it is written; empty when it is none."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def number(node: ast.AST | None) -> int | float | None:
    """Return the number that an expression is, as it is written; None when it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and (found := number(node.operand)) is not None:
        return -found
    return None


def number_of_workers(words: str) -> int | None:
    """Return how many workers a text speaks of: ``four new processes``; None when of none, or of several numbers."""
    found = {_NUMBERS.get(text.lower()) or int(text) for text in _WORKERS.findall(words)}
    return found.pop() if len(found) == 1 else None


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
