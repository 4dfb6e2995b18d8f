"""`os.fork` by hand where `multiprocessing` is asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import EXECUTOR, FORKS, POOL, PROCESS
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Fix, Found, Misconception

_EXITS = ("os._exit", "sys.exit", "exit", "quit", "os.execv", "os.execvp", "os.execl", "os.execlp", "os.abort")
_MOST = 32  # forks by whomever; more of them are no trouble where the main program alone makes them


def signs(case: Case) -> Found | None:
    """Processes were forked by hand, each with an end of its own."""
    if not case.graded or not case.workers or any(worker.left_behind for worker in case.workers):
        return None
    if len(case.workers) > _MOST and any(worker.parent_pid != case.main_pid for worker in case.workers):
        return None  # children go on where they should end
    line = case.code.line_of(*FORKS)
    if not line or case.code.line_of(PROCESS, POOL, EXECUTOR):
        return None
    values = {"line": line, "count": len(case.workers), "pids": [worker.pid for worker in case.workers][:4]}
    return Found(CERTAIN if case.code.line_of(*_EXITS) else POSSIBLE, values)


MISCONCEPTION = Misconception(
    slug="os-fork-instead",
    question="Is os.fork() enough to make processes?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="Line {line} forked by hand, {count} times in all (such as process {pids}). That makes real processes, but "
    "what is asked for is multiprocessing.",
    why="os.fork only copies the process: its end, the waiting and the way back of results are left to you. "
    "multiprocessing.Process does all of that, and on every system.",
    step="Put what the child does into a function, and give it to Process in place of the fork on line {line}.",
    wrong="""
import os

for animal in ("cat", "dog"):
    pid = os.fork()
    if pid == 0:
        os.write(1, f"a {animal}\\n".encode())
        os._exit(0)
    os.waitpid(pid, 0)
""",
    right="""
from multiprocessing import Process


def show(animal):
    print("a", animal)


if __name__ == "__main__":
    shows = [Process(target=show, args=(animal,)) for animal in ("cat", "dog")]
    for one in shows:
        one.start()
    for one in shows:
        one.join()
""",
    instead_of=("multiprocessing-imported-not-used", "start-join-same-iteration"),
    asked=True,
    symptoms=("it does not run on Windows", "one after the other"),
)
