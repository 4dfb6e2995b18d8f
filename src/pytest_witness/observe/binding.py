"""Holding a run on the cores that it was given: an affinity mask is inherited, but whoever has one can widen it again.

It cannot be forbidden without harm: a seccomp filter sees that sched_setaffinity(2) is called, but not the mask, and so
would break every program that pins its workers, which is its right. So the masks are looked at, at each birth and
every few milliseconds, and put back when they are wider than the lease. Narrower ones are left: that somebody bound
themselves to fewer cores is something to be told of.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.observe.tree import Tree

CAN_BIND = hasattr(os, "sched_setaffinity")  #: macOS has no masks to set
_PACE = 2_000_000  # nanoseconds between two looks: as long as a scheduler's slice


class Binding:
    """Holds one run on its cores.

    Args:
        tree: its processes; the root is held from now on.
        cores: numbers of the cores; none leaves it where it is.
    """

    def __init__(self, tree: Tree, cores: tuple[int, ...]) -> None:
        """Bind the root; who is born later inherits its mask."""
        self._tree = tree
        self._cores = frozenset(cores)
        self._births = 0
        self._due = 0
        self.look(0)

    def look(self, now: int) -> None:
        """Put back who has a wider mask than the lease, when it is time to look or somebody was born."""
        if not self._cores or not CAN_BIND or (now < self._due and self._births == len(self._tree.all)):
            return
        self._births = len(self._tree.all)
        self._due = now + _PACE
        for state in self._tree.alive():
            for thread in state.threads.values():
                if thread.ended is None:
                    hold(thread.tid, self._cores)


def hold(tid: int, cores: frozenset[int]) -> None:
    """Put a thread back onto these cores, when it may run on others, too: on those of them that it chose, if any."""
    # Gone meanwhile, or another user's; or its control group has none of these cores.
    with contextlib.suppress(OSError):
        mask = os.sched_getaffinity(tid)
        if not mask <= cores:
            os.sched_setaffinity(tid, (mask & cores) or cores)
