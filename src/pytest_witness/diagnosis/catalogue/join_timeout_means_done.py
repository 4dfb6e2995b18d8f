"""A join that gave up is taken for one that has waited."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A join has a timeout, nothing looks whether the process has ended, and it had not."""
    joins = [join for join in case.code.joins if _seconds(join) is not None and not case.code.at_work(join)]
    rest = [join for join in case.code.joins if _seconds(join) is None and join.line > joins[-1].line] if joins else []
    if not joins or rest or _looks(case) or case.unending:
        return None
    if not case.outlived and case.claim != "every process joined":
        return None
    pid = case.outlived[0].pid if case.outlived else case.workers[0].pid if case.workers else 0
    return Found(CERTAIN, {"line": joins[0].line, "seconds": _seconds(joins[0]), "pid": pid})


def _seconds(join: Called) -> str | None:
    given = join.argument(0, "timeout")
    return None if given is None or (isinstance(given, ast.Constant) and given.value is None) else ast.unparse(given)


def _looks(case: Case) -> bool:
    """Tell whether a condition asks if a process has ended."""
    tests = (node.test for node, _ in case.code.walk() if isinstance(node, ast.If | ast.While | ast.IfExp))
    tests_of_comprehensions = (
        test for node, _ in case.code.walk() if isinstance(node, ast.comprehension) for test in node.ifs
    )
    return any(
        "is_alive" in text or "exitcode" in text for text in map(ast.unparse, (*tests, *tests_of_comprehensions))
    )


MISCONCEPTION = Misconception(
    slug="join-timeout-means-done",
    question="Is the process finished after join(1)?",
    fix=Fix.ENDING,
    signs=signs,
    seen="join({seconds}) on line {line} gave up, and your code went on while process {pid} was still at work.",
    why="A timeout does not make a process finish. join(seconds) waits at most so long and comes back silently "
    "either way; is_alive() or exitcode tell whether it has ended.",
    step="Call join() without a number on line {line}.",
    wrong="""
from multiprocessing import Process
import time


def print_poster(size):
    time.sleep(size / 5)
    print("poster of size", size)


if __name__ == "__main__":
    printer = Process(target=print_poster, args=(3,))
    printer.start()
    printer.join(0.1)
    print("the poster is printed")
""",
    right="""
from multiprocessing import Process
import time


def print_poster(size):
    time.sleep(size / 5)
    print("poster of size", size)


if __name__ == "__main__":
    printer = Process(target=print_poster, args=(3,))
    printer.start()
    printer.join()
    print("the poster is printed")
""",
    instead_of=(
        "forgot-join",
        "joined-only-the-last",
    ),
    symptoms=(
        "done is printed too early",
        "exitcode is None",
        "it works with small numbers only",
    ),
)
