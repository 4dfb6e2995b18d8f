"""Many more processes at once than any machine has cores for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception

MANY = 24  #: at once: more than the cores of a learner's machine

_FAR_TOO_MANY = 64  # where somebody asked for a number of them


def signs(case: Case) -> Found | None:
    """Very many workers were alive at the same moment."""
    made = case.code.processes or case.code.pools
    if case.unending or not made or case.code.calls_of("os.fork"):
        return None
    if case.graded:
        return Found(POSSIBLE, {"count": case.most_alive}) if case.most_alive >= _FAR_TOO_MANY else None
    if case.most_alive < MANY or case.error is not None or _as_many_as_cores(case):
        return None
    return Found(0.6, {"count": case.most_alive})


def _as_many_as_cores(case: Case) -> bool:
    """Tell whether no number is said, or the machine's own: then there are as many workers as it has cores."""
    sizes = [case.code.size_of(pool) for pool in case.code.pools]
    return not case.code.processes and any(size is None or "cpu_count" in ast.unparse(size) for size in sizes)


MISCONCEPTION = Misconception(
    slug="too-many-processes",
    question="Are more processes always faster?",
    fix=Fix.ADVICE,
    signs=signs,
    tag="soft",
    seen="{count} worker processes were alive at the same moment.",
    why="Only as many processes can compute at once as the machine has cores; the others wait, and each takes "
    "time to start and memory of its own.",
    step="Try a pool of about as many workers as your machine has cores.",
    wrong="""
from multiprocessing import Pool


def third(number):
    return number / 3


if __name__ == "__main__":
    with Pool(80) as pool:
        print(sum(pool.map(third, range(80))))
""",
    right="""
from multiprocessing import Pool


def third(number):
    return number / 3


if __name__ == "__main__":
    with Pool(4) as pool:
        print(sum(pool.map(third, range(80))))
""",
    methods=("fork",),
    symptoms=("it is not faster", "the computer becomes slow"),
)
