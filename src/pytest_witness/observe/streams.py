"""Standard output and error of a run: sockets on which the kernel names who wrote each piece (unix(7), SO_PASSCRED)."""

from __future__ import annotations

import functools
import socket
import struct
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pytest_witness.observe.reactor import Reactor
    from pytest_witness.record import Stream

_CREDENTIALS = struct.Struct("3i")  # struct ucred: PID, user, group
_PIECE = 65_536  # bytes read at once


class Take(Protocol):
    """What takes the pieces."""

    def __call__(self, pid: int, stream: Stream, data: bytes) -> None:
        """Take a piece that process `pid` wrote."""


class Streams:
    """Reads both streams of one run.

    Args:
        reactor: tells when there is something to read.
        ends: our end of each.
        root: PID of the root, whose pieces they are where the system does not tell.
        take: takes each piece.
    """

    def __init__(self, reactor: Reactor, ends: dict[Stream, socket.socket], root: int, take: Take) -> None:
        """Begin to read."""
        self._reactor = reactor
        self._open = dict(ends)
        self._root = root
        self._take = take
        for stream, end in ends.items():
            end.setblocking(False)  # noqa: FBT003  # takes it by position only
            reactor.watch(end, functools.partial(self._read, stream))

    def close(self) -> None:
        """Read no more."""
        for end in self._open.values():
            self._reactor.forget(end)

    def _read(self, stream: Stream) -> bool:
        end = self._open[stream]
        try:
            data, ancillary, _, _ = end.recvmsg(_PIECE, socket.CMSG_SPACE(_CREDENTIALS.size))
        except BlockingIOError:
            return False
        except OSError:
            data, ancillary = b"", []
        if not data:
            self._reactor.forget(end)
            del self._open[stream]
            return False
        self._take(_author(ancillary) or self._root, stream, data)
        return True


def _author(ancillary: list[tuple[int, int, bytes]]) -> int | None:
    for _, kind, content in ancillary:
        if kind == getattr(socket, "SCM_CREDENTIALS", None):
            return int(_CREDENTIALS.unpack(content[: _CREDENTIALS.size])[0])
    return None
