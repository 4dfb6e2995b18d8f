"""What /proc says of a process or a thread (proc(5)), each figure read in one short read."""

from __future__ import annotations

import os
import time
from typing import NamedTuple

_CPUCLOCK_SCHED = 2  # <linux/posix-timers.h>: the clock that counts in nanoseconds

_PROCESSOR = 36  # position of this figure in a thread's stat, counted from the one after its name


class Schedule(NamedTuple):
    """A thread's schedstat: nanoseconds on a core, nanoseconds waiting for one, times it was given one."""

    cpu: int
    wait: int
    turns: int


class Signals(NamedTuple):
    """What a thread's status says of signals, as sets of bits: signal 1 is bit 0."""

    state: str
    pending: int
    blocked: int
    caught: int


def read(path: str) -> bytes:
    """Return a file of /proc; empty when its process is gone or forbidden."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return b""
    try:
        return os.read(descriptor, 65536)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def read_whole(path: str) -> bytes:
    """Return a file of /proc of any length: one read of a table gives no more than a page of it."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def memory(pid: int, address: int, size: int) -> bytes:
    """Return a piece of a traced process's memory; empty when it is gone or nothing is there."""
    try:
        descriptor = os.open(f"/proc/{pid}/mem", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return b""
    try:
        return os.pread(descriptor, size, address)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def schedule(pid: int, tid: int) -> Schedule | None:
    """Return a thread's schedstat, or None when it is gone."""
    numbers = read(f"/proc/{pid}/task/{tid}/schedstat").split()
    return Schedule(*map(int, numbers)) if len(numbers) == len(Schedule._fields) else None


def process_cpu(pid: int) -> int | None:
    """Return the nanoseconds on a core of a whole process, threads that have ended included.

    This is its CPU-time clock (clock_getcpuclockid(3)), which anybody may read; the number is made from the PID.
    """
    try:
        return time.clock_gettime_ns((~pid << 3) | _CPUCLOCK_SCHED)
    except OSError:
        return None


def bounds(pid: int) -> tuple[tuple[int, ...], int | None]:
    """Return the cores on which a process's main thread may run, and its nice value."""
    try:
        return tuple(sorted(os.sched_getaffinity(pid))), os.getpriority(os.PRIO_PROCESS, pid)
    except OSError:
        return (), None


def last_core(pid: int, tid: int) -> int | None:
    """Return the core on which a thread last ran."""
    after_name = _stat(pid, tid)
    return int(after_name[_PROCESSOR]) if len(after_name) > _PROCESSOR else None


def state(pid: int, tid: int) -> str:
    """Return the letter of a thread's state (R running or ready, S asleep, D waiting for a disk), empty when gone."""
    return next(iter(_stat(pid, tid)), b"").decode("ascii")


def _stat(pid: int, tid: int) -> list[bytes]:
    """Return the fields of a thread's stat that follow its name, which may hold anything."""
    return read(f"/proc/{pid}/task/{tid}/stat").rpartition(b")")[2].split()


def signals(pid: int, tid: int) -> Signals | None:
    """Return a thread's state, with its own pending signals, those that it blocks and those that have a handler."""
    lines = read(f"/proc/{pid}/task/{tid}/status").splitlines()
    words = {key: value.split() for key, _, value in (line.partition(b":") for line in lines)}
    try:
        pending, blocked, caught = (int(words[name][0], 16) for name in (b"SigPnd", b"SigBlk", b"SigCgt"))
        return Signals(words[b"State"][0].decode("ascii"), pending, blocked, caught)
    except (KeyError, IndexError):
        return None


def threads(pid: int) -> list[int]:
    """Return the numbers of a process's threads, the main thread first."""
    try:
        return sorted(map(int, os.listdir(f"/proc/{pid}/task")), key=lambda tid: (tid != pid, tid))
    except OSError:
        return []


def descriptors(pid: int) -> list[int]:
    """Return the numbers of a process's open files."""
    try:
        return sorted(map(int, os.listdir(f"/proc/{pid}/fd")))
    except OSError:
        return []


def link(pid: int, descriptor: int) -> str:
    """Return what a descriptor leads to; empty when it is closed."""
    try:
        return os.readlink(f"/proc/{pid}/fd/{descriptor}")
    except OSError:
        return ""


def name(pid: int, tid: int) -> str:
    """Return a thread's name, as the kernel has been told it: 15 bytes at most."""
    return read(f"/proc/{pid}/task/{tid}/comm").decode("utf-8", "replace").rstrip("\n")


def peak_memory(pid: int) -> int | None:
    """Return a process's largest resident set in bytes (VmHWM)."""
    text = read(f"/proc/{pid}/status")
    _, found, rest = text.partition(b"VmHWM:")
    return int(rest.split(None, 1)[0]) * 1024 if found else None


def memory_kills() -> int:
    """Return how many processes the kernel has killed because memory ran out, of the machine's or of a group's.

    That is ``oom_kill`` in /proc/vmstat (proc_vmstat(5)), counted since the machine began; 0 where it is not told.
    """
    _, found, rest = read_whole("/proc/vmstat").partition(b"\noom_kill ")
    return int(rest.split(None, 1)[0]) if found else 0


def written(pid: int, tid: int | None = None) -> int | None:
    """Return how many bytes a thread passed to write(2) and its like; sockets' send(2) does not count there.

    Without a thread, it is what all threads of the process wrote, those that are gone too, and what its children wrote,
    once it has waited for them.
    """
    _, found, rest = read(f"/proc/{pid}/io" if tid is None else f"/proc/{pid}/task/{tid}/io").partition(b"wchar:")
    return int(rest.split(None, 1)[0]) if found else None


def command(pid: int) -> tuple[str, ...]:
    """Return a process's command line."""
    text = read(f"/proc/{pid}/cmdline")
    return tuple(part.decode("utf-8", "replace") for part in text.split(b"\0")[:-1])


def is_thread_of(pid: int, tid: int) -> bool:
    """Tell whether `tid` is a thread of the process `pid`."""
    return os.path.exists(f"/proc/{pid}/task/{tid}")


def shares_memory(pid: int) -> bool:
    """Tell whether a process has memory mapped, shared and writable, that is not a semaphore."""
    maps = read_whole(f"/proc/{pid}/maps")
    # Most processes have none, and this is asked at the end of each: look at the lines only where there is any.
    return b" rw-s " in maps and any(
        line.split(None, 2)[1] == b"rw-s" and b"/sem." not in line for line in maps.splitlines()
    )
