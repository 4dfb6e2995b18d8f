"""The server's process: pages over HTTP, and a lifeline to its owner.

Run as a process of its own: ``python -c ... HOME DESCRIPTOR``, with a socket to its owner at the descriptor. It first
says ``{"port": ..., "control": ..., "word": ...}``; then it takes pages, a line ``{"pages": {...}}``, and says
``{}`` when it serves them.
"""

from __future__ import annotations

import json
import os
import socket
import socketserver
import struct
import sys
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from pytest_witness.pages.content import Page, from_data
from pytest_witness.pages.control import Control

if TYPE_CHECKING:
    from typing import NoReturn

# socket(7): with it, close(2) sends a reset. Whoever reads gets an error then, however it reads; a connection that just
# ends would look to many like a shorter page.
_RESET = struct.pack("ii", 1, 0)


class _Server(socketserver.ThreadingTCPServer):
    """A thread for each connection. Not `http.server`'s own class: that asks the network for this machine's name."""

    daemon_threads = True
    request_queue_size = 512  # as many may connect before a thread of ours gets a core

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, Page] = {}
        self.control = Control(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that goes before it has its answer is no fault of ours."""


class _Handler(BaseHTTPRequestHandler):
    """Answers one request, then closes the connection (HTTP/1.0): so each request is a connection of its own."""

    server: _Server
    server_version = "pages"

    def do_GET(self) -> None:  # http.server finds it by this name
        """Send a page."""
        page = self._page()
        self._head(page)
        if page.cut:
            self._cut(page.body)
        else:
            self.wfile.write(page.body)

    def do_HEAD(self) -> None:  # as above
        """Send the head of a page."""
        self._head(self._page())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name in http.server
        """Write no log."""

    def _page(self) -> Page:
        """Return the page that is asked for, when it may be sent."""
        path = unquote(self.path.partition("?")[0])
        known = self.server.pages.get(path.removeprefix("/"))
        number = self.server.control.ask(self.connection, path, None if known is None else known.number)
        page = known or Page(number=-1, status=HTTPStatus.NOT_FOUND, body=b"there is no page here")
        self.server.control.answering(number, page.status)
        return page

    def _head(self, page: Page) -> None:
        self.send_response(page.status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(page.body)))
        self.end_headers()

    def _cut(self, body: bytes) -> None:
        self.wfile.write(body[: len(body) // 2])
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        # Without detaching it, the socket would first be shut down in an orderly way.
        os.close(self.connection.detach())


def main() -> NoReturn:
    """Serve until the owner goes."""
    line = socket.socket(fileno=int(sys.argv[1]))
    os.set_inheritable(line.fileno(), False)  # noqa: FBT003  # takes it by position only
    server = _Server()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        _say(line, {"port": server.server_address[1], "control": server.control.address, "word": server.control.word})
        with line.makefile("rb") as messages:
            for message in messages:
                server.pages = from_data(json.loads(message)["pages"])
                _say(line, {})
    finally:
        os._exit(0)  # whatever its threads are doing


def _say(line: socket.socket, message: dict[str, Any]) -> None:
    line.sendall(json.dumps(message).encode() + b"\n")
