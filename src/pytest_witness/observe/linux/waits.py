"""Whether threads can go on by themselves, told from the system call that each sits in.

``/proc/PID/task/TID/syscall`` names the call and its arguments while a thread is blocked, and says ``running`` while
it is not. A set of threads is at rest when all were blocked at one and the same moment. One look after the other cannot
show that: the first thread may have been woken while the last was looked at. Two looks can: if nobody got a core in
between (the third figure of schedstat), everybody was blocked from the end of the first look to the start of the
second. This is the double collect of Afek et al., "Atomic snapshots of shared memory", JACM 40(4), 1993.
"""

from __future__ import annotations

import functools
import operator
import os
import platform
import signal
import struct
from enum import IntEnum
from typing import TYPE_CHECKING

from pytest_witness.observe.linux import proc

if TYPE_CHECKING:
    from collections.abc import Iterable


class Wait(IntEnum):
    """How firmly a thread is blocked, from least to most."""

    AWAKE = 0  #: running, or waiting for a core
    ASLEEP = 1  #: sleeping for some time: it will go on by itself
    OUTSIDE = 2  #: waiting for somebody outside the run: a terminal, a network
    TIMED = 3  #: waiting for somebody, but not for ever
    BLOCKED = 4  #: waiting for somebody, for ever


# Name of each call of interest: its number on x86_64 and on aarch64 (None: has no such call).
_NUMBERS = {
    "read": (0, 63),
    "readv": (19, 65),
    "write": (1, 64),
    "writev": (20, 66),
    "open": (2, None),
    "openat": (257, 56),
    "recvfrom": (45, 207),
    "recvmsg": (47, 212),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "accept": (43, 202),
    "accept4": (288, 242),
    "connect": (42, 203),
    "wait4": (61, 260),
    "waitid": (247, 95),
    "pause": (34, None),
    "rt_sigsuspend": (130, 133),
    "rt_sigtimedwait": (128, 137),
    "flock": (73, 32),
    "fcntl": (72, 25),
    "semop": (65, 193),
    "semtimedop": (220, 192),
    "msgrcv": (70, 188),
    "msgsnd": (69, 189),
    "poll": (7, None),
    "ppoll": (271, 73),
    "select": (23, None),
    "pselect6": (270, 72),
    "epoll_wait": (232, None),
    "epoll_pwait": (281, 22),
    "epoll_pwait2": (441, 441),
    "futex": (202, 98),
    "futex_waitv": (449, 449),
    "nanosleep": (35, 101),
    "clock_nanosleep": (230, 115),
}
_COLUMN = {"x86_64": 0, "AMD64": 0, "aarch64": 1, "arm64": 1}.get(platform.machine())
_NAMES = {} if _COLUMN is None else {numbers[_COLUMN]: name for name, numbers in _NUMBERS.items()}

# Where a call's timeout stands: the argument's position, and what means "for ever".
_FOREVER = 0xFFFFFFFF
_TIMEOUTS = {
    "poll": (2, _FOREVER),
    "epoll_wait": (3, _FOREVER),
    "epoll_pwait": (3, _FOREVER),
    "ppoll": (2, 0),
    "select": (4, 0),
    "pselect6": (4, 0),
    "epoll_pwait2": (3, 0),
    "futex": (3, 0),
    "futex_waitv": (3, 0),
    "semtimedop": (3, 0),
    "rt_sigtimedwait": (2, 0),
}
_FIRST_ARGUMENT_COUNTS = {"select": 0, "pselect6": 0, "poll": 1, "ppoll": 1}  # how many descriptors are watched
_POLLFD = struct.Struct("=i4x")
_MOST_WATCHED = 4096  # descriptors of one call that are looked at
_DESCRIPTOR_FIRST = frozenset(
    ("read", "readv", "recvfrom", "recvmsg", "accept", "accept4", "connect", "write", "sendto", "sendmsg")
)


def wait_of(pid: int, tid: int) -> tuple[Wait, str]:
    """Return how one thread waits, and the name of the system call it sits in."""
    state = proc.state(pid, tid)
    text = proc.read(f"/proc/{pid}/task/{tid}/syscall")
    if state in ("", "Z", "X") or not text:
        return Wait.BLOCKED, ""  # gone: it will never do anything again
    if state != "S":
        # Running, stopped on its way to us, or (D) waiting for a disk in the midst of a call that otherwise waits for
        # somebody: a futex on a page that must be read first, an openat of a file that is being created.
        return Wait.AWAKE, ""
    name, arguments = _named(text)
    if not name:
        # Running, or in a call that nobody stays in for long; without a table for this machine, never at rest.
        return Wait.AWAKE, ""
    wait = _classify(pid, name, arguments)
    if wait == Wait.BLOCKED and _expects_alarm(pid):
        wait = Wait.TIMED
    return wait, name


def call_of(pid: int, tid: int) -> tuple[str, list[int]]:
    """Return the system call that a thread sleeps in, with its arguments; an empty name when it sleeps in none."""
    if proc.state(pid, tid) not in ("S", "D"):
        return "", []
    return _named(proc.read(f"/proc/{pid}/task/{tid}/syscall"))


def _named(text: bytes) -> tuple[str, list[int]]:
    number, *arguments = text.split() or [b"running"]
    name = "" if number in (b"running", b"-1") else _NAMES.get(int(number), "")
    return name, [int(argument, 16) for argument in arguments] if name else []


