"""What the tests of the server of the pages share: a server, and somebody who looks on."""

import http.client
import json
import select
import socket

import pytest

from pytest_witness.pages import PageServer

PATIENCE = 60  # seconds until something that should have happened is taken for lost, on an overloaded machine


class Observer:
    """Looks on as the supervisor does, by hand."""

    def __init__(self, address, *, word=None):
        port, right = address.split()
        self.line = socket.create_connection(("127.0.0.1", int(port)), timeout=PATIENCE)
        self.line.sendall(f"{word or right}\n".encode())
        self._file = self.line.makefile("rb")

    def hear(self):
        """Return the next message; None when the server has hung up."""
        line = self._file.readline()
        return json.loads(line) if line else None

    def let_go(self, number):
        """Have a request answered."""
        self.line.sendall(b"%d\n" % number)

    def close(self):
        """Hang up."""
        self._file.close()
        self.line.close()


class Client:
    """Asks for one page, and looks whether there is an answer, a step at a time."""

    def __init__(self, url):
        _, _, host, path = url.split("/", 3)
        self.connection = http.client.HTTPConnection(host, timeout=PATIENCE)
        self.connection.request("GET", f"/{path}")
        self.port = self.connection.sock.getsockname()[1]

    def has_answer(self):
        """Tell whether anything of an answer has come."""
        return bool(select.select([self.connection.sock], [], [], 0)[0])

    def answer(self):
        """Wait for the answer, and return its status and body."""
        response = self.connection.getresponse()
        return response.status, response.read()


@pytest.fixture
def server():
    """Give a server that has not begun to serve."""
    with PageServer() as server:
        yield server


@pytest.fixture
def look_on():
    """Connect observers (see `Observer`); they hang up at the end."""
    there = []

    def look_on(address, **options):
        there.append(Observer(address, **options))
        return there[-1]

    yield look_on
    for observer in there:
        observer.close()


@pytest.fixture
def ask():
    """Ask for pages (see `Client`)."""
    there = []

    def ask(url):
        there.append(Client(url))
        return there[-1]

    yield ask
    for client in there:
        client.connection.close()
