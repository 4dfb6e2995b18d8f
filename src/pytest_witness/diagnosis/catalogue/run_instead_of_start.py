"""`run()` is called where `start()` was meant."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No process was born, and `run` is called on a process."""
    if case.workers:
        return None
    calls = [call for call in case.code.methods("run") if _is_process(case, call.receiver)]
    if not calls:
        return None
    return Found(CERTAIN, {"line": calls[0].line, "pid": case.main_pid})


def _is_process(case: Case, node: object) -> bool:
    from pytest_witness.diagnosis.code import PROCESS

    return case.code.names.kind(node).removeprefix("list of ") == PROCESS  # type: ignore[arg-type]


MISCONCEPTION = Misconception(
    slug="run-instead-of-start",
    question="Are run() and start() the same?",
    fix=Fix.STARTING,
    signs=signs,
    seen="No process was started: line {line} calls run(), and the work was done by your main program, process {pid}.",
    why="run() is an ordinary method: whoever calls it does the work himself. Only start() has the operating system "
    "make a new process, and run() is then called there.",
    step="Write start() in place of run() on line {line}.",
    wrong="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet, args=("Ada",))
    process.run()
""",
    right="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet, args=("Ada",))
    process.start()
    process.join()
""",
    symptoms=("all lines come from the same process", "no process is started"),
)
