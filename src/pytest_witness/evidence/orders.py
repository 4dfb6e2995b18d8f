"""Orders of completion to force: all of them for a few workers, a covering selection for more."""

from __future__ import annotations

from functools import cache
from itertools import combinations, permutations
from random import Random
from typing import TYPE_CHECKING

from pytest_witness.evidence.verdict import Evidence, Verdict, unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_witness.record import Run

ALL_UP_TO = 4  #: workers for which every order is forced: 4! = 24
COVERED_UP_TO = 12  #: workers for which every ordered triple is met; finding such orders for many more takes long
SAMPLE = 6  #: random orders for more workers than that, and as many reversed
_CANDIDATES = 8  # orders built for each that is chosen: more of them hardly shorten the selection


@cache
def orders_of(workers: int) -> list[tuple[int, ...]]:
    """Return the completion orders to force for a number of workers.

    Up to `ALL_UP_TO` workers these are all n! orders. Beyond, a sequence covering array of strength 3: whichever three
    workers are picked, each of their six orders is met (Kuhn, Higdon, Lawrence, Kacker, Lei, "Combinatorial methods
    for event sequence testing", ICST 2012). Built greedily, each order followed by its reverse, as described there.
    Beyond `COVERED_UP_TO` workers it is a sample of `SAMPLE` random orders, each followed by its reverse. The same
    every time.
    """
    if workers <= ALL_UP_TO:
        return list(permutations(range(workers)))
    random = Random(workers)  # noqa: S311  # no secret, and the same selection every time
    if workers > COVERED_UP_TO:
        shuffled = [tuple(random.sample(range(workers), workers)) for _ in range(SAMPLE)]
        return [one for order in shuffled for one in (order, order[::-1])]
    missing: set[tuple[int, ...]] = set(permutations(range(workers), 3))
    chosen: list[tuple[int, ...]] = []
    while missing:
        order = max((_candidate(workers, missing, random) for _ in range(_CANDIDATES)), key=_gain(missing))
        for one in (order, order[::-1]):
            chosen.append(one)
            missing -= set(_triples(one))
    return chosen


def _triples(order: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Yield the ordered triples that an order meets."""
    return combinations(order, 3)


def _gain(missing: set[tuple[int, ...]]) -> Callable[[tuple[int, ...]], int]:
    """Return a function that counts the missing triples that an order and its reverse meet."""
    return lambda order: sum((t in missing) + (t[::-1] in missing) for t in _triples(order))


def _candidate(workers: int, missing: set[tuple[int, ...]], random: Random) -> tuple[int, ...]:
    """Build one order, inserting the workers one by one, in random sequence, where most missing triples are met."""
    gain = _gain(missing)
    order: tuple[int, ...] = ()
    for worker in random.sample(range(workers), workers):
        places = [(*order[:place], worker, *order[place:]) for place in range(len(order) + 1)]
        best = max(map(gain, places))
        order = random.choice([place for place in places if gain(place) == best])
    return order


def replay(order: tuple[int, ...]) -> str:
    """Return an order as people pass it on: positions from 1, ``3-1-2`` for the third worker first."""
    return "-".join(str(position + 1) for position in order)


def parse_replay(text: str) -> tuple[int, ...]:
    """Read an order written by `replay`.

    Raises:
        ValueError: it is no order of the numbers 1 to n.
    """
    try:
        order = tuple(int(part) - 1 for part in text.split("-"))
    except ValueError:
        order = ()
    if not order or sorted(order) != list(range(len(order))):
        raise ValueError(f"not an order: {text!r}; write each of the numbers 1 to n once, as in 3-1-2")
    return order


class Orders(Evidence):
    """Runs of one entry with the completion order of its workers forced, a run for each order.

    ``orders == expected`` is true when every run returned `expected`. Iterating gives the runs.
    """

    __slots__ = ()
    __hash__ = None  # compares by value

    def __eq__(self, other: object) -> bool:
        """Tell whether every run returned the expected value."""
        return bool(self.runs) and all(_same(run, other) for run in self.runs)

    def __iter__(self) -> Iterator[Run]:
        """Iterate over the runs."""
        return iter(self.runs)

    def __len__(self) -> int:
        """Return how many orders were run."""
        return len(self.runs)

    @property
    def workers(self) -> int:
        """How many workers there were to order: with fewer than two there is only one order."""
        return max((len(hold.pids) for run in self.runs for hold in run.holds), default=0)

    def differing(self, expected: object) -> tuple[Run, ...]:
        """Return the runs that did not return the expected value."""
        return tuple(run for run in self.runs if not _same(run, expected))


def _same(run: Run, expected: object) -> bool:
    return run.outcome == "returned" and bool(run.value == expected)


def in_orders(runs: tuple[Run, ...], workers: int) -> Orders:
    """Return runs with forced orders as evidence; its value says whether every order could be forced."""
    problem = next((text for run in runs if (text := unfinished(run)) is not None), None)
    unforced = [run for run in runs if run.order is None and workers > 1]
    reasons = [problem] if problem else []
    if unforced and not problem:
        reasons.append(f"{len(unforced)} of {len(runs)} orders could not be forced: fewer than {workers} were at work.")
    verdict = Verdict.PROVED if not reasons else Verdict.REFUTED
    return Orders("orders of completion", not reasons, verdict, tuple(reasons), runs=runs)
