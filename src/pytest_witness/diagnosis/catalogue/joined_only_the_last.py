"""Only the last of several processes is joined."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import endless
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_EMPTY = ("[]", "list()", "set()", "collections.deque()", "deque()")


def signs(case: Case) -> Found | None:
    """More processes are started than joined, no join stands in a loop, and the main program was done too early."""
    starts, joins = case.code.starts, case.code.joins
    if case.unending or case.code.waits_by_other_means or not joins:
        return None
    looped = any(map(case.code.repeated, starts))
    if any(case.code.repeated(join) and not (looped and _is_of_one(case.code, join)) for join in joins):
        return None
    if any(join.argument(0, "timeout") for join in joins) or case.code.at_work(joins[-1]):
        return None
    if not starts or not (looped or len(starts) > len(joins)) or len(case.single) < 2 or case.error is not None:  # noqa: PLR2004
        return None
    early = bool(case.outlived) or case.claim == "every process joined"
    served = not case.graded and endless.work_for_ever(case, case.outlived)  # no join of theirs would come back
    if served or (not early and not (case.graded and case.asked)):
        return None
    pid = case.outlived[0].pid if case.outlived else case.single[0].pid
    name = ast.unparse(joins[-1].receiver) if joins[-1].receiver is not None else "it"
    sure = CERTAIN if early else LIKELY
    return Found(sure, {"line": joins[-1].line, "name": name, "pid": pid, "count": len(case.single)})


def _is_of_one(code: Code, join: Called) -> bool:
    """Tell whether a join stands in a loop over what keeps one process only, as each takes the place of another."""
    if any(one.function == join.function and one.loop in (None, *join.around) for one in code.starts):
        return False  # each is joined before it makes way
    loops = getattr(join.loop, "generators", [join.loop])
    items = {_name(part) for one in loops if hasattr(one, "iter") for part in ast.walk(one.iter)} - {""}
    items |= {name for one in items for name in _returned(code.functions.get(one))}
    adds = [one for one in code.methods("append", "add", "extend", "insert") if _name(one.receiver) in items]
    places = [(node, around) for node, around in code.walk() if isinstance(node, ast.Assign)]
    places = [(node, around) for node, around in places if items & {_kept_in(one, node.value) for one in node.targets}]
    nothing = ast.Call(ast.Name("nothing", ast.Load()), [], [])
    replaced = any(code.repeated(Called(nothing, "", around)) for _, around in places)
    emptied = any(_empties(one) for one in adds)
    return (replaced and not adds) or (len(adds) == 1 and (emptied or not code.repeated(adds[0])))


def _returned(function: ast.AST | None) -> set[str]:
    nodes = ast.walk(function) if function is not None else ()
    return {_name(node.value) for node in nodes if isinstance(node, ast.Return)}


def _empties(add: Called) -> bool:
    """Tell whether the loop that puts something into a list begins each turn with a new list of the same name."""
    body = getattr(add.loop, "body", [])
    made = [one for one in body if isinstance(one, ast.Assign) and ast.unparse(one.value) in _EMPTY]
    return any(_name(target) == _name(add.receiver) for one in made for target in one.targets)


def _kept_in(target: ast.expr, value: ast.expr) -> str:
    """Return the name of what is overwritten: a list by another one of one item, or an item under a fixed key."""
    if isinstance(target, ast.Subscript):
        return _name(target.value) if isinstance(target.slice, ast.Constant) else ""
    items = value.values if isinstance(value, ast.Dict) else getattr(value, "elts", [])
    return _name(target) if len(items) == 1 else ""


def _name(node: ast.AST | None) -> str:
    """Return a name without what it is an attribute of."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


MISCONCEPTION = Misconception(
    slug="joined-only-the-last",
    question="Does p.join() after the loop wait for all processes?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Of {count} processes, line {line} joins a single one, {name}; your code went on while another, "
    "{pid}, was at work.",
    why="A name stands for one process only: after a loop it is the one of the last turn. The others are not "
    "waited for, and may well need longer than the last.",
    step="Keep all processes in a list, and join each of them in a loop of its own.",
    wrong="""
from multiprocessing import Process
import time


def boil(minutes):
    time.sleep(minutes / 10)
    print("boiled for", minutes)


if __name__ == "__main__":
    for minutes in (6, 4, 2):
        egg = Process(target=boil, args=(minutes,))
        egg.start()
    egg.join()
    print("all eggs are ready")
""",
    right="""
from multiprocessing import Process
import time


def boil(minutes):
    time.sleep(minutes / 10)
    print("boiled for", minutes)


if __name__ == "__main__":
    eggs = [Process(target=boil, args=(minutes,)) for minutes in (6, 4, 2)]
    for egg in eggs:
        egg.start()
    for egg in eggs:
        egg.join()
    print("all eggs are ready")
""",
    instead_of=(
        "forgot-join",
        "sleep-instead-of-join",
    ),
    symptoms=(
        "done is printed too early",
        "some results are missing",
        "lines come after the last line",
    ),
)
