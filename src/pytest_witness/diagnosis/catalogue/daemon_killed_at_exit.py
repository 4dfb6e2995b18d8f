"""Daemon processes are ended with the main program, before they are done."""

import ast
from collections.abc import Sequence

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PROCESS, text_of
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
    works = [case.code.functions[name] for name in case.code.in_workers]
    loops = [node for function in works for node in ast.walk(function) if isinstance(node, ast.While)]
    endless = any(isinstance(loop.test, ast.Constant) and not _is_left(loop) for loop in loops)
    return endless or bool(case.code.receives(at_work=False)) or case.code.waits_by_other_means


def _is_left(loop: ast.While) -> bool:
    return any(isinstance(node, ast.Break | ast.Return) for node in ast.walk(loop))


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
