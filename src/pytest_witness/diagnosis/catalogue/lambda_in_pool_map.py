"""A lambda is handed to a pool."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.packing import sending
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The function that a pool was to run could not be sent, and is a lambda."""
    sent = sending(case)
    if sent is None or sent.started or sent.role != "function" or sent.decorated or sent.named.short != "<lambda>":
        return None
    method = f"{sent.call.method}()" if sent.call is not None else "the pool"
    return Found(CERTAIN, {"line": sent.line or "?", "method": method})


MISCONCEPTION = Misconception(
    slug="lambda-in-pool-map",
    question="Can a worker run a lambda?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Line {line} hands a lambda to {method}, and Python could not pickle it: no worker ever got it.",
    why="A function travels to another process by its name, and the worker looks it up in its own copy of the "
    "file. A lambda has no name to be found by.",
    step="Write it as a def at the top level of the file, and hand over its name.",
    wrong="""
from multiprocessing import Pool

if __name__ == "__main__":
    prices = [10, 25, 40]
    with Pool(2) as pool:
        print(pool.map(lambda price: price * 2, prices))
""",
    right="""
from multiprocessing import Pool


def double(price):
    return price * 2


if __name__ == "__main__":
    prices = [10, 25, 40]
    with Pool(2) as pool:
        print(pool.map(double, prices))
""",
    symptoms=("PicklingError", "Can't pickle <function <lambda>>", "Can't get local object"),
)
