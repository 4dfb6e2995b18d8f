"""A worker returns something that cannot travel: an open connection, a generator."""

import ast
import re

from pytest_witness.diagnosis.case import Case, Trouble
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_WHAT = re.compile(r"(?:cannot pickle|can't pickle|Can't pickle) '?<?(?:class ')?(?:[\w.]*\.)?(\w+)")

_TYPES = ("TypeError", "PicklingError", "AttributeError")


def signs(case: Case) -> Found | None:
    """An answer could not be sent: the pool says so, or the worker's own traceback."""
    sending = case.trouble("MaybeEncodingError")
    if sending is not None and "ExceptionWithTraceback" not in sending.message:
        return Found(CERTAIN, _values(case, sending))
    for trouble in case.troubles:
        if trouble.type not in _TYPES or not (trouble.says("pickle") or trouble.says("local object")):
            continue
        if any("_sendback_result" in cause.message for cause in case.causes):
            return Found(CERTAIN, _values(case, trouble))
        if trouble.says("pickle") and trouble.pid != case.main_pid and trouble.function in case.in_workers:
            return Found(LIKELY, _values(case, trouble))
    packing = case.trouble(*_TYPES, says=("pickle",)) or case.trouble(*_TYPES, says=("local object",))
    if packing is not None and "_sendback_result" in case.stderr:
        return Found(CERTAIN, _values(case, case.troubles[0]))
    return None


def _values(case: Case, trouble: Trouble) -> dict[str, object]:
    functions = [one for one in work.handed(case.code, "pool") if not isinstance(one.function, ast.Lambda)]
    what = _WHAT.search(trouble.message)
    name = name_of(functions[0].function) if functions else "the function that you gave to the pool"
    kind = f"an object of type {what[1]}" if what else "what it returns"
    return {"function": name, "what": kind, "message": trouble.message}


MISCONCEPTION = Misconception(
    slug="return-unpicklable-response",
    question="Which results can a worker send back?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="A worker was done with {function}, but its result could not be sent to your main program: it has {what} "
    "in it.",
    why="A result is packed as bytes to travel between processes. Open files, connections, locks and generators "
    "live in one process only, and cannot be packed.",
    step="Have {function} return plain data: what it has read, or list(...) of a generator.",
    wrong="""
from multiprocessing import Pool


def pages(book):
    return (page for page in range(book))


if __name__ == "__main__":
    with Pool(2) as pool:
        for one in pool.map(pages, [3, 4]):
            print(list(one))
""",
    right="""
from multiprocessing import Pool


def pages(book):
    return list(range(book))


if __name__ == "__main__":
    with Pool(2) as pool:
        for one in pool.map(pages, [3, 4]):
            print(one)
""",
    symptoms=("MaybeEncodingError", "TypeError: cannot pickle"),
)
