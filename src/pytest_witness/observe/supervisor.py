"""The supervisor: the process between the owner (pytest, or the command) and everything observed.

It holds a lifeline from its owner: when that breaks, whatever the reason, it kills the run and goes. It keeps one stage
prepared, so that a job finds a fresh interpreter waiting. Messages to and from the owner are lines of JSON.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from pytest_witness.observe.choice import make_eyes
from pytest_witness.observe.reactor import Reactor
from pytest_witness.observe.session import Session
from pytest_witness.record import to_data
from pytest_witness.stage import Job

if TYPE_CHECKING:
    from pytest_witness.record import Stream


class _Owner:
    """The owner's end of the line."""

    def __init__(self, connection: socket.socket, reactor: Reactor) -> None:
        self._socket = connection
        self._buffer = bytearray()
        self.jobs: list[dict[str, Any]] = []
        self.gone = False
        reactor.watch(connection, self._read)
        self._reactor = reactor

    def _read(self) -> None:
        try:
            data = self._socket.recv(1 << 20)
        except OSError:
            data = b""
        if not data:
            self.gone = True
            self._reactor.forget(self._socket)
            return
        self._buffer += data
        while (end := self._buffer.find(b"\n")) >= 0:
            self.jobs.append(json.loads(self._buffer[:end]))
            del self._buffer[: end + 1]

    def tell(self, message: dict[str, Any]) -> None:
        """Send one message; an owner that is gone does not matter, its end is noticed by reading."""
        try:
            self._socket.sendall(json.dumps(message).encode() + b"\n")
        except OSError:
            self.gone = True

    def output(self, stream: Stream, pid: int, data: bytes) -> None:
        """Pass output on as it comes."""
        self.tell({"output": [stream, pid, base64.b64encode(data).decode("ascii")]})


def serve(connection: socket.socket, observer: str) -> None:
    """Run jobs for the owner until it goes."""
    reactor = Reactor()
    owner = _Owner(connection, reactor)
    prepared: Session | None = None
    while not owner.gone:
        if prepared is None:
            prepared = Session(reactor, make_eyes(observer))
        while not owner.jobs and not owner.gone:
            reactor.turn(None)
        if not owner.jobs:
            break
        request = owner.jobs.pop(0)
        job = Job.from_data(request["job"])
        if job.stdin or request["live"]:
            stdin = 0 if job.stdin else subprocess.DEVNULL
            on_output = owner.output if request["live"] else None
            session = Session(reactor, make_eyes(observer), stdin=stdin, on_output=on_output)
        else:
            if not prepared.usable:
                prepared.discard()
                prepared = Session(reactor, make_eyes(observer))
            # The next stage gets ready while this one works.
            session, prepared = prepared, Session(reactor, make_eyes(observer))
        owner.tell({"run": to_data(session.run(job, lambda: owner.gone))})
    if prepared is not None:
        prepared.discard()


def main() -> None:
    """Serve the owner at the descriptor given as the first argument, with the observer named by the second."""
    # A Ctrl-C is for the owner. It ends its line to us, and so the run. Not SIG_IGN, which stages would inherit.
    signal.signal(signal.SIGINT, lambda *_: None)
    connection = socket.socket(fileno=int(sys.argv[1]))
    os.set_inheritable(connection.fileno(), False)  # noqa: FBT003  # takes it by position only
    serve(connection, sys.argv[2])
