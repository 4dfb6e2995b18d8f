"""One loop over sockets, pipes and the notice that a child changed its state."""

from __future__ import annotations

import os
import selectors
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable


class Reactor:
    """Calls back when something can be read. One thread, no locks."""

    def __init__(self) -> None:
        """Watch nothing but the children of this process."""
        self._selector = selectors.DefaultSelector()
        self._noticed = False
        if hasattr(signal, "SIGCHLD"):
            # A signal handler that does nothing, and a pipe that wakes the selector: no signal can be lost between
            # looking for children and going to sleep.
            read, write = os.pipe()
            for end in (read, write):
                os.set_blocking(end, False)
            signal.set_wakeup_fd(write, warn_on_full_buffer=False)
            signal.signal(signal.SIGCHLD, lambda *_: None)
            self.watch(read, lambda: os.read(read, 4096))

    def watch(self, file: socket.socket | int, callback: Callable[[], object]) -> None:
        """Call `callback` whenever `file` (a socket or a descriptor) can be read."""
        self._selector.register(file, selectors.EVENT_READ, callback)

    def forget(self, file: socket.socket | int) -> None:
        """Watch `file` no more."""
        self._selector.unregister(file)

    def turn(self, timeout: float | None) -> bool:
        """Wait up to `timeout` seconds for something to read, and handle it; tell whether there was any."""
        ready = self._selector.select(timeout)
        for key, _ in ready:
            # A callback may have made another one's file go away.
            if key.fd in self._selector.get_map():
                key.data()
        return bool(ready)
