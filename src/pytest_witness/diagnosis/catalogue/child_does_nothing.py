"""Processes are started with nothing to do, and the main program does the work."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.idle import idle
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import STARTABLE, is_empty
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_REFUSED = 0.85
_ABOUT_PROCESSES = ("pid", "name", "exitcode", "is_alive", "ident", "sentinel", "daemon", "native_id")


def signs(case: Case) -> Found | None:
    """What the processes were handed does nothing, and the main program did the work or wrote the lines."""
    found = idle(case)
    if found is not None and found.instead == "nothing":
        return Found(_REFUSED if case.graded else LIKELY, _values(case, found.name, found.line, found.by_main))
    made = case.code.calls_of(*STARTABLE)
    empty = [call for call in made if _is_empty(case, call)]
    bare = [call for call in made if not call.node.args and not call.node.keywords and _is_plain(case, call.node)]
    idlers = empty + bare
    if not idlers or len(idlers) < len(made) or not case.workers or case.writers or not case.main_lines:
        return None
    if case.graded:
        name = ast.unparse(case.code.target_of(idlers[0]) or ast.Constant(None))
        return Found(_REFUSED, _values(case, name, idlers[0].line, "")) if case.claim else None
    if case.error is not None or case.failed_workers or _measures(case):
        return None
    name = ast.unparse(case.code.target_of(idlers[0]) or ast.Constant(None))
    return Found(LIKELY, _values(case, name, idlers[0].line, ""))


def _is_empty(case: Case, call: Called) -> bool:
    """Tell whether a process is given a function that does nothing, or a lambda that is no more than a constant."""
    target = case.code.target_of(call)
    if isinstance(target, ast.Lambda):
        return isinstance(target.body, ast.Constant)
    return is_empty(case.code.function_named(target))


def _is_plain(case: Case, call: ast.Call) -> bool:
    return case.code.names.full(call.func) not in case.code.names.subclasses


def _measures(case: Case) -> bool:
    """Tell whether a script is about processes themselves: it looks at the clock, or at what a process has."""
    nodes = list(ast.walk(case.code.tree))
    looks = any(isinstance(node, ast.Attribute) and node.attr in _ABOUT_PROCESSES for node in nodes)
    if 1 < len(case.workers) <= len(case.main_lines):  # it is a line for each
        return looks or bool(case.code.clocks) or case.code.imports("timeit")
    return looks or case.code.imports("time") or case.code.imports("timeit") or case.code.imports("os")


def _values(case: Case, name: str, line: int, by_main: str) -> dict[str, object]:
    did = f"executed {by_main}" if by_main else "did the work"
    return {"name": name, "line": line, "did": did, "pid": case.main_pid}


MISCONCEPTION = Misconception(
    slug="child-does-nothing",
    question="Is it enough that processes are there?",
    fix=Fix.WORKING,
    signs=signs,
    seen="What is started on line {line} runs {name}, which does none of the work; your main program, process {pid}, "
    "{did}.",
    why="A process does what its target says, and nothing else. What is written beside the start is done by the main "
    "program, however many processes are there.",
    step="Move the work into the function that is the target.",
    wrong="""
from multiprocessing import Process


def helper():
    pass


if __name__ == "__main__":
    for country in ("Peru", "Chad", "Laos"):
        process = Process(target=helper)
        process.start()
        print("visiting", country)
        process.join()
""",
    right="""
from multiprocessing import Process


def helper(country):
    print("visiting", country)


if __name__ == "__main__":
    for country in ("Peru", "Chad", "Laos"):
        process = Process(target=helper, args=(country,))
        process.start()
""",
    instead_of=("start-join-same-iteration", "wrong-number-of-processes", "one-child-does-all"),
    symptoms=("all the same PID", "all lines come from the same process", "the workers do nothing", "it is not faster"),
)
