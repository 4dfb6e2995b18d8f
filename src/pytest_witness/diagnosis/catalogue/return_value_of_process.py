"""What a process's target returns is expected from `join`, from `start`, or from the process object."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import losses, work
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import PROCESS, THREAD
from pytest_witness.diagnosis.source.functions import Function, inside, name_of, returns
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NO_ATTRIBUTE = re.compile(r"'(\w+)' object has no attribute '(\w+)'")
_SENDING = ("put", "send", "put_nowait", "send_bytes", "print", "write", "append", "error", "info", "warning")


def signs(case: Case) -> Found | None:
    """The main program uses what `join` returns, or all that a target does with its result is to return it."""
    code = case.code
    joins = [one for one in code.methods("join", of=(PROCESS, THREAD)) if one.is_used]
    asked = [*joins, *(one for one in code.methods("start", of=(PROCESS, THREAD)) if _is_shown(code, one))]
    none = (
        case.graded or any("None" in line for line in case.main_lines) or case.trouble("TypeError", says=("NoneType",))
    )
    if asked and none and not case.trouble("AttributeError", says=("NoneType",)):
        sure = 0.9 if case.graded and case.wants_copy else CERTAIN
        return Found(
            sure, {"function": _target(case), "line": asked[0].line, "what": f"what {asked[0].method}() returns"}
        )
    missing = case.trouble("AttributeError")
    told = _NO_ATTRIBUTE.search(missing.message) if missing is not None else None
    if (
        missing is not None
        and told is not None
        and not _is_set(case, told[2])
        and not told[2].startswith("_")
        and _is_process(case, told[1])
    ):
        return Found(CERTAIN, {"function": _target(case), "line": missing.line, "what": f"its process for .{told[2]}"})
    lost = [one for one in work.handed(code, "process") if _only_returns(case, one.function)]
    if lost and case.graded and case.workers and not case.wants_copy and _is_missing(case):
        values = {
            "function": name_of(lost[0].function),
            "line": lost[0].call.line,
            "what": "for nothing back",
        }
        return Found(0.9 if not case.worker_lines else LIKELY, {**values, "what": "a process that brings nothing back"})
    return None


def _is_shown(code: Code, call: Called) -> bool:
    """Tell whether what is returned is printed or returned, at once or by a name of its own."""
    above = call.around[0] if call.around else None
    if isinstance(above, ast.Assign) and isinstance(call.receiver, ast.Name):
        names = {target.id for target in above.targets if isinstance(target, ast.Name)} - {call.receiver.id}
        prints = [part for one in code.calls if one.name == "print" for part in ast.walk(one.node)]
        return any(isinstance(part, ast.Name) and part.id in names for part in prints)
    printed = isinstance(above, ast.Call) and isinstance(above.func, ast.Name) and above.func.id in ("print", "str")
    return call.is_used and (printed or isinstance(above, ast.Return | ast.FormattedValue))


def _is_process(case: Case, name: str) -> bool:
    return name.endswith("Process") or name == "Thread" or case.code.names.subclasses.get(name) in (PROCESS, THREAD)


def _is_set(case: Case, name: str) -> bool:
    """Tell whether the file sets an attribute of this name: then `run` may have set it, in another process."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == name and isinstance(node.ctx, ast.Store)
        for node in ast.walk(case.code.tree)
    )


def _only_returns(case: Case, function: Function) -> bool:
    if isinstance(function, ast.Lambda) or not returns(function) or not work.entered(case, function):
        return False
    calls = [node for node in inside(function) if isinstance(node, ast.Call)]
    names = {node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func) for node in calls}
    return not names & set(_SENDING) and not any(one.how != "name" for one in losses.changes_of(function))


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
