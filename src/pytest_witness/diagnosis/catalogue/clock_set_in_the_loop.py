"""The clock is set anew in each turn of a loop, and read after the last."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import CLOCKS
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A variable is set to the clock inside a loop that starts something, and is subtracted behind it."""
    if case.graded and not case.about_time:
        return None
    for node, around in case.code.walk():
        if not isinstance(node, ast.For | ast.While) or not _starts(node):
            continue
        outer = next((one for one in around if isinstance(one, ast.FunctionDef | ast.Module)), None)
        for name, line in _set_in(case, node).items():
            if outer is not None and _taken_behind(outer, node, name) and not _taken_inside(node, name):
                return Found(CERTAIN if case.graded else LIKELY, {"line": line, "name": name, "loop": node.lineno})
    return None


def _starts(loop: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr in ("start", "submit", "apply_async") for node in ast.walk(loop)
    )


def _set_in(case: Case, loop: ast.AST) -> dict[str, int]:
    found: dict[str, int] = {}
    for node in ast.walk(loop):
        read = isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
        if isinstance(node, ast.Assign) and read and case.code.names.made_by(node.value) in CLOCKS:  # type: ignore[arg-type]
            found |= {target.id: node.lineno for target in node.targets if isinstance(target, ast.Name)}
    return found


def _taken_behind(outer: ast.AST, loop: ast.For | ast.While, name: str) -> bool:
    end = loop.end_lineno or loop.lineno
    return any(node.lineno > end for node in _differences(outer, name))


def _taken_inside(loop: ast.AST, name: str) -> bool:
    return bool(_differences(loop, name))


def _differences(part: ast.AST, name: str) -> list[ast.BinOp]:
    """Return where a variable is taken away from something."""
    return [
        node
        for node in ast.walk(part)
        if isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Sub)
        and isinstance(node.right, ast.Name)
        and node.right.id == name
    ]


MISCONCEPTION = Misconception(
    slug="clock-set-in-the-loop",
    question="Why does my clock measure only the last turn of the loop?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="Line {line} sets {name} to the clock in every turn of the loop of line {loop}, and it is read after the "
    "last turn.",
    why="A variable holds only its last value: each turn overwrites when the one before began. So only the last turn "
    "is in the time that is told.",
    step="Move line {line} before the loop of line {loop}.",
    wrong="""
import time
from multiprocessing import Process


def knock():
    pass


if __name__ == "__main__":
    for _ in range(4):
        began = time.perf_counter()
        process = Process(target=knock)
        process.start()
        process.join()
    print("four processes took", time.perf_counter() - began, "seconds")
""",
    right="""
import time
from multiprocessing import Process


def knock():
    pass


if __name__ == "__main__":
    began = time.perf_counter()
    for _ in range(4):
        process = Process(target=knock)
        process.start()
        process.join()
    print("four processes took", time.perf_counter() - began, "seconds")
""",
    symptoms=("the time is far too short", "the measured time is wrong"),
)
