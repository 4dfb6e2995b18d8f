"""What a process's target returns is expected from `join`, from `start`, or from the process object."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, work
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import FUNCTION, PROCESS, THREAD, is_loaded
from pytest_witness.diagnosis.source.functions import Function, inside, name_of, returns
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_TOLD = 0.95  # beside what makes it slow, as well
_NO_ATTRIBUTE = re.compile(r"'(\w+)' object has no attribute '(\w+)'")
_SENDING = ("put", "send", "put_nowait", "send_bytes", "print", "write", "append", "error", "info", "warning")


def signs(case: Case) -> Found | None:
    """The main program uses what `join` returns, or all that a target does with its result is to return it."""
    code = case.code
    joins = [one for one in code.methods("join", of=(PROCESS, THREAD)) if one.is_used or _is_mapped(one)]
    asked = [*joins, *(one for one in code.methods("start", of=(PROCESS, THREAD)) if _is_shown(code, one))]
    none = (
        case.graded or any("None" in line for line in case.main_lines) or case.trouble("TypeError", says=("NoneType",))
    )
    if asked and (none or _is_tested(code, asked[0])) and not case.trouble("AttributeError", says=("NoneType",)):
        sure = 0.9 if case.graded and case.wants_copy else CERTAIN
        return Found(
            sure, {"function": _target(case), "line": asked[0].line, "what": f"what {asked[0].method}() returns"}
        )
    return _asked_object(case) or (_only_returned(case) if case.graded else _exit_code(case))


def _asked_object(case: Case) -> Found | None:
    """Tell whether a process object is asked for an attribute that it does not have."""
    missing = case.trouble("AttributeError")
    told = _NO_ATTRIBUTE.search(missing.message) if missing is not None else None
    if missing is None or told is None or _is_set(case, told[2]) or told[2].startswith("_"):
        return None
    values = {"function": _target(case), "line": missing.line, "what": f"its process for .{told[2]}"}
    return Found(CERTAIN, values) if _is_process(case, told[1]) else None


def _exit_code(case: Case) -> Found | None:
    line = _exit_code_for_value(case)
    return (
        Found(_TOLD, {"function": _target(case), "line": line, "what": "its process for .exitcode"}) if line else None
    )


def _only_returned(case: Case) -> Found | None:
    """Tell whether what is missing is what a process's function only returns."""
    lost = [one for one in work.handed(case.code, "process") if _only_returns(case, one.function)]
    if not lost or not case.workers or case.wants_copy or not _is_missing(case):
        return None
    values = {"function": name_of(lost[0].function), "line": lost[0].call.line}
    return Found(0.9 if not case.worker_lines else LIKELY, {**values, "what": "a process that brings nothing back"})


def _is_shown(code: Code, call: Called) -> bool:
    """Tell whether what is returned is printed, returned or kept: in a list, a dictionary, or by a name of its own."""
    if not call.is_used or isinstance(call.receiver, ast.Call):  # Process(...).start() is taken for the process
        return False
    for node in call.around:
        if isinstance(node, ast.Assign):
            targets = [part for target in node.targets for part in ast.walk(target) if isinstance(part, ast.Name)]
            own = ast.unparse(call.receiver) if call.receiver is not None else ""
            return any(_is_read(code, part.id) for part in targets if part.id != own)
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr == "append":
            return _is_read(code, ast.unparse(called.value))
        if called is not None and ast.unparse(called) in ("print", "str"):
            return True
        if isinstance(node, ast.stmt | ast.FormattedValue):
            return isinstance(node, ast.Return | ast.FormattedValue)
    return False


def _is_mapped(call: Called) -> bool:
    """Tell whether a lambda passes on what is returned: ``map(lambda p: p.join(), processes)``."""
    return isinstance(call.around[0], ast.Lambda) and not call.node.args


def _is_tested(code: Code, call: Called) -> bool:
    """Tell whether it is asked whether what is returned is None."""
    names = {ast.unparse(target) for target in getattr(call.around[0], "targets", [])}
    tests = [node for node, _ in code.walk() if isinstance(node, ast.Compare | ast.UnaryOp)]
    return any(isinstance(part, ast.Name) and part.id in names for test in tests for part in ast.walk(test))


def _is_read(code: Code, name: str) -> bool:
    """Tell whether something that has this name is used, and not only to put something into it, or to wait for it."""
    for node, around in code.walk():
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
            method = around[0].attr if isinstance(around[0], ast.Attribute) else ""
            if method not in ("append", "join", "start") and not isinstance(around[0], ast.Assign):
                return True
    return False


def _exit_code_for_value(case: Case) -> int:
    """Return the line that tells exit codes as the results of functions that only return theirs; 0 for none."""
    handed = work.handed(case.code, "process")
    if case.worker_lines or not handed or not all(_only_returns(case, one.function) for one in handed):
        return 0
    if any(worker.exit_code != 0 for worker in case.workers) or any(map(case.brought, case.workers)):
        return 0
    codes = [(node, around) for node, around in case.code.walk() if getattr(node, "attr", "") == "exitcode"]
    told = _followed(case.code, codes)
    if any(_is_asked(around) for _, around in told):
        return 0
    shown = any(_is_told_as_value(around) for _, around in told)
    return codes[0][0].lineno if shown else 0  # type: ignore[attr-defined]


