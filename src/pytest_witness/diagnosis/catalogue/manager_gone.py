"""The manager's process has ended before those who use what it keeps."""

import ast

from pytest_witness.diagnosis.case import Case, Trouble
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Somebody could not reach the manager any more, and the manager is not the one of another machine."""
    line = _line(case)
    if not line:
        return None
    trouble = case.trouble(*_ERRORS)
    if trouble is None:
        pid = _left(case)
        return Found(CERTAIN, {"line": line, "who": "a child", "pid": pid, "error": "No answer"}) if pid else None
    if trouble.line and not _near(case, trouble):
        return None
    left = [call for call in case.code.joins if not any(_is_manager(case, block) for block in call.blocks)]
    closed = left or case.code.methods("shutdown") or not case.code.joins
    who = "your main program" if trouble.pid == case.main_pid else "a child"
    return Found(CERTAIN if closed else LIKELY, {"line": line, "who": who, "pid": trouble.pid, "error": trouble.type})


_ERRORS = (
    "FileNotFoundError",
    "ConnectionRefusedError",
    "ConnectionResetError",
    "BrokenPipeError",
    "EOFError",
    "RemoteError",
)


def _line(case: Case) -> int:
    """Return the line that makes a manager, or hands its maker over for somebody else to call; 0 for none."""
    made = case.code.calls_of(*_MAKERS)
    return made[0].line if made else case.code.line_of(*_MAKERS)


_MAKERS = ("multiprocessing.Manager", "multiprocessing.managers.SyncManager")


def _left(case: Case) -> int:
    """Return the PID of a pool's worker that left for what it was given, while the pool waits for ever; 0 for none.

    A worker that cannot unpack its task ends without a word. Its manager ended by itself, as it does after its block.
    """
    managers = [one for one in case.run.processes if one.role == "helper" and one.name == "manager"]
    if not case.hung or not case.code.pools or not any(one.exit_code == 0 for one in managers):
        return 0
    ended = min(one.ended or case.run.ended for one in managers)
    return next((one.pid for one in case.gone if one.exit_code == 0 and one.of_pool and one.born > ended), 0)


def _near(case: Case, trouble: Trouble) -> bool:
    """Tell whether no pipe, file, input or shared memory of the line itself explains the error."""
    text = case.code.line(trouble.line)
    return not any(word in text for word in ("recv", "open(", "input(", "SharedMemory", ".send("))


def _is_manager(case: Case, block: ast.With | ast.AsyncWith) -> bool:
    return any("Manager" in case.code.names.kind(item.context_expr) for item in block.items)


MISCONCEPTION = Misconception(
    slug="manager-gone",
    question="How long do the lists and dicts of a Manager live?",
    fix=Fix.ENDING,
    signs=signs,
    seen="{error}: {who}, process {pid}, could not reach the manager that was made on line {line}; it had "
    "ended already.",
    why="What a Manager makes lives in a process of its own. That process ends with the manager's with block, "
    "with shutdown(), or with your main program, and all lists and dicts in it are gone then.",
    step="Join the processes and read the results inside the manager's with block.",
    wrong="""
from multiprocessing import Manager, Process
import time


def note(shelf, name):
    time.sleep(0.3)
    shelf[name] = len(name)


if __name__ == "__main__":
    with Manager() as manager:
        shelf = manager.dict()
        writer = Process(target=note, args=(shelf, "novel"))
        writer.start()
    writer.join()
""",
    right="""
from multiprocessing import Manager, Process
import time


def note(shelf, name):
    time.sleep(0.3)
    shelf[name] = len(name)


if __name__ == "__main__":
    with Manager() as manager:
        shelf = manager.dict()
        writer = Process(target=note, args=(shelf, "novel"))
        writer.start()
        writer.join()
        print(dict(shelf))
""",
    instead_of=("exception-in-child-ignored",),
    symptoms=(
        "FileNotFoundError in a child",
        "ConnectionRefusedError",
        "BrokenPipeError",
        "DictProxy object __str__() failed",
    ),
)
