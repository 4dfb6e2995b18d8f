"""Tasks so small that handing them out takes longer than doing them."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.timing import measurements
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import MAPS, number
from pytest_witness.diagnosis.source.values import values_of
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_TWO = 2  # measurements, and how many times longer one took
_NUMBER = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?(?:e-?\d+)?)\s*(ms|milliseconds|us|microseconds)?", re.IGNORECASE)
_SHORT = 0.03  # seconds that all the tasks of a loop took: they were tiny
_MANY = 50  # items in one piece
_FEW = 8  # pieces for each worker
_KNOWS = re.compile(
    r"(not|n't|never) (pay|worth)|worth (it|the)|overhead|too (small|short|tiny|quick|cheap)|"
    r"as expected|takes longer to (send|start|hand)|outweigh",
    re.IGNORECASE,
)
_UNITS = {"m": 1e-3, "u": 1e-6}
_SERIAL = re.compile(
    r"\b(serial|serially|sequential|sequentially|one by one|loop|normal|plain|single|alone|without|one process|"
    r"ordinary|simple|before|main)\b",
    re.IGNORECASE,
)
_PARALLEL = re.compile(
    r"\b(parallel|pool|processes|multiprocessing|workers|multi|with|executor|together|cores)\b", re.IGNORECASE
)
_WITHOUT = re.compile(r"\b(?:without|no) (?:an? |any |the )?(?:\w*process\w*|pool|workers|executor)\b", re.IGNORECASE)
_RATIO = re.compile(
    r"\bspeed-?\s?up\b\W*(?:\w+\s+)?(?P<up>\d+\.\d+)|(?P<times>\d+(?:\.\d+)?)\s*(?:x|times)\s+(?P<how>faster|slower)",
    re.IGNORECASE,
)


def signs(case: Case) -> Found | None:
    """The main program measured both ways, tells that the pool took longer, and the pool is right."""
    if not case.workers or case.run.outcome not in ("returned", "exited") or case.troubles:
        return None
    handed = case.code.handed_out() or list(case.code.mapped) or _sent_one_by_one(case)
    if measurements(case.code) < _TWO or not handed or _knows(case) or any(_in_few_pieces(case, one) for one in handed):
        return None
    told = _compared(case) or _ratio(case)
    if not told:
        return None
    line = handed[0].line
    return Found(LIKELY, {"line": line, "told": told, "count": len(case.workers)})


def _sent_one_by_one(case: Case) -> list[Called]:
    """Return the calls by which the main program sends its processes one item after the other through a queue."""
    return [send for send in case.code.sends(at_work=False) if case.code.processes and send.loop is not None]


def _knows(case: Case) -> bool:
    """Tell whether the author says that a pool does not pay here."""
    return _KNOWS.search(" ".join(case.code.words.split())) is not None


def _in_few_pieces(case: Case, call: Called) -> bool:
    """Tell whether few pieces are sent: there are hardly more items than workers, or many are sent at once."""
    given = call.argument(1, "iterable") if call.method in MAPS else None
    lengths = [case.code.length_of(items) for items in values_of(case.code, given)]
    known = [length for length in lengths if length is not None]
    items = max(known) if known and len(known) == len(lengths) else None
    size = case.code.resolved(call.argument(2, "chunksize"))
    if size is None or (items is not None and items <= _TWO * len(case.workers)):
        return items is not None and items <= _TWO * len(case.workers)
    pieces = number(size)
    if pieces is None:
        return isinstance(size, ast.BinOp) and isinstance(size.op, ast.Div | ast.FloorDiv)
    return pieces >= _MANY or (items is not None and items <= pieces * _FEW * len(case.workers))


def _compared(case: Case) -> str:
    """Return how long both took, as the main program tells; empty when the pool did not take much longer."""
    alone, together = _told(case, _SERIAL, _PARALLEL), _told(case, _PARALLEL, _SERIAL)
    if alone is None or together is None:
        alone, together = _by_the_run(case)
    if alone is None or together is None:
        return ""
    least = _TWO if _seconds(alone) < _SHORT else _TWO + 1
    if _seconds(together) < least * _seconds(alone):
        return ""
    return f"{_shown(together)}, and {_shown(alone)} without it"


def _told(case: Case, word: re.Pattern[str], other: re.Pattern[str]) -> tuple[str, str] | None:
    """Return the only time in a line of the main program, or a part of one, that has this word and not the other."""
    for line in case.main_words:
        told = _WITHOUT.sub("serial", line.replace("_", " "))  # the name of a function is words as well
        for part in re.split(r"[,;|]\s|\b(?:but|and|against|versus|vs)\b", told):
            every: list[tuple[str, str]] = _NUMBER.findall(part)
            numbers = [found for found in every if "." in found[0] or "e" in found[0] or found[1]] or every
            if word.search(part) and not other.search(part) and len(numbers) == 1:
                return numbers[0]
    return None


def _by_the_run(case: Case) -> tuple[tuple[str, str] | None, tuple[str, str] | None]:
    """Return the shortest and the longest time that the main program tells, where the longest is that of the workers.

    Only where it was seen to do itself what the workers do.
    """
    if not set(case.code.work) & case.in_main & case.in_workers:
        return None, None
    times = [found for line in case.main_words for found in _NUMBER.findall(line) if "." in found[0] or "e" in found[0]]
    if len(times) < _TWO:
        return None, None
    times.sort(key=_seconds)
    ends = [worker.ended or case.run.ended for worker in case.workers]
    span = max(ends) - min(worker.born for worker in case.workers)
    fits = span / _TWO <= _seconds(times[-1]) <= _TWO * span
    return (times[0], times[-1]) if fits else (None, None)


def _ratio(case: Case) -> str:
    """Return how much slower it became, as the main program tells; empty when it did not."""
    for line in case.main_words:
        found = _RATIO.search(line)
        if found is None:
            continue
        slower = (found["how"] or "").lower() == "slower"
        times = float(found["up"] or found["times"])
        if times >= _TWO if slower else 0 < times <= 1 / _TWO:
            return f"{times if slower else round(1 / times)} times as long as without it"
    return ""


def _seconds(time: tuple[str, str]) -> float:
    return float(time[0]) * _UNITS.get(time[1][:1].lower(), 1.0)


def _shown(time: tuple[str, str]) -> str:
    return " ".join(filter(None, time))


MISCONCEPTION = Misconception(
    slug="tiny-tasks-slower-than-serial",
    question="Are more processes always faster?",
    fix=Fix.ADVICE,
    tag="soft",
    signs=signs,
    seen="The results are right, and with the pool of line {line} it took {told}.",
    why="Starting workers and sending each task there and its result back costs time. When a task takes less than its "
    "postage, a pool is slower than a loop.",
    step="Give each task more to do, or let map send many at once with a larger chunksize on line {line}.",
    wrong="""
import time
from multiprocessing import Pool


def double(number):
    return number * 2


if __name__ == "__main__":
    a = time.perf_counter()
    one_by_one = [double(number) for number in range(3000)]
    b = time.perf_counter()
    with Pool(2) as pool:
        results = pool.map(double, range(3000), chunksize=1)
    c = time.perf_counter()
    print(f"serial {b - a:.5f}")
    print(f"parallel {c - b:.5f}")
""",
    right="""
import time
from multiprocessing import Pool


def double(number):
    return number * 2


if __name__ == "__main__":
    begin = time.perf_counter()
    with Pool(2) as pool:
        results = pool.map(double, range(3000), chunksize=500)
    print(f"parallel {time.perf_counter() - begin:.5f}")
""",
    symptoms=("it is slower than before", "it is not faster"),
)
