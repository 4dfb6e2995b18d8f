"""The work of a pool fails, and nobody asks for its results."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Work was sent and is waited for, no result is asked for, and the workers came to nothing."""
    given = [*case.code.sent, *case.code.unread(POOL)]
    futures = [] if given else _submitted(case)
    sent = futures or [call for call in given if call.argument(4, "error_callback") is None]
    if not sent or case.unending or not case.workers or case.error is not None or _is_asked(case, futures):
        return None
    work = case.code.function_named(case.code.handed_function(sent[0]))
    name = work.name if work is not None else "your function"
    values = {"line": sent[0].line, "method": sent[0].method, "name": name, "pid": case.workers[0].pid}
    if _failed(case):
        return Found(CERTAIN, values)
    silent = not case.worker_lines and work is not None and _prints(work)
    packed = sent[0].argument(1, "args")
    plain = packed is None or isinstance(packed, ast.Tuple | ast.List) or bool(futures)
    if silent:
        return Found(CERTAIN if plain and (not case.graded or case.tasks) else LIKELY, values)
    fewer = isinstance(case.got, list) and isinstance(case.expected, list) and len(case.got) < len(case.expected)
    if case.graded and case.asked:
        return Found(LIKELY, values) if fewer or not case.got else None
    tasks = sum(1 for call in case.run.calls if call.kind == "task")
    lost = work is not None and tasks > len(case.worker_lines) and _prints(work)
    if work is not None and not case.graded:
        pieces = sum(_turns(case, call) for call in sent)
        lost = max(tasks, pieces) > len(case.worker_lines) and _always_prints(work)
    return Found(LIKELY, values) if lost else None


def _is_asked(case: Case, futures: list[Called]) -> bool:
    """Tell whether results are asked for, or the work of a pool is not even waited for."""
    code = case.code
    waited = _failed(case) and not case.graded and not code.methods("successful")
    asked = [call for call in code.collected if call.method == "get" or not waited]
    if asked or (futures and code.methods("result", "exception", "add_done_callback")):
        return True
    ends = code.on("terminate", of=(POOL,), at_work=False)
    return not futures and bool(ends or not (code.collected or code.on("join", of=(POOL,), at_work=False)))


def _failed(case: Case) -> bool:
    """Tell whether an exception was seen to leave the work of a worker, which did not end by it."""
    alive = {worker.pid for worker in case.workers if worker.exit_code in (None, 0)}
    return any(raised.pid in alive and raised.error not in _LEAVING for raised in case.run.raised)


_LEAVING = ("SystemExit", "KeyboardInterrupt", "GeneratorExit")


def _submitted(case: Case) -> list[Called]:
    """Return the calls of `submit` on an executor."""
    if case.graded and case.code.mentions("concurrent.futures.as_completed", "concurrent.futures.wait"):
        return []
    return [*case.code.on("submit", of=(EXECUTOR,), at_work=False), *case.code.unread(EXECUTOR)]


def _turns(case: Case, call: Called) -> int:
    """Return how many pieces of work a call surely sends: one, or one in each turn of its loop."""
    if call.method not in ("apply_async", "submit") or not call.around:
        return 0
    loop = call.loop
    if loop is None:
        return 1
    made = getattr(loop, "generators", [loop])
    items = case.code.resolved(getattr(made[0], "iter", None)) if len(made) == 1 else None
    if isinstance(items, ast.List | ast.Tuple):
        return len(items.elts)
    if isinstance(items, ast.Call) and case.code.names.full(items.func) == "range" and len(items.args) == 1:
        count = number(items.args[0])
        return count if isinstance(count, int) else 1
    return 0 if any(isinstance(node, ast.If) for node in call.around) else 1


def _always_prints(work: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether each piece of work that comes to its end has printed a line: no way around the print is seen."""
    if any(isinstance(node, ast.Return | ast.Try | ast.Yield) for node in ast.walk(work)):
        last = work.body[-1]
        leaves = [node for node in ast.walk(work) if isinstance(node, ast.Return | ast.Try | ast.Yield)]
        if not all(node is last and isinstance(node, ast.Return) for node in leaves):
            return False
    return any(isinstance(part, ast.Expr) and _prints(part) and "end=" not in ast.unparse(part) for part in work.body)


def _prints(work: ast.AST) -> bool:
    calls = (node for node in ast.walk(work) if isinstance(node, ast.Call))
    return any(isinstance(call.func, ast.Name) and call.func.id == "print" for call in calls)


MISCONCEPTION = Misconception(
    slug="apply-async-error-swallowed",
    question="Why does my pool print nothing, not even an error?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="The workers took the work that line {line} sends, but nothing came of it, and no error was shown: "
    "nobody asked for the results of {name}.",
    why="An exception in a worker is put into the result, as a letter into an envelope. Whoever calls get() or "
    "result() opens it; if nobody does, it stays hidden.",
    step="Keep what {method} returns on line {line} and call its get() (or result()): the error will be raised there.",
    wrong="""
from multiprocessing import Pool


def cut(paper):
    half = paper / 2
    print("half of it is", half)


if __name__ == "__main__":
    pool = Pool(2)
    for paper in ("red", "blue"):
        pool.apply_async(cut, (paper,))
    pool.close()
    pool.join()
    print("ready")
""",
    right="""
from multiprocessing import Pool


def cut(paper):
    half = paper[: len(paper) // 2]
    print("half of it is", half)


if __name__ == "__main__":
    pool = Pool(2)
    for paper in ("red", "blue"):
        pool.apply_async(cut, (paper,))
    pool.close()
    pool.join()
    print("ready")
""",
    symptoms=(
        "it prints nothing",
        "no error is shown",
        "the results are empty",
    ),
)
