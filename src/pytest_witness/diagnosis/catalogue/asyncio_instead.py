"""`asyncio` where processes are asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, PROCESS
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No process was born, and an event loop is used."""
    line = case.threads_instead("asyncio.", "trio.", "anyio.")
    if not line or case.code.line_of(PROCESS, POOL, EXECUTOR):
        return None
    return Found(CERTAIN, {"line": line, "pid": case.main_pid})


MISCONCEPTION = Misconception(
    slug="asyncio-instead",
    question="Does asyncio use several processes?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="No process was started: the event loop of line {line} ran everything inside your main program, process "
    "{pid}.",
    why="asyncio has many jobs take turns inside one process: while one waits, another goes on. It starts no process, "
    "and never uses a second core.",
    step="Hand an ordinary function (def, not async def) to multiprocessing in place of the event loop on line {line}.",
    wrong="""
import asyncio


async def water(plant):
    await asyncio.sleep(0.01)
    print(plant, "has been watered")


async def main():
    await asyncio.gather(water("fern"), water("cactus"))


asyncio.run(main())
""",
    right="""
from multiprocessing import Process


def water(plant):
    print(plant, "has been watered")


if __name__ == "__main__":
    helpers = [Process(target=water, args=(plant,)) for plant in ("fern", "cactus")]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
""",
    instead_of=("thread-instead-of-process", "threadpoolexecutor", "multiprocessing-imported-not-used"),
    asked=True,
    symptoms=("no process is started", "all the same PID", "all lines come from the same process"),
)
