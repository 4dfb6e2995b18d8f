"""A block of shared memory is removed before the others have opened it, or never."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A block was not there when it was opened; or the resource tracker had to remove it."""
    if not case.code.calls_of(*_BLOCKS):
        return None
    unlinks = [*case.code.methods("unlink"), *case.code.calls_of(_MANAGER)]
    line = unlinks[0].line if unlinks else case.code.calls_of(*_BLOCKS)[0].line
    for trouble in case.troubles:
        if trouble.type == "FileNotFoundError" and unlinks and "open(" not in case.code.line(trouble.line):
            return Found(CERTAIN, {"line": line, "what": f"process {trouble.pid} found no such block any more"})
    if "leaked shared_memory" in case.stderr and not unlinks:
        return Found(CERTAIN, {"line": line, "what": "the block was never given back to the system"})
    return None


_BLOCKS = ("multiprocessing.shared_memory.SharedMemory", "multiprocessing.shared_memory.ShareableList")
_MANAGER = "multiprocessing.managers.SharedMemoryManager"  # it removes all of its blocks at its end


MISCONCEPTION = Misconception(
    slug="shared-memory-unlinked-early",
    question="When do I unlink shared memory?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Shared memory, see line {line}: {what}.",
    why="close() ends the use of a block in one process. unlink() removes the block for everybody and at once; "
    "it is wanted exactly once, after its last use.",
    step="Call unlink() once, in the main program, after all processes have been joined.",
    wrong="""
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def paint(name):
    board = SharedMemory(name=name)
    board.buf[0] = 7
    board.close()


if __name__ == "__main__":
    board = SharedMemory(create=True, size=16)
    painter = Process(target=paint, args=(board.name,))
    board.unlink()
    painter.start()
    painter.join()
    board.close()
""",
    right="""
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def paint(name):
    board = SharedMemory(name=name)
    board.buf[0] = 7
    board.close()


if __name__ == "__main__":
    board = SharedMemory(create=True, size=16)
    painter = Process(target=paint, args=(board.name,))
    painter.start()
    painter.join()
    print(board.buf[0])
    board.close()
    board.unlink()
""",
    instead_of=("exception-in-child-ignored",),
    symptoms=(
        "FileNotFoundError in a child",
        "leaked shared_memory objects",
        "No such file or directory: '/psm_...'",
    ),
)
