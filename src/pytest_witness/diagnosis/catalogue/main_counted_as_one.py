"""The main program takes a share of the work, and there is one worker fewer than was asked for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import STARTABLE, number
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """One fewer than was asked for worked together, and the main program called what they were handed."""
    wanted = case.asked_for
    together = case.most_held if case.graded and case.most_held is not None else case.started
    if wanted is None or not together or together != wanted - 1 or case.run.outcome != "returned":
        return None
    if case.graded and not case.about_work:
        return None
    code = case.code
    handed = {
        function.name for call in code.calls_of(*STARTABLE) if (function := code.function_named(code.target_of(call)))
    }
    shared = handed & case.in_main if case.about_threads else case.in_main & case.in_workers
    called = [call for call in code.calls if call.name in shared and call.function not in handed]
    called = called or (_done_here(case) if case.graded and _leaves_one_out(case) else [])
    if not called:
        return None
    what = "thread" if case.about_threads else "process"
    values = {"count": wanted - 1, "wanted": wanted, "name": called[0].name, "line": called[0].line, "what": what}
    return Found(CERTAIN if case.graded else POSSIBLE, values)


def _done_here(case: Case) -> list[Called]:
    """Return the calls of the main program that do, of a part that nobody else is given, what the workers do."""
    theirs = work.run_by(case.code, "process", "thread")
    nodes = [node for function in theirs for node in ast.walk(function)]
    inside = {id(node) for node in nodes}
    does = {case.code.names.full(node.func) for node in nodes if isinstance(node, ast.Call)} - {""}
    own = [call for call in case.code.calls if call.name in does and id(call.node) not in inside]
    return [call for call in own if call.node.args and not any(_receives(part) for part in ast.walk(call.node))]


def _receives(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "recv")


def _leaves_one_out(case: Case) -> bool:
    """Tell whether the source sets the first or the last of the parts apart, or counts to one less than the number."""
    if case.code.methods("pop", "popleft"):
        return True  # mine = parts.pop()
    for node, _ in case.code.walk():
        if isinstance(node, ast.Starred) and isinstance(node.ctx, ast.Store):
            return True  # mine, *others = parts
        ends = (number(node.lower), number(node.upper)) if isinstance(node, ast.Slice) and node.step is None else ()
        if ends in ((1, None), (None, -1)):
            return True  # parts[1:], parts[:-1]
        if isinstance(node, ast.Call) and case.code.names.full(node.func) == "range":
            given = node.args
            less = bool(given) and isinstance(given[-1], ast.BinOp) and isinstance(given[-1].op, ast.Sub)
            if less or (len(given) == len(("first", "last")) and number(given[0]) == 1):
                return True
    return False


MISCONCEPTION = Misconception(
    slug="main-counted-as-one",
    question="Does my main program count as a worker?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} were started, where {wanted} were asked for: on line {line}, your main program calls {name} for a "
    "share of its own.",
    why="The main program is there anyway, and is not counted. Busy with a share itself, it also cannot look after "
    "the others meanwhile.",
    step="Start one more {what} for the share that the main program does.",
    wrong="""
from multiprocessing import Process


def pick(row):
    print("picked row", row)


if __name__ == "__main__":  # three workers pick the apples
    helpers = [Process(target=pick, args=(row,)) for row in (1, 2)]
    for helper in helpers:
        helper.start()
    pick(3)
""",
    right="""
from multiprocessing import Process


def pick(row):
    print("picked row", row)


if __name__ == "__main__":  # three workers pick the apples
    helpers = [Process(target=pick, args=(row,)) for row in (1, 2, 3)]
    for helper in helpers:
        helper.start()
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all"),
    symptoms=("too few processes",),
)
