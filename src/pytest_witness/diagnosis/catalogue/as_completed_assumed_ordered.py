"""`as_completed` is taken to keep the order of the futures."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import ordering
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The right values came back in a wrong order, and `as_completed` brought them; or a script pairs them by place."""
    return ordering.order_assumed(case, [one for one in case.code.calls if one.method == "as_completed"])


MISCONCEPTION = Misconception(
    slug="as-completed-assumed-ordered",
    question="In which order does as_completed give the futures?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} takes the results as as_completed gives them, and they are used as if they were in the order "
    "of the inputs.",
    why="as_completed gives the fastest first, whatever the order in which the tasks were sent.",
    step="On line {line}, loop over your list of futures itself, and ask each for its result().",
    wrong="""
from concurrent.futures import ProcessPoolExecutor, as_completed
from time import sleep


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    return letter.upper()


if __name__ == "__main__":
    letters = ["a", "b", "c"]
    with ProcessPoolExecutor(3) as executor:
        futures = [executor.submit(fetch, letter) for letter in letters]
        for letter, future in zip(letters, as_completed(futures)):
            print(letter, future.result())
""",
    right="""
from concurrent.futures import ProcessPoolExecutor, as_completed
from time import sleep


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    return letter.upper()


if __name__ == "__main__":
    letters = ["a", "b", "c"]
    with ProcessPoolExecutor(3) as executor:
        futures = {executor.submit(fetch, letter): letter for letter in letters}
        for future in as_completed(futures):
            print(futures[future], future.result())
""",
    instead_of=("results-in-wrong-order",),
    symptoms=("the results are in a wrong order", "the results belong to other inputs"),
)
