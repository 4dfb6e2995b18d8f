"""`pool.map(square(3), numbers)`: the function is called where it was to be handed over."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import MAPS
from pytest_witness.diagnosis.source.functions import makes_a_function
from pytest_witness.diagnosis.source.values import called_in_place
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_UNSEEN = 0.85  # nobody looked at the error


def signs(case: Case) -> Found | None:
    """A pool was handed what a call returned, and that cannot be called."""
    failed = case.trouble("TypeError", says=("not callable",)) or case.trouble("TypeError", says=("'iterable'",))
    for call in case.code.handed_out(*MAPS, "apply"):
        function = called_in_place(case.code, call.argument(0, "func"))
        if function is None or makes_a_function(case.code, function):
            continue
        values = {"line": call.line, "name": function.name, "method": call.method, "pid": case.main_pid}
        if failed is not None:
            return Found(CERTAIN, values)
        if function.name in case.only_in_main:
            return Found(CERTAIN if case.graded else _UNSEEN, values)
    return None


MISCONCEPTION = Misconception(
    slug="pool-map-with-called-function",
    question="Why does pool.map say that something is not callable?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} hands {method} what {name}(...) returned: your main program, process {pid}, called it before any "
    "worker could.",
    why="With parentheses, a function is called here and now. The workers then get its result in place of a function, "
    "and a result cannot be called.",
    step="Write {name} without parentheses on line {line}: {method} calls it itself, once for each item.",
    wrong="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    words = ["hear", "me"]
    with Pool(2) as pool:
        print(pool.map(shout("hear"), words))
""",
    right="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    words = ["hear", "me"]
    with Pool(2) as pool:
        print(pool.map(shout, words))
""",
    symptoms=("object is not callable", "all the same PID", "it is not faster"),
)
