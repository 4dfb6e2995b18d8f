"""Gates: who is held, and who is let pass when. A state machine that knows neither clock nor socket.

The supervisor tells it who arrives, who has ended, and when the rest of the run can do nothing more by itself (it has
*settled*). It answers with the processes to let pass, and whether those are free for good or stop at the next gate.

A rendezvous holds everybody until the run has settled: then everybody who can be inside at once is. Then it lets them
go, free, and begins anew with processes that it has not held before; a program that starts its processes one after the
other thus makes several holds of one, and one that starts them together makes one hold of all.

An order holds likewise, and then lets one process after the other pass, each only when the one before is done: it has
ended, has come back for more work, or nobody can do anything more. Before the last of them passes, the run has to
settle once more: a program that does not wait for this one goes on to its end meanwhile, however slow the machine is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pytest_witness.record import Hold


@dataclass(frozen=True, slots=True)
class Arrival:
    """One process at the gate: its PID, and its work's number in the order of submission."""

    pid: int
    key: tuple[int, ...]


class LetPass(Protocol):
    """What a keeper calls to let one process pass."""

    def __call__(self, pid: int, *, free: bool) -> None:
        """Let it go on: `free` for good, or to stop at the next gate."""


class Keeper:
    """Keeps one run's gate.

    Args:
        at: the gate's place, for the record.
        order: the order to complete in, or None for a rendezvous.
        open_for: called to let one process pass: ``open_for(pid, free=...)``.
    """

    def __init__(self, at: str, order: tuple[int, ...] | None, open_for: LetPass) -> None:
        """Begin with nobody held."""
        self._at = at
        self._order = order
        self._open_for = open_for
        self._queue: list[int] | None = None  # who is still to be let pass in order; None while gathering
        self._passing: int | None = None  # who was let pass last, in an order
        self.inside: dict[int, Arrival] = {}
        self.holds: list[Hold] = []
        self.forced: tuple[int, ...] | None = None  # the order that was really forced

    @property
    def held(self) -> frozenset[int]:
        """The processes that are held now."""
        return frozenset(self.inside)

    @property
    def waiting(self) -> bool:
        """Whether the keeper wants to be told when the run has settled."""
        return bool(self.inside) or self._passing is not None

    def arrive(self, pid: int, key: tuple[int, ...]) -> None:
        """Hold a process that has come to the gate."""
        self.inside[pid] = Arrival(pid, key)
        if pid == self._passing:
            self._next()

    def left(self, pid: int) -> None:
        """Take notice that a process has ended."""
        self.inside.pop(pid, None)
        if pid == self._passing:
            self._next()

    def settle(self, *, settled: bool, waiters: dict[int, str]) -> None:
        """Go on: nobody else can arrive (`settled`), or the witness has waited long enough."""
        if self._passing is not None or self._queue is not None:
            self._next(settled=True)
        elif self.inside:
            self.holds.append(Hold(at=self._at, pids=tuple(self.inside), settled=settled, waiters=waiters))
            self._begin()

    def release(self) -> None:
        """Let everybody pass, free."""
        self._queue, self._passing = None, None
        for pid in list(self.inside):
            self._pass(pid, free=True)

    def _begin(self) -> None:
        order = self._order
        if order is None or self.forced is not None or len(self.inside) < len(order):
            self.release()
            return
        # Pieces of work are numbered; processes started for one piece each are taken in the order of their PIDs'
        # arrival, which the supervisor gives as their key.
        ranked = sorted(self.inside.values(), key=lambda arrival: arrival.key)
        self._queue = [ranked[position].pid for position in order]
        self.forced = order
        self._next(settled=True)

    def _next(self, *, settled: bool = False) -> None:
        self._passing = None
        left = [pid for pid in self._queue or () if pid in self.inside]
        if len(left) == 1 and not settled:
            return
        while self._queue:
            pid = self._queue.pop(0)
            if pid in self.inside:
                self._passing = pid
                self._pass(pid, free=False)
                return
        self.release()

    def _pass(self, pid: int, *, free: bool) -> None:
        del self.inside[pid]
        self._open_for(pid, free=free)
