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
    from collections.abc import Callable

    from pytest_witness.record import Run, Stream


_TRIES = 3  # further stages for a job that the first one did not take, for it was killed before


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
    prepared = Session(reactor, make_eyes(observer))
    while True:
        while not owner.jobs and not owner.gone:
            reactor.turn(None)
        if owner.gone:
            break
        request = owner.jobs.pop(0)
        job = Job.from_data(request["job"])

        def start(job: Job = job, live: bool = request["live"]) -> Session:  # noqa: FBT001  # binds it now
            stdin = 0 if job.stdin else subprocess.DEVNULL
            return Session(reactor, make_eyes(observer), stdin=stdin, on_output=owner.output if live else None)

        if job.stdin or request["live"]:
            session = start()
        else:
            # The next stage gets ready while this one works.
            session, prepared = prepared, Session(reactor, make_eyes(observer))
        run = _run(session, start, job, owner)
        if run is None:
            break
        owner.tell({"run": to_data(run)})
    prepared.discard()


def _run(session: Session, start: Callable[[], Session], job: Job, owner: _Owner) -> Run | None:
    """Run a job on a stage, or on another when that was gone; None when somebody kills every stage that we start."""
    run = session.run(job, lambda: owner.gone)
    for _ in range(_TRIES):
        if run is None:
            run = start().run(job, lambda: owner.gone)
    return run


def main() -> None:
    """Serve the owner at the descriptor given as the first argument, with the observer named by the second."""
    # A Ctrl-C is for the owner. It ends its line to us, and so the run. Not SIG_IGN, which stages would inherit.
    signal.signal(signal.SIGINT, lambda *_: None)
    connection = socket.socket(fileno=int(sys.argv[1]))
    os.set_inheritable(connection.fileno(), False)  # noqa: FBT003  # takes it by position only
    serve(connection, sys.argv[2])
