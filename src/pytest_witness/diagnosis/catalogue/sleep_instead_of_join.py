"""The main program sleeps where it should join."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import endless
from pytest_witness.diagnosis.signs.leftover import later, reads_files, reads_shared
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import CLOCKS, POOL
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No join, a sleep after the starts, and the main program was done before its processes."""
    starts = case.code.starts
    if case.code.pools and not starts:
        return _for_a_pool(case)
    if not starts or case.code.joins or case.code.waits_by_other_means or case.unending:
        return None
    first = min(start.line for start in starts)
    naps = _naps(case, first)
    served = not case.graded and endless.work_for_ever(case, case.outlived or case.workers)  # no join would come back
    if not naps or not case.workers or case.error is not None or served:
        return None
    claimed = case.claim == "every process joined"
    values = {"line": naps[-1].line, "nap": ast.unparse(naps[-1].node)}
    if not case.outlived and not claimed:
        if case.graded or not _is_for_them(case, naps[-1]):
            return None
        pid = max(case.workers, key=lambda worker: worker.ended or 0.0).pid
        return Found(LIKELY, {**values, "pid": pid, "what": "it knows nothing of the end of"})
    pid = case.outlived[0].pid if case.outlived else case.workers[0].pid
    sure = CERTAIN if claimed or naps[-1].line > max(start.line for start in starts) else LIKELY
    return Found(sure, {**values, "pid": pid, "what": "it had ended while there still was"})


def _naps(case: Case, first: int) -> list[Called]:
    """Return the calls below a line by which the main program lets time pass; none if it does so until something is."""
    code = case.code
    naps = [call for call in code.pauses if not code.at_work(call) and call.line > first]
    if any(isinstance(nap.loop, ast.While) and not _counts(case, nap.loop) for nap in naps):
        return []
    return naps or [call for call in _by_function(case) if call.line > first and _is_for_them(case, call)]


def _for_a_pool(case: Case) -> Found | None:
    """Tell whether work is sent to a pool, and a pause is all that there is to give it time."""
    code = case.code
    sent = [*code.sent, *code.unread(POOL)]
    if case.graded or not sent or not case.workers or case.unending or case.error is not None:
        return None
    ends = code.on("join", "terminate", "ready", "successful", of=(POOL, *_HANDLES), at_work=False)
    if code.collected or ends:
        return None
    blocks = [block for block in code.pool_blocks if block in sent[0].blocks]
    last = max((block.end_lineno or 0 for block in blocks), default=len(code.lines))
    naps = [call for call in code.pauses if sent[0].line < call.line <= last and not code.at_work(call)]
    if not naps or any(isinstance(nap.loop, ast.While) for nap in naps):
        return None
    values = {"line": naps[-1].line, "nap": ast.unparse(naps[-1].node), "pid": case.workers[0].pid}
    return Found(LIKELY, {**values, "what": "it knows nothing of the end of"})


def _is_for_them(case: Case, nap: Called) -> bool:
    """Tell whether a pause is there for the processes, by its own words, or by what is said or read after it."""
    if any(word in case.code.text.lower() for word in _DEAD):
        return False
    if _says_so(case, nap) or "wait" in f"{nap.function} {nap.name}".lower():
        return True
    if any(call.line < nap.line for call in case.code.receives(at_work=False)):
        return False  # it has what it waited for
    last = max(start.line for start in case.code.starts)
    between = [call for call in case.code.calls if last < call.line < nap.line and call.function == nap.function]
    if (
        len(case.workers) > 1
        and nap.loop is None
        and not between
        and nap.function in {start.function for start in case.code.starts}
    ):
        return True
    said = " ".join(ast.unparse(call.node) for call in later(case, nap.line) if call.name == "print")
    return bool(_DONE.search(said)) or _is_read_later(case, nap)


def _says_so(case: Case, nap: Called) -> bool:
    """Tell whether the words beside a pause say that it is for the processes, and not that they need none.

    Beside a loop, in which the main program may be about its own work, that they end is no reason for the pause.
    """
    first = nap.line if nap.loop is None else nap.loop.lineno  # type: ignore[attr-defined]
    near = case.code.lines[max(0, first - 3) : nap.line + 1]
    comments = " ".join(line.partition("#")[2] for line in near)
    words = _WAITING if nap.loop is not None else _WAITING_OR_ENDING
    return words.search(_ALONE.sub("", comments)) is not None


