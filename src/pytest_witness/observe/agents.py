"""The supervisor's side of the agents: connections, and messages as lines of JSON.

What comes in was written by code inside the observed processes. It is read as data, within limits, and a message that
is not well formed ends the connection that sent it.
"""

from __future__ import annotations

import contextlib
import functools
import json
import socket
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.observe.reactor import Reactor
    from pytest_witness.record import Stream

MAX_MESSAGE = 16_000_000  #: bytes of one message: the largest plain value, with room to spare
MAX_AGENTS = 800  #: connections at one time; 1,024 open files are the usual limit of the supervisor's own process


class Agent:
    """One connected agent."""

    def __init__(self, connection: socket.socket, on_message: Callable[[Agent, dict[str, Any]], None]) -> None:
        """Take a connection; the peer's PID is the kernel's word, where the kernel gives it (unix(7), SO_PEERCRED)."""
        self.socket = connection
        self.peer: int | None = None
        if hasattr(socket, "SO_PEERCRED") and connection.family == socket.AF_UNIX:
            credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
            self.peer = struct.unpack("3i", credentials)[0]
        self._on_message = on_message
        self._buffer = bytearray()
        self.thread: int | None = None  # set when it is the connection of one thread, which is held
        self.stream: Stream | None = None  # set when the connection turns out to be a process's own output

    def feed(self, data: bytes) -> bool:
        """Take what was read; false when the connection is no good."""
        if self.stream is not None:
            self._on_message(self, {"say": "output", "stream": self.stream, "data": data})
            return True
        self._buffer += data
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            message = _parse(line)
            if message is None:
                return False
            if self.peer is None:
                self.peer = message["pid"]
            if message["say"] in ("stdout", "stderr"):
                self.stream, rest = message["say"], bytes(self._buffer)
                self._buffer.clear()
                return self.feed(rest) if rest else True
            self._on_message(self, message)
        return len(self._buffer) < MAX_MESSAGE

    def send(self, data: bytes) -> None:
        """Send to the agent; one that is gone does not matter."""
        with contextlib.suppress(OSError):
            self.socket.sendall(data)

    def answer(self, byte: bytes) -> None:
        """Send one byte and never wait: an agent that does not read its answers would else stop the supervisor."""
        self.socket.setblocking(False)  # noqa: FBT003  # takes it by position only
        try:
            self.socket.send(byte)
        except OSError:
            pass
        finally:
            self.socket.setblocking(True)  # noqa: FBT003  # as above


def _parse(line: bytes) -> dict[str, Any] | None:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if isinstance(message, dict) and isinstance(message.get("say"), str) and isinstance(message.get("pid"), int):
        return message
    return None


class Switchboard:
    """Accepts agents at one stage's listener and passes their messages on."""

    def __init__(
        self,
        reactor: Reactor,
        listener: socket.socket,
        on_message: Callable[[Agent, dict[str, Any]], None],
        on_close: Callable[[Agent], None],
    ) -> None:
        """Begin to accept."""
        self._reactor = reactor
        self._listener = listener
        self._on_message = on_message
        self._on_close = on_close
        self._agents: set[Agent] = set()
        listener.setblocking(False)  # noqa: FBT003  # takes it by position only
        reactor.watch(listener, self._accept)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # nobody else is waiting, or has gone again meanwhile
                return
            if len(self._agents) >= MAX_AGENTS:
                connection.close()
                continue
            agent = Agent(connection, self._on_message)
            self._agents.add(agent)
            self._reactor.watch(connection, functools.partial(self._read, agent))
            # What a newcomer has said and written is older than what is read after this from those known before.
            self._read(agent)

    def _read(self, agent: Agent) -> None:
        try:
            data = agent.socket.recv(262_144, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data or not agent.feed(data):
            self._drop(agent)

    def _drop(self, agent: Agent) -> None:
        self._reactor.forget(agent.socket)
        agent.socket.close()
        self._agents.discard(agent)
        self._on_close(agent)

    def close(self) -> None:
        """Hang up on everybody."""
        for agent in list(self._agents):
            self._reactor.forget(agent.socket)
            agent.socket.close()
        self._agents.clear()
        self._reactor.forget(self._listener)
