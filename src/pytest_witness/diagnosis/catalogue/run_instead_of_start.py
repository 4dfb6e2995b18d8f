"""`run()` is called where `start()` was meant."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.work import handed
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, STARTABLE
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_FITTING = 0.9  # what `run` is called on cannot be told, but nothing else starts a process


def signs(case: Case) -> Found | None:
    """`run` is called on a process, or on what can only be one, and none was born for it."""
    code = case.code
    calls = [call for call in code.methods("run") if not _is_own(call)]
    known = [call for call in calls if code.names.kind(call.receiver).removeprefix("list of ") in STARTABLE]
    unbound = [call for call in calls if code.names.full(call.receiver) in STARTABLE and call.function != "run"]
    if known or unbound:
        if not case.graded and _on_purpose(case, known):
            return None
        line = (known or unbound)[0].line
        return Found(LIKELY if case.started else CERTAIN, {"line": line, "pid": case.main_pid})
    handed = [node for node, _ in code.walk() if isinstance(node, ast.Attribute) and _hands_over(case, node)]
    open_ones = [
        call for call in calls if code.is_kind(call.receiver) and not call.node.args and not call.node.keywords
    ]
    modules = set(code.names.stands_for)
    loose = [call for call in open_ones if not (isinstance(call.receiver, ast.Name) and call.receiver.id in modules)]
    if case.started or code.starts or not code.calls_of(*STARTABLE) or not (handed or loose):
        return None
    line = loose[0].line if loose else handed[0].lineno
    return Found(_FITTING, {"line": line, "pid": case.main_pid})


def _on_purpose(case: Case, calls: list[Called]) -> bool:
    """Tell whether a program that knows `start` calls `run` as well: to compare, for a share of its own, by a switch.

    Then others of the same kind were started for the same work, or would have been. What is started in the very turn
    in which its `run` is called is no other.
    """
    starts = [start for start in case.code.methods("start") if case.code.is_kind(start.receiver, *STARTABLE)]
    if any(_same(call, start) for call in calls for start in starts):
        return False
    if not case.started or case.unseen:
        return bool(starts) and case.error is None and case.run.outcome == "returned"
    theirs = {name_of(one.function) for one in handed(case.code, "process", "thread")}
    both = case.in_main & case.in_workers
    return any(name in theirs or name.endswith(".run") for name in both)


def _same(call: Called, start: Called) -> bool:
    """Tell whether both are called on one object, in one block: in the same turn of a loop, or one after the other."""
    one, other = call.receiver, start.receiver
    alike = isinstance(one, ast.Name) and isinstance(other, ast.Name) and one.id == other.id
    return alike and _block(call) is _block(start)


def _block(call: Called) -> object:
    """Return the list of statements that a call stands in; its comprehension, if it stands in one."""
    inner: ast.AST = call.node
    for outer in call.around:
        if isinstance(outer, COMPREHENSIONS):
            return outer
        for name in ("body", "orelse", "finalbody"):
            block = getattr(outer, name, None)
            if isinstance(block, list) and inner in block:
                return block
        inner = outer
    return None


def _is_own(call: Called) -> bool:
    """Tell whether it is the call of an object's own method, or that of its base."""
    receiver = call.receiver
    return (isinstance(receiver, ast.Call | ast.Constant) and _is_super(receiver)) or _is_self(receiver)


def _is_super(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"


def _is_self(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _hands_over(case: Case, node: ast.Attribute) -> bool:
    """Tell whether it is ``Process.run``, as in ``map(Process.run, processes)``, or that of a process."""
    names = case.code.names
    return node.attr == "run" and (names.full(node.value) in STARTABLE or names.kind(node.value) in STARTABLE)


MISCONCEPTION = Misconception(
    slug="run-instead-of-start",
    question="Are run() and start() the same?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} calls run(), and that starts nothing: the work was done by your main program, process {pid}.",
    why="run() is an ordinary method: whoever calls it does the work himself. Only start() makes something new, and "
    "run() is then called there.",
    step="Write start() in place of run() on line {line}.",
    wrong="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet, args=("Ada",))
    process.run()
""",
    right="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet, args=("Ada",))
    process.start()
    process.join()
""",
    symptoms=("all the same PID", "all lines come from the same process", "no process is started", "it is not faster"),
)
