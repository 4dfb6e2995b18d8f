"""Other programs are started by `subprocess` or `os.system` where `multiprocessing` is asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, PROCESS
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_STARTERS = (
    "subprocess.",
    "os.system",
    "os.popen",
    "os.posix_spawn",
    "os.posix_spawnp",
    "os.spawnl",
    "os.spawnlp",
    "os.spawnv",
    "os.spawnvp",
    "asyncio.create_subprocess_exec",
    "asyncio.create_subprocess_shell",
    "asyncio.subprocess.",
)


def signs(case: Case) -> Found | None:
    """Other programs were run, and nothing makes processes of multiprocessing."""
    if not case.graded or not case.programs or any(worker.left_behind for worker in case.workers):
        return None
    line = case.code.line_of(*_STARTERS)
    if not line or case.code.line_of(PROCESS, POOL, EXECUTOR):
        return None
    pids = [program.pid for program in case.programs]
    return Found(CERTAIN, {"line": line, "count": len(pids), "pids": pids[:4]})


MISCONCEPTION = Misconception(
    slug="subprocess-instead",
    question="Is subprocess another way to write multiprocessing?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="Line {line} started real processes, {count} in all (such as {pids}), but each of them is another program "
    "that knows nothing of yours.",
    why="subprocess runs a command line, as you would in a terminal. multiprocessing has a new process call a "
    "function of your own program, and can bring its values back.",
    step="Write what the command does as a function, and give it to multiprocessing in place of line {line}.",
    wrong="""
import subprocess
import sys

for number in (1, 2, 3):
    subprocess.run([sys.executable, "-c", f"print({number} * 7)"])
""",
    right="""
from multiprocessing import Pool


def seven_times(number):
    return number * 7


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(seven_times, (1, 2, 3)))
""",
    instead_of=("asyncio-instead", "multiprocessing-imported-not-used"),
    asked=True,
    symptoms=("the processes are other programs", "it is slower than before", "values come back as text"),
)
