"""A pool is never closed."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import POOL
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A pool is made outside a with block, and nothing ends it; all else went well."""
    if case.graded and case.claim not in ("nothing left behind", "every process joined"):
        return None
    if case.unending or case.error is not None or case.crashes or not case.workers:
        return None
    made = [call for call in case.code.calls_of(POOL) if not case.code.at_work(call)]
    bare = [call for call in made if not any(isinstance(node, ast.withitem) for node in call.around[:2])]
    ended = [node for node, _ in case.code.walk() if _ends(case, node)]
    if not bare or ended or case.code.pool_blocks or case.code.methods("enter_context"):
        return None
    if case.code.sent and not case.code.collected:
        return None
    return Found(POSSIBLE + 0.1, {"line": bare[0].line, "pid": case.workers[0].pid})


def _ends(case: Case, node: ast.AST) -> bool:
    """Tell whether a method that ends a pool is called or handed over there."""
    if not isinstance(node, ast.Attribute) or node.attr not in ("close", "terminate", "join"):
        return False
    return case.code.is_kind(node.value, POOL) and not isinstance(node.value, ast.Constant)


MISCONCEPTION = Misconception(
    slug="pool-without-close",
    question="Do I have to close a pool?",
    fix=Fix.ADVICE,
    signs=signs,
    seen="The results are there. The pool of line {line} is never closed, and its workers, {pid} and the "
    "others, were stopped only when your program ended.",
    why="A pool keeps its workers until somebody ends it, also when they have nothing to do. In a longer "
    "program they pile up.",
    step="Write the pool of line {line} as a with block: with Pool(...) as pool.",
    wrong="""
from multiprocessing import Pool


def peel(potato):
    return potato + " peeled"


if __name__ == "__main__":
    pool = Pool(2)
    print(pool.map(peel, ["big", "small"]))
""",
    right="""
from multiprocessing import Pool


def peel(potato):
    return potato + " peeled"


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(peel, ["big", "small"]))
""",
    tag="soft",
    symptoms=(
        "processes are left over",
        "ResourceWarning: unclosed running multiprocessing pool",
    ),
)
