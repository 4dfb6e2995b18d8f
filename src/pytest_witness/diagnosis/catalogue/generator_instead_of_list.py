"""A generator, or an iterator, comes back where a list is asked for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception
from pytest_witness.record import Opaque

_KINDS = (
    "generator",
    "map",
    "filter",
    "zip",
    "IMapIterator",
    "IMapUnorderedIterator",
    "chain",
    "islice",
    "reversed",
    "dict_values",
)


def signs(case: Case) -> Found | None:
    """What was returned is something that makes its items only when somebody asks for them."""
    value = case.run.value
    if not case.graded or not isinstance(value, Opaque):
        return None
    kind = value.type.rpartition(".")[2]
    if kind not in _KINDS and not value.text.startswith("<generator object"):
        return None
    function = case.code.functions.get(case.function or "")
    yields = [node for node in ast.walk(function) if isinstance(node, ast.Yield | ast.YieldFrom)] if function else []
    line = yields[0].lineno if yields else _last_return(function)
    return Found(CERTAIN, {"name": case.function or "?", "kind": kind, "line": line})


def _last_return(function: ast.AST | None) -> object:
    found = [node.lineno for node in ast.walk(function) if isinstance(node, ast.Return)] if function is not None else []
    return found[-1] if found else "?"


MISCONCEPTION = Misconception(
    slug="generator-instead-of-list",
    question="Is a generator a list?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="{name} returned an object of the kind {kind} (line {line}), and not a list.",
    why="Such an object holds no results: it makes them one by one when somebody asks. Nobody did, and a function "
    "with yield does not even begin before that.",
    step="Make a list of it before line {line} returns: list(...).",
    wrong="""
from multiprocessing import Pool


def double(number):
    return 2 * number


def doubles(numbers):
    with Pool(2) as pool:
        for result in pool.imap(double, numbers):
            yield result


if __name__ == "__main__":
    print(doubles([1, 2, 3]))
""",
    right="""
from multiprocessing import Pool


def double(number):
    return 2 * number


def doubles(numbers):
    with Pool(2) as pool:
        return list(pool.imap(double, numbers))


if __name__ == "__main__":
    print(doubles([1, 2, 3]))
""",
    instead_of=("multiprocessing-imported-not-used",),
    asked=True,
    example={"kind": "generator", "line": 9, "name": "counts"},
    symptoms=("<generator object instead of the result", "no process is started", "nothing happens"),
)
