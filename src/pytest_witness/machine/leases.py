"""Core leases: whole cores for one measurement at a time, over all sessions and users of this machine.

Two measurements that share a core measure each other. So whoever measures takes its cores first: for each there is a
file with a lock (flock(2), by `filelock`) in one folder for the whole machine. The kernel gives a lock back when its
holder ends, however it ends.

Who needs several cores takes all of them or none, and only who stands at the head of a queue takes any. So nobody who
holds cores waits for others (no deadlock), and nobody is passed by (no starvation). The queue is made of locks, too: a
row of places. Who comes takes the last one, and whenever the place before is free, steps onto it before it leaves its
own. Who is killed leaves a gap, which closes.

A lease is a courtesy among measurements. It keeps nobody else from the cores.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.machine import leaselog
from pytest_witness.machine.leasehome import PLACES, Home, check, home

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from filelock import BaseFileLock

PATIENCE = 300.0  #: seconds that somebody waits for cores, unless told otherwise
_LOOK = 0.05  # seconds between two looks: flock(2) could wait by itself, but with no deadline, and without a word


class LeaseTimeoutError(Exception):
    """The cores were not free within the time that somebody was ready to wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """What somebody waits for.

    Attributes:
        ahead: how many places of the queue are before it.
        core: the first core that is not free, for who is at the head of the queue.
        holder: PID and name of who holds it, as this one says itself.
        patience: seconds of waiting at most, all in all.
    """

    ahead: int = 0
    core: int | None = None
    holder: tuple[int, str] | None = None
    patience: float = PATIENCE

    def __str__(self) -> str:
        """Tell it in words: ``waits for core 1, held by process 4711 (pytest), up to 300 s``."""
        return f"waits for {self.what}, up to {self.patience:g} s"

    @property
    def what(self) -> str:
        """What is waited for, in words."""
        if self.core is None:
            return "its turn at the cores"
        pid, name = self.holder or (None, "")
        who = "somebody" if pid is None else f"process {pid} ({name})"
        return f"core {self.core}, held by {who}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """Cores that nobody else has a lease of.

    Attributes:
        cores: their numbers; none where leases cannot be had here.
        waited: seconds until they were free.
        problem: why leases cannot be had here, in a sentence.
    """

    cores: tuple[int, ...] = ()
    waited: float = 0.0
    problem: str | None = None


@contextmanager
def leased(
    count: int,
    *,
    among: Iterable[int],
    patience: float = PATIENCE,
    on_wait: Callable[[Wait], object] | None = None,
    name: str = "python",
    folder: Path | None = None,
) -> Iterator[Lease]:
    """Hold a lease of so many cores; give them back at the end.

    Where the folder cannot be had, such as on a system that is read-only, there is a lease without cores, which says
    why: measuring without one is better than not at all.

    Args:
        count: how many cores.
        among: numbers of the cores that will do.
        patience: seconds to wait at most.
        on_wait: called when it has to wait, and again whenever it waits for another core, or another holder.
        name: what others are told that the cores are for.
        folder: another one than the machine's, for tests.

    Raises:
        LeaseTimeoutError: the wait was over; the message says who holds the cores.
        ValueError: more cores are asked for than there are.
    """
    wanted = sorted(set(among))
    if not 0 < count <= len(wanted):
        raise ValueError(f"{count} cores of {len(wanted)}: ask for 1 or more, and for no more than there are")
    request = _Request(count, wanted, patience, on_wait)
    try:
        request.wait(folder)
    except OSError as error:
        lease = Lease(problem=f"No cores could be reserved: {error.filename or 'a lock'}: {error.strerror or error}.")
    else:
        lease = Lease(cores=request.cores, waited=request.waited)
    begin = time.monotonic_ns()
    try:
        request.say(name)
        yield lease
    finally:
        request.say("")
        request.note(begin)
        request.release()


class _Request:
    """One request for cores, from its coming until they are given back."""

    def __init__(self, count: int, among: list[int], patience: float, on_wait: Callable[[Wait], object] | None) -> None:
        self._count = count
        self._among = among
        self._patience = patience
        self._on_wait = on_wait
        self._home: Home | None = None
        self._places: dict[int, BaseFileLock] = {}  # held, by their number: one, or two while it steps
        self._cores: dict[int, BaseFileLock] = {}
        self._told = ""
        self.waited = 0.0

    @property
    def cores(self) -> tuple[int, ...]:
        """The cores that it holds."""
        return tuple(self._cores)

    def wait(self, folder: Path | None) -> None:
        """Stand in the queue, and take the cores when it is at its head and they are free."""
        self._home = home(folder)
        began = time.monotonic()
        try:
            while (wait := self._step(self._home)) is not None:
                self.waited = time.monotonic() - began
                self._tell(wait)
                time.sleep(min(_LOOK, self._patience - self.waited))
        except BaseException:
            self.release()
            raise
        finally:
            _let_go(self._places)

    def _tell(self, wait: Wait) -> None:
        """Tell what it waits for, when this is something new; and that the wait is over, when it is."""
        if self._on_wait is not None and wait.what != self._told:
            self._on_wait(wait)
        self._told = wait.what
        if self.waited >= self._patience:
            raise LeaseTimeoutError(f"no free cores within {self._patience:g} s: waited for {wait.what}")

    def say(self, name: str) -> None:
        """Tell others who holds the cores."""
        for core in self._cores:
            if self._home is not None:
                self._home.say(core, name)

    def note(self, begin: int) -> None:
        """Write the log's lines, while the cores are held still."""
        for core in self._cores:
            if self._home is not None:
                end, boot = time.monotonic_ns(), leaselog.boot()
                entry = leaselog.Entry(core=core, pid=os.getpid(), begin=begin, end=end, boot=boot)
                leaselog.write(self._home.log, entry)

    def release(self) -> None:
        """Give back what it holds."""
        _let_go(self._places)
        _let_go(self._cores)

    def _step(self, home: Home) -> Wait | None:
        """Go as far as it can; return what it waits for then, or None when it has its cores."""
        at = min(self._places, default=PLACES)
        while at > 0 and (lock := _take(home.place(at - 1))) is not None:
            self._places[at - 1] = lock
            _let_go(self._places, at)
            at -= 1
        if at > 0:
            return Wait(ahead=at, patience=self._patience)
        missing = self._take_cores(home)
        if missing is None:
            return None
        return Wait(core=missing, holder=home.holder(missing), patience=self._patience)

    def _take_cores(self, home: Home) -> int | None:
        """Take all the cores, or none; return the first that is not free then."""
        missing: int | None = None
        for core in self._among:
            lock = _take(home.core(core))
            if lock is not None:
                self._cores[core] = lock
            elif missing is None:
                missing = core
            if len(self._cores) == self._count:
                return None
        _let_go(self._cores)
        return missing


def _take(path: Path) -> BaseFileLock | None:
    """Take a lock if it is free. Its descriptor is closed by exec (PEP 446), and a forked child lets go of it."""
    from filelock import FileLock, Timeout  # most sessions measure nothing

    if os.path.lexists(path):
        check(os.lstat(path), path)  # older versions of filelock empty the file when they open it
    lock = FileLock(path, mode=0o666, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return None
    except NotImplementedError as error:  # a file system without locks
        raise OSError(None, str(error), str(path)) from error
    return lock


def _let_go(locks: dict[int, BaseFileLock], *numbers: int) -> None:
    for number in numbers or tuple(locks):
        if number in locks:
            locks.pop(number).release(force=True)
