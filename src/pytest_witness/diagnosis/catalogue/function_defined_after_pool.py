"""A pool is made above the function that it is to run."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import EXECUTOR, FUNCTION, POOL
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker did not find its function, and the file defines it below the line that makes the pool."""
    makers = _made_when_loaded(case.code.whole, case.code.whole.calls_of(POOL, EXECUTOR))
    if (missing := case.unfound) is not None:
        found = _below(case, missing.short, makers)
        return None if found is None else Found(0.7 if missing.module == "__mp_main__" else CERTAIN, found)
    if case.graded and case.hung and case.code.started_when_loaded:
        # A worker waits for the file to be loaded, and its parent will never tell it.
        for call in case.code.handed:
            node = case.code.handed_function(call)
            if isinstance(node, ast.Name) and (found := _below(case, node.id, makers)) is not None:
                return Found(0.75, found)
    return None


def _made_when_loaded(code: Code, calls: list[Called], deep: int = 3) -> list[Called]:
    """Return the calls outside all functions that make a pool, themselves or by a function or a class of the file."""
    inner = [call for call in calls if call.function] if deep else []
    within = {[node for node in call.around if isinstance(node, FUNCTION)][-1] for call in inner}
    outer = [one for function in within for one in code.callers(function)]
    found = [call for call in calls if not call.function]
    return found + (_made_when_loaded(code, outer, deep - 1) if outer else [])


def _below(case: Case, name: str, makers: list[Called]) -> dict[str, object] | None:
    """Return what is to be told when a function or a class is defined below all pools that the file makes."""
    function = case.code.whole.functions.get(name) or case.code.whole.classes.get(name)
    if function is None or not makers or any(call.line > function.lineno for call in makers):
        return None
    pid = case.unfound.trouble.pid if case.unfound is not None else case.workers[0].pid if case.workers else "?"
    return {"name": name, "line": function.lineno, "pool": makers[-1].line, "pid": pid}


MISCONCEPTION = Misconception(
    slug="function-defined-after-pool",
    question="Do the workers of a pool see what I define later?",
    fix=Fix.LOADING,
    signs=signs,
    seen="Worker {pid} was to run {name}, and did not find it in its copy of your program: the pool is made on "
    "line {pool}, and {name} is defined on line {line}.",
    why="The workers are born when the pool is made, as copies of the program as it was then. What is defined "
    "later is unknown to them; they die, and the tasks are lost.",
    step="Move the pool of line {pool} below {name}.",
    wrong="""
from multiprocessing import Pool

pool = Pool(2)


def half(length):
    return length / 2


print(pool.map(half, [8, 6]))
""",
    right="""
from multiprocessing import Pool


def half(length):
    return length / 2


if __name__ == "__main__":
    pool = Pool(2)
    print(pool.map(half, [8, 6]))
    pool.close()
""",
    methods=("fork",),
    symptoms=("Can't get attribute", "module '__main__' has no attribute", "it hangs"),
)
