"""A process object is made, and never started."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import STARTABLE
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NOTHING_TO_DO = 0.5  # it has no target, either
_TOO_EARLY = 0.6  # it is started somewhere, but was joined before


def signs(case: Case) -> Found | None:
    """Nothing was started although a process was made, and nothing in the source starts one."""
    made = case.code.calls_of(*STARTABLE)
    if case.workers or (case.about_threads and case.main_threads) or not made:
        return None
    error = case.error
    joined = error is not None and error.says("join") and error.says("started")  # "can only join a started process"
    if error is not None and not joined and error.type != "Empty":
        return None
    values = {"line": made[0].line, "what": "thread" if made[0].name.endswith("Thread") else "process"}
    if _says(case, "start", "run"):
        return Found(_TOO_EARLY, values) if joined and case.code.starts else None
    idle = all(case.code.target_of(call) is None and not _is_own(case, call) for call in made)
    if idle and not joined:
        return Found(_NOTHING_TO_DO, values)
    return Found(CERTAIN if joined or case.graded else LIKELY, values)


def _is_own(case: Case, call: Called) -> bool:
    """Tell whether it makes an object of a class of this file, which says itself what is to be done."""
    return case.code.names.full(call.node.func) in case.code.names.subclasses


def _says(case: Case, *methods: str) -> bool:
    """Tell whether one of these methods is named anywhere, called or not."""
    nodes = (node for node, _ in case.code.walk())
    return any(isinstance(node, ast.Attribute) and node.attr in methods for node in nodes)


MISCONCEPTION = Misconception(
    slug="created-never-started",
    question="When does a Process begin to run?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} makes a {what} object, but nothing had been started, so its function never ran.",
    why="Making the object only writes down what is to be done, like a letter that is not posted yet. The {what} "
    "begins when start() is called, and join() cannot do that for you.",
    step="Call start() on it, after line {line} and before any join().",
    wrong="""
from multiprocessing import Process


def bake(cake):
    print("baking a", cake)


if __name__ == "__main__":
    cakes = ["plum cake", "apple pie"]
    bakers = [Process(target=bake, args=(cake,)) for cake in cakes]
    for baker in bakers:
        baker.join()
""",
    right="""
from multiprocessing import Process


def bake(cake):
    print("baking a", cake)


if __name__ == "__main__":
    cakes = ["plum cake", "apple pie"]
    bakers = [Process(target=bake, args=(cake,)) for cake in cakes]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
""",
    symptoms=("can only join a started process", "no process is started", "it prints nothing", "it hangs"),
)
