"""`os.getpid()` is asked in the main program, and its answer handed to the processes."""

import ast
import itertools
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import is_loaded
from pytest_witness.diagnosis.source.functions import bound, inside
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_ASKS = ("os.getpid", "multiprocessing.current_process", "threading.get_native_id")
_OF_MAIN = re.compile(
    r"\b(?:main|parent|boss|master|chief|owner|(?:made|created|started|sent|given) by)\b", re.IGNORECASE
)
_DEEP = 4  # steps from a name or a function to what is behind it


def signs(case: Case) -> Found | None:
    """Workers wrote the main program's PID and never their own, and it was asked outside what they run."""
    root = str(case.main_pid)
    telling = [worker for worker in case.workers if any(root in _words(line) for line in case.lines_of(worker))]
    if not telling:
        return _brought_back(case, root)
    for worker in telling:
        if any(str(worker.pid) in _words(line) for line in case.lines_of(worker)):
            return None
    asked = [call for call in case.code.calls_of(*_ASKS) if not _in_work(case, call.around)]
    if not asked:
        return None
    if any(_in_work(case, call.around) for call in case.code.calls_of("os.getpid", "os.getppid")):
        return None  # who asks for its own as well knows the difference
    values = {"line": asked[0].line, "root": root, "pids": [worker.pid for worker in telling][:4]}
    return Found(CERTAIN if len(telling) > 1 else LIKELY, values)


def _brought_back(case: Case, root: str) -> Found | None:
    """Tell whether the main program wrote its own PID for each item of a pool, or process, to which it was handed."""
    code = case.code
    telling = [line for line in case.main_lines if root in _words(line)]
    words = [word for line in case.main_lines for word in _words(line)]
    asked = [call for call in code.calls_of(*_ASKS) if not _in_work(case, call.around)]
    itself = sum(any(ast.unparse(node) == "print" for node in _callers(call)) for call in asked)
    times = words.count(root) - itself
    if case.graded or times <= 1 or any(str(worker.pid) in words for worker in case.workers):
        return None
    if all(map(_OF_MAIN.search, telling)):
        return None
    alone = code.processes if times >= len(case.workers) else []
    for call in (*code.handed_out(), *alone):
        given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
        given += [args for pool in code.pools if (args := code.given(pool, 2, "initargs")) is not None]
        given += [value for name in code.work for value in code.functions[name].args.defaults]
        for one in asked:
            if _is_kept(case, one) or any(_is_behind(code, one, node) for node in given):
                pids = [worker.pid for worker in case.workers][:4]
                return Found(LIKELY, {"line": one.line, "root": root, "pids": pids})
    return None


def _is_behind(code: Code, asked: Called, node: ast.AST, deep: int = _DEEP) -> bool:
    """Tell whether a PID is asked for to compute an expression: there, or where its names and functions get a value."""
    parts = list(ast.walk(node))
    return asked.node in parts or any(
        _is_behind(code, asked, value, deep - 1) for part in parts if deep for value in _values(code, part)
    )


def _values(code: Code, part: ast.AST) -> list[ast.expr]:
    """Return what is bound to a name, or appended to its list, and what a function that is called returns."""
    if isinstance(part, ast.Name):
        added = [call for call in code.methods("append") if ast.unparse(call.node.func).startswith(f"{part.id}.")]
        return [*bound(code, part), *(one for call in added for one in call.node.args)]
    function = code.function_named(part.func) if isinstance(part, ast.Call) else None
    nodes = inside(function) if function is not None else ()
    return [node.value for node in nodes if isinstance(node, ast.Return) and node.value is not None]


def _is_kept(case: Case, asked: Called) -> bool:
    """Tell whether an object keeps a PID that is asked for in an attribute which a worker's function reads."""
    code = case.code
    kept: set[str] = set()
    for node, outer in itertools.pairwise(asked.around):
        stores = isinstance(node, ast.Assign | ast.AnnAssign)
        for one in getattr(node, "targets", [getattr(node, "target", None)]) if stores else ():
            of_class = isinstance(one, ast.Name) and isinstance(outer, ast.ClassDef)
            kept |= {one.attr} if isinstance(one, ast.Attribute) else {one.id} if of_class else set()
    read = [node for name in code.in_workers for node in ast.walk(code.functions[name])]
    return any(isinstance(node, ast.Attribute) and is_loaded(node) and node.attr in kept for node in read)


def _callers(call: Called) -> list[ast.expr]:
    """Return what is called with the result of a call as a part of its arguments."""
    return [node.func for node in call.around if isinstance(node, ast.Call)]


def _words(line: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in line).split()


def _in_work(case: Case, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether a call stands in the body of a function that is handed over, and not in its parameters' defaults."""
    for place, node in enumerate(around):
        if isinstance(node, ast.FunctionDef) and (node.name in case.code.work or node.name == "run"):
            return place == 0 or around[place - 1] is not node.args
    return False


MISCONCEPTION = Misconception(
    slug="pid-computed-in-parent",
    question="Why do all my processes have the same PID?",
    fix=Fix.VALUES,
    signs=signs,
    seen="The processes {pids} all wrote the number {root}, which is the PID of your main program.",
    why="An argument is computed before it is handed over, and whoever computes it is asked for his PID. On line "
    "{line} that is your main program.",
    step="Call os.getpid() inside the function that the process runs, not on line {line}.",
    wrong="""
import os
from multiprocessing import Process


def show(pid):
    print("I am process", pid)


if __name__ == "__main__":
    processes = [Process(target=show, args=(os.getpid(),)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    right="""
import os
from multiprocessing import Process


def show(main_pid):
    print("I am process", os.getpid(), "of", main_pid)


if __name__ == "__main__":
    processes = [Process(target=show, args=(os.getpid(),)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    symptoms=("all the same PID",),
)
