"""A process takes a lock that it holds itself."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import waiting
from pytest_witness.diagnosis.source.lock_kinds import LOCKS
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception, Words


def signs(case: Case) -> Found | None:
    """It came to rest for ever, and where a lock is held the same lock is taken again."""
    if not case.hung:
        return None
    waits = ("acquire", "with ")
    if not case.may_wait(*waits, main=True) and not case.may_wait(*waits, main=False):
        return None
    twice = case.code.locks.twice
    if not twice:
        return _told(case)
    outer, inner = twice[0]
    values = {"outer": outer.line, "inner": inner.line, "name": outer.name, "waiting": case.waiting}
    return Found(CERTAIN, {**values, "how": _how(inner.line, outer.line)})


def _how(inner: int, outer: int) -> Words:
    """Tell how to do that: in a loop it may be one line that takes it in each turn."""
    if inner == outer:
        return Words("give it back before each next turn of the loop, also before continue, as a with block does")
    return Words(f"remove it on line {inner}, or use an RLock, which its holder may take again")


def _told(case: Case) -> Found | None:
    """Tell whether a thread waits for a lock inside of what it holds itself, where there is only one lock."""
    made = case.code.whole.calls_of(*LOCKS)
    if len(made) != 1 or made[0].loop is not None:
        return None
    for wait in case.waits:
        lines = waiting.own_lines(wait)
        if waiting.what(wait) == "a lock" and lines and (held := case.code.locks.held_at(*lines)):
            outer = next(line for line in lines if case.code.locks.held_at(line))
            values = {"outer": outer, "inner": lines[-1], "name": held[0], "waiting": case.waiting}
            return Found(CERTAIN, {**values, "how": _how(lines[-1], outer)})
    return None


MISCONCEPTION = Misconception(
    slug="lock-taken-twice",
    question="May I take the same lock twice?",
    fix=Fix.ENDING,
    signs=signs,
    seen="The lock {name} is held on line {outer}, and line {inner} takes it again before it is given back. Who "
    "waits: {waiting}.",
    why="An ordinary lock does not ask who holds it: whoever takes it waits until it is free. A process that "
    "holds it already waits for itself, for ever.",
    step="Take {name} only once on the way: {how}.",
    wrong="""
from multiprocessing import Lock, Process


def write_line(lock, text):
    with lock:
        print(text)


def write_letter(lock):
    with lock:
        write_line(lock, "dear aunt")


if __name__ == "__main__":
    lock = Lock()
    writer = Process(target=write_letter, args=(lock,))
    writer.start()
    writer.join()
""",
    right="""
from multiprocessing import Lock, Process


def write_line(text):
    print(text)


def write_letter(lock):
    with lock:
        write_line("dear aunt")


if __name__ == "__main__":
    lock = Lock()
    writer = Process(target=write_letter, args=(lock,))
    writer.start()
    writer.join()
""",
    instead_of=("queue-get-without-put",),
    symptoms=(
        "it hangs",
        "acquire() never returns",
        "it hangs with one process already",
    ),
)
