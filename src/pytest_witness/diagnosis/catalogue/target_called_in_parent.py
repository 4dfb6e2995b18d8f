"""`target=square(3)`: the function is called where it was to be handed over."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.functions import functions_of, makes_a_function
from pytest_witness.diagnosis.source.values import called_in_place
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NOBODY_YET = 0.85  # it never came to the birth of a process


def signs(case: Case) -> Found | None:
    """A process had no target, or none that can be called, and in the source a call stands in its place."""
    code = case.code
    made = [call for call in code.made_with_target if _may_be_called(code, code.target_of(call))]
    in_place = [(call, called_in_place(code, code.target_of(call))) for call in made]
    called = [(call, function) for call, function in in_place if function is not None]
    not_callable = any(error.type == "TypeError" and error.says("object is not callable") for error in case.troubles)
    if called:
        call, function = called[0]
        values = {"line": call.line, "name": function.name, "pid": case.main_pid}
        if case.without_target or not_callable:
            return Found(CERTAIN, values)
        nobody = not case.workers or case.about_threads
        if nobody and function.name in case.in_main and not makes_a_function(case.code, function):
            return Found(CERTAIN if case.graded else _NOBODY_YET, values)
        return None
    at_once = [call for call in made if case.about_threads and _gives_none(case, code.resolved(code.target_of(call)))]
    if case.graded and at_once:
        values = {"line": at_once[0].line, "name": _shown(code.resolved(code.target_of(at_once[0])))}
        return Found(CERTAIN, {**values, "pid": case.main_pid})
    if not made or not (case.without_target or not_callable):
        return None
    values = {"line": made[0].line, "name": _shown(code.target_of(made[0])), "pid": case.main_pid}
    sure = isinstance(code.resolved(code.target_of(made[0])), ast.Call) or bool(case.only_in_main)
    return Found(CERTAIN if sure else LIKELY, values)


def _may_be_called(code: Code, target: ast.expr | None) -> bool:
    """Tell whether a call may stand for a target: no lambda, nor a `partial` of a function, or the like."""
    made = code.resolved(target)
    if isinstance(made, ast.Call) and functions_of(code, made):
        return False
    return target is not None and not isinstance(target, ast.Constant | ast.Lambda)


def _gives_none(case: Case, target: ast.expr | None) -> bool:
    """Tell whether a call stands there that changes a list (or the like), or sleeps: what it returns is None."""
    if not isinstance(target, ast.Call):
        return False
    changing = isinstance(target.func, ast.Attribute) and target.func.attr in changes.CHANGING
    return changing or case.code.names.full(target.func) in ("time.sleep", "setattr", "operator.setitem")


def _shown(target: ast.expr | None) -> str:
    return (
        ast.unparse(target.func if isinstance(target, ast.Call) else target) if target is not None else "the function"
    )


MISCONCEPTION = Misconception(
    slug="target-called-in-parent",
    question="Why does my main program do the work of the new process?",
    fix=Fix.STARTING,
    signs=signs,
    seen="On line {line}, {name} was called by your main program, process {pid}; the new one was left with nothing to "
    "do.",
    why="With parentheses, a function is called here and now, before there is a process, and target gets what it "
    "returned. Target needs the function itself, to be called over there.",
    step="On line {line}, hand over {name} without parentheses, and give what it needs in args=(...).",
    wrong="""
from multiprocessing import Process


def count_down(seconds):
    for second in range(seconds, 0, -1):
        print(second)


if __name__ == "__main__":
    process = Process(target=count_down(3))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def count_down(seconds):
    for second in range(seconds, 0, -1):
        print(second)


if __name__ == "__main__":
    process = Process(target=count_down, args=(3,))
    process.start()
    process.join()
""",
    symptoms=("all the same PID", "all lines come from the same process", "object is not callable", "it is not faster"),
)
