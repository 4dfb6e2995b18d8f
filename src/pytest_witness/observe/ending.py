"""The end of a run: who goes by itself, who was left behind, and who is killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.observe.eyes import Eyes

# How long the machinery of `multiprocessing` may take to notice that the root has ended.
_HELPERS_GRACE = 1.0
_TRACKER_GRACE = 0.5  # how long a resource tracker may take to clear up; it does nothing else, unless it is none


class Ending:
    """Ends one run; all times are nanoseconds on the monotonic clock."""

    def __init__(self, eyes: Eyes) -> None:
        """Nobody has to go yet."""
        self._eyes = eyes
        self._helpers_until: int | None = None
        self._tracker_until: int | None = None

    def kill(self, now: int) -> None:
        """Kill every process; the resource tracker, which gives back what the others cannot any more, goes by itself.

        It sees that the last of them has gone, unlinks their semaphores and shared memory, and ends.
        """
        tree = self._eyes.tree
        if self._tracker_until is None:
            self._tracker_until = now + int(_TRACKER_GRACE * 1e9)
        spared = [state.pid for state in tree.alive() if tree.role_of(state) == ("helper", "resource tracker")]
        self._eyes.kill(frozenset(spared if now < self._tracker_until else ()))

    def after_root(self, now: int) -> None:
        """Give the machinery time to go by itself; what else is still alive was left behind."""
        tree = self._eyes.tree
        if self._helpers_until is None:
            self._helpers_until = now + int(_HELPERS_GRACE * 1e9)
            for state in tree.alive():
                state.left_behind = tree.role_of(state)[0] != "helper"
        if any(state.left_behind for state in tree.alive()) or now >= self._helpers_until:
            self.kill(now)
