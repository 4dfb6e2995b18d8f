"""A process is joined before what it has put into a queue or a pipe is read."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import waiting
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The main program joins a process that has written a pipe full, or still has a queue's feeder thread."""
    joins = [join.line for join in case.code.joins if not case.code.at_work(join)] or case.code.given_joins
    puts = case.code.sends(at_work=True)
    if not case.hung or not case.stuck or not joins or not puts or not _is_joining(case):
        return None
    worker = max(case.stuck, key=lambda one: one.written or 0)
    written = sum(one.written or 0 for one in case.workers)
    kept = _kept(case)
    if written < _PIPE and not kept:
        return None
    full = (worker.written or 0) >= _PIPE or not case.code.receives(at_work=True)
    values = {"line": joins[0], "pid": min(kept, default=worker.pid), "put": puts[0].line, "waiting": case.waiting}
    return Found(CERTAIN if full else LIKELY, values)


def _kept(case: Case) -> set[int]:
    """Return the processes that the main program waits for, and that wait for somebody to read what they sent.

    One of them, or a queue's thread, is in the middle of a message: who only waits for its turn may wait for the dead.
    """
    if not any(waiting.what(wait) == waiting.SENDING for wait in case.waits):
        return set()
    joined = {pid for wait in case.waits if wait.pid == case.main_pid and wait.on == "process" for pid in wait.of}
    sending = (wait for wait in case.waits if wait.is_main and waiting.what(wait) in (waiting.SENDING, waiting.SENT))
    return joined & {wait.pid for wait in sending}


def _is_joining(case: Case) -> bool:
    """Tell whether the main program waits for the end of a process, or may do so."""
    ends = any(wait.pid == case.main_pid and wait.on == "process" for wait in case.waits)
    return ends or case.may_wait("join", main=True)


_PIPE = 60_000  # bytes; a pipe takes 64 KiB


MISCONCEPTION = Misconception(
    slug="queue-join-before-get",
    question="Why does join() hang when I use a queue?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {line} joins process {pid}, which waits for somebody to read what it sends on line {put}. Who "
    "waits: {waiting}.",
    why="A pipe, and a queue is one, takes about 64 KiB; the rest waits in the sender, which does not end "
    "before all is taken. Small things fit, so join() first works with them only.",
    step="Read first and join then: move join() on line {line} behind the last get() or recv().",
    wrong="""
from multiprocessing import Process, Queue


def write_diary(pages, box):
    box.put("dear diary " * pages)


if __name__ == "__main__":
    box = Queue()
    writer = Process(target=write_diary, args=(100000, box))
    writer.start()
    writer.join()
    print(len(box.get()))
""",
    right="""
from multiprocessing import Process, Queue


def write_diary(pages, box):
    box.put("dear diary " * pages)


if __name__ == "__main__":
    box = Queue()
    writer = Process(target=write_diary, args=(100000, box))
    writer.start()
    print(len(box.get()))
    writer.join()
""",
    instead_of=(
        "sentinel-forgotten",
        "circular-wait",
        "queue-get-without-put",
        "pipe-end-never-closed",
    ),
    symptoms=(
        "it hangs",
        "join() never returns",
        "it works with small data only",
    ),
)
