"""The line to the observer of a run: it is told of each request, and says when it may be answered.

Each message is a line. The observer begins with the word that lets it in, and gets ``{"port": ...}``. It is told
``{"asked": N, "client": PORT, "path": ..., "page": ...}`` and answers with a line ``N`` when request N may be answered;
``{"gone": N}`` when the client has closed its side meanwhile; ``{"answer": N, "status": ...}`` right before the answer
is sent, so that nobody can have the page before that was said. When the observer has got ``{"end": 0}``, which it asks
for with a line ``0``, it has got all that was said before.

A TCP socket of the loopback address: it needs no file that somebody would have to remove after a SIGKILL.
"""

from __future__ import annotations

import hmac
import itertools
import json
import secrets
import selectors
import socket
import threading

_LONGEST_WORD = 100


class Control:
    """Accepts observers, one at a time: the newest is the one."""

    def __init__(self, port: int) -> None:
        """Begin to listen.

        Args:
            port: of the pages, for the observer to know the other end of a client's connection.
        """
        self.word = secrets.token_hex(16)
        self._port = port
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()  # over what follows: each request has a thread, and so has each observer
        self._observer: socket.socket | None = None
        self._held: dict[int, socket.socket] = {}  # request -> what to close to let it go on
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> int:
        """The port on which observers are awaited."""
        port: int = self._listener.getsockname()[1]
        return port

    # -- requests -----------------------------------------------------------------------------------------------

    def ask(self, client: socket.socket, path: str, page: int | None) -> int:
        """Announce a request, and wait until it may be answered: at once, when nobody looks on; return its number."""
        number = next(self._numbers)
        ours, theirs = socket.socketpair()
        with ours:
            message = {"asked": number, "client": client.getpeername()[1], "path": path, "page": page}
            if self._announce(number, theirs, message):
                self._wait(number, client, ours)
        return number

    def answering(self, number: int, status: int) -> None:
        """Tell that a request is about to be answered."""
        with self._lock:
            self._tell({"answer": number, "status": status})

    def _announce(self, number: int, wake: socket.socket, message: dict[str, object]) -> bool:
        with self._lock:
            if self._observer is None:
                wake.close()
                return False
            self._held[number] = wake
            self._tell(message)
            return True

    def _wait(self, number: int, client: socket.socket, ours: socket.socket) -> None:
        with selectors.PollSelector() as selector:  # no limit on the numbers of descriptors, as select(2) has
            selector.register(ours, selectors.EVENT_READ)
            selector.register(client, selectors.EVENT_READ)
            while ours not in [key.fileobj for key, _ in selector.select()]:
                selector.unregister(client)  # it stays readable, and there is nothing more to learn
                if _has_closed(client):
                    with self._lock:
                        self._tell({"gone": number})

    def _tell(self, message: dict[str, object]) -> None:
        """Send one message; the lock is held. An observer that is gone is noticed where it is read from."""
        if self._observer is None:
            return
        try:
            self._observer.sendall(json.dumps(message).encode() + b"\n")
        except OSError:
            self._observer = None
            self._let_all_go()

    # -- observers ----------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            threading.Thread(target=self._obey, args=(connection,), daemon=True).start()

    def _obey(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as lines:
            try:
                word = lines.readline(_LONGEST_WORD).strip()
                if hmac.compare_digest(word, self.word.encode()):
                    self._attach(connection)
                    for line in lines:
                        self._let_go(int(line))
            except (OSError, ValueError):
                pass  # it is gone, or it is none
            finally:
                self._detach(connection)

    def _attach(self, connection: socket.socket) -> None:
        with self._lock:
            self._let_all_go()
            self._observer = connection
            self._tell({"port": self._port})

    def _detach(self, connection: socket.socket) -> None:
        with self._lock:
            if self._observer is connection:
                self._observer = None
                self._let_all_go()

    def _let_go(self, number: int) -> None:
        with self._lock:
            if not number:
                self._tell({"end": 0})
            wake = self._held.pop(number, None)
        if wake is not None:
            wake.close()

    def _let_all_go(self) -> None:
        for wake in self._held.values():
            wake.close()
        self._held.clear()


def _has_closed(client: socket.socket) -> bool:
    """Tell whether a client has closed its side, or half of it: which of the two, only its own system knows."""
    try:
        return client.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
