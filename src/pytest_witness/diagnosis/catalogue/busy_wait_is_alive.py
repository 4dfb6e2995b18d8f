"""A loop asks again and again whether a process is alive."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.work import reached
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.functions import functions_of
from pytest_witness.diagnosis.unit import LIKELY, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A loop that only asks `is_alive` or `exitcode`, without a pause, and a main program that used its core."""
    root = case.run.root
    for node, _ in case.code.walk():
        if not isinstance(node, ast.While) or not _asks(case.code, node) or _rests(case.code, node):
            continue
        spent = root.cpu_seconds if root is not None else None
        used = f"{spent:.1f} s" if spent else "its core"
        return Found(LIKELY if case.workers and not case.graded else POSSIBLE, {"line": node.lineno, "used": used})
    return None


def _asks(code: Code, loop: ast.While) -> bool:
    """Tell whether a loop asks processes whether they have ended."""
    names = {node.attr for node in _turn(code, loop) if isinstance(node, ast.Attribute)}
    names |= {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
    return bool(names & _ASKS)


def _rests(code: Code, loop: ast.While) -> bool:
    """Tell whether a turn of a loop may sleep or wait: it calls something that does, or is not known."""
    calls = [node for node in _turn(code, loop) if isinstance(node, ast.Call)]
    names = {ast.unparse(call.func).rpartition(".")[2] for call in calls}
    return bool(names - _QUICK - set(code.functions)) or any(map(_waits, calls))


def _turn(code: Code, loop: ast.While) -> list[ast.AST]:
    """Return the nodes of one turn of a loop, with those of the functions of the file that it calls."""
    own = [node for part in (loop.test, *loop.body) for node in ast.walk(part)]
    called = [one for node in own if isinstance(node, ast.Call) for one in functions_of(code, node.func)]
    return own + [node for function in reached(code, called) for node in ast.walk(function)]


def _waits(call: ast.Call) -> bool:
    """Tell whether a call gives the time for which it may wait."""
    return isinstance(call.func, ast.Attribute) and call.func.attr in ("poll", "join", "wait") and bool(call.args)


_ASKS = frozenset(["is_alive", "exitcode", "poll", "active_children", "done", "ready"])
_QUICK = frozenset(
    [
        *_ASKS,
        *("print", "len", "all", "any", "sum", "list", "set", "range", "enumerate", "zip", "sorted", "str", "int"),
        *("append", "remove", "add", "discard", "pop", "items", "values", "keys", "copy", "format", "write", "flush"),
        *(
            "time",
            "monotonic",
            "perf_counter",
            "difference",
            "extend",
            "tuple",
            "filter",
            "min",
            "max",
            "round",
            "is_set",
        ),
    ]
)


MISCONCEPTION = Misconception(
    slug="busy-wait-is-alive",
    question="How do I wait for a process without a loop?",
    fix=Fix.ADVICE,
    signs=signs,
    seen="The loop on line {line} asks without a pause whether a process has ended. Processor time of your "
    "main program: {used}.",
    why="It works, but it keeps a core busy with asking, which your processes could use. join() sleeps until "
    "the operating system says that the process has ended, and costs nothing.",
    step="Replace the loop on line {line} by join().",
    wrong="""
from multiprocessing import Process
import time


def grow(plant):
    time.sleep(0.4)
    print(plant, "has grown")


if __name__ == "__main__":
    plant = Process(target=grow, args=("beans",))
    plant.start()
    while plant.is_alive():
        pass
    print("harvest")
""",
    right="""
from multiprocessing import Process
import time


def grow(plant):
    time.sleep(0.4)
    print(plant, "has grown")


if __name__ == "__main__":
    plant = Process(target=grow, args=("beans",))
    plant.start()
    plant.join()
    print("harvest")
""",
    tag="soft",
    symptoms=(
        "one core is busy though nothing happens",
        "it is not faster",
    ),
)
