"""The main program tries to catch what is raised in another process."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process died of an exception which a try around its start or join in the main program would catch."""
    for crash in case.crashes:
        for node, _ in case.code.walk():
            if not isinstance(node, ast.Try) or not _starts(case, node):
                continue
            handler = next((one for one in node.handlers if _catches(one, crash.type)), None)
            if handler is not None:
                values = {"line": handler.lineno, "pid": crash.pid, "type": crash.type, "where": crash.line or "?"}
                return Found(CERTAIN, values)
    return None


def _starts(case: Case, node: ast.Try) -> bool:
    inside = {id(inner) for part in node.body for inner in ast.walk(part)}
    calls = (*case.code.starts, *case.code.joins)
    return any(id(call.node) in inside and not case.code.at_work(call) for call in calls)


def _catches(handler: ast.ExceptHandler, name: str) -> bool:
    text = ast.unparse(handler.type) if handler.type is not None else "Exception"
    return any(word in (name, "Exception", "BaseException") for word in re.findall(r"\w+", text))


MISCONCEPTION = Misconception(
    slug="try-around-start",
    question="Why does my except not catch the error of the process?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} died of a {type} (line {where}), and the except on line {line} of your main program "
    "never saw it.",
    why="start() and join() do not raise what happens in the other process: its exceptions end there, and only "
    "an exit code comes back.",
    step="Put the try into the function that the process runs, around line {where}.",
    wrong="""
from multiprocessing import Process


def halve(word):
    print(word / 2)


if __name__ == "__main__":
    try:
        worker = Process(target=halve, args=("ten",))
        worker.start()
        worker.join()
    except TypeError:
        print("that is no number")
""",
    right="""
from multiprocessing import Process


def halve(word):
    try:
        print(word / 2)
    except TypeError:
        print("that is no number")


if __name__ == "__main__":
    worker = Process(target=halve, args=("ten",))
    worker.start()
    worker.join()
""",
    instead_of=("exception-in-child-ignored",),
    symptoms=(
        "except does not catch the error",
        "a traceback, but the program goes on",
    ),
)
