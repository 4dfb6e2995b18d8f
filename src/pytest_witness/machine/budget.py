"""The machine's budget: what of this machine the session may use. What can be shown of parallel code depends on it."""

from __future__ import annotations

import functools
import math
import os
import shutil
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from pytest_witness.machine.cgroups import Limits, read_limits

Gil: TypeAlias = Literal["always", "on", "off"]

_ENOUGH = 2.0  # cores below which two processes cannot be faster than one


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What the session may use.

    Attributes:
        cpus: numbers of the CPUs that it may run on, where the system tells.
        quota: seconds of CPU time for each second of the clock that it is given, or None for all of them.
        cores: how many cores that makes: 0.5 is half of one.
        memory: bytes.
        shared_memory: bytes free for shared memory; None where there is no ``/dev/shm`` to look at.
        gil: whether a thread needs the global interpreter lock: ``always``, or ``on`` or ``off`` in a free-threaded
            build (PEP 703), where it can be either.
    """

    cpus: frozenset[int] | None
    quota: float | None
    cores: float
    memory: int
    shared_memory: int | None
    gil: Gil

    @property
    def shows_speedup(self) -> bool:
        """Whether two processes can be faster than one here."""
        return self.cores >= _ENOUGH

    def line(self) -> str:
        """Tell it in a few words."""
        lock = {"always": "GIL", "on": "free-threaded build with the GIL on", "off": "no GIL"}[self.gil]
        return f"{_cores(self.cores)}, {size(self.memory)} of memory, {lock}"


@functools.cache
def budget() -> Budget:
    """Return this process's budget, read once."""
    return read_budget()


def read_budget(root: Path = Path("/"), *, affinity: frozenset[int] | None = None) -> Budget:
    """Read the budget of this process.

    The cores are those of the affinity mask that the control groups leave, and no more than their quota: a container
    with half a core sees all CPUs of its machine in `os.cpu_count`.

    Args:
        root: root of the file system, for tests.
        affinity: CPUs in place of those of this process's affinity mask, for tests.
    """
    import psutil  # asked for once a session; a session without processes to observe does without

    limits = read_limits(root) if sys.platform == "linux" else Limits()
    cpus = affinity if affinity is not None else _affinity()
    if cpus is not None and limits.cpus is not None:
        cpus = (cpus & limits.cpus) or cpus
    whole = float(len(cpus) if cpus is not None else os.cpu_count() or 1)
    return Budget(
        cpus=cpus,
        quota=limits.quota,
        cores=min(whole, limits.quota if limits.quota is not None else math.inf),
        memory=min(psutil.virtual_memory().total, limits.memory or sys.maxsize),
        shared_memory=_shared_memory(root),
        gil=_gil(),
    )


def size(count: int) -> str:
    """Return bytes as people read them, in units of 1024: ``3.8 GB``, ``64 MB``."""
    for unit, name in ((1 << 30, "GB"), (1 << 20, "MB")):
        if count >= unit:
            return f"{count / unit:.3g} {name}"
    return f"{count / 1024:.3g} kB"


def _cores(count: float) -> str:
    return f"{count:.3g} core" if count <= 1 else f"{count:.3g} cores"


def _affinity() -> frozenset[int] | None:
    return frozenset(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None


def _shared_memory(root: Path) -> int | None:
    try:
        return shutil.disk_usage(root / "dev/shm").free
    except OSError:
        return None


def _gil() -> Gil:
    if not sysconfig.get_config_var("Py_GIL_DISABLED"):
        return "always"
    return "on" if getattr(sys, "_is_gil_enabled", lambda: True)() else "off"
