"""The main program computes, and the workers hand back what they were given."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.idle import idle
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception

_REFUSED = 0.85


def signs(case: Case) -> Found | None:
    """What the workers were handed passes on what it is given, as it is."""
    found = idle(case)
    if found is None or found.instead != "echoes":
        return None
    did = f"executed {found.by_main}" if found.by_main else "did the work"
    return Found(
        _REFUSED if case.graded else POSSIBLE,
        {"name": found.name, "line": found.line, "did": did, "pid": case.main_pid},
    )


MISCONCEPTION = Misconception(
    slug="echo-children",
    question="Is a result a worker's when it went through the worker?",
    fix=Fix.WORKING,
    signs=signs,
    seen="{name} (line {line}) hands back what it is given, as it is; your main program, process {pid}, {did}.",
    why="A value that travels to a worker and back is still computed where it was made. The trip only costs time; the "
    "computing is what workers can take off you.",
    step="Send the workers what you start from, and compute in {name}.",
    wrong="""
from multiprocessing import Pool


def total(basket):
    return sum(basket)


def give_back(price):
    return price


if __name__ == "__main__":
    baskets = [[3, 4], [5], [1, 1, 9]]
    with Pool(2) as pool:
        print("by two workers:", pool.map(give_back, [total(basket) for basket in baskets]))
""",
    right="""
from multiprocessing import Pool


def total(basket):
    return sum(basket)


if __name__ == "__main__":
    baskets = [[3, 4], [5], [1, 1, 9]]
    with Pool(2) as pool:
        print("by two workers:", pool.map(total, baskets))
""",
    instead_of=("return-value-of-process", "start-join-same-iteration", "wrong-number-of-processes"),
    symptoms=("the workers do nothing", "it is not faster"),
)
