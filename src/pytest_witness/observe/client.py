"""The owner's side: starts a supervisor, hands it jobs, gets runs."""

from __future__ import annotations

import base64
import contextlib
import json
import select
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from pytest_witness.observe.choice import OBSERVERS, can_trace
from pytest_witness.observe.sweep import sweep
from pytest_witness.record import Run, from_data

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.record import Stream
    from pytest_witness.stage import Job

# What the supervisor may take beyond a run's deadline, to kill it and to write the record.
_MARGIN = 20.0
_MAIN = "import sys; sys.path.insert(0, sys.argv.pop(1)); from pytest_witness.observe.supervisor import main; main()"
_PACKAGE_HOME = str(Path(__file__).resolve().parent.parent.parent)


class Supervisor:
    """A supervisor process and the line to it; starts with the first job, ends with `close`.

    Args:
        observer: ``linux`` (exact), ``portable``, or ``auto`` for the best that works here.

    Raises:
        ValueError: there is no such observer, or the exact one does not work here.
        OSError: there is no observer for this system yet.
    """

    def __init__(self, *, observer: str = "auto") -> None:
        """Choose the observer."""
        if not hasattr(socket, "AF_UNIX"):
            raise OSError("pytest-witness cannot observe processes on Windows yet; it works in WSL 2, which is a Linux")
        if observer not in OBSERVERS:
            raise ValueError(f"no observer {observer!r}; there are: {', '.join(OBSERVERS)}")
        if observer == "auto":
            observer = "linux" if can_trace() else "portable"
        elif observer == "linux" and not can_trace():
            raise ValueError(
                "the exact observer needs Linux and leave to ptrace(2) one's own children; here that is refused."
                " Use the observer 'portable'"
            )
        self.observer = observer
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self._buffer = bytearray()

    def __enter__(self) -> Self:
        """Return the supervisor."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the supervisor and everything that it still observes."""
        self.close()

    def observe(self, job: Job, *, on_output: Callable[[Stream, bytes, int], None] | None = None) -> Run:
        """Run one job under observation.

        Always returns: a submission that kills its supervisor gives a run with the outcome ``lost``.

        Args:
            job: what to run.
            on_output: called with stream, bytes and author's PID for each piece of output as it comes.
        """
        request = {"job": job.to_data(), "live": on_output is not None}
        connection = self._start()
        limit = time.monotonic() + job.deadline + _MARGIN
        try:
            self._send(connection, request)
            while (message := self._receive(connection, limit)) is not None:
                if "run" in message:
                    return from_data(message["run"])
                stream, pid, data = message["output"]
                if on_output is not None:
                    on_output(stream, base64.b64decode(data), pid)
        except BaseException:
            self.close()  # Ctrl-C: the run must not go on without anybody who waits for it
            raise
        self.close()
        return Run(
            entry=job.entry,
            arguments=job.arguments,
            mode="script" if job.module is None else "function",
            outcome="lost",
            observer=self.observer,
            deadline=job.deadline,
            start_method=job.start_method,
        )

    def close(self) -> None:
        """End the supervisor; it kills what it observes. Nothing of it is left afterwards."""
        if self._process is None:
            return
        if self._socket is not None:
            self._socket.close()
        try:
            self._process.wait(_MARGIN)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        # Whatever happened to the supervisor: nothing that bears its mark stays alive.
        if self._process.returncode != 0:
            sweep(self._process.pid)
        self._process = self._socket = None
        self._buffer.clear()

    def _start(self) -> socket.socket:
        if self._socket is not None and self._process is not None and self._process.poll() is None:
            return self._socket
        self.close()
        ours, theirs = socket.socketpair()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _MAIN, _PACKAGE_HOME, str(theirs.fileno()), self.observer],
            pass_fds=[theirs.fileno()],
            start_new_session=True,  # out of reach of the terminal's signals: it must outlive its owner by a moment
        )
        self._socket = ours
        theirs.close()
        return ours

    @staticmethod
    def _send(connection: socket.socket, request: dict[str, Any]) -> None:
        # A supervisor that is gone, killed by the submission or by somebody else, is noticed when its answer is read.
        with contextlib.suppress(OSError):
            connection.sendall(json.dumps(request).encode() + b"\n")

    def _receive(self, connection: socket.socket, limit: float) -> dict[str, Any] | None:
        """Return the supervisor's next message, or None when it is gone, or silent beyond the limit."""
        while (end := self._buffer.find(b"\n")) < 0:
            ready, _, _ = select.select([connection], [], [], max(0.0, limit - time.monotonic()))
            try:
                data = connection.recv(1 << 20) if ready else b""
            except OSError:
                data = b""
            if not data:
                return None
            self._buffer += data
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        message: dict[str, Any] = json.loads(line)
        return message
