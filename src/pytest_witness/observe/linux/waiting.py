"""What a thread waits for, and who of its run could end that: from the system call that it sits in.

Here a wait is read for people, after a run has been decided to be over. Whether it *is* over, `waits` decides.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, NamedTuple

from pytest_witness.observe.linux import proc, sockets
from pytest_witness.observe.linux.holders import Holders, file_of, rights_of
from pytest_witness.observe.linux.waits import descriptors, has_timeout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pytest_witness.record import WaitsOn

_SIMPLE: dict[str, WaitsOn] = {
    "pause": "signal",
    "rt_sigsuspend": "signal",
    "rt_sigtimedwait": "signal",
    "nanosleep": "sleep",
    "clock_nanosleep": "sleep",
    "flock": "file",
    "fcntl": "file",
    "open": "file",
    "openat": "file",
    "semop": "lock",
    "semtimedop": "lock",
    "futex_waitv": "lock",
}
_WATCHING = ("poll", "ppoll", "select", "pselect6", "epoll_wait", "epoll_pwait", "epoll_pwait2")
_FUTEX_PRIVATE_FLAG = 128  # <linux/futex.h>
_P_ALL, _P_PID, _P_PIDFD = 0, 1, 3  # waitid(2)
_NEGATIVE = 1 << 31  # a PID is an int, and the kernel shows a register as it is
_MOST_WATCHED = 64  # descriptors of one call that are looked at


class Seen(NamedTuple):
    """A wait as it is seen from outside; fields as in `pytest_witness.record.Wait`."""

    call: str = ""
    on: WaitsOn = ""
    of: tuple[int, ...] = ()


class Waiting:
    """Tells what threads of one run wait for, at one moment.

    Args:
        children: the children of each process that have not been waited for, by the parent's PID.
        holders: know who has what open.
    """

    def __init__(self, children: Mapping[int, tuple[int, ...]], holders: Holders) -> None:
        """Look at nobody yet."""
        self._children = children
        self._holders = holders

    def look(self, pid: int, call: str, arguments: list[int]) -> Seen:
        """Tell what a thread of a process waits for in this system call; only the call, when there is no time."""
        try:
            return Seen(call, *self._target(pid, call, arguments))
        except TimeoutError:
            return Seen(call)

    def _target(self, pid: int, call: str, arguments: list[int]) -> tuple[WaitsOn, tuple[int, ...]]:
        if not call or call in _SIMPLE:
            return _SIMPLE.get(call, ""), ()
        if call == "futex":
            return self._futex(pid, arguments)
        if call in ("wait4", "waitid"):
            return "process", self._processes(pid, call, arguments)
        return self._files(pid, call, arguments)

    def _futex(self, pid: int, arguments: list[int]) -> tuple[WaitsOn, tuple[int, ...]]:
        sharing = None if arguments[1] & _FUTEX_PRIVATE_FLAG else self._holders.sharing(pid, arguments[0])
        # Not every lock of one process has the flag, but its memory is not shared.
        return ("thread-lock", ()) if sharing is None else ("lock", sharing)

    def _processes(self, pid: int, call: str, arguments: list[int]) -> tuple[int, ...]:
        children = self._children.get(pid, ())
        number = arguments[0] & 0xFFFFFFFF
        if call == "waitid":
            kind, number = number, arguments[1] & 0xFFFFFFFF
            if kind == _P_PIDFD:
                return _of_pidfd(pid, number) or ()
            number = number if kind == _P_PID else 0
        return (number,) if 0 < number < _NEGATIVE else children

    def _files(self, pid: int, call: str, arguments: list[int]) -> tuple[WaitsOn, tuple[int, ...]]:
        """Look at the descriptors of a call: the first that tells gives the kind, and all could end the wait."""
        found = [self._file(pid, number) for number in descriptors(pid, call, arguments)[:_MOST_WATCHED]]
        if not found and call in _WATCHING:  # on aarch64, pause(2) is such a call
            return ("sleep" if has_timeout(call, arguments) else "signal"), ()
        kinds = [on for on, _ in found if on]
        return (kinds[0] if kinds else ""), tuple(dict.fromkeys(other for _, of in found for other in of))

    def _file(self, pid: int, descriptor: int) -> tuple[WaitsOn, tuple[int, ...]]:
        file = file_of(pid, descriptor)
        if file is None:
            return "", ()
        if file.kind == stat.S_IFIFO:
            reads = bool(rights_of(pid, descriptor) & stat.S_IRUSR)
            return ("pipe-read" if reads else "pipe-write"), self._holders.others_end(file, reads=reads)
        if file.kind == stat.S_IFSOCK:
            peer = sockets.unix_peer(file.key[1])
            return "socket", (() if peer is None else self._holders.of_socket(peer))
        process = _of_pidfd(pid, descriptor)
        return ("file", ()) if process is None else ("process", process)


def _of_pidfd(pid: int, descriptor: int) -> tuple[int, ...] | None:
    """Return whom a pidfd stands for, nobody when that is gone; None for another descriptor, which has no such line."""
    _, found, rest = proc.read(f"/proc/{pid}/fdinfo/{descriptor}").partition(b"\nPid:")
    if not found:
        return None
    number = int(rest.split(None, 1)[0])
    return (number,) if number > 0 else ()
