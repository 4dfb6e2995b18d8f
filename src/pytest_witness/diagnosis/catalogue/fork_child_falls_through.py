"""After os.fork in a loop, the children go on with the loop themselves."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import FORKS, is_guard
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception, Words


def signs(case: Case) -> Found | None:
    """Forks in a loop or one after the other, and children of children, though no child is to have any."""
    forks = [call for call in case.code.calls_of("os.fork") if not case.code.at_work(call)]
    pids = {worker.pid for worker in case.workers}
    nested = [worker for worker in case.workers if worker.parent_pid in pids and not worker.name]
    forks = [fork for fork in forks if fork.around and not isinstance(fork.around[0], ast.Expr)]
    if not forks:
        return None
    if not nested:
        return _waited_in_vain(case, forks) or _said_twice(case, forks)
    if _expects_grandchildren(case):
        return None
    if not (case.code.repeated(forks[0]) or [_depth(fork) for fork in forks[:2]] == [0, 0]):
        return None
    values = {"line": forks[0].line, "count": len(case.workers)}
    what = f"process {nested[0].pid}, for one, was started by {nested[0].parent_pid}, which is itself a child"
    return Found(CERTAIN, {**values, "what": Words(what)})


def _expects_grandchildren(case: Case) -> bool:
    """Tell whether it is known that a child forks as well.

    A condition is about what two forks returned, or the child's part calls the very function that forks.
    """
    forking = [case.code.functions.get(call.function) for call in case.code.calls_of(*FORKS)]
    theirs = [node for node, _ in case.code.walk() if isinstance(node, ast.If) and _is_of_child(case, node)]
    calls = [part for node in theirs for one in node.body for part in ast.walk(one) if isinstance(part, ast.Call)]
    if any(one in forking for call in calls for one in [case.code.function_named(call.func)] if one is not None):
        return True
    both = [node for node, _ in case.code.walk() if isinstance(node, ast.BoolOp | ast.Tuple)]
    both = [node for node in both if not _is_of_parent(node)]
    inner = [[part for part in ast.walk(node) if isinstance(part, ast.Name)] for node in both]
    return any(len({part.id for part in parts if case.code.names.kind(part) in FORKS}) > 1 for parts in inner)


def _is_of_parent(node: ast.AST) -> bool:
    """Tell whether a condition holds for who got no 0 of any fork: ``first > 0 and second``."""
    parts = node.values if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And) else []
    asked = [part.ops[0] for part in parts if isinstance(part, ast.Compare)]
    plain = all(isinstance(part, ast.Compare | ast.Name) for part in parts)
    return bool(parts) and plain and all(isinstance(one, ast.Gt | ast.NotEq) for one in asked)


def _waited_in_vain(case: Case, forks: list[Called]) -> Found | None:
    """Tell whether a child came to where its parent waits for its children, and had none."""
    lost = [one for one in case.worker_errors if one.type == "ChildProcessError"]
    if not lost:
        return None
    what = Words(f"process {lost[0].pid}, a child, went on to where your program waits for its children, and had none")
    return Found(LIKELY, {"line": forks[0].line, "count": len(case.workers), "what": what})


def _said_twice(case: Case, forks: list[Called]) -> Found | None:
    """Tell whether a child said the last thing that the main program said, too: it went on to the same end."""
    leaving = case.code.calls_of("os._exit", "sys.exit", "exit", "quit", "os.abort")
    if leaving or case.code.methods("execv", "execvp", "execl", "execlp", "execve") or not case.main_lines:
        return None
    last = case.main_lines[-1]
    same = [line.pid for line in case.run.outputs if line.text == last and line.pid != case.main_pid]
    same = same or _same_but_for_pids(case, last)
    if not same or not last.strip() or case.main_lines.count(last) > 1:
        return None
    what = Words(f"process {same[0]}, a child, printed the last line of your program as well")
    return Found(LIKELY, {"line": forks[0].line, "count": len(case.workers), "what": what})


def _same_but_for_pids(case: Case, last: str) -> list[int]:
    """Return the children that said the same with another PID, where a child has a part of its own to do, and no more.

    Who shows that both go on has a part for the parent as well, in which it does more than to wait.
    """
    parts = [node for node, _ in case.code.walk() if isinstance(node, ast.If) and _is_of_child(case, node)]
    if not parts or any(not _only_waits(node) for part in parts for node in part.orelse):
        return []
    text = case.nameless(last.replace(str(case.main_pid), "..."))
    return [worker.pid for worker in case.writers if case.nameless(case.lines_of(worker)[-1]) == text]


def _only_waits(node: ast.stmt) -> bool:
    """Tell whether a statement of the parent does no more than to wait for its child."""
    value = node.value if isinstance(node, ast.Expr | ast.Assign) else None
    return isinstance(value, ast.Call) and ast.unparse(value.func).rpartition(".")[2] in _WAITS


_WAITS = ("wait", "waitpid", "wait3", "wait4")


def _is_of_child(case: Case, node: ast.If) -> bool:
    """Tell whether a part is entered only where `os.fork` returned 0."""
    test = node.test.operand if isinstance(node.test, ast.UnaryOp) else getattr(node.test, "left", None)
    zero = isinstance(node.test, ast.UnaryOp) or "== 0" in ast.unparse(node.test)
    return zero and test is not None and case.code.names.kind(test) in FORKS


def _depth(fork: Called) -> int:
    """Return in how many conditions a fork stands: one in the child's part is meant to be a fork of the child."""
    conditions = [node for node in fork.around if isinstance(node, ast.If) and not is_guard(node)]
    return sum(1 for node in conditions if fork.node not in ast.walk(node.test))


MISCONCEPTION = Misconception(
    slug="fork-child-falls-through",
    question="Where does a child go on after os.fork()?",
    fix=Fix.STARTING,
    signs=signs,
    seen="{count} processes were born at os.fork() on line {line}: {what}.",
    why="After os.fork() there are two processes at the same line, and both go on from there. A child that "
    "comes to the end of its work goes on with the rest of the loop, and forks again.",
    step="End the child's part with os._exit(0); or use multiprocessing.Process, which does that for you.",
    wrong="""
import os

for colour in ("red", "green", "blue"):
    pid = os.fork()
    if pid == 0:
        print("painting in", colour, flush=True)

while True:
    try:
        os.wait()
    except ChildProcessError:
        break
""",
    right="""
import os

for colour in ("red", "green", "blue"):
    pid = os.fork()
    if pid == 0:
        print("painting in", colour, flush=True)
        os._exit(0)

while True:
    try:
        os.wait()
    except ChildProcessError:
        break
""",
    instead_of=(
        "os-fork-instead",
        "wrong-number-of-processes",
    ),
    symptoms=(
        "more processes than asked for",
        "lines come several times",
    ),
)
