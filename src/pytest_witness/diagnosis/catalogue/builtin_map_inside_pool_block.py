"""A pool is there, and the work is done by Python's own `map`, or by a loop, in the main program."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import EXECUTOR, POOL, Called
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_OWN = ("map", "itertools.starmap")


def signs(case: Case) -> Found | None:
    """No worker of a pool received a task, nothing was given to it, and the main program did the work itself."""
    code = case.code
    pools = code.calls_of(POOL, EXECUTOR)
    if not pools or case.tasks or case.asked or code.processes or code.handed_out() or _passed_on(case):
        return None
    if case.error is not None:
        return None
    work = sorted(case.only_in_main & set(code.functions))
    maps = [call for call in code.calls if call.name in _OWN and call.line > pools[0].line]
    inside = [call for call in code.calls if call.name in work and _in_block(case, call)]
    if not maps and not inside and not case.graded:
        return None
    if maps and not code.function_named(maps[0].argument(0)):
        maps = [] if inside or case.graded else maps
    line = (maps or inside or pools)[0].line
    how = "Python's own map" if maps else "your main program itself"
    values = {"line": line, "how": how, "pid": case.main_pid, "pool": len(case.workers), "first": pools[0].line}
    return Found(CERTAIN if maps or inside else LIKELY, values)


def _passed_on(case: Case) -> bool:
    """Tell whether a pool is an argument of something that this file cannot tell, and may be given work there."""
    makers = (POOL, EXECUTOR)
    given = [arg for call in case.code.calls for arg in call.node.args]
    return any(isinstance(arg, ast.Name) and case.code.names.kind(arg) in makers for arg in given)


def _in_block(case: Case, call: Called) -> bool:
    """Tell whether a call stands in the block of a pool."""
    made = [case.code.names.kind(item.context_expr) for block in call.blocks for item in block.items]
    return POOL in made or EXECUTOR in made


MISCONCEPTION = Misconception(
    slug="builtin-map-inside-pool-block",
    question="Does everything inside a with Pool block run in the pool?",
    fix=Fix.STARTING,
    signs=signs,
    seen="The pool of line {first} got no task: on line {line}, {how} had the work done in process {pid}, your main "
    "program.",
    why="A with block only says how long the pool lives. Ordinary calls inside of it stay in the main program; the "
    "workers do what is given to them by a method of the pool.",
    step="Have the pool do it: write pool.map(...), with the pool's name in front.",
    wrong="""
from multiprocessing import Pool


def reverse(word):
    return word[::-1]


if __name__ == "__main__":
    words = ["stop", "live", "drawer"]
    with Pool(3) as pool:
        print(list(map(reverse, words)))
""",
    right="""
from multiprocessing import Pool


def reverse(word):
    return word[::-1]


if __name__ == "__main__":
    words = ["stop", "live", "drawer"]
    with Pool(3) as pool:
        print(list(pool.map(reverse, words)))
""",
    symptoms=("all the same PID", "it is not faster", "the workers do nothing"),
)
