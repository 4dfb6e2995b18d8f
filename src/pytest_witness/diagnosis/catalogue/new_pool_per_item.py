"""A new pool for each item."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import MAPS, POOLS, Called, number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """There were more workers than a pool has, in batches, and a pool is made in each turn of a loop."""
    code = case.code
    pools = [pool for pool in code.calls_of(*POOLS) if code.repeated(pool) and not _varies(pool)]
    if not pools or (case.asked and case.graded):
        return None
    pool = pools[0]
    told = f"of which {case.tasks} ever got a task"
    values: dict[str, object] = {"line": pool.line, "count": case.started, "told": told, "maker": pool.method}
    if case.graded:
        held = case.most_held or 1
        too_many = len(case.workers) > max(case.most_alive, case.asked_for or 0) or held == 1
        return Found(CERTAIN if held == 1 else LIKELY, values) if case.claim and too_many else None
    if case.error is not None or case.unending:
        return None
    few = 1 < case.tasks < len(case.workers)
    if few and all(_one_item(call) for call in code.handed_out()):
        return Found(LIKELY, values)
    return (
        Found(_BATCHES, {**values, "told": f"never more than {case.most_alive} at once"})
        if _in_batches(case, pool)
        else None
    )


_BATCHES = 0.6  # each pool had several items to do: it is waste, and no more
_MANY = 3  # pools


def _in_batches(case: Case, pool: Called) -> bool:
    """Tell whether a loop made one pool after the other, all of the same size, and not to compare their times."""
    code = case.code
    callers = [call for call in code.calls if pool.function and call.name == pool.function]
    if code.clocks or not (pool.loop or any(call.loop for call in callers)):
        return False
    function = code.functions.get(pool.function)
    own = {one.arg for one in ast.walk(function.args) if isinstance(one, ast.arg)} if function else set()
    if any(isinstance(node, ast.Name) and node.id in own for given in _given(pool) for node in ast.walk(given)):
        return False
    size = number(code.size_of(pool))
    together = size if isinstance(size, int) else case.most_alive
    return bool(case.tasks and together) and len(case.workers) >= _MANY * together


def _given(pool: Called) -> list[ast.expr]:
    return [*pool.node.args, *(keyword.value for keyword in pool.node.keywords)]


def _varies(pool: Called) -> bool:
    """Tell whether each turn makes a pool of another size, as one does to compare them."""
    return any(isinstance(node, ast.Name) and node.id in pool.turn for one in _given(pool) for node in ast.walk(one))


def _one_item(call: Called) -> bool:
    """Tell whether a pool is given one single task."""
    items = call.argument(1, "iterable")
    return call.method not in MAPS or (isinstance(items, ast.List | ast.Tuple) and len(items.elts) == 1)


MISCONCEPTION = Misconception(
    slug="new-pool-per-item",
    question="Should I make a pool for each item?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} workers were started, {told}: line {line} makes a new {maker} each time it is passed.",
    why="A pool is a team that is hired once and then given task after task. Made anew each time, its workers "
    "start and end again and again, and nobody begins the next item meanwhile.",
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