def _expects_alarm(pid: int) -> bool:
    """Tell whether a process handles SIGALRM; whether a timer is running, the kernel does not tell of others."""
    _, found, rest = proc.read(f"/proc/{pid}/status").partition(b"SigCgt:")
    return bool(found and int(rest.split(None, 1)[0], 16) >> (signal.SIGALRM - 1) & 1)


def _classify(pid: int, name: str, arguments: list[int]) -> Wait:
    if name in ("nanosleep", "clock_nanosleep"):
        return Wait.ASLEEP
    wait = Wait.BLOCKED
    if has_timeout(name, arguments):
        counted = _FIRST_ARGUMENT_COUNTS.get(name)
        if counted is not None and arguments[counted] == 0:
            return Wait.ASLEEP
        wait = Wait.TIMED
    if any(_leads_outside(pid, descriptor) for descriptor in descriptors(pid, name, arguments)):
        return Wait.OUTSIDE
    return wait


def has_timeout(name: str, arguments: list[int]) -> bool:
    """Tell whether a call was given a time after which it ends."""
    if name not in _TIMEOUTS:
        return False
    position, forever = _TIMEOUTS[name]
    return (arguments[position] & _FOREVER if forever else arguments[position]) != forever


def descriptors(pid: int, name: str, arguments: list[int]) -> list[int]:
    """Return the descriptors that a blocked call waits for; where they stand in memory, they are read there."""
    if name in _DESCRIPTOR_FIRST:
        return arguments[:1]
    if name in ("poll", "ppoll"):  # an array of struct pollfd; a negative number is left out
        array = proc.memory(pid, arguments[0], min(arguments[1], _MOST_WATCHED) * _POLLFD.size)
        whole = len(array) - len(array) % _POLLFD.size
        return [descriptor for (descriptor,) in _POLLFD.iter_unpack(array[:whole]) if descriptor >= 0]
    if name in ("select", "pselect6"):  # three sets of bits
        size = (min(arguments[0], _MOST_WATCHED) + 7) // 8
        sets = (int.from_bytes(proc.memory(pid, address, size), "little") for address in arguments[1:4] if address)
        union = functools.reduce(operator.or_, sets, 0)
        return [descriptor for descriptor in range(size * 8) if union >> descriptor & 1]
    if name.startswith("epoll_"):  # lines "tfd: NUMBER events: ..."
        lines = proc.read_whole(f"/proc/{pid}/fdinfo/{arguments[0]}").splitlines()
        return [int(line.split()[1]) for line in lines if line.startswith(b"tfd:")]
    return []


def _leads_outside(pid: int, descriptor: int) -> bool:
    try:
        target = os.readlink(f"/proc/{pid}/fd/{descriptor}")
    except OSError:
        return False
    if target.startswith("socket:["):
        return not _is_unix(pid, target[8:-1])
    if target.startswith("anon_inode:"):  # a timer, changes of files
        return target.removeprefix("anon_inode:") not in ("[eventfd]", "[eventpoll]", "[pidfd]")
    return target.startswith(("/dev/tty", "/dev/pts/", "/dev/console")) or target == _own_input()


def _own_input() -> str:
    """Return what the supervisor's standard input is, which the run may have been given: others write to it."""
    try:
        return os.readlink("/proc/self/fd/0")
    except OSError:
        return ""


def _is_unix(pid: int, inode: str) -> bool:
    # What is not in this table leads to a network. To look for it in the tables of TCP and UDP would take 200 times
    # as long, for the kernel then walks through all of its hash tables.
    table = proc.read_whole(f"/proc/{pid}/net/unix")  # the inode is a line's last word, or comes before a path
    return f" {inode}\n".encode() in table or f" {inode} ".encode() in table


def look(
    threads: Iterable[tuple[int, int]], servants: frozenset[int]
) -> tuple[Wait, dict[tuple[int, int], tuple[int, str]]]:
    """Look at threads, given as (PID, TID), once.

    A process among the `servants` only ever answers others: while it waits, with or without a timeout, it starts
    nothing by itself.

    Returns the least firm wait among them, and for each thread how often it had been given a core, with its call.
    Stops at the first thread that is awake.
    """
    least = Wait.BLOCKED
    seen: dict[tuple[int, int], tuple[int, str]] = {}
    for pid, tid in threads:
        schedule = proc.schedule(pid, tid)
        wait, call = wait_of(pid, tid)
        if wait == Wait.TIMED and pid in servants:
            wait = Wait.BLOCKED
        if schedule != proc.schedule(pid, tid):
            wait = Wait.AWAKE  # it had a core meanwhile: the count does not belong to the call
        seen[pid, tid] = (-1 if schedule is None else schedule.turns, call)
        least = min(least, wait)
        if least == Wait.AWAKE:
            break
    return least, seen


def rest(
    threads: list[tuple[int, int]], servants: frozenset[int] = frozenset()
) -> tuple[Wait, dict[tuple[int, int], tuple[int, str]]]:
    """Tell how firmly all threads were blocked at one moment; `Wait.AWAKE` when that cannot be shown."""
    first, seen = look(threads, servants)
    if first == Wait.AWAKE:
        return Wait.AWAKE, seen
    second, again = look(threads, servants)
    if second == Wait.AWAKE or seen != again:
        return Wait.AWAKE, again
    return min(first, second), seen
