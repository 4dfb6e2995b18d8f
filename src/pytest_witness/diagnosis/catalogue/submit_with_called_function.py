"""`executor.submit(square(3))`: the function is called where it was to be handed over."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.functions import makes_a_function
from pytest_witness.diagnosis.source.values import called_in_place
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_UNSEEN = 0.85  # nobody asked for the error


def signs(case: Case) -> Found | None:
    """What a call returned was submitted; the main program entered the function, and no worker did."""
    failed = case.trouble("TypeError", says=("not callable",))
    for call in case.code.handed_out("submit", "apply_async"):
        function = called_in_place(case.code, call.argument(0, "func"))
        if function is None or makes_a_function(case.code, function):
            continue
        values = {"line": call.line, "name": function.name, "method": call.method, "pid": case.main_pid}
        if failed is not None or (case.graded and not case.in_main):
            return Found(CERTAIN, values)
        if function.name in case.in_main - case.in_workers:
            return Found(CERTAIN if case.graded else _UNSEEN, values)
    return None


MISCONCEPTION = Misconception(
    slug="submit-with-called-function",
    question="Why do my workers get nothing to do when I submit a call?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} submits what {name}(...) returned: your main program, process {pid}, called it, and no worker "
    "did.",
    why="With parentheses, a function is called here and now, and its result is submitted. A worker cannot call a "
    "result; its error stays in the future, where nobody sees it before result() is called.",
    step="On line {line}, give {method} the function first, without parentheses, and its arguments after it.",
    wrong="""
from concurrent.futures import ProcessPoolExecutor


def paint(wall):
    print("painting the", wall)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        for wall in ("north wall", "south wall"):
            executor.submit(paint(wall))
""",
    right="""
from concurrent.futures import ProcessPoolExecutor


def paint(wall):
    print("painting the", wall)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        for wall in ("north wall", "south wall"):
            executor.submit(paint, wall)
""",
    symptoms=("all the same PID", "all lines come from the same process", "object is not callable", "it is not faster"),
)
