"""Bringing a run's processes to its gate, and letting them pass.

The keeper (`gates`) decides who is held and until when. This knows what the keeper does not: the agents through which a
process is held and let pass, the requests that are held likewise, and how long waiting for others may take.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from pytest_witness.observe.gates import Keeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.observe.agents import Agent
    from pytest_witness.observe.eyes import Eyes
    from pytest_witness.observe.requests import Requests
    from pytest_witness.record import Hold
    from pytest_witness.stage import Gate

_HURRY = 100  # waits that the rest of the time is divided by, once waiting has used up its share
_PASS, _PASS_FREE = b"w", b"g"  # an agent goes on, and stops again at its next gate, or never


class Doorkeeper:
    """Keeps the gate of one run.

    Args:
        gate: where processes are held, and until when.
        eyes: know the run's processes.
        root: PID of the root, whose main thread is never held.
        deadline: nanoseconds on the monotonic clock at which the run ends.
        begin: the same for its begin.
        requests: the run's requests for pages, if it may make any.
    """

    def __init__(
        self, gate: Gate, eyes: Eyes, *, root: int, begin: int, deadline: int, requests: Requests | None
    ) -> None:
        """Begin with nobody held."""
        self._keeper = Keeper(gate.at, gate.order, self._let_pass)
        self._eyes = eyes
        self._root = root
        self._deadline = deadline
        self._patience = int(gate.patience * 1e9)
        self._lasting = gate.lasting
        self._opened = begin  # when it let pass last
        self._until = begin  # nobody is let pass before
        self._budget = (deadline - begin) // 2
        self._requests = requests
        self._is_open = False
        # Process or thread that is held -> its agent, and what to do when it is let pass.
        self._arrived: dict[int, tuple[Agent, Callable[[], None] | None]] = {}
        if requests is not None and gate.at == "request":
            requests.keeper = self._keeper

    @property
    def held(self) -> frozenset[int]:
        """The processes and threads that are held now."""
        return self._keeper.held

    @property
    def holds(self) -> list[Hold]:
        """What the gate has seen so far."""
        return self._keeper.holds

    @property
    def forced(self) -> tuple[int, ...] | None:
        """The order in which processes were let pass, if one was forced."""
        return self._keeper.forced

    @property
    def waiting(self) -> bool:
        """Whether somebody is held, or an order goes on."""
        return self._keeper.waiting

    def open(self) -> None:
        """Hold nobody any more: the run is being ended."""
        self._is_open = True

    def arrive(self, agent: Agent, pid: int, message: dict[str, Any], passed: Callable[[], None] | None = None) -> None:
        """Hold the process that says that it has come to the gate, or its thread; `passed` is called afterwards."""
        tid = message.get("tid")
        agent.thread = tid if isinstance(tid, int) else None
        who = pid if agent.thread is None else agent.thread
        if not self._is_to_hold(who, pid, message, is_thread=agent.thread is not None):
            agent.answer(_PASS_FREE)
            return
        self._arrived[who] = (agent, passed)
        if agent.thread is None:
            self._eyes.held(pid)
        self._last()
        self._keeper.arrive(who, _numbers(message.get("key")) or (self._eyes.tree.now[pid].born, who))

    def _is_to_hold(self, who: int, pid: int, message: dict[str, Any], *, is_thread: bool) -> bool:
        state = self._eyes.tree.now.get(pid)
        # The root's own thread goes on, and so does who is held already, by another of its connections.
        if self._is_open or state is None or who == self._root or who in self._arrived:
            return False
        if is_thread and who not in state.threads:
            if not self._eyes.streams_by_agent:
                return False  # the kernel knows of no such thread
            self._eyes.told(pid, message)  # its birth may be on its way, on another connection
        return True

    def _last(self) -> None:
        """Put off letting pass, now that another one is there."""
        now = time.monotonic_ns()
        self._until = now + min(int(self._lasting * (now - self._opened)), self.patience_at(now))

    def hung_up(self, agent: Agent) -> None:
        """Take notice that a connection has ended: whoever is held by it was killed there."""
        who = agent.thread if agent.thread is not None else agent.peer
        if who is not None and who in self._arrived and self._arrived[who][0] is agent:
            # Its end may have been noticed before its arrival, and then is not again.
            self.left(who)

    def left(self, who: int) -> None:
        """Take notice that a process has ended."""
        self._arrived.pop(who, None)
        self._keeper.left(who)

    def settle(self, *, settled: bool) -> None:
        """Go on: nobody else can arrive (`settled`), or it was waited long enough."""
        self._keeper.settle(settled=settled, waiters=self._eyes.waiters(self.held))
        self._opened = time.monotonic_ns()

    def too_early(self, now: int) -> bool:
        """Tell whether those inside have to be held for longer, whatever the others do."""
        return self._keeper.waiting and now < self._until

    def patience_at(self, now: int) -> int:
        """Return how long to wait for others: less and less when half of the run's time went by in waiting in vain.

        A program that starts a hundred processes one after the other is held a hundred times, and has still to end.
        """
        return self._patience if self._budget > 0 else min(self._patience, (self._deadline - now) // _HURRY)

    def waited(self, nanoseconds: int) -> None:
        """Take notice of how long it was waited."""
        self._budget -= nanoseconds

    def _let_pass(self, pid: int, *, free: bool) -> None:
        if self._requests is not None:
            self._requests.let_pass(pid, free=free)
        if pid not in self._arrived:
            return
        agent, passed = self._arrived.pop(pid)
        if passed is not None:
            passed()
        agent.answer(_PASS_FREE if free else _PASS)


def _numbers(key: object) -> tuple[int, ...]:
    """Return a piece of work's number in the order of submission, as its worker says it."""
    return tuple(key) if isinstance(key, list) and all(isinstance(part, int) for part in key) else ()
