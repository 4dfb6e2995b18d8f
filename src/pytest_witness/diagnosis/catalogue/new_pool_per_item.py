"""A new pool for each item."""

import ast
import itertools

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import EXECUTOR, FUNCTION, MAPS, ONE_CALL, POOLS, Called, number
from pytest_witness.diagnosis.source.functions import calls_to, given_to
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
    if case.error is not None or case.unending or case.failed_workers:
        return None  # whose workers died needs another pool
    few = 1 < case.tasks < len(case.workers)
    if (few or _grows(case, pool)) and all(_one_item(call) for call in code.handed_out()):
        return Found(LIKELY, values if few else {**values, "told": "each for one task"})
    kept = len(case.workers) == case.most_alive
    told = "all of them there at once" if kept else f"never more than {case.most_alive} at once"
    return Found(_BATCHES, {**values, "told": told}) if _in_batches(case, pool) else None


def _grows(case: Case, pool: Called) -> bool:
    """Tell whether each of several executors had a single worker: where they do not fork, they start no idle ones."""
    size = number(case.code.size_of(pool))
    several = pool.name == EXECUTOR and not (isinstance(size, int) and size == 1)
    return several and not case.forked and 1 < case.tasks == len(case.workers)


_BATCHES = 0.6  # each pool had several items to do: it is waste, and no more
_MANY = 3  # pools
_TWO = 2  # callers: one of several may call in no loop
_WAITING = ("map", "starmap", "apply", "imap", "imap_unordered")
_CONDITIONS = (ast.If, ast.IfExp, ast.BoolOp, ast.ExceptHandler)


def _in_batches(case: Case, pool: Called) -> bool:
    """Tell whether a loop made one pool after the other, all of the same size, and not to compare their times."""
    code = case.code
    if any(map(code.repeated, code.clocks)) or not _in_a_loop(code, pool):
        return False
    function = code.functions.get(pool.function)
    context = [one for one in (code.resolved(pool.receiver), pool.receiver) if one is not None]
    parts = [node for given in (*_given(pool), *context) for node in ast.walk(given)]
    names = {node.id for node in parts if isinstance(node, ast.Name)}
    for call, its in calls_to(code, function) if function is not None else ():
        values = [node for name in names & {*its} for node in ast.walk(its[name])]
        if any(isinstance(node, ast.Name) and node.id in call.turn for node in values):
            return False
    if function is not None and any(len({*map(ast.unparse, given_to(code, one))}) > 1 for one in names):
        return False
    size = number(code.size_of(pool))
    together = size if isinstance(size, int) else case.most_alive
    after_another = len(case.workers) > case.most_alive  # else they are kept: each is a team for all the time
    after_another = after_another or _is_done_in_turn(code, pool)
    return bool(case.tasks and together) and after_another and len(case.workers) >= _MANY * together


def _is_done_in_turn(code: Code, pool: Called) -> bool:
    """Tell whether all work of a pool is given to it where it is made, and waited for there: none is for later work.

    A pool that is made under a condition may be one that is kept.
    """
    place = pool.loop or next((node for node in pool.around if isinstance(node, FUNCTION)), None)
    inner = itertools.takewhile(lambda node: node is not place, pool.around)
    calls = code.on(*MAPS, *ONE_CALL, of=POOLS)
    waited = any(place in call.around for call in code.collected)
    done = all(place in call.around and (waited or call.method in _WAITING) for call in calls)
    return bool(calls) and done and not any(isinstance(node, _CONDITIONS) for node in inner)


def _in_a_loop(code: Code, call: Called, deep: int = 3) -> bool:
    """Tell whether a loop makes a call again and again: around it, or around those who call its function."""
    callers = code.callers_of(call.function) if deep else []
    return call.loop is not None or len(callers) < _TWO or any(_in_a_loop(code, one, deep - 1) for one in callers)


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
    instead_of=(
        "wrong-number-of-processes",
        "map-over-list-of-one",
        "pool-apply-in-loop",
        "async-get-at-once",
        "too-many-processes",
    ),
    symptoms=("it is not faster", "too many processes", "too many open files"),
)
