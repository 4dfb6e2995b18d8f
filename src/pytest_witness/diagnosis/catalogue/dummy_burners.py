"""The workers compute something that nobody uses; the main program does the work."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.idle import idle
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception

_REFUSED = 0.85


def signs(case: Case) -> Found | None:
    """What the workers were handed is work that counts for nothing, and the main program did the work."""
    found = idle(case)
    if found is None or found.instead != "burns":
        return None
    did = f"executed {found.by_main}" if found.by_main else "did the work"
    return Found(
        _REFUSED if case.graded else POSSIBLE,
        {"name": found.name, "line": found.line, "did": did, "pid": case.main_pid},
    )


MISCONCEPTION = Misconception(
    slug="dummy-burners",
    question="Is it enough that the workers are busy?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Your processes did nothing that counts: what {name} (line {line}) computes is thrown away; your main "
    "program, process {pid}, {did}.",
    why="Being busy is not yet being of use. What a worker computes counts when it comes back to the main program, "
    "which then need not do it.",
    step="Have the workers do the work whose results you use, and use what comes back.",
    wrong="""
from multiprocessing import Pool


def spin(rounds):
    for number in range(rounds):
        number * number


def area(side):
    return side * side


if __name__ == "__main__":
    with Pool(3) as pool:
        pool.map(spin, [20_000] * 3)
    print("by three workers:", [area(side) for side in (2, 3, 4)])
""",
    right="""
from multiprocessing import Pool


def area(side):
    return side * side


if __name__ == "__main__":
    with Pool(3) as pool:
        print("by three workers:", pool.map(area, (2, 3, 4)))
""",
    instead_of=("return-value-of-process", "start-join-same-iteration", "wrong-number-of-processes"),
    symptoms=("the workers do nothing", "it is not faster"),
)
