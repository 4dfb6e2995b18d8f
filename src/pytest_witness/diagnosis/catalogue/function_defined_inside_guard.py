"""The function of a process is defined under the main guard."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import is_guard
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker did not find a function, or nobody found it, that is defined under the main guard only."""
    defined = {
        node.name: node.lineno
        for guard in case.code.tree.body
        if isinstance(guard, ast.If) and is_guard(guard)
        for node in ast.walk(guard)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    outside = {getattr(node, "name", "") for node in case.code.tree.body}
    types = ("NameError",) if case.forked else ("AttributeError", "NameError")
    for trouble in case.troubles:
        for name, line in defined.items():
            if name not in outside and trouble.type in types and f"'{name}'" in trouble.message:
                late = any(call.line < line for call in case.code.pools)  # under fork this would be the reason
                return Found(
                    0.8 if late else CERTAIN,
                    {"function": name, "line": line, "pid": trouble.pid, "message": trouble.message},
                )
    return None


MISCONCEPTION = Misconception(
    slug="function-defined-inside-guard",
    question="Can I define my function under the main guard?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Process {pid} did not find {function}(), which line {line} defines under the main guard: {message}.",
    why="A new process may read the file again to learn its functions, and skips all that is under the guard.",
    step="Move {function}() out of the guard, to the left margin above it.",
    wrong="""
from multiprocessing import Process

if __name__ == "__main__":

    def greet(guest):
        print("welcome", guest)

    process = Process(target=greet, args=("Mia",))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def greet(guest):
    print("welcome", guest)


if __name__ == "__main__":
    process = Process(target=greet, args=("Mia",))
    process.start()
    process.join()
""",
    instead_of=("undefined-name-under-guard", "exception-in-child-ignored"),
    methods=("spawn", "forkserver"),
    symptoms=("AttributeError: Can't get attribute", "it prints nothing"),
)
