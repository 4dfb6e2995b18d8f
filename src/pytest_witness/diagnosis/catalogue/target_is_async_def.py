"""The function of a process is an `async def`."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import functions_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_NEVER = re.compile(r"coroutine '(?:.*\.)?(\w+)' was never awaited")


def signs(case: Case) -> Found | None:
    """Workers were born for a function that only makes a coroutine, or make one there, and none of them entered it."""
    if not case.workers:
        return None
    for function, pid in _coroutines(case):
        if (
            isinstance(function, ast.AsyncFunctionDef)
            and not function.decorator_list
            and (case.unseen or not work.entered(case, function))
        ):
            return Found(CERTAIN, {"function": function.name, "line": function.lineno, "pid": pid})
    return None


def _coroutines(case: Case) -> list[tuple[ast.AST | None, int]]:
    """Return the functions that processes were given, and those that a worker made a coroutine of in vain."""
    found: list[tuple[ast.AST | None, int]] = []
    for one in work.handed(case.code, *work.PROCESSES):
        function = one.function
        if isinstance(function, ast.Lambda) and isinstance(function.body, ast.Call):
            function = next(iter(functions_of(case.code, function.body.func)), function)
        found.append((function, work.who(case)))
    pids = {worker.pid for worker in case.workers}
    told = [(_NEVER.search(line.text), line.pid) for line in case.run.outputs if line.pid in pids]
    return found + [(case.code.functions.get(name[1]), pid) for name, pid in told if name]


MISCONCEPTION = Misconception(
    slug="target-is-async-def",
    question="Can a process run an async function?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Process {pid} was started for {function}(), and not one line of that function was run there: it is an "
    "async def.",
    why="Calling an async function only makes a coroutine. It runs when it is awaited, or given to asyncio.run().",
    step="Make {function}() (line {line}) an ordinary def.",
    wrong="""
from multiprocessing import Process


async def ring(times):
    print("ding " * times)


if __name__ == "__main__":
    process = Process(target=ring, args=(3,))
    process.start()
    process.join()
""",
    right="""
import asyncio
from multiprocessing import Process


async def ring(times):
    print("ding " * times)


def ring_now(times):
    asyncio.run(ring(times))


if __name__ == "__main__":
    process = Process(target=ring_now, args=(3,))
    process.start()
    process.join()
""",
    instead_of=("child-does-nothing", "return-unpicklable-response", "unpicklable-argument"),
    symptoms=("it prints nothing", "it hangs", "coroutine was never awaited"),
)
