"""What the agents of a run say, and to whom it matters: the account, the gate, the meter, the observer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.observe.account import Account
    from pytest_witness.observe.agents import Agent
    from pytest_witness.observe.doorkeeper import Doorkeeper
    from pytest_witness.observe.eyes import Eyes
    from pytest_witness.observe.meter import Meter
    from pytest_witness.observe.streams import Take


class Hearing:
    """Hears the agents of one run; each kind of message has a method of its name.

    Args:
        eyes: know the run's processes.
        root: PID of the root.
        account: keeps what is told.
        take: takes the output that processes bring themselves.

    Attributes:
        root_agent: the root's, once it is ready for its job.
        door: where processes are held, if the run has a gate.
        meter: follows the run, if it is measured.
    """

    def __init__(self, eyes: Eyes, root: int, account: Account, take: Take) -> None:
        """Begin with nothing heard."""
        self._eyes = eyes
        self._root = root
        self._account = account
        self._take = take
        self.root_agent: Agent | None = None
        self.door: Doorkeeper | None = None
        self.meter: Meter | None = None

    def message(self, agent: Agent, message: dict[str, Any]) -> None:
        """Take one message: of the process that the kernel says sent it, where the kernel tells."""
        handler = getattr(self, f"_on_{message['say']}", None)
        pid = agent.peer if agent.peer is not None else message["pid"]
        if handler is not None:
            handler(agent, pid, message)

    def _on_hello(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        if pid == self._root and message.get("root"):
            self.root_agent = agent
            self._account.python = str(message.get("version"))
        self._eyes.hello(pid, message)

    def _on_took(self, _agent: Agent, pid: int, _message: dict[str, Any]) -> None:
        self._account.took_job = self._account.took_job or pid == self._root

    def _on_role(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        state = self._eyes.tree.now.get(pid)
        if state is not None and message.get("role") in ("worker", "helper"):
            state.role = message["role"]
            state.name = str(message.get("name"))[:60]

    def _on_work(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        if pid not in self._eyes.tree.now:
            return
        if self.meter is not None and message.get("kind") in ("target", "task"):
            self.meter.begins(pid, message.get("key"), time.monotonic_ns())
        passed = self._account.call(pid, message)
        if message.get("hold"):
            self._hold(agent, pid, message, passed)

    def _on_change(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        self._account.change(pid, message)

    def _on_raised(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        self._account.error(pid, message)

    def _on_file(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        self._account.file(pid, message)

    def _on_call(self, agent: Agent, pid: int, _message: dict[str, Any]) -> None:
        if self.meter is not None and pid == self._root:
            self.meter.called()
            self._account.call_begins()  # it stands still until the answer
        agent.answer(b"w")

    def _on_end(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        self._eyes.farewell(pid, message)
        if message.get("hold"):
            self._hold(agent, pid, message)

    def _on_outcome(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        if pid == self._root and self._account.end(message) and self.meter is not None:
            self.meter.returned()
        if message.get("hold"):
            agent.answer(b"w")

    def _on_output(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        if agent.stream is not None and self._eyes.streams_by_agent:
            self._take(pid, agent.stream, message["data"])

    def _on_thread(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        self._eyes.told(pid, message)

    _on_sleep = _on_thread

    def hung_up(self, agent: Agent) -> None:
        """Take notice that an agent's connection has ended."""
        if agent.peer is None or agent.stream is not None:
            return
        if self.door is not None:
            self.door.hung_up(agent)
        if agent.thread is None:
            self._eyes.hung_up(agent.peer)

    def _hold(self, agent: Agent, pid: int, message: dict[str, Any], passed: Callable[[], None] | None = None) -> None:
        if self.door is not None:
            self.door.arrive(agent, pid, message, passed)
        else:
            agent.answer(b"g")
