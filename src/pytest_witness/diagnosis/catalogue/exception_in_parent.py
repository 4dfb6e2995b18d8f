"""The main program's own lines raise an exception that has nothing to do with processes."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import Fix, Found, Misconception

#: Exceptions that lines of one's own raise; of those that a wrong use of processes raises, too, none is here.
_TYPES = frozenset(
    {
        *("ZeroDivisionError", "IndexError", "KeyError", "ValueError", "OverflowError", "UnboundLocalError"),
        *(
            "StatisticsError",
            "StopIteration",
            "FileNotFoundError",
            "TypeError",
            "ArithmeticError",
        ),
    }
)


def signs(case: Case) -> Found | None:
    """The main program was ended by an exception that the learner's own line raised."""
    error, failure = case.error, case.run.failure
    if error is None or failure is None or error.type not in _TYPES or error.line is None or len(case.causes) > 1:
        return None
    if not failure.frames or not failure.frames[-1].own or error.says("NoneType"):
        return None  # raised inside of a module: it was used in a wrong way
    if error.type == "TypeError" and not error.says("unsupported operand"):
        return None
    return Found(0.5, {"error": error.type, "message": error.message, "line": error.line, "pid": case.main_pid})


MISCONCEPTION = Misconception(
    slug="exception-in-parent",
    question="Which process raised the error?",
    fix=Fix.VALUES,
    signs=signs,
    seen="Your main program, process {pid}, raised {error} on line {line}: {message}.",
    why="This error is not one of the processes that you started: it comes from a line of the main program "
    "itself. What the others did until then is lost with it.",
    step="Look at what the names on line {line} stand for at that moment: print them above it.",
    wrong="""
from multiprocessing import Pool


def price(item):
    return len(item)


if __name__ == "__main__":
    with Pool(2) as pool:
        prices = pool.map(price, [])
    print(sum(prices) / len(prices))
""",
    right="""
from multiprocessing import Pool


def price(item):
    return len(item)


if __name__ == "__main__":
    with Pool(2) as pool:
        prices = pool.map(price, ["tea", "milk"])
    print(sum(prices) / len(prices))
""",
    symptoms=("ZeroDivisionError", "IndexError", "it ends with an error"),
)
