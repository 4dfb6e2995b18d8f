"""What `start()` returns is kept as if it were the process."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PROCESS, THREAD
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The main program failed at an attribute of None, and keeps what `start` returns."""
    trouble = case.trouble("AttributeError", "TypeError", says=("NoneType",))
    starts = [one for one in case.code.methods("start") if one.is_used]
    starts = [one for one in starts if case.code.is_kind(one.receiver, PROCESS, THREAD)]
    starts += [one for one in case.code.calls_of("map") if one.is_used and _starts(one.argument(0))]
    if trouble is None or trouble.pid != case.main_pid or not starts:
        return None
    return Found(CERTAIN, {"line": starts[0].line, "at": trouble.line or starts[0].line, "message": trouble.message})


def _starts(node: ast.expr | None) -> bool:
    """Tell whether an expression is `start` itself, or a lambda that does no more than call it."""
    called = node.body.func if isinstance(node, ast.Lambda) and isinstance(node.body, ast.Call) else node
    return isinstance(called, ast.Attribute) and called.attr == "start"


MISCONCEPTION = Misconception(
    slug="kept-the-result-of-start",
    question="Why has my process become None?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {line} keeps what start() returns, and that is None. So line {at} failed: {message}.",
    why="start() starts the process and gives nothing back. The process is the object that Process(...) made.",
    step="Keep the process first, and call its start() on a line of its own.",
    wrong="""
from multiprocessing import Process


def water(plant):
    print("watering the", plant)


if __name__ == "__main__":
    gardener = Process(target=water, args=("fern",)).start()
    gardener.join()
""",
    right="""
from multiprocessing import Process


def water(plant):
    print("watering the", plant)


if __name__ == "__main__":
    gardener = Process(target=water, args=("fern",))
    gardener.start()
    gardener.join()
""",
    instead_of=("return-value-of-process", "forgot-join"),
    symptoms=("AttributeError: 'NoneType' object has no attribute 'join'",),
)
