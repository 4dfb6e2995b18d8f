"""A sequential test on a median, and the interval that belongs to it, which hold however often one looks.

Whoever measures until the answer pleases him finds what he likes with an ordinary test. This one may be looked at after
each measurement, and stopped whenever it has an answer. It assumes nothing of how the measurements are distributed:
whatever that is, the next one is above its median with probability 1/2. So for each threshold, how many were above it
so far is compared with tosses of a coin:

- under the threshold that is the median, the likelihood of what was seen under the mixture of all coins of Krichevsky
  and Trofimov ("The performance of universal encoding", IEEE Trans. Inf. Theory 27(2), 1981), divided by that under the
  fair coin, is a martingale that begins at 1 (an e-process);
- so with probability 1 - alpha it never reaches 1 / alpha (Ville, "Étude critique de la notion de collectif", 1939);
- the thresholds at which it has not reached it are an interval that covers the median at all times at once, with
  probability 1 - alpha: a confidence sequence (Howard, Ramdas, McAuliffe, Sekhon, "Time-uniform, nonparametric,
  nonasymptotic confidence sequences", Ann. Statist. 49(2), 2021; for quantiles: Howard, Ramdas, "Sequential estimation
  of quantiles", Bernoulli 28(3), 2022).

What it does assume is that the measurements have a common median, each given those before. A machine that gets slower
and slower is why the ones compared are taken side by side, in random order.
"""

from __future__ import annotations

import functools
import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ALPHA = 0.05  #: probability that the interval ever misses the median: half of it on either side
LEAST = 7  #: measurements with which it can decide at all: seven on one side have an e-value of 26.8, six one of 14.4


def e_value(above: int, count: int) -> float:
    """Return how much better than a fair coin the mixture of all coins explains so many of `count` above a threshold.

    It is 2^n B(k + 1/2, n - k + 1/2) / B(1/2, 1/2), with the beta function B.
    """
    log = count * math.log(2) + math.lgamma(above + 0.5) + math.lgamma(count - above + 0.5)
    return math.exp(log - 2 * math.lgamma(0.5) - math.lgamma(count + 1))


@functools.cache
def needed(count: int, *, alpha: float = ALPHA) -> int | None:
    """Return how many of `count` must be above a threshold so that it is below the median; None when all do not do."""
    return next((above for above in range(count // 2 + 1, count + 1) if e_value(above, count) >= 1 / alpha), None)


def interval(values: Sequence[float], *, alpha: float = ALPHA) -> tuple[float, float]:
    """Return the interval for the median, from the values seen so far; infinite as long as there are too few."""
    enough = needed(len(values), alpha=alpha)
    if enough is None:
        return -math.inf, math.inf
    ordered = sorted(values)
    return ordered[len(values) - enough], ordered[enough - 1]


def side(values: Sequence[float], threshold: float, *, alpha: float = ALPHA) -> int:
    """Tell on which side of a threshold the median is: 1 above it, -1 below it, 0 when that is still open.

    To look after each value and to stop at the first answer, it is wrong with probability `alpha` at most.
    """
    low, high = interval(values, alpha=alpha)
    return 1 if low > threshold else -1 if high < threshold else 0
