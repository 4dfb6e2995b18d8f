"""A pool is joined before it is closed."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import POOL
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Python says so itself."""
    trouble = case.trouble("ValueError", says=("Pool is still running",))
    if trouble is None:
        return None
    joins = case.code.on("join", of=(POOL,), at_work=False)
    return Found(CERTAIN, {"line": trouble.line or (joins[0].line if joins else "?")})


MISCONCEPTION = Misconception(
    slug="pool-join-before-close",
    question="Is join() enough to finish a pool?",
    fix=Fix.ENDING,
    signs=signs,
    seen='Line {line} calls join() on a pool that is still open, and Python answers with "ValueError: Pool is '
    'still running".',
    why="join() waits until the workers have ended, and they do not end as long as more work may come. close() "
    "is what tells the pool that no more will come.",
    step="Call close() on the pool just before line {line}.",
    wrong="""
from multiprocessing import Pool


def weigh(fruit):
    return len(fruit) * 10


if __name__ == "__main__":
    pool = Pool(2)
    print(pool.map(weigh, ["apple", "plum", "fig"]))
    pool.join()
""",
    right="""
from multiprocessing import Pool


def weigh(fruit):
    return len(fruit) * 10


if __name__ == "__main__":
    pool = Pool(2)
    print(pool.map(weigh, ["apple", "plum", "fig"]))
    pool.close()
    pool.join()
""",
    symptoms=(
        "Pool is still running",
        "ValueError",
        "the results are right and then it crashes",
    ),
)
