"""The function is given to Process without its name ``target``."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Process says that its first argument, group, must be None."""
    trouble = case.trouble("AssertionError", says=("group argument must be None",), caught=True)
    if trouble is None:
        return None
    made = case.code.processes
    calls = [call for call in case.code.calls if call.line <= (trouble.line or 0) <= _end(call.node)]
    if trouble in case.quoted:
        if any(keyword.arg == "target" for call in made for keyword in call.node.keywords):
            return None  # it shows one way after the other
        calls = made
    calls = [call for call in calls if call.node.args]
    given = ast.unparse(calls[0].node.args[0]) if calls else "your function"
    return Found(CERTAIN if calls else LIKELY, {"line": trouble.line or "?", "given": given})


def _end(node: ast.Call) -> int:
    return node.end_lineno or node.lineno


MISCONCEPTION = Misconception(
    slug="target-positional",
    question="Why does Process not take my function as its first argument?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} gives {given} as the first argument, and Python says: group argument must be None for now.",
    why="The first argument of Process is not the function, but a group, which is not in use yet. So the function and "
    "its arguments have to be named.",
    step="Write target={given} on line {line}, and args= before the tuple of its arguments.",
    wrong="""
from multiprocessing import Process


def ring(times):
    print("ding " * times)


if __name__ == "__main__":
    bell = Process(ring, (3,))
    bell.start()
    bell.join()
""",
    right="""
from multiprocessing import Process


def ring(times):
    print("ding " * times)


if __name__ == "__main__":
    bell = Process(target=ring, args=(3,))
    bell.start()
    bell.join()
""",
    symptoms=("group argument must be None for now", "no process is started"),
)
