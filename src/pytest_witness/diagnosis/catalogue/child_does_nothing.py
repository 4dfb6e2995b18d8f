"""Processes are started with nothing to do, and the main program does the work."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.beside import done_beside, works_beside
from pytest_witness.diagnosis.signs.idle import idle
from pytest_witness.diagnosis.signs.in_their_names import speaks_for_them
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import FUNCTION, STARTABLE, is_empty
from pytest_witness.diagnosis.source.functions import method_of
from pytest_witness.diagnosis.source.processes import reads_processes
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_REFUSED = 0.85


def signs(case: Case) -> Found | None:
    """What the processes were handed does nothing, and the main program did the work or wrote the lines."""
    found = idle(case)
    if found is not None and found.instead == "nothing":
        return Found(_REFUSED if case.graded else LIKELY, _values(case, found.name, found.line, found.by_main))
    made = case.code.calls_of(*STARTABLE)
    without = [call for call in made if _has_nothing_to_run(case, call)]
    filled = [call for call in made if not _is_empty(case, call)]
    running = [call for call in filled if call not in without]
    for_them = not case.graded and speaks_for_them(case, running, counts=not filled)
    by_itself = for_them or (not case.graded and works_beside(case, made))
    idlers = [call for call in made if call not in running]
    idlers += [call for call in made if _only_sleeps(case, call)] if by_itself else []
    if not idlers or len(idlers) < len(made) or not case.workers or case.writers or not case.main_lines:
        return None
    name = _what_runs(case, idlers[0])
    if case.graded:
        return Found(_REFUSED, _values(case, name, idlers[0].line, "")) if case.claim else None
    if case.error is not None or case.failed_workers:
        return None
    beside = done_beside(case)
    if not (for_them or beside) and (_measures(case) or any(_is_own(case, call) for call in without)):
        return None
    return Found(LIKELY, _values(case, name, idlers[0].line, beside))


def _has_nothing_to_run(case: Case, call: Called) -> bool:
    """Tell whether a process is made without a target, and its class has no `run` of its own."""
    own = f"{ast.unparse(call.node.func)}.run" in case.code.inherited_runs
    given = [*call.node.args, *call.node.keywords]
    if _is_own(case, call):
        return own and bool(case.without_target)
    return not given or (bool(case.without_target) and {one.arg for one in call.node.keywords} <= {"name", "daemon"})


def _is_own(case: Case, call: Called) -> bool:
    return case.code.names.full(call.node.func) in case.code.names.subclasses


def _is_empty(case: Case, call: Called) -> bool:
    """Tell whether a process is given a function that does nothing, or a lambda that is no more than a constant."""
    target = case.code.target_of(call)
    if isinstance(target, ast.Lambda):
        return isinstance(target.body, ast.Constant)
    return is_empty(_run_by(case, call))


def _only_sleeps(case: Case, call: Called) -> bool:
    """Tell whether a process is given a function that only sleeps."""
    function = _run_by(case, call)
    if function is None or not all(isinstance(part, ast.Expr | ast.Pass) for part in function.body):
        return False
    pauses = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    return bool(pauses) and all(case.code.names.full(node.func) == "time.sleep" for node in pauses)


def _run_by(case: Case, call: Called) -> FUNCTION | None:
    """Return the function of the file that a process runs."""
    return _own_run(case, call) or case.code.function_named(case.code.target_of(call))


def _own_run(case: Case, call: Called) -> FUNCTION | None:
    """Return the method `run` of the file's own class that a process is made of, where it is given no target."""
    made = case.code.classes.get(case.code.names.full(call.node.func))
    return method_of(case.code, made, "run") if made is not None and case.code.target_of(call) is None else None


def _what_runs(case: Case, call: Called) -> str:
    """Return what a process runs, as it is written."""
    target = case.code.target_of(call)
    own = f"{ast.unparse(call.node.func)}.run" if _own_run(case, call) is not None else "nothing"
    return ast.unparse(target) if target is not None else own


def _measures(case: Case) -> bool:
    """Tell whether a script is about processes themselves: it looks at the clock, or at what a process has."""
    looks = reads_processes(case.code.nodes)
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