def _by_function(case: Case) -> list[Called]:
    """Return the calls of functions that only pass the time: they sleep a fixed time, and at most say so."""
    code = case.code
    only = set()
    for name in {call.function for call in code.pauses if not code.at_work(call)} - {""}:
        if _only_passes(case, code.functions[name]):
            only.add(name)
    return [call for call in code.calls if call.name in only and call.loop is None and not code.at_work(call)]


def _is_read_later(case: Case, nap: Called) -> bool:
    """Tell whether the main program reads after a pause what its processes left: something shared, or files."""
    return reads_shared(case, nap.line) or (_only_passes(case, nap.loop) and reads_files(case, nap.line))


def _only_passes(case: Case, loop: ast.AST | None) -> bool:
    """Tell whether a loop does no more than to pass the time; true of none."""
    nodes = list(ast.walk(loop)) if loop is not None else []
    pauses = {call.node for call in case.code.pauses}
    called = {case.code.names.full(node.func) for node in nodes if isinstance(node, ast.Call) and node not in pauses}
    hangs = any(isinstance(node, _ENDS) or (isinstance(node, ast.While) and not _counts(case, node)) for node in nodes)
    return called <= _PASSING and not hangs


def _counts(case: Case, loop: ast.While) -> bool:
    """Tell whether a loop ends by itself: it counts, or looks at the clock, and at no process."""
    if any(isinstance(node, ast.Attribute) and node.attr in _ASKS for node in ast.walk(loop.test)):
        return False
    counted = {ast.unparse(node.target) for node in ast.walk(loop) if isinstance(node, ast.AugAssign)}
    for node in ast.walk(loop):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp):  # `left = left - 1`
            counted |= {ast.unparse(target) for target in node.targets} & {ast.unparse(node.value.left)}
    names = {ast.unparse(node) for node in ast.walk(loop.test) if isinstance(node, ast.Name | ast.Attribute)}
    clock = any(call.node in ast.walk(loop.test) for call in case.code.clocks)
    return clock or bool(names & counted)


_HANDLES = tuple(f"{POOL}.{method}" for method in ("apply_async", "map_async", "starmap_async"))
_ASKS = ("is_alive", "exitcode")
_DEAD = ("zombie", "defunct")
_PASSING = {
    *("threading.Event", "multiprocessing.Event", "print", "sys.stdout.write", "sys.stdout.flush"),
    *("range", "reversed", "len", "enumerate", "int", "round", "min", "max", *CLOCKS),
}
_ENDS = (ast.Break, ast.Return, ast.Try)  # what it sleeps may hang on something
_WAITING = re.compile(r"\b(wait\w*(?! for (?:new|more|the next)\b)|let|give)\b", re.IGNORECASE)
_WAITING_OR_ENDING = re.compile(
    _WAITING.pattern + r"|\b(end(s|ed)?|finish\w*|complete\w*|done|ready|time|until|enough|join)\b", re.IGNORECASE
)
_ALONE = re.compile(
    r"[^.;]*(\b(no|not|never|nobody|without|needn't|don't)\b[^.;,]{0,20}\b(wait\w*|join\w*)"
    r"|\b(by|on) (itself|themselves|its own|their own)\b)[^.;]*",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(done|finished|ready|all|complete[d]?|result\w*|sum|total|end of the work|over)\b", re.IGNORECASE
)


MISCONCEPTION = Misconception(
    slug="sleep-instead-of-join",
    question="Can I wait for processes with time.sleep()?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Your code waits with {nap} on line {line} for its processes; {what} process {pid}.",
    why="A pause is a guess: too short and the work is not done, too long and time is wasted. Only join() "
    "knows when a process has ended, and waits exactly so long.",
    step="Replace the sleep on line {line} by join() on each process.",
    wrong="""
from multiprocessing import Process
import time


def load(lorry):
    time.sleep(lorry / 5)
    print("lorry", lorry, "is loaded")


if __name__ == "__main__":
    lorries = [Process(target=load, args=(lorry,)) for lorry in (1, 2, 5)]
    for lorry in lorries:
        lorry.start()
    time.sleep(0.5)
    print("all lorries are loaded")
""",
    right="""
from multiprocessing import Process
import time


def load(lorry):
    time.sleep(lorry / 5)
    print("lorry", lorry, "is loaded")


if __name__ == "__main__":
    lorries = [Process(target=load, args=(lorry,)) for lorry in (1, 2, 5)]
    for lorry in lorries:
        lorry.start()
    for lorry in lorries:
        lorry.join()
    print("all lorries are loaded")
""",
    instead_of=("forgot-join",),
    symptoms=(
        "done is printed too early",
        "sometimes results are missing",
    ),
)
