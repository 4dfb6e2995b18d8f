"""`target=print(...)`: the main program prints, and the process gets None."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.values import values_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_PRINTS = ("print", "pprint.pprint", "sys.stdout.write", "rich.print")


def signs(case: Case) -> Found | None:
    """A call of `print` is the target, and a process had none, or wrote that it cannot be called."""
    code = case.code
    calls = [call for call in code.made_with_target if _prints(case, code.target_of(call))]
    if not calls:
        return None
    written = case.main_lines[0] if case.main_lines else "its text"
    return Found(CERTAIN, {"line": calls[0].line, "text": written, "pid": case.main_pid})


def _prints(case: Case, target: ast.expr | None) -> bool:
    values = values_of(case.code, target)
    return any(isinstance(value, ast.Call) and case.code.names.full(value.func) in _PRINTS for value in values)


MISCONCEPTION = Misconception(
    slug="target-is-print-call",
    question="Can a Process print what I compute for it?",
    fix=Fix.STARTING,
    signs=signs,
    seen='"{text}" was written by your main program, process {pid}: line {line} calls print while it makes the '
    "process.",
    why="A call among the arguments is carried out at once, by whoever makes the process. What print returns is None, "
    "so the new process had nothing to do.",
    step="Write a small function that prints, and hand it over by its name: target=function, args=(...).",
    wrong="""
from multiprocessing import Process


def double(number):
    return 2 * number


if __name__ == "__main__":
    for number in (4, 8):
        process = Process(target=print("twice", number, "is", double(number)))
        process.start()
""",
    right="""
from multiprocessing import Process


def show_double(number):
    print("twice", number, "is", 2 * number)


if __name__ == "__main__":
    for number in (4, 8):
        process = Process(target=show_double, args=(number,))
        process.start()
""",
    instead_of=("target-called-in-parent",),
    symptoms=("all the same PID", "all lines come from the same process", "it is not faster"),
)
