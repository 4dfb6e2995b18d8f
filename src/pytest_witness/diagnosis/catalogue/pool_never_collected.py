"""Work is sent to a pool, and nobody waits for it or asks for its results."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.leftover import is_awaited
from pytest_witness.diagnosis.source.calls import POOL
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Work is sent, no handle is asked, and the pool is not joined: it ends with what is not done."""
    sent = [*case.code.sent, *case.code.unread(POOL)]
    if not sent or case.code.collected or not case.workers or case.unending or case.error is not None:
        return None
    if case.code.on("join", "terminate", of=(POOL,), at_work=False) or (not case.graded and is_awaited(case)):
        return None
    return Found(CERTAIN, {"line": sent[0].line, "method": sent[0].method, "pid": case.workers[0].pid})


MISCONCEPTION = Misconception(
    slug="pool-never-collected",
    question="Is work that I send with apply_async always done?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} sends work with {method}, and then your code came to its end: nothing waited for worker "
    "{pid} and the others.",
    why="{method} comes back at once and only promises the work. When your code or the pool's with block ends, "
    "the pool is stopped, with all that is not done.",
    step="Keep what {method} returns on line {line}, and call get() on it before the pool ends.",
    wrong="""
from multiprocessing import Pool
import time


def stamp(letter):
    time.sleep(0.2)
    print("stamped", letter)


if __name__ == "__main__":
    pool = Pool(2)
    for letter in "ABCD":
        pool.apply_async(stamp, (letter,))
    print("sent all letters")
""",
    right="""
from multiprocessing import Pool
import time


def stamp(letter):
    time.sleep(0.2)
    print("stamped", letter)


if __name__ == "__main__":
    with Pool(2) as pool:
        handles = [pool.apply_async(stamp, (letter,)) for letter in "ABCD"]
        for handle in handles:
            handle.get()
    print("stamped all letters")
""",
    instead_of=(
        "apply-async-error-swallowed",
        "pool-without-close",
    ),
    symptoms=(
        "it prints nothing",
        "the results are empty",
        "some tasks never run",
        "it ends at once",
    ),
)
