"""A list is appended to itself."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The value contains itself."""
    if not case.graded or not case.not_plain("contains itself"):
        return None
    for call in case.code.methods("append", "insert", "add", "extend"):
        if any(ast.unparse(given) == ast.unparse(call.node.func.value) for given in call.node.args):  # type: ignore[attr-defined]
            return Found(CERTAIN, {"line": call.line, "name": ast.unparse(call.node.args[-1])})
    for node, _ in case.code.walk():
        if isinstance(node, ast.AugAssign | ast.Assign):
            target = ast.unparse(node.target if isinstance(node, ast.AugAssign) else node.targets[0])
            if target.partition("[")[0] in [ast.unparse(part) for part in ast.walk(node.value)]:
                return Found(LIKELY, {"line": node.lineno, "name": target.partition("[")[0]})
    return None


MISCONCEPTION = Misconception(
    slug="list-containing-itself",
    question="What does append() add?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="The list that came back contains itself: line {line} puts {name} into {name}.",
    why="append() adds the very thing that it is given as one new item. A list that is given to itself becomes "
    "its own last item, and so on without end.",
    step="Delete line {line}: the results are in {name} already.",
    wrong="""
def lengths(words):
    results = []
    for word in words:
        results.append(len(word))
    results.append(results)
    return results


if __name__ == "__main__":
    print(lengths(["tea", "milk"]))
""",
    right="""
def lengths(words):
    results = []
    for word in words:
        results.append(len(word))
    return results


if __name__ == "__main__":
    print(lengths(["tea", "milk"]))
""",
    asked=True,
    example={"line": 6, "name": "found"},
    symptoms=("[...] at the end of the list",),
)
