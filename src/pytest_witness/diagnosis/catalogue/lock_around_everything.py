"""A lock is held around the work, so that only one worker at a time can do it."""

import ast
from collections.abc import Iterator

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.losses import is_shared
from pytest_witness.diagnosis.signs.work import run_by
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import number, text_of
from pytest_witness.diagnosis.source.functions import Function, name_of
from pytest_witness.diagnosis.source.values import called_for
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_LOCKS = ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition")
_NAMES = ("lock", "mutex", "semaphore", "sem")
_WORK = ("time.sleep", "sum", "max", "min", "sorted", "pow", "math.factorial", "hashlib.pbkdf2_hmac")
_OF_MANY = ("sum", "max", "min", "sorted")
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
        whole: only where the lock is around all that a function does, or around all that its loop does.
    """
    for node, around in code.walk():
        function = next((outer for outer in around if isinstance(outer, ast.FunctionDef)), None)
        if function is None:
            continue
        body = _guarded(code, node, function, whole=whole)
        work = _work_in(code, body, whole=whole)
        if work and not (whole and (_rest(code, function, node, body) or _needs_lock(code, body))):
            return function.name, node.lineno if isinstance(node, ast.stmt) else 0, work
    return None


def _rest(code: Code, function: ast.FunctionDef, node: ast.AST, body: list[ast.stmt]) -> bool:
    """Tell whether a function does more than what it does with the lock in its hand."""
    outer = function.body
    while node not in outer and len(loops := [part for part in outer if not _is_small(code, part)]) == 1:
        if not isinstance(loops[0], ast.For | ast.While | ast.If | ast.Try):
            break
        outer = loops[0].body
    held = {id(part) for part in (node, *body)}
    return node not in outer or any(id(part) not in held and not _is_small(code, part) for part in outer)


def _guarded(code: Code, node: ast.AST, function: ast.FunctionDef, *, whole: bool) -> list[ast.stmt]:
    """Return what is done while a lock is held, by a ``with`` block or from ``acquire`` on; nothing elsewhere."""
    if isinstance(node, ast.With):
        return node.body if any(_is_lock(code, item.context_expr, whole=whole) for item in node.items) else []
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Call):
        return []
    func = node.value.func
    if not isinstance(func, ast.Attribute) or func.attr != "acquire":
        return []
    if not _is_lock(code, func.value, whole=whole):
        return []
    outer = next((part for part in _bodies(function) if node in part), [])
    held = outer[outer.index(node) + 1 :] if outer else []
    ends = [place for place, part in enumerate(held) if _releases(part, func.value)]
    return held[: ends[0] + 1] if ends else held


def _bodies(function: ast.FunctionDef) -> Iterator[list[ast.stmt]]:
    """Yield the lists of statements in a function: its own, and those of its loops and blocks."""
    for node in ast.walk(function):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            yield body


def _releases(part: ast.stmt, lock: ast.expr) -> bool:
    text = f"{ast.unparse(lock)}.release"
    return any(isinstance(node, ast.Attribute) and ast.unparse(node) == text for node in ast.walk(part))


def _needs_lock(code: Code, body: list[ast.stmt]) -> bool:
    """Tell whether something shared is read before a pause and written after it, or a file is changed: so it is."""
    nodes = [node for part in body for node in ast.walk(part)]
    called = [code.function_named(node.func) for node in nodes if isinstance(node, ast.Call)]
    nodes += [node for function in called if function is not None for node in ast.walk(function)]
    shared = [node for node in nodes if isinstance(node, ast.Attribute | ast.Subscript)]
    stored = {ast.unparse(node) for node in shared if isinstance(node.ctx, ast.Store)}
    read = {ast.unparse(node) for node in shared if isinstance(node.ctx, ast.Load)}
    paused = any(isinstance(node, ast.Attribute | ast.Name) and ast.unparse(node).endswith("sleep") for node in nodes)
    waits = any(isinstance(node, ast.Attribute) and node.attr in ("wait", "wait_for", "notify") for node in nodes)
    return (
        waits
        or bool(paused and stored & read)
        or (any(map(_is_open, nodes)) and any(map(_may_write, [*nodes, *_elsewhere(code)])))
    )


def _elsewhere(code: Code) -> Iterator[ast.AST]:
    """Yield all that workers do: what one only reads, another may write."""
    for function in run_by(code):
        yield from ast.walk(function)


def _is_open(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "open"


def _may_write(node: ast.AST) -> bool:
    """Tell whether a call opens a file for more than reading."""
    if not isinstance(node, ast.Call) or not _is_open(node.func):
        return False
    named = [one.value for one in node.keywords if one.arg == "mode"]
    mode = next(iter([*node.args[1:2], *named]), ast.Constant("r"))
    return text_of(mode) not in ("r", "rt", "rb")


def _is_lock(code: Code, node: ast.AST, *, whole: bool) -> bool:
    """Tell whether it is a lock, or may be one; of a semaphore only one that lets in one at a time, where `whole`."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr == "get_lock"
    kind = code.names.kind(node).rpartition(".")[2]
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    if whole and (kind == "Condition" or ("Semaphore" in kind and not _is_single(code))):
        return False
    made = bool(name) and not kind and whole and any(call.method in _LOCKS[:2] for call in code.calls)
    return kind in _LOCKS or made or (not kind and any(part in name.lower() for part in _NAMES))


