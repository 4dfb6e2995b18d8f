"""What the run asks of the server of the pages: who asked, and who is held there.

The server announces each request and waits for our word before it answers (see `pytest_witness.pages.control`). So the
connection is still open while its other end is looked up, and a request can be held like any other arrival at a gate.
"""

from __future__ import annotations

import contextlib
import json
import socket
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pytest_witness.record import Request

if TYPE_CHECKING:
    from pytest_witness.observe.eyes import Eyes
    from pytest_witness.observe.gates import Keeper
    from pytest_witness.observe.reactor import Reactor

_PATIENCE = 20.0  # seconds for the server to say hello, on an overloaded machine; without it nothing is recorded
_MAX_REQUESTS = 10_000  # recorded of one run: what it asks for must not fill the supervisor's memory
_MAX_PATH = 200  # characters
_END = 0  # the number of no request: that all before it was said
_LAST = 1 << 30  # where a page that does not exist comes in an order: after all that do


class Requests:
    """The requests of one run.

    Attributes:
        keeper: whose gate they arrive at, when the run's gate is at the requests.
        news: how many there were, for those who look whether anything happened.
    """

    def __init__(self, address: str, reactor: Reactor, eyes: Eyes) -> None:
        """Connect to the server; where it is gone there are no requests.

        Args:
            address: `Job.pages`.
            reactor: tells when the server says something.
            eyes: know the run's processes and their connections.
        """
        self.keeper: Keeper | None = None
        self.news = 0
        self._reactor = reactor
        self._eyes = eyes
        self._buffer = bytearray()
        self._asked: dict[int, Request] = {}  # by the server's numbers
        self._ports: dict[int, int] = {}  # the clients' ends of these
        self._held: dict[int, list[int]] = {}  # process -> its requests that are held
        self._free: set[int] = set()  # processes that are not held any more
        self._left: dict[int, bool] = {}  # requests whose client has closed, and whether its process was alive then
        self._line: socket.socket | None = None
        self._is_finished = False
        with contextlib.suppress(OSError, ValueError, KeyError):
            self._connect(*address.split())

    def record(self) -> tuple[Request, ...]:
        """Return the requests in the order in which they came."""
        return tuple(
            replace(request, gave_up=number in self._left and self._gave_up(request, lived=self._left[number]))
            for number, request in self._asked.items()
        )

    def let_pass(self, pid: int, *, free: bool) -> None:
        """Have a process's requests answered."""
        if free:
            self._free.add(pid)
        for number in self._held.pop(pid, ()):
            request = self._asked[number]
            self._asked[number] = replace(request, held=self._now() - request.at)
            self._answer(number)

    def finish(self) -> None:
        """Take what the server has said until now: TCP delivers a moment after sending, which may be too late."""
        if self._line is None:
            return
        self._answer(_END)
        self._line.settimeout(_PATIENCE)
        while not self._is_finished:
            self._read()

    def close(self) -> None:
        """Hang up; the server then answers whoever is still there."""
        self._is_finished = True
        if self._line is not None:
            self._reactor.forget(self._line)
            self._line.close()
            self._line = None

    # -- the line to the server ---------------------------------------------------------------------------------

    def _connect(self, port: str, word: str) -> None:
        line = socket.create_connection(("127.0.0.1", int(port)), timeout=_PATIENCE)
        try:
            line.sendall(word.encode() + b"\n")
            while b"\n" not in self._buffer:
                self._buffer += line.recv(100) or b"{}\n"
            hello, _, self._buffer = self._buffer.partition(b"\n")  # late answers to a run before may follow
            self._server = int(json.loads(hello)["port"])
        except BaseException:
            line.close()
            raise
        line.settimeout(None)
        self._line = line
        self._reactor.watch(line, self._read)

    def _read(self) -> None:
        if self._line is None:
            return
        try:
            data = self._line.recv(65_536)
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        self._buffer += data
        while (end := self._buffer.find(b"\n")) >= 0:
            message = json.loads(self._buffer[:end])
            del self._buffer[: end + 1]
            self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        if "asked" in message:
            self._arrived(message["asked"], message)
        elif "gone" in message:
            self._gone(message["gone"])
        elif "end" in message:
            self._is_finished = True
        elif message["answer"] in self._asked:
            number = message["answer"]
            self._asked[number] = replace(self._asked[number], ended=self._now(), status=message["status"])

    def _answer(self, number: int) -> None:
        if self._line is not None:
            with contextlib.suppress(OSError):  # it is gone: noticed where it is read from
                self._line.sendall(b"%d\n" % number)

    def _now(self) -> float:
        return max(0, time.monotonic_ns() - self._eyes.tree.start) / 1e9

    # -- requests -----------------------------------------------------------------------------------------------

    def _arrived(self, number: int, message: dict[str, Any]) -> None:
        full = len(self._asked) >= _MAX_REQUESTS
        pid = None if full else self._eyes.holder_of(message["client"], self._server)
        # Nobody of the run: somebody else on this machine, or a process of the run before that had been killed.
        if pid is None:
            self._answer(number)
            return
        self.news += 1
        self._ports[number] = message["client"]
        self._asked[number] = Request(pid=pid, path=str(message["path"])[:_MAX_PATH], at=self._now())
        if self.keeper is None or pid == self._eyes.tree.all[0].pid or pid in self._free:
            self._answer(number)
        elif pid in self._held:  # another thread of it: a process arrives once
            self._held[pid].append(number)
        else:
            self._hold(pid, number, message["page"], self.keeper)

    def _hold(self, pid: int, number: int, page: int | None, keeper: Keeper) -> None:
        self._held[pid] = [number]
        self._eyes.held(pid)
        state = self._eyes.tree.now[pid]
        keeper.arrive(pid, (_LAST if page is None else page, state.born, pid))

    def _gone(self, number: int) -> None:
        """Take notice that a client has closed its side of a connection, or all of it."""
        request = self._asked.get(number)
        held = [] if request is None else self._held.get(request.pid, [])
        # Who has said all that it has to say may close one half, and waits for the answer at the other.
        if request is None or number not in held or self._eyes.holder_of(self._ports[number], self._server) is not None:
            return
        self._eyes.pump()  # it may have been killed
        self._left[number] = self._eyes.tree.now[request.pid].ended is None
        self._asked[number] = replace(request, held=self._now() - request.at)
        held.remove(number)
        if not held:
            del self._held[request.pid]
            if self.keeper is not None:
                self.keeper.left(request.pid)
        self._answer(number)

    def _gave_up(self, request: Request, *, lived: bool) -> bool:
        """Tell whether a client that has closed its connection did so of its own accord: it was not killed."""
        return lived or self._eyes.tree.now[request.pid].exit_code is not None
