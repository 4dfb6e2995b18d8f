"""The results come back the last first."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_PAIR = 2  # a pair may be the wrong way round by chance
_TURNING = ("pop", "appendleft", "reverse", "LifoQueue")


def signs(case: Case) -> Found | None:
    """What came back is what was expected, the last first."""
    if not case.graded or not case.asked or not isinstance(case.got, list | tuple):
        return None
    expected = list(case.expected) if isinstance(case.expected, list | tuple) else []
    if len(expected) <= 1 or list(case.got) != expected[::-1] or expected == expected[::-1]:
        return None
    line = _turned(case)
    if line:
        return Found(CERTAIN, {"got": case.got, "expected": case.expected, "line": f"on line {line}"})
    if len(expected) <= _PAIR or any(one.name == "sorted" or one.method == "sort" for one in case.code.calls):
        return None
    return Found(LIKELY, {"got": case.got, "expected": case.expected, "line": "where the results are taken"})


def _turned(case: Case) -> int:
    """Return the line at which something is taken from its end, or turned round; 0 when nothing is."""
    for one in case.code.calls:
        first = one.argument(0)
        at_first = isinstance(first, ast.Constant) and first.value == 0
        if one.method in _TURNING and not (one.method == "pop" and first is not None):
            return one.line
        if one.name == "reversed" or (one.method == "insert" and at_first):
            return one.line
    for node, _ in case.code.walk():
        if isinstance(node, ast.Slice) and node.step is not None and ast.unparse(node.step) == "-1":
            return node.lineno
    return 0


MISCONCEPTION = Misconception(
    slug="results-in-wrong-order",
    question="Why do my results come back the last first?",
    fix=Fix.VALUES,
    signs=signs,
    seen="{got} came back, and {expected} was expected: the values are right, and the last one comes first.",
    why="What is taken from the end of a list comes out in the opposite order: the last one that went in is the first.",
    step="Take them from the beginning: look {line}.",
    wrong="""
from multiprocessing import Pool


def fetch(letter):
    return letter.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        answers = pool.map(fetch, "abc")
    in_order = []
    while answers:
        in_order.append(answers.pop())
    print("in order:", in_order)
""",
    right="""
from multiprocessing import Pool


def fetch(letter):
    return letter.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        answers = pool.map(fetch, "abc")
    in_order = []
    while answers:
        in_order.append(answers.pop(0))
    print("in order:", in_order)
""",
    asked=True,
    example={"expected": "[1, 4, 9]", "got": "[9, 4, 1]", "line": 10},
    symptoms=("the results are in a wrong order",),
)
