"""Many more processes at once than any machine has cores for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception

MANY = 64  #: at once: more than the cores of a learner's machine, by far


def signs(case: Case) -> Found | None:
    """Very many workers were alive at the same moment."""
    made = case.code.processes or case.code.pools
    if case.unending or not made or case.code.calls_of("os.fork"):
        return None
    return Found(POSSIBLE if case.graded else 0.6, {"count": case.most_alive}) if case.most_alive >= MANY else None


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
