"""Daemon processes are ended with the main program, before they are done."""

import ast
import math
from collections.abc import Sequence

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.endless import loops_of as endless_loops
from pytest_witness.diagnosis.source.calls import PROCESS, QUEUES, Called, is_guard, text_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Processes of which the source says that they are daemons were ended by SIGTERM, and nobody terminates any."""
    line = _line(case)
    killed = [worker for worker in case.terminated if worker in case.single]
    if not killed or not line or case.code.on("terminate", "kill", of=(PROCESS,)):
        return None
    if _is_served(case):
        return None
    return Found(CERTAIN, {"line": line, "pid": killed[0].pid, "count": len(killed)})


def _is_served(case: Case) -> bool:
    """Tell whether they work for ever, as servers do, or the main program waits for their answers."""
    endless = endless_loops(case.code, *case.code.in_workers)
    served = bool(endless) and not _has_work_left(case, endless)
    return served or bool(case.code.receives(at_work=False)) or case.code.waits_by_other_means


def _has_work_left(case: Case, loops: list[ast.While | ast.For]) -> bool:
    """Tell whether those who work for ever got messages of the main program, which waits for no end of this work.

    There were more messages than lines of theirs, where they write one of each; or they tell the queue of each, and the
    main program ends at once.
    """
    code = case.code
    takes = [call for call in code.receives(at_work=True) if any(loop in call.around for loop in loops)]
    sends = code.sends(at_work=False)
    if case.graded or not takes or not sends or code.on("join", of=QUEUES, at_work=False):
        return False
    says = any(isinstance(node, ast.Expr) and "print(" in ast.unparse(node) for loop in loops for node in loop.body)
    pauses = [call for call in code.calls_of("time.sleep", "input") if not code.at_work(call)]
    if code.methods("task_done", of=QUEUES) and not pauses:
        return True
    return says and len(case.worker_lines) < sum(_turns(case, send) for send in sends)


def _turns(case: Case, send: Called) -> int:
    """Return how many messages a call surely sends: one, or one in each turn of its loop."""
    if any(isinstance(node, ast.If | ast.Try) and not is_guard(node) for node in send.around):
        return 0
    loops = [part for node in send.around for part in (getattr(node, "generators", None) or [node]) if _is_loop(part)]
    return math.prod(case.code.length_of(getattr(part, "iter", None)) or 1 for part in loops)


def _is_loop(node: ast.AST) -> bool:
    return isinstance(node, ast.For | ast.comprehension)


def _line(case: Case) -> int:
    """Return the line that makes a process a daemon; 0 when there is none."""
    for node, _ in case.code.walk():
        if isinstance(node, ast.Assign):
            targets = [target for target in node.targets if isinstance(target, ast.Attribute)]
            if any(target.attr == "daemon" for target in targets) and _is_true(node.value):
                return node.lineno
        elif isinstance(node, ast.keyword) and node.arg == "daemon" and _is_true(node.value):
            return node.value.lineno
        elif isinstance(node, ast.Dict | ast.Call) and any(map(_is_daemon, *_pairs(node))):
            return node.lineno
    return 0


def _pairs(node: ast.Dict | ast.Call) -> tuple[Sequence[ast.expr | None], Sequence[ast.expr]]:
    """Return the names, and their values, in ``{"daemon": True}`` and ``setattr(process, "daemon", True)``."""
    if isinstance(node, ast.Dict):
        return node.keys, node.values
    return (node.args[1:2], node.args[2:]) if ast.unparse(node.func) == "setattr" else ((), ())


def _is_daemon(name: ast.expr | None, value: ast.expr) -> bool:
    return text_of(name) == "daemon" and _is_true(value)


def _is_true(node: ast.expr) -> bool:
    return not (isinstance(node, ast.Constant) and not node.value)


MISCONCEPTION = Misconception(
    slug="daemon-killed-at-exit",
    question="Does a daemon process go on in the background?",
    fix=Fix.ENDING,
    signs=signs,
    seen="When your main program ended, {count} of its processes were stopped in the middle of their work: "
    "{pid} was one.",
    why="A daemon (line {line}) does not go on by itself: it is a process that Python ends together with the "
    "main program, done or not.",
    step="Remove the daemon setting on line {line}, or join the processes before the program ends.",
    wrong="""
from multiprocessing import Process
import time


def copy_photos(folder):
    time.sleep(0.5)
    print("copied", folder)


if __name__ == "__main__":
    for folder in ("summer", "winter"):
        worker = Process(target=copy_photos, args=(folder,), daemon=True)
        worker.start()
    print("copying in the background")
""",
    right="""
from multiprocessing import Process
import time


def copy_photos(folder):
    time.sleep(0.5)
    print("copied", folder)


if __name__ == "__main__":
    workers = [Process(target=copy_photos, args=(folder,), daemon=True) for folder in ("summer", "winter")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("copied in the background")
""",
    instead_of=(
        "forgot-join",
        "sleep-instead-of-join",
        "joined-only-the-last",
        "exception-in-child-ignored",
    ),
    symptoms=(
        "the processes print nothing",
        "the work is not finished",
        "it ends at once",
    ),
)