def _followed(
    code: Code, places: list[tuple[ast.AST, tuple[ast.AST, ...]]]
) -> list[tuple[ast.AST, tuple[ast.AST, ...]]]:
    """Return these places, and those of what is kept of them: under a name, in a list, as what a function returns."""
    kept = {name for _, around in places for name in _kept_as(around)}
    for place in code.bindings:
        if isinstance(place, ast.For | ast.comprehension) and kept & {*map(ast.unparse, ast.walk(place.iter))}:
            parts = getattr(place.target, "elts", [place.target])
            kept.add(ast.unparse(parts[-1]))
    returning = {
        one.name for _, around in places for one in around if _is_returned(around) and isinstance(one, FUNCTION)
    }
    calls = [(call.node, call.around) for name in returning for call in code.callers_of(name)]
    loads = [one for one in code.walk() if is_loaded(one[0])]
    return [*places, *((node, around) for node, around in loads if ast.unparse(node) in kept), *calls]


def _is_returned(around: tuple[ast.AST, ...]) -> bool:
    return any(isinstance(node, ast.Return) for node in around)


def _kept_as(around: tuple[ast.AST, ...]) -> list[str]:
    """Return the names under which a value is kept: by itself, or in a list or a dictionary."""
    for node in around:
        if isinstance(node, ast.Assign):
            targets = [one.value if isinstance(one, ast.Subscript) else one for one in node.targets]
            return [ast.unparse(one) for one in targets]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append":
            return [ast.unparse(node.func.value)]
        if isinstance(node, ast.stmt | ast.Call):
            break
    return []


def _is_asked(around: tuple[ast.AST, ...]) -> bool:
    """Tell whether it is asked whether an exit code is a certain one: who does so knows what it is."""
    for node in around:
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Compare | ast.BoolOp | ast.UnaryOp) or called in ("any", "all"):
            return True
        if isinstance(node, ast.stmt):
            break
    return False


def _is_told_as_value(around: tuple[ast.AST, ...]) -> bool:
    """Tell whether an exit code is printed, with words that speak of something else, or reckoned with."""
    for node in around:
        if isinstance(node, ast.AugAssign):
            return not _STATUS.search(ast.unparse(node.target))
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        if called in ("print", "logging.info"):
            texts = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
            words = " ".join(text for text in texts if isinstance(text, str)).strip(" :=>-.,\n")
            return bool(words) and not _STATUS.search(words)
        if called == "sum":
            return not any(_STATUS.search(name) for name in _kept_as(around))
        if isinstance(node, ast.BinOp) and not isinstance(node.op, ast.Mod):
            return True
    return False


_STATUS = re.compile(
    r"exit|code|status|ended|finish|done|ok\b|fail|success|return|rc\b|stop|end\b|over\b|crash", re.IGNORECASE
)


def _is_process(case: Case, name: str) -> bool:
    return name.endswith("Process") or name == "Thread" or case.code.names.subclasses.get(name) in (PROCESS, THREAD)


def _is_set(case: Case, name: str) -> bool:
    """Tell whether the file sets an attribute of this name: then `run` may have set it, in another process."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == name and isinstance(node.ctx, ast.Store)
        for node in case.code.nodes
    )


def _only_returns(case: Case, function: Function) -> bool:
    if isinstance(function, ast.Lambda) or not returns(function) or not work.entered(case, function):
        return False
    calls = [node for node in inside(function) if isinstance(node, ast.Call)]
    names = {node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func) for node in calls}
    return not names & set(_SENDING) and not any(one.how != "name" for one in changes.changes_of(case.code, function))


def _is_missing(case: Case) -> bool:
    """Tell whether something is missing in what came back."""
    value = case.run.value
    return (
        case.asked or case.run.outcome != "returned" or not value or (isinstance(value, list | tuple) and None in value)
    )


def _target(case: Case) -> str:
    handed = work.handed(case.code, "process", "thread")
    return name_of(handed[0].function) if handed else "run"


MISCONCEPTION = Misconception(
    slug="return-value-of-process",
    question="How do I get what the function of a process returns?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} asks {what} for the result of {function}(), and that result is not there.",
    why="A process throws away what its function returns. join() only waits: it returns None, as start() does.",
    step="Have {function}() put its result on a multiprocessing.Queue, and get() it in the main program.",
    wrong="""
from multiprocessing import Process


def price(apples):
    return apples * 3


if __name__ == "__main__":
    process = Process(target=price, args=(4,))
    process.start()
    answer = process.join()
    print("price:", answer)
""",
    right="""
from multiprocessing import Process, Queue


def price(apples, answers):
    answers.put(apples * 3)


if __name__ == "__main__":
    answers = Queue()
    process = Process(target=price, args=(4, answers))
    process.start()
    answer = answers.get()
    process.join()
    print("price:", answer)
""",
    instead_of=("process-per-item-instead-of-pool",),
    symptoms=("None instead of the result", "it prints nothing"),
)
