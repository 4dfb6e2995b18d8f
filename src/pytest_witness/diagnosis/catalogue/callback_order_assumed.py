"""A callback collects the results, and they are taken to be in the order of the inputs."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, ordering
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.functions import functions_of, inside
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The right values came back in a wrong order, and a callback that appends brought them."""
    if not case.graded:
        return None
    return ordering.order_assumed(case, [one for one in case.code.calls if _appends(case, one)])


def _appends(case: Case, call: Called) -> bool:
    callback = call.argument(0) if call.method == "add_done_callback" else None
    if call.method in ("apply_async", "starmap_async", "map_async"):
        callback = call.argument(3, "callback")
    if callback is None:
        return False
    if isinstance(callback, ast.Attribute) and callback.attr in ("append", "extend", "appendleft"):
        return True
    return any(
        one.method in ("append", "extend", "insert", "appendleft") or one.how == "name"
        for function in functions_of(case.code, callback)
        for one in changes.changes_of(case.code, function)
    ) or any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append"
        for function in functions_of(case.code, callback)
        for node in inside(function)
    )


MISCONCEPTION = Misconception(
    slug="callback-order-assumed",
    question="In which order is my callback called?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="The callback of line {line} puts each result at the end of the list when it arrives, and the list is "
    "used as if it were in the order of the inputs.",
    why="A callback is called when its task is done. A quick task is done before a slow one that was sent earlier.",
    step="Keep what line {line} returns in a list, and ask these one after the other for their results.",
    wrong="""
from multiprocessing import Pool
from time import sleep


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    return letter.upper()


if __name__ == "__main__":
    answers = []
    with Pool(3) as pool:
        for letter in "abc":
            pool.apply_async(fetch, (letter,), callback=answers.append)
        pool.close()
        pool.join()
    print("in order:", answers)
""",
    right="""
from multiprocessing import Pool
from time import sleep


def fetch(letter):
    sleep(0.1 if letter == "a" else 0)
    return letter.upper()


if __name__ == "__main__":
    with Pool(3) as pool:
        tasks = [pool.apply_async(fetch, (letter,)) for letter in "abc"]
        print("in order:", [task.get() for task in tasks])
""",
    instead_of=("results-in-wrong-order",),
    asked=True,
    example={"line": 12},
    symptoms=("the results are in a wrong order",),
)
