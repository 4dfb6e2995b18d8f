"""A lock is held around the work, so that only one worker at a time can do it."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import Code
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_LOCKS = ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition")
_NAMES = ("lock", "mutex", "semaphore", "sem")
_HARMLESS = ("print", "len", "str", "repr", "format", "int", "float", "range", "list", "round")


def signs(case: Case) -> Found | None:
    """Several were there at once, and at the door of the work they came one by one; the source has a lock around it."""
    found = _held_around_work(case.code, whole=not case.graded)
    if found is None or case.run.outcome != "returned":
        return None
    function, line, work = found
    values = {
        "function": function or "the worker",
        "line": line,
        "work": work,
        "count": case.most_held or case.most_alive,
    }
    if case.graded:
        if case.asked or not case.claim or case.claim == "nothing left behind":
            return None
        turns = any(len(run.holds) > 1 and max(len(hold.pids) for hold in run.holds) == 1 for run in case.runs)
        return Found(CERTAIN if turns and (case.most_held or 1) > 1 else LIKELY, values)
    together = case.most_alive > 1 and case.error is None and function in case.in_workers
    return Found(LIKELY, values) if together else None


def _held_around_work(code: Code, *, whole: bool) -> tuple[str, int, str] | None:
    """Return where a lock is held around work: function, line, and what is done there.

    Args:
        code: the source.
        whole: only where the lock is around all that a function does.
    """
    for node, around in code.walk():
        function = next((outer for outer in around if isinstance(outer, ast.FunctionDef)), None)
        body = _guarded(code, node, function)
        if function is None or not body:
            continue
        rest = [part for part in function.body if part is not node and not _is_small(part)]
        work = _work_in(code, body, whole=whole)
        if work and not (whole and (rest or node not in function.body)):
            return function.name, node.lineno if isinstance(node, ast.stmt) else 0, work
    return None


def _guarded(code: Code, node: ast.AST, function: ast.FunctionDef | None) -> list[ast.stmt]:
    """Return what is done while a lock is held, by a ``with`` block or from ``acquire`` on; nothing elsewhere."""
    if isinstance(node, ast.With) and any(_is_lock(code, item.context_expr) for item in node.items):
        return node.body
    if function is None or not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
        return []
    func = node.value.func
    if not isinstance(func, ast.Attribute) or func.attr != "acquire" or not _is_lock(code, func.value):
        return []
    return function.body[function.body.index(node) + 1 :] if node in function.body else []


def _is_lock(code: Code, node: ast.AST) -> bool:
    kind = code.names.kind(node).rpartition(".")[2]
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return kind in _LOCKS or (not kind and any(part in name.lower() for part in _NAMES)) or name == "get_lock"


def _is_small(part: ast.stmt) -> bool:
    """Tell whether a statement is no work: a text, a global, a release, the return of a name."""
    if isinstance(part, ast.Return):
        return not isinstance(part.value, ast.Call)
    return isinstance(part, ast.Global | ast.Pass | ast.Import | ast.ImportFrom | ast.Expr)


def _is_unknown(call: ast.Call) -> bool:
    """Tell whether a call may be work: it is of a plain name that is no harmless one's."""
    return isinstance(call.func, ast.Name) and call.func.id not in _HARMLESS


def _work_in(code: Code, body: list[ast.stmt], *, whole: bool) -> str:
    """Return what of these statements is work: a function of this file, a pause, a loop; empty when nothing is.

    Args:
        code: the source.
        body: the statements.
        whole: nobody said that something is wrong, so that what cannot be told is no work.
    """
    nodes = [node for part in body for node in ast.walk(part)]
    for node in nodes:
        if isinstance(node, ast.Call):
            name = code.names.full(node.func)
            if name in code.functions or name in ("time.sleep", "sum", "max", "min", "sorted"):
                return name
    if not whole and (others := [node for node in nodes if isinstance(node, ast.Call) and _is_unknown(node)]):
        return ast.unparse(others[0].func)
    for node in nodes:
        if isinstance(node, ast.For | ast.While):
            return "a loop"
    return ""


MISCONCEPTION = Misconception(
    slug="lock-around-everything",
    question="Should a lock be around all that my processes do?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} were there at once, but they had to take turns: in {function}, the lock of line {line} is held "
    "during the work ({work}).",
    why="A lock lets one at a time into what it guards. Held around the work itself, it makes all others wait, as if "
    "there were only one.",
    step="Keep the lock only around what is shared, such as a print or the update of a shared value.",
    wrong="""
import time
from multiprocessing import Lock, Process


def saw(board, lock):
    with lock:
        time.sleep(0.2)
        print("sawed", board)


if __name__ == "__main__":
    lock = Lock()
    saws = [Process(target=saw, args=(board, lock)) for board in ("oak", "pine", "beech")]
    for one in saws:
        one.start()
    for one in saws:
        one.join()
""",
    right="""
import time
from multiprocessing import Lock, Process


def saw(board, lock):
    time.sleep(0.2)
    with lock:
        print("sawed", board)


if __name__ == "__main__":
    lock = Lock()
    saws = [Process(target=saw, args=(board, lock)) for board in ("oak", "pine", "beech")]
    for one in saws:
        one.start()
    for one in saws:
        one.join()
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all"),
    symptoms=("it is not faster", "one after the other"),
)
