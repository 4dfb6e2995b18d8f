"""A pool is used after it was closed, or after its with block."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Python says so itself: of a pool, or of an executor."""
    pool = case.trouble("ValueError", says=("Pool not running",))
    trouble = pool or case.trouble("RuntimeError", says=("cannot schedule new futures after shutdown",))
    if trouble is None:
        return None
    return Found(CERTAIN, {"line": trouble.line or "?", "kind": "pool" if pool else "executor"})


MISCONCEPTION = Misconception(
    slug="map-after-close",
    question="Can I use the pool after its with block, or after close()?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Line {line} gives work to your {kind} when it does not take any more.",
    why="close() or shutdown(), and the end of a with block, are the end of it for good: its workers go home, "
    "and it cannot be opened again.",
    step="Move line {line} to a place before the end of the {kind}: inside the with block, or above the call "
    "that ends it.",
    wrong="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        words = ["hey", "ho"]
    print(pool.map(shout, words))
""",
    right="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        words = ["hey", "ho"]
        print(pool.map(shout, words))
""",
    symptoms=(
        "Pool not running",
        "cannot schedule new futures after shutdown",
        "ValueError",
    ),
)
