"""Workers append their results to one list, which is taken to be in the order of the inputs."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import ordering, work
from pytest_witness.diagnosis.source.functions import Function, inside, name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The right values came back in a wrong order, and workers append them to a list that they share."""
    if not case.graded or not case.shuffled or ordering.is_sorted(case):
        return None
    for function in work.run_by(case.code, *work.PROCESSES, *work.THREADS):
        for node in inside(function):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("append", "extend")
            ) and not _is_own(function, node.func.value):
                values = {
                    "name": ast.unparse(node.func.value),
                    "function": name_of(function),
                    "line": node.lineno,
                }
                return Found(CERTAIN, values)
    waits = [one for one in case.code.calls if one.method == "wait" and one.node.args and one.loop is not None]
    if waits:
        return Found(
            LIKELY, {"name": "its results", "function": waits[0].function or "the file", "line": waits[0].line}
        )
    return None


def _is_own(function: Function, place: ast.expr) -> bool:
    if not isinstance(place, ast.Name):
        return False
    made = {one.id for one in inside(function) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
    declared = {name for one in inside(function) if isinstance(one, ast.Global | ast.Nonlocal) for name in one.names}
    return place.id in made - declared


MISCONCEPTION = Misconception(
    slug="completion-order-assumed",
    question="In which order do workers fill a list that they share?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="On line {line}, {function}() adds each result at the end of {name} when it is ready, and the list is "
    "used as if it were in the order of the inputs.",
    why="Workers finish in any order: the quickest is the first in the list, whichever was started first.",
    step="Have each worker store its result at the place of its input: at its number in the list, or under its key.",
    wrong="""
from threading import Thread
from time import sleep

answers = []


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    answers.append(letter.upper())


if __name__ == "__main__":
    threads = [Thread(target=fetch, args=(letter,)) for letter in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("in order:", answers)
""",
    right="""
from threading import Thread
from time import sleep

answers = {}


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    answers[letter] = letter.upper()


if __name__ == "__main__":
    threads = [Thread(target=fetch, args=(letter,)) for letter in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("in order:", [answers[letter] for letter in "abc"])
""",
    instead_of=("results-in-wrong-order", "queue-order-assumed"),
    asked=True,
    example={"function": "work", "line": 8, "name": "found"},
    symptoms=("the results are in a wrong order",),
)
