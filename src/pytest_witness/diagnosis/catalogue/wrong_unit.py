"""Milliseconds where seconds are asked for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_FACTORS = (1000, 1_000_000, 1_000_000_000, 60, 100)


def signs(case: Case) -> Found | None:
    """A time was wrong, and the difference of two readings is made larger or smaller by a power of ten."""
    if not case.about_time or not case.code.clocks or case.figures is None:
        return None
    where = _scaled(case)
    if where is None:
        return None
    too_long = max(case.figures) > case.run.ended
    values = {"line": where.lineno, "text": ast.unparse(where), "told": f"{max(case.figures):.4g}"}
    return Found(CERTAIN if too_long else LIKELY, values)


def _scaled(case: Case) -> ast.expr | None:
    nanoseconds = [call for call in case.code.clocks if call.name.endswith("_ns")]
    divided: ast.expr | None = None
    for node, _ in case.code.walk():
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div):
            factors = {
                number(node.right),
                number(node.left) if isinstance(node.op, ast.Mult) else None,
                *_power(node.right),
            }
            if factors & set(_FACTORS):
                if not nanoseconds:
                    return node
                divided = node
    return nanoseconds[0].node if nanoseconds and divided is None else None


def _power(node: ast.AST) -> set[int | float]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        base, power = number(node.left), number(node.right)
        if base is not None and power is not None and abs(power) <= len(_FACTORS) + 5:
            return {base ** abs(power)}
    return set()


MISCONCEPTION = Misconception(
    slug="wrong-unit",
    question="In which unit does a clock tell the time?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="Seconds were asked for, and {told} came out, as line {line} computes {text}.",
    why="The clocks of time count in seconds, and those whose names end with _ns in billionths of a second. "
    "Multiplying by 1000 gives milliseconds.",
    step="Return seconds from line {line}, and change the unit only where you print.",
    wrong="""
import time
from multiprocessing import Process


def rest():
    time.sleep(0.1)


if __name__ == "__main__":
    began = time.perf_counter()
    process = Process(target=rest)
    process.start()
    process.join()
    print((time.perf_counter() - began) * 1000, "seconds")
""",
    right="""
import time
from multiprocessing import Process


def rest():
    time.sleep(0.1)


if __name__ == "__main__":
    began = time.perf_counter()
    process = Process(target=rest)
    process.start()
    process.join()
    print(time.perf_counter() - began, "seconds")
""",
    asked=True,
    example={"line": 12, "text": "elapsed * 1000", "told": "12.1"},
    symptoms=("the measured time is wrong", "a wrong value"),
)
