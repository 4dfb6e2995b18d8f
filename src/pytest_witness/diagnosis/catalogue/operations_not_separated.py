"""Each process does all of the work."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers wrote the same several lines, and one function does all the jobs."""
    if case.code.imports("random") or case.code.imports("numpy"):
        return None
    lines = [tuple(sorted(case.lines_of(worker))) for worker in case.writers]
    if len(lines) <= 1 or len(set(lines)) != 1 or len(set(lines[0])) <= 1:
        return None
    for name in case.code.work:
        jobs = _jobs(case, case.code.functions[name])
        values = {
            "count": len(lines),
            "lines": len(lines[0]),
            "name": name,
            "pids": [one.pid for one in case.writers][:4],
        }
        if case.graded and (jobs > 1 or _prints(case, name)):
            return Found(CERTAIN, values)
        if jobs > 1 and jobs == len(lines):
            return Found(LIKELY, values)
    return None


def _jobs(case: Case, function: ast.AST) -> int:
    """Return how many other functions of the file a function uses."""
    return len({node.id for node in ast.walk(function) if isinstance(node, ast.Name)} & set(case.code.functions))


def _prints(case: Case, name: str) -> int:
    return sum(1 for call in case.code.calls_of("print") if call.function == name)


MISCONCEPTION = Misconception(
    slug="operations-not-separated",
    question="Does each process take its part of the work by itself?",
    fix=Fix.VALUES,
    signs=signs,
    seen="The {count} processes {pids} wrote the same {lines} lines each: every one of them did all of {name}.",
    why="A process runs the whole function that it is given, from its first line to its last. The work is shared only "
    "when each process is given another part of it.",
    step="Give each process one of the jobs in {name}, as its target or as an argument.",
    wrong="""
from multiprocessing import Process


def wash():
    print("washed", 7 * 3)


def dry():
    print("dried", 7 * 4)


def everything():
    wash()
    dry()


if __name__ == "__main__":
    helpers = [Process(target=everything) for _ in range(2)]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
""",
    right="""
from multiprocessing import Process


def wash():
    print("washed", 7 * 3)


def dry():
    print("dried", 7 * 4)


if __name__ == "__main__":
    helpers = [Process(target=job) for job in (wash, dry)]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
""",
    instead_of=("same-argument-every-time",),
    symptoms=("the same line several times", "each process prints everything", "it is not faster"),
)
