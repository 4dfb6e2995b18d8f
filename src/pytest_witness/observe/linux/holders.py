"""Who of a run has which pipe, socket or shared memory: looked up once for all of its processes."""

from __future__ import annotations

import os
import re
import stat
import time
from typing import NamedTuple, TypeAlias

from pytest_witness.observe.linux import proc

Key: TypeAlias = tuple[int, int]  # device and inode

_MOST = 4096  # descriptors of one process that are looked at
# A line of maps (proc(5)) of shared memory: ``BEGIN-END rw-s OFFSET MAJOR:MINOR INODE PATH``.
_SHARED = re.compile(rb"^([0-9a-f]+)-([0-9a-f]+) ...s [0-9a-f]+ ([0-9a-f]+):([0-9a-f]+) ([0-9]+)", re.MULTILINE)


class File(NamedTuple):
    """What a descriptor leads to: what kind of file (as `stat.S_IFMT` has it), and which."""

    kind: int
    key: Key


class Holders:
    """The open files of some processes, and what memory they share.

    A question that would take too long is not answered in part, for "nobody" is an answer: it raises `TimeoutError`.

    Args:
        pids: of the processes.
        until: nanoseconds on the monotonic clock from which on nobody is looked at any more.
    """

    def __init__(self, pids: list[int], until: int) -> None:
        """Look at nothing yet: most waits are for a process or a lock, and need not know of files."""
        self._pids = pids
        self._until = until
        self._ends: dict[tuple[Key, int], list[int]] | None = None
        self._maps: dict[int, list[tuple[int, int, Key]]] = {}
        self._sharers: dict[Key, list[int]] | None = None

    def others_end(self, file: File, *, reads: bool) -> tuple[int, ...]:
        """Return who has the other end of a pipe open, given whether one's own end reads."""
        return tuple(self._all_ends().get((file.key, stat.S_IWUSR if reads else stat.S_IRUSR), ()))

    def of_socket(self, inode: int) -> tuple[int, ...]:
        """Return who has a socket open, known by its number."""
        ends = self._all_ends()
        found = [pids for (key, right), pids in ends.items() if key[1] == inode and right == stat.S_IWUSR]
        return tuple(found[0]) if found else ()

    def sharing(self, pid: int, address: int) -> tuple[int, ...] | None:
        """Return who else shares the memory at an address; None when it is not shared at all."""
        key = next((key for begin, end, key in self._shared(pid) if begin <= address < end), None)
        return None if key is None else tuple(other for other in self._all_sharers().get(key, ()) if other != pid)

    def _all_ends(self) -> dict[tuple[Key, int], list[int]]:
        if self._ends is None:
            ends: dict[tuple[Key, int], list[int]] = {}
            for pid in self._pids:
                self._hurry()
                for number in proc.descriptors(pid)[:_MOST]:
                    self._note(ends, pid, number)
            self._ends = ends
        return self._ends

    def _hurry(self) -> None:
        if time.monotonic_ns() >= self._until:
            raise TimeoutError

    @staticmethod
    def _note(ends: dict[tuple[Key, int], list[int]], pid: int, number: int) -> None:
        file = file_of(pid, number)
        if file is None or file.kind not in (stat.S_IFIFO, stat.S_IFSOCK):
            return
        for right in (stat.S_IRUSR, stat.S_IWUSR):
            pids = ends.setdefault((file.key, right), [])
            if rights_of(pid, number) & right and pid not in pids:
                pids.append(pid)

    def _all_sharers(self) -> dict[Key, list[int]]:
        if self._sharers is None:
            sharers: dict[Key, list[int]] = {}
            for pid in self._pids:
                for key in {key for _, _, key in self._shared(pid)}:
                    sharers.setdefault(key, []).append(pid)
            self._sharers = sharers
        return self._sharers

    def _shared(self, pid: int) -> list[tuple[int, int, Key]]:
        """Return where a process has shared memory, and which."""
        if pid not in self._maps:
            self._hurry()
            found = (match.groups() for match in _SHARED.finditer(proc.read_whole(f"/proc/{pid}/maps")))
            self._maps[pid] = [
                (int(begin, 16), int(end, 16), (os.makedev(int(major, 16), int(minor, 16)), int(inode)))
                for begin, end, major, minor, inode in found
            ]
        return self._maps[pid]


def file_of(pid: int, descriptor: int) -> File | None:
    """Return what a descriptor of a process leads to; None when it is closed."""
    try:
        found = os.stat(f"/proc/{pid}/fd/{descriptor}")  # follows the link in the kernel, and opens nothing
    except OSError:
        return None
    return File(stat.S_IFMT(found.st_mode), (found.st_dev, found.st_ino))


def rights_of(pid: int, descriptor: int) -> int:
    """Return for what a descriptor is open, as the owner's rights of its link say (proc(5)): an end of a pipe."""
    try:
        return os.lstat(f"/proc/{pid}/fd/{descriptor}").st_mode
    except OSError:
        return 0
