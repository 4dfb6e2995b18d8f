"""`map` with a function of two parameters, over pairs."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import MAPS, ONE_CALL
from pytest_witness.diagnosis.source.functions import Function, functions_of, name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_ITEMS = ("map", "map_async", "imap", "imap_unordered")  # give one item to each call


def signs(case: Case) -> Found | None:
    """A worker misses an argument of a function that `map` was given, which takes more than one."""
    trouble = case.trouble("TypeError", says=("missing", "required positional argument"), caught=True)
    if trouble is None:
        return None
    tries = [
        (call, function)
        for call in case.code.methods(*MAPS, *ONE_CALL)
        for function in functions_of(case.code, call.argument(0, "func"))
        if f"{name_of(function)}()" in trouble.message
    ]
    if trouble in case.quoted and len(tries) > 1:
        return None  # it shows one way after the other
    for call, function in tries:
        if call.method in _ITEMS and _required(function) > 1:
            more = len(call.node.args[2:]) > 0 and call.method == "map"
            values = {"line": call.line, "name": name_of(function), "says": trouble.message, "star": _star(call)}
            return Found(LIKELY if more else CERTAIN, values)
    return None


def _required(function: Function) -> int:
    return len(function.args.posonlyargs) + len(function.args.args) - len(function.args.defaults)


def _star(call: Called) -> str:
    return "starmap_async" if call.method == "map_async" else "starmap"


MISCONCEPTION = Misconception(
    slug="map-with-two-parameters",
    question="Does map unpack pairs?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Line {line} maps {name} over pairs, and the worker says: {says}.",
    why="map calls the function with one argument, an item of the list as it is: the whole pair becomes the first "
    "parameter, and the second gets nothing. starmap unpacks each item.",
    step="Call {star} in place of map on line {line}.",
    wrong="""
from multiprocessing import Pool


def area(width, height):
    return width * height


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(area, [(2, 3), (4, 5), (6, 7)]))
""",
    right="""
from multiprocessing import Pool


def area(width, height):
    return width * height


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.starmap(area, [(2, 3), (4, 5), (6, 7)]))
""",
    symptoms=("missing 1 required positional argument",),
)
