"""The owner's side: starts the server's process, tells it its pages, ends it."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import quote

from pytest_witness.pages.content import to_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytest_witness.pages.content import Content

_PATIENCE = 60.0  # seconds until a server that says nothing is taken for broken, on an overloaded machine
_MAIN = "import sys; sys.path.insert(0, sys.argv.pop(1)); from pytest_witness.pages.server import main; main()"
_PACKAGE_HOME = str(Path(__file__).resolve().parent.parent.parent)


class PageServer:
    """A server in a process of its own; starts when it first has pages, ends with `close` or with its owner.

    The socket pair between them is its lifeline: at its end the server ends, however its owner did.
    """

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None
        self._hello: dict[str, Any] = {}

    def __enter__(self) -> Self:
        """Return the server."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the server."""
        self.close()

    @property
    def pid(self) -> int | None:
        """The server's process, while there is one."""
        return None if self._process is None else self._process.pid

    @property
    def address(self) -> str:
        """Where an observer connects, with the word that lets it in: `Job.pages`.

        It is told to the supervisor and not to the run: who does not know the word cannot let requests pass.
        """
        return f"{self._hello['control']} {self._hello['word']}"

    def serve(self, contents: Mapping[str, Content]) -> list[str]:
        """Serve these pages in place of those before, and return their addresses, in the same order.

        Raises:
            TypeError, ValueError: a page is none; the message names it.
        """
        __tracebackhide__ = True  # pytest then shows the line that gave the pages
        pages = to_data(contents)
        self._start()
        self._ask({"pages": pages})
        return [f"http://127.0.0.1:{self._hello['port']}/{quote(name)}" for name in contents]

    def close(self) -> None:
        """End the server; nothing of it is left afterwards."""
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            try:
                self._process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = self._line = None

    def _start(self) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        self.close()  # something killed it: start another
        self._line, theirs = socket.socketpair()
        self._line.settimeout(_PATIENCE)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _MAIN, _PACKAGE_HOME, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,  # out of reach of the terminal's signals: a Ctrl-C is for its owner
            )
        self._hello = self._receive()

    def _ask(self, message: dict[str, Any]) -> None:
        if self._line is not None:
            self._line.sendall(json.dumps(message).encode() + b"\n")
            self._receive()

    def _receive(self) -> dict[str, Any]:
        """Return the server's next message: each is an answer, so no more than one is on its way."""
        data = b""
        while self._line is not None and not data.endswith(b"\n"):
            part = self._line.recv(65_536)
            if not part:
                raise OSError("the server of the pages has ended before it answered")
            data += part
        message: dict[str, Any] = json.loads(data)
        return message
