"""A function that is defined inside another one is handed to a pool."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.packing import sending
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The function that a pool was to run could not be sent, and was made inside another function."""
    sent = sending(case)
    if sent is None or sent.started or sent.role != "function" or sent.decorated:
        return None
    outer, inside, inner = sent.named.name.rpartition(".<locals>.")
    if not inside or sent.named.short == "<lambda>":
        return None
    return Found(CERTAIN, {"line": sent.line or "?", "inner": inner, "outer": outer.rpartition(".")[2]})


MISCONCEPTION = Misconception(
    slug="nested-function",
    question="Can a worker run a function that is defined inside another one?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} hands {inner} to the pool, and Python could not pickle it: it is a local object, made "
    "inside {outer}.",
    why="A function travels to another process by its name, and the worker looks it up at the top level of the "
    "file. What is made inside a function is not there.",
    step="Move {inner} out of {outer}, to the top level of the file.",
    wrong="""
from multiprocessing import Pool


def main():
    def letters(word):
        return len(word)

    with Pool(2) as pool:
        print(pool.map(letters, ["tea", "coffee"]))


if __name__ == "__main__":
    main()
""",
    right="""
from multiprocessing import Pool


def letters(word):
    return len(word)


def main():
    with Pool(2) as pool:
        print(pool.map(letters, ["tea", "coffee"]))


if __name__ == "__main__":
    main()
""",
    symptoms=("Can't pickle local object", "Can't get local object", "PicklingError"),
)
