"""A child process asks for input."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker's `input` found the end of its standard input at once."""
    for trouble in case.worker_errors:
        if trouble.function == "<module>":
            continue  # it loads the file, and that asks for input: no child was meant to
        if trouble.type == "EOFError" and trouble.says("eof when reading"):
            return Found(CERTAIN, {"line": trouble.line or "?", "pid": trouble.pid})
    if case.raised_by_worker and case.trouble("EOFError", says=("eof when reading",)) is not None:
        asked = case.code.calls_of("input")
        pid = case.workers[0].pid if case.workers else "?"
        return Found(CERTAIN, {"line": asked[0].line if asked else "?", "pid": pid})
    # What reads `sys.stdin`, or catches the error, finds nothing and says nothing.
    if case.graded or any(isinstance(node, ast.Attribute) and _is_new(case, node) for node, _ in case.code.walk()):
        return None
    reading = [(node, around) for node, around in case.code.walk() if _reads(case, node)]
    for node, around in reading:
        names = {outer.name for outer in around if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)}
        pids = [worker.pid for worker in case.workers if names & case.code.in_workers & case.entered(worker.pid)]
        if pids:
            return Found(LIKELY, {"line": node.lineno, "pid": pids[0]})  # type: ignore[attr-defined]
    return None


def _reads(case: Case, node: ast.AST) -> bool:
    """Tell whether an expression reads the standard input."""
    if isinstance(node, ast.Call):
        return case.code.names.full(node.func) in ("input", "fileinput.input")
    return isinstance(node, ast.Name | ast.Attribute) and case.code.names.full(node) == "sys.stdin"


def _is_new(case: Case, node: ast.Attribute) -> bool:
    """Tell whether the standard input is opened anew there."""
    return isinstance(node.ctx, ast.Store) and case.code.names.full(node) == "sys.stdin"


MISCONCEPTION = Misconception(
    slug="input-in-child",
    question="Can a process ask for input?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Process {pid} asked for input on line {line}, and found the end of it at once (EOF): there was nothing to "
    "read.",
    why="Only the main program has the keyboard. The standard input of a child process is empty, so input() "
    "fails at once.",
    step="Ask in the main program, before the processes start, and hand the answer over as an argument.",
    wrong="""
from multiprocessing import Process


def greet():
    name = input("Your name? ")
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet)
    process.start()
    process.join()
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
    symptoms=("EOFError: EOF when reading a line", "it does not wait for my input"),
)
