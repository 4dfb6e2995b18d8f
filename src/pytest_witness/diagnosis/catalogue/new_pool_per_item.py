"""A new pool for each item."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import MAPS, POOLS
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """There were more workers than a pool has, in batches, and a pool is made in each turn of a loop."""
    code = case.code
    pools = [pool for pool in code.calls_of(*POOLS) if code.repeated(pool) and not _varies(pool)]
    if not pools or (case.asked and case.graded):
        return None
    pool = pools[0]
    values = {"line": pool.line, "count": case.started, "busy": case.tasks, "maker": pool.method}
    if case.graded:
        held = case.most_held or 1
        too_many = len(case.workers) > max(case.most_alive, case.asked_for or 0) or held == 1
        return Found(CERTAIN if held == 1 else LIKELY, values) if case.claim and too_many else None
    few = 1 < case.tasks < len(case.workers)
    single = all(_one_item(call) for call in code.handed_out())
    return Found(LIKELY, values) if few and single and case.error is None else None


def _varies(pool: Called) -> bool:
    """Tell whether each turn makes a pool of another size, as one does to compare them."""
    loop = pool.loop
    target = loop.target if isinstance(loop, ast.For) else None
    bound = {node.id for node in ast.walk(target) if isinstance(node, ast.Name)} if target is not None else set()
    sizes = [*pool.node.args, *(keyword.value for keyword in pool.node.keywords)]
    return any(isinstance(node, ast.Name) and node.id in bound for size in sizes for node in ast.walk(size))


def _one_item(call: Called) -> bool:
    """Tell whether a pool is given one single task."""
    items = call.argument(1, "iterable")
    return call.method not in MAPS or (isinstance(items, ast.List | ast.Tuple) and len(items.elts) == 1)


MISCONCEPTION = Misconception(
    slug="new-pool-per-item",
    question="Should I make a pool for each item?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} workers were started, of which {busy} ever got a task: line {line} makes a new {maker} each time it "
    "is passed.",
    why="A pool is a team that is hired once and then given task after task. Made anew for each item, it is waited "
    "for before the next is there, and most of its workers do nothing.",
    step="Make the pool once, before the loop, and use it for all items.",
    wrong="""
from multiprocessing import Pool


def stamp(letter):
    return "stamped " + letter


if __name__ == "__main__":
    for letter in ("A", "B", "C"):
        with Pool(2) as pool:
            print(pool.map(stamp, [letter]))
""",
    right="""
from multiprocessing import Pool


def stamp(letter):
    return "stamped " + letter


if __name__ == "__main__":
    with Pool(2) as pool:
        for letter in pool.map(stamp, ["A", "B", "C"]):
            print(letter)
""",
    instead_of=("wrong-number-of-processes", "map-over-list-of-one", "pool-apply-in-loop", "async-get-at-once"),
    symptoms=("it is not faster", "too many processes", "too many open files"),
)
