"""Somebody waits for a message that nobody sends."""

import ast
from signal import SIGSEGV

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """It came to rest for ever in a call that waits for a message or an event, and nobody is left to answer it."""
    if not case.hung or case.worker_errors or case.killed_workers(SIGSEGV) or _is_thread_queue(case):
        return None
    if not (case.workers or case.main_threads) or _never_runs(case):
        return None
    if case.stuck:
        reads, main = case.code.receives(at_work=True), False
    else:
        reads, main = case.code.receives(at_work=False), True
    if reads and case.may_wait("get", "recv", main=main):
        sends = case.code.sends(at_work=main)
        values = {"line": reads[0].line, "what": "a message", "waiting": case.waiting, "put": "put() or send()"}
        if main and case.workers:
            return Found(CERTAIN if not sends or _counted(case, reads) else LIKELY, values)
        return Found(LIKELY, values)
    events = case.code.on("wait", of=_EVENTS)
    if events and not case.code.methods("set", "notify", "notify_all") and case.may_wait("wait", main=not case.stuck):
        values = {"line": events[0].line, "what": "an event", "waiting": case.waiting, "put": "set()"}
        return Found(CERTAIN, values)
    return None


_EVENTS = (
    "multiprocessing.Event",
    "threading.Event",
    "multiprocessing.Condition",
    "multiprocessing.Manager().Event",
)


def _is_thread_queue(case: Case) -> bool:
    """Tell whether a queue for threads is used where there are processes: that has a name of its own."""
    return bool(case.workers) and any("queue." in case.code.names.kind(call.receiver) for call in case.code.receives())


def _never_runs(case: Case) -> bool:
    """Tell whether a process is to run a generator or a coroutine: its body is not run at all."""
    works = [case.code.functions[name] for name in case.code.in_workers]
    inner = (node for work in works for node in ast.walk(work))
    return any(isinstance(node, ast.Yield | ast.YieldFrom | ast.Await | ast.AsyncFunctionDef) for node in inner)


def _counted(case: Case, reads: list[Called]) -> bool:
    """Tell whether the reading loop has more turns than there were processes, each of which sends once."""
    sends = case.code.sends(at_work=True)
    return bool(reads) and not any(send.loop for send in sends) and len(case.gone) == len(case.workers)


MISCONCEPTION = Misconception(
    slug="queue-get-without-put",
    question="Why does get() never return?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {line} waits for {what} that nobody sends any more. Who waits: {waiting}.",
    why="Waiting has no end of its own: it ends when somebody calls {put}. One call more for receiving than "
    "for sending, or a process that ends without sending, and it waits for ever.",
    step="Count: for each turn of line {line} there must be one {put} in a process that gets that far.",
    wrong="""
from multiprocessing import Process, Queue


def lay(nest, hen):
    nest.put(f"an egg of {hen}")


if __name__ == "__main__":
    nest = Queue()
    hens = [Process(target=lay, args=(nest, hen)) for hen in ("Lotte", "Berta")]
    for hen in hens:
        hen.start()
    for _ in range(3):
        print(nest.get())
    for hen in hens:
        hen.join()
""",
    right="""
from multiprocessing import Process, Queue


def lay(nest, hen):
    nest.put(f"an egg of {hen}")


if __name__ == "__main__":
    nest = Queue()
    hens = [Process(target=lay, args=(nest, hen)) for hen in ("Lotte", "Berta")]
    for hen in hens:
        hen.start()
    for _ in range(2):
        print(nest.get())
    for hen in hens:
        hen.join()
""",
    symptoms=(
        "it hangs",
        "get() never returns",
        "recv() never returns",
    ),
)
