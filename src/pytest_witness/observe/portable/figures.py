"""One look at one process: the figures that psutil has on every system, as far as this one gives them."""

from __future__ import annotations

from dataclasses import dataclass, field

import psutil

# Only Linux and the BSDs tell a sleeping process from a running one. On macOS and Windows every process that is
# neither stopped nor dead is called running, so that it says nothing there.
_STATUS_TELLS = not (psutil.MACOS or psutil.WINDOWS)
_AT_REST = frozenset((psutil.STATUS_SLEEPING, psutil.STATUS_STOPPED, psutil.STATUS_TRACING_STOP))
_OVER = frozenset((psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD))
_HAS_CORE = hasattr(psutil.Process, "cpu_num")

# CPU time that somebody who only waits may use without counting as busy: a polling loop's. It is also what Linux
# counts in (a tick of 10 ms).
_A_LITTLE = 10_000_000


@dataclass(frozen=True, slots=True)
class Figures:
    """What a process was seen to have: CPU time in nanoseconds, context switches, memory in bytes, its last core."""

    status: str
    cpu: int | None = None
    switches: int | None = None
    memory: int | None = None
    core: int | None = None

    @property
    def over(self) -> bool:
        """Whether the process has ended and waits to be reaped."""
        return self.status in _OVER

    @property
    def asleep(self) -> bool:
        """Whether nothing speaks against its being asleep."""
        if self.cpu is None:
            return False  # not allowed to look: nothing is known
        return self.status in _AT_REST or (not _STATUS_TELLS and not self.over)


def look(process: psutil.Process) -> Figures | None:
    """Return a process's figures; None when it is gone, even if its number is in use again."""
    try:
        if not process.is_running():
            return None
        with process.oneshot():
            return _read(process)
    except psutil.NoSuchProcess as gone:
        # macOS has no figures of a process that waits to be reaped, and says so in this way.
        return Figures(psutil.STATUS_ZOMBIE) if isinstance(gone, psutil.ZombieProcess) else None
    except psutil.AccessDenied:
        return Figures("")


def _read(process: psutil.Process) -> Figures:
    times = process.cpu_times()
    return Figures(
        status=process.status(),
        cpu=int((times.user + times.system) * 1e9),
        switches=sum(process.num_ctx_switches()),
        memory=process.memory_info().rss,
        core=process.cpu_num() if _HAS_CORE else None,
    )


def is_over(process: psutil.Process) -> bool:
    """Tell whether a process has ended, reaped or not."""
    try:
        return not process.is_running() or process.status() in _OVER
    except psutil.NoSuchProcess:
        return True
    except psutil.AccessDenied:
        return False


@dataclass(slots=True)
class Calm:
    """For how long a process has done nothing that can be seen.

    Attributes:
        busy_at: when it was last seen at work: ready to run, or with more CPU time than a polling loop uses.
        looks: how many looks in a row found it asleep, with nothing changed since the look before.
    """

    busy_at: int
    looks: int = 0
    _last: Figures | None = field(default=None, repr=False)
    _cpu: int = 0  # CPU time when it was last seen at work

    def note(self, figures: Figures, now: int) -> None:
        """Compare a look with the one before."""
        last, self._last = self._last, figures
        cpu = figures.cpu or 0
        if not figures.asleep or cpu - self._cpu >= _A_LITTLE:
            self.busy_at, self._cpu = now, cpu
        same = last is not None and (last.cpu, last.switches) == (figures.cpu, figures.switches)
        self.looks = self.looks + 1 if same and figures.asleep else 0