def _is_single(code: Code) -> bool:
    """Tell whether all semaphores of the file let in one at a time."""
    made = [call for call in code.calls if call.method in ("Semaphore", "BoundedSemaphore")]
    return all(number(code.resolved(call.argument(0, "value")) or ast.Constant(1)) == 1 for call in made)


def _is_small(code: Code, part: ast.stmt) -> bool:
    """Tell whether a statement is no work: a text, a global, a release, a name that is given its first value."""
    if isinstance(part, ast.Assign) and any(isinstance(node, ast.BinOp) for node in ast.walk(part)):
        return False
    kinds = (ast.Global, ast.Pass, ast.Import, ast.ImportFrom, ast.Expr, ast.Return, ast.Assign)
    return isinstance(part, kinds) and not _work_in(code, [part], whole=True)


def _is_unknown(call: ast.Call) -> bool:
    """Tell whether a call may be work: it is of a plain name that is no harmless one's."""
    return isinstance(call.func, ast.Name) and call.func.id not in _HARMLESS


def _work_in(code: Code, body: list[ast.stmt], *, whole: bool) -> str:
    """Return what of these statements is work: a function of this file, a pause, a loop; empty when nothing is.

    Args:
        code: the source.
        body: the statements.
        whole: nobody said that something is wrong, so that what cannot be told is no work, nor is what only prints.
    """
    nodes = [node for part in body for node in ast.walk(part)]
    called = next(filter(None, (_work_of(code, node, whole=whole) for node in nodes if isinstance(node, ast.Call))), "")
    if called:
        return called
    if not whole and (others := [node for node in nodes if isinstance(node, ast.Call) and _is_unknown(node)]):
        return ast.unparse(others[0].func)
    for node in nodes:
        if isinstance(node, ast.For | ast.While) and not (whole and _only_prints(node)):
            return "a loop"
        if whole and isinstance(node, ast.ListComp | ast.GeneratorExp) and _has_range(node):
            return "a loop"
    return ""


def _work_of(code: Code, call: ast.Call, *, whole: bool) -> str:
    """Return the name of what a call executes, where that is work: also of what the function around it was given."""
    name = code.names.full(call.func)
    if name in _WORK:
        return "" if whole and _is_quick(code, call, name) else name
    own = code.function_named(call.func)
    if own is not None and (name in code.functions or whole) and not (whole and not _works(code, own)):
        return own.name
    given = called_for(code, call.func) if own is None and isinstance(call.func, ast.Name) and whole else []
    return name_of(given[0]) if any(_works(code, one) for one in given) else ""


def _is_quick(code: Code, call: ast.Call, name: str) -> bool:
    """Tell whether it only compares a few values, or goes through what is shared, which the lock is there for."""
    if name not in _OF_MANY or not call.args:
        return False
    parts = [part for part in ast.walk(call.args[0]) if isinstance(part, ast.Name | ast.Attribute)]
    return len(call.args) > 1 or any(
        is_shared(code.names.kind(part)) or (isinstance(part, ast.Attribute) and part.attr == "value") for part in parts
    )


def _works(code: Code, function: Function) -> bool:
    """Tell whether a function of this file has a pause or a loop, or calls itself: it does not only print."""
    nodes = list(ast.walk(function))
    names = [code.names.full(node.func) for node in nodes if isinstance(node, ast.Call)]
    loops = [node for node in nodes if isinstance(node, ast.For | ast.While) and not _only_prints(node)]
    return bool(loops) or any(name in (*_WORK, name_of(function)) for name in names) or any(map(_has_range, nodes))


def _only_prints(loop: ast.For | ast.While) -> bool:
    """Tell whether a loop prints in its turns and stores nothing: it keeps lines together."""
    nodes = list(ast.walk(loop))
    prints = any(
        isinstance(node, ast.Call) and ast.unparse(node.func) in ("print", "sys.stdout.write") for node in nodes
    )
    return prints and not any(isinstance(node, ast.AugAssign | ast.Assign) for node in nodes)


def _has_range(node: ast.AST) -> bool:
    """Tell whether it is a comprehension over a range."""
    return isinstance(node, ast.ListComp | ast.GeneratorExp) and any(
        isinstance(part, ast.Call) and ast.unparse(part.func) == "range" for part in ast.walk(node.generators[0].iter)
    )


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
