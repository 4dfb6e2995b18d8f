"""`Pool(1)`: a pool with a single worker."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, work
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import MAPS, POOLS, number
from pytest_witness.diagnosis.source.functions import functions_of, inside
from pytest_witness.diagnosis.source.values import values_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_ON_PURPOSE = re.compile(
    r"\bon purpose\b|\bdeliberate|\b(one|single|1) background\b"
    r"|\b(one|single|1) (helper|writer|worker|process)\b.{0,60}\b(is enough|order)\b",
    re.IGNORECASE,
)


def signs(case: Case) -> Found | None:
    """One worker received several tasks, or more workers were asked for, and the size of the pool is written as 1."""
    pools = case.code.calls_of(*POOLS)
    ones = [pool for pool in pools if _is_of_one(case.code, pool)]
    if not ones or len(ones) < len(pools) or len(case.workers) > 1:
        return None
    values = {"line": ones[0].line, "maker": ones[0].method}
    if case.graded:
        several = case.asked_for is not None and case.asked_for > 1
        return Found(CERTAIN, values) if case.about_work and (several or _has_several_tasks(case.code)) else None
    busy = len(case.workers) == 1 and case.tasks == 1 and case.error is None and case.run.outcome == "returned"
    busy = busy and not (_ON_PURPOSE.search(case.code.words) or _remembers(case) or _cancels(case.code))
    busy = busy and not all(_feeds_the_next(case.code, call) for call in case.code.handed_out())
    return Found(LIKELY, values) if busy and _has_several_tasks(case.code) else None


def _feeds_the_next(code: Code, call: Called) -> bool:
    """Tell whether what comes of a task is needed for the next one: there are never two to do at the same time."""
    return any(code.feeds_the_next(call, one) for one in (call, *_asks_for(code, call)))


def _asks_for(code: Code, call: Called) -> list[Called]:
    """Return the calls that ask the handle of a task for its result."""
    kept = {ast.unparse(one) for node in call.around if isinstance(node, ast.Assign) for one in node.targets}
    asks = [one for one in code.methods("result", "get") if one.function == call.function]
    return [one for one in asks if one.receiver is not None and ast.unparse(one.receiver) in kept]


def _remembers(case: Case) -> bool:
    """Tell whether a worker keeps something from task to task, and answers with it: two would have two of it."""
    for one in work.handed(case.code, "pool"):
        kept = {change.name for change in changes.changes_of(case.code, one.function) if change.role == "global"}
        values = [
            node.value for node in inside(one.function) if isinstance(node, ast.Return) and node.value is not None
        ]
        if kept & {ast.unparse(part) for value in values for part in ast.walk(value)}:
            return True
    for pool in case.code.pools:
        for begin in functions_of(case.code, pool.argument(1, "initializer")):
            own = {change.name for change in changes.changes_of(case.code, begin) if change.role == "global"}
            if any(_is_made(node, own) for node in inside(begin)):
                return True
    return False


def _is_made(node: ast.AST, names: set[str]) -> bool:
    """Tell whether one of these names is given something that is made there, and not what is the same for all."""
    bound = {ast.unparse(target) for target in node.targets} if isinstance(node, ast.Assign) else set()
    return isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and bool(bound & names)


def _cancels(code: Code) -> bool:
    """Tell whether tasks are to wait, to be given up."""
    return bool(code.methods("cancel", "cancelled")) or any(
        call.argument(-1, "cancel_futures") for call in code.methods("shutdown")
    )


def _is_of_one(code: Code, pool: Called) -> bool:
    """Tell whether the size of a pool is 1 by whatever its source says of it."""
    sizes = values_of(code, code.size_of(pool))
    return bool(sizes) and all(_counted(code, size) == 1 for size in sizes)


def _counted(code: Code, size: ast.expr) -> int | float | None:
    """Return the number that an expression is: written down, or the length of a list that is."""
    if isinstance(size, ast.Call) and ast.unparse(size.func) == "len" and size.args:
        return code.length_of(size.args[0])
    return number(size)


def _has_several_tasks(code: Code) -> bool:
    """Tell whether the source gives a pool more than one task: another list than one of a single item, or in a loop."""
    for call in code.handed_out():
        items = code.resolved(call.argument(1, "iterable"))
        single = isinstance(items, ast.List | ast.Tuple) and len(items.elts) == 1
        if code.repeated(call) or (call.method in MAPS and not single):
            return True
    return False


MISCONCEPTION = Misconception(
    slug="pool-of-one",
    question="What does the number in Pool(1) count?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{maker} on line {line} has one single worker, which did all of the tasks, one after the other.",
    why="The number is not how many pools you want, but how many workers the pool has. With one worker, nothing "
    "happens at the same time.",
    step="On line {line}, write how many workers there should be in place of 1.",
    wrong="""
from multiprocessing import Pool


def wash(plate):
    return "clean " + plate


if __name__ == "__main__":
    plates = ["red plate", "blue plate", "green plate"]
    with Pool(1) as pool:
        print(pool.map(wash, plates))
""",
    right="""
from multiprocessing import Pool


def wash(plate):
    return "clean " + plate


if __name__ == "__main__":
    plates = ["red plate", "blue plate", "green plate"]
    with Pool(3) as pool:
        print(pool.map(wash, plates))
""",
    instead_of=(
        "wrong-number-of-processes",
        "one-child-does-all",
        "pool-apply-in-loop",
        "async-get-at-once",
        "huge-chunksize",
        "new-pool-per-item",
    ),
    symptoms=("it is not faster", "all the same PID", "one after the other"),
)
