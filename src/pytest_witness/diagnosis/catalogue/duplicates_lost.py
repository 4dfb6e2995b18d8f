"""What is there twice is kept once."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Fewer values came back than expected, and they go through a set or the keys of a dictionary."""
    if not case.graded or case.lists is None:
        return None
    got, expected = case.lists
    if not got or len(got) >= len(expected) or any(item not in expected for item in got):
        return None
    if any(item not in got for item in expected):
        return None
    where = _keyed(case)
    if where is None:
        return None
    return Found(CERTAIN, {"line": where.lineno, "got": len(got), "expected": len(expected)})


def _keyed(case: Case) -> ast.expr | None:
    """Return where a set or a dictionary is made."""
    for node, _ in case.code.walk():
        if isinstance(node, ast.DictComp | ast.SetComp):
            return node
        if isinstance(node, ast.Call):
            made = ast.unparse(node.func)
            if made in ("set", "frozenset", "dict", "dict.fromkeys", "OrderedDict", "OrderedDict.fromkeys"):
                return node
            if made.endswith((".dict", "defaultdict")):
                return node
        if isinstance(node, ast.Dict) and not node.keys:
            return node
    return None


MISCONCEPTION = Misconception(
    slug="duplicates-lost",
    question="Why are there fewer results than items?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="{got} values came back, and {expected} were expected: what was in the list twice came back once.",
    why="A set holds each item once, and a dictionary has one value for each key. Line {line} makes one, so an item "
    "that is there twice has only one place.",
    step="Keep the results in a list, one for each item, in place of what line {line} makes.",
    wrong="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    words = ["hey", "ho", "hey"]
    with Pool(2) as pool:
        results = dict(zip(words, pool.map(shout, words)))
    print(list(results.values()))
""",
    right="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    words = ["hey", "ho", "hey"]
    with Pool(2) as pool:
        print(pool.map(shout, words))
""",
    instead_of=("off-by-one-range",),
    asked=True,
    example={"expected": 5, "got": 4, "line": 9},
    symptoms=("fewer results than items", "one result is missing"),
)
