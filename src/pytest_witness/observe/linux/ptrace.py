"""The few calls of ptrace(2) that observing needs, by `ctypes`.

Numbers are those of ``<linux/ptrace.h>``, the same on every architecture. Observing uses ``PTRACE_SEIZE`` (Linux 3.4):
a seized process is not stopped, its new threads and children are seized with it, and group stops keep their meaning.
"""

from __future__ import annotations

import contextlib
import ctypes
import os

WALL = 0x40000000  # waitpid(2) __WALL: children of every kind, threads too

_CONT = 7
_GETEVENTMSG = 0x4201
_SEIZE = 0x4206
_LISTEN = 0x4208

EVENT_FORK = 1
EVENT_VFORK = 2
EVENT_CLONE = 3
EVENT_EXEC = 4
EVENT_VFORK_DONE = 5
EVENT_EXIT = 6
EVENT_STOP = 128

_O_EXITKILL = 1 << 20  # Linux 3.8: no tracee survives its tracer
_EVENTS = (EVENT_FORK, EVENT_VFORK, EVENT_CLONE, EVENT_EXEC, EVENT_VFORK_DONE, EVENT_EXIT)
_OPTIONS = _O_EXITKILL | sum(1 << event for event in _EVENTS)

_PR_SET_CHILD_SUBREAPER = 36  # prctl(2), Linux 3.4

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.restype = ctypes.c_long
_libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)


def _ptrace(request: int, tid: int, address: int | None, data: object) -> None:
    if _libc.ptrace(request, tid, address, data) == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"ptrace: {os.strerror(number)}")


def adopt_orphans() -> None:
    """Become the parent of every descendant whose own parent has ended: in a container, nobody else may reap it."""
    _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def seize(tid: int) -> None:
    """Attach to a process, and to every thread and child that it will have.

    Raises:
        PermissionError: the kernel, a security module or a seccomp filter forbids it.
    """
    _ptrace(_SEIZE, tid, None, _OPTIONS)


def try_to_seize(tid: int) -> None:
    """Attach to a process without asking for anything: it is never stopped, and ends as it would.

    Raises:
        OSError: the kernel, a security module or a seccomp filter forbids it.
    """
    _ptrace(_SEIZE, tid, None, None)


def proceed(tid: int, signal: int = 0) -> None:
    """Let a stopped thread run on, delivering `signal`; a thread that was killed meanwhile is none the worse."""
    with contextlib.suppress(ProcessLookupError):
        _ptrace(_CONT, tid, None, signal)


def listen(tid: int) -> None:
    """Leave a thread in its group stop (it was sent SIGSTOP), watching for the end of it."""
    with contextlib.suppress(ProcessLookupError):
        _ptrace(_LISTEN, tid, None, None)


def message(tid: int) -> int | None:
    """Return the number that belongs to a thread's event: a new PID, an exit status; None when it is gone."""
    number = ctypes.c_ulong()
    try:
        _ptrace(_GETEVENTMSG, tid, None, ctypes.byref(number))
    except ProcessLookupError:
        return None
    return number.value
