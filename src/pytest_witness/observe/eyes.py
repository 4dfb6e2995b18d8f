"""What an observer is to the supervisor: the protocol that the exact and the portable observer fulfil."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pytest_witness.observe.tree import Tree
    from pytest_witness.record import Provenance


class Eyes(Protocol):
    """Sees the processes of one run, from outside.

    Attributes:
        name: ``linux`` or ``portable``.
        provenance: where this observer's figures come from, by ``class.field``.
        streams_by_agent: whether each interpreter has to bring its own output, as nothing else tells who wrote it;
            it then also tells of threads and of sleep.
        timed_rest: seconds that ``timed`` must last until it counts as rest at a gate.
        tree: the processes seen.
    """

    name: str
    provenance: dict[str, Provenance]
    streams_by_agent: bool
    timed_rest: float
    tree: Tree

    def attach(self, pid: int) -> None:
        """Begin to observe the stage's interpreter, which waits for its job."""

    def begin(self) -> None:
        """Set time and figures to zero: the job begins."""

    def alive(self) -> bool:
        """Tell whether anything of the run is left."""

    def hello(self, pid: int, message: dict[str, Any]) -> None:
        """Take notice of an agent's first message."""

    def told(self, pid: int, message: dict[str, Any]) -> None:
        """Take notice of what an agent says of a thread, or of sleep."""

    def farewell(self, pid: int, message: dict[str, Any]) -> None:
        """Take notice of what an agent says before its process ends."""

    def hung_up(self, pid: int) -> None:
        """Take notice that an agent's connection has ended."""

    def held(self, pid: int) -> None:
        """Take notice that a process is held at a gate: what it has then may be gone at its end."""

    def pump(self) -> bool:
        """Take in what happened; called whenever a child changed its state, and from time to time.

        Returns whether there may be more.
        """

    def rest(self, held: frozenset[int]) -> str:
        """Tell whether the run can go on by itself, leaving out the processes that are `held`.

        Returns ``awake`` (it can), ``outside`` (it waits for somebody outside the run), ``timed`` (everybody waits,
        though not for ever) or ``blocked`` (everybody waits for ever).
        """

    def dozes(self, pid: int) -> bool:
        """Tell whether a process sleeps, or waits with a timeout, where that can be seen."""

    def waiters(self, held: frozenset[int]) -> dict[int, str]:
        """Return what each process outside the gate waits for, by PID."""

    def holder_of(self, port: int, peer: int) -> int | None:
        """Return the process of the run that has a TCP connection open from `port` to `peer`, on this machine.

        Of several that share it, the one that was born first: it opened it, the others have inherited it.
        """

    def kill(self, spared: frozenset[int]) -> None:
        """Kill every process of the run that is alive, but those that are `spared`."""

    def close(self) -> None:
        """Give back what the observer holds."""
