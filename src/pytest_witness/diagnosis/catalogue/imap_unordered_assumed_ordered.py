"""`imap_unordered` is taken to keep the order of the inputs."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import ordering
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The right values came back in a wrong order, and `imap_unordered` brought them; or a script pairs them."""
    return ordering.order_assumed(case, case.code.methods("imap_unordered"))


MISCONCEPTION = Misconception(
    slug="imap-unordered-assumed-ordered",
    question="In which order does imap_unordered give its results?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} takes the results of imap_unordered as they come, and they are used as if they were in the "
    "order of the inputs.",
    why="Unordered means: as the workers finish. A quick task overtakes a slow one, and then each result stands "
    "at the place of another.",
    step="Use imap or map on line {line}: both keep the order of the inputs.",
    wrong="""
from multiprocessing import Pool
from time import sleep


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    return letter.upper()


if __name__ == "__main__":
    letters = ["a", "b", "c"]
    with Pool(3) as pool:
        for letter, answer in zip(letters, pool.imap_unordered(fetch, letters)):
            print(letter, answer)
""",
    right="""
from multiprocessing import Pool
from time import sleep


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    return letter, letter.upper()


if __name__ == "__main__":
    letters = ["a", "b", "c"]
    with Pool(3) as pool:
        for letter, answer in pool.imap_unordered(fetch, letters):
            print(letter, answer)
""",
    instead_of=("results-in-wrong-order",),
    symptoms=("the results are in a wrong order", "the results belong to other inputs"),
)
