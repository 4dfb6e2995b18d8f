"""What control groups leave of the machine: a share of its cores, some of its memory. Version 1 and 2 of cgroups.

Sources: cgroups(7), and the kernel's documentation "Control Group v2" (cpu.max, cpuset.cpus.effective, memory.max),
"CFS Bandwidth Control" (cpu.cfs_quota_us, cpu.cfs_period_us), "CPUSETS" and "Memory Resource Controller".
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDLESS = 1 << 60  # bytes: version 1 says "no limit" with a number that no machine has


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What the process's control groups allow; None where they do not limit it.

    Attributes:
        quota: seconds of CPU time for each second of the clock, all threads together: 0.5 is half a core.
        cpus: numbers of the CPUs that may be used.
        memory: bytes.
    """

    quota: float | None = None
    cpus: frozenset[int] | None = None
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class _Mount:
    """A mounted hierarchy: where it is, which part of it is seen there, and its controllers (none in version 2)."""

    place: Path
    root: PurePosixPath
    controllers: frozenset[str]


def read_limits(root: Path = Path("/")) -> Limits:
    """Read the limits of this process; where there are no control groups, there are none.

    A limit holds for all groups below the one that it is set on, so the tightest of all of them counts.

    Args:
        root: root of the file system, for tests.
    """
    own = _own_groups(root)
    quotas: list[float] = []
    sizes: list[int] = []
    cpus: frozenset[int] | None = None
    for mount in _mounts(root):
        for folder in _upwards(mount, own):
            quotas += _quota(folder, mount.controllers)
            sizes += _memory(folder, mount.controllers)
            if cpus is None:  # each group's set is part of the one above
                cpus = _cpus(folder, mount.controllers)
    return Limits(quota=min(quotas, default=None), cpus=cpus, memory=min(sizes, default=None))


def parse_cpus(text: str) -> frozenset[int]:
    """Read a list of CPUs as the kernel writes it: ``0-2,7``."""
    found: set[int] = set()
    for part in filter(None, text.strip().split(",")):
        first, _, last = part.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    return frozenset(found)


def _own_groups(root: Path) -> dict[frozenset[str], PurePosixPath]:
    """Return the path of this process's group in each hierarchy, by its controllers; version 2 has no names there."""
    groups = {}
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, controllers, path = line.split(":", 2)
        groups[frozenset(filter(None, controllers.split(",")))] = PurePosixPath(path)
    return groups


def _mounts(root: Path) -> Iterator[_Mount]:
    for line in _text(root / "proc/self/mountinfo").splitlines():
        left, _, right = line.partition(" - ")
        fields, (kind, _, options) = left.split(), [*right.split(), "", "", ""][:3]
        place, seen = root / fields[4].lstrip("/"), PurePosixPath(fields[3])
        if kind == "cgroup2":
            yield _Mount(place, seen, frozenset())
        elif kind == "cgroup":
            yield _Mount(place, seen, frozenset(options.split(",")))


def _upwards(mount: _Mount, own: dict[frozenset[str], PurePosixPath]) -> Iterator[Path]:
    """Yield the folders of a hierarchy from this process's group up to the highest that can be seen."""
    group = next(
        (path for names, path in own.items() if (names <= mount.controllers if names else not mount.controllers)), None
    )
    if group is None:
        return
    # In a container the mount shows the container's group only, and the path may be told as seen from outside of it,
    # or lead out of it. What can be seen then is the top.
    seen = group.is_relative_to(mount.root) and ".." not in group.parts
    folder = mount.place / (group.relative_to(mount.root) if seen else "")
    yield folder
    while folder != mount.place:
        folder = folder.parent
        yield folder


def _quota(folder: Path, controllers: frozenset[str]) -> list[float]:
    if not controllers:
        quota, _, period = _text(folder / "cpu.max").strip().partition(" ")
    elif "cpu" in controllers:
        quota, period = (_text(folder / f"cpu.cfs_{name}_us").strip() for name in ("quota", "period"))
    else:
        return []
    if not quota.isdecimal() or int(period or 0) <= 0:  # "max", or -1
        return []
    return [int(quota) / int(period)]


def _memory(folder: Path, controllers: frozenset[str]) -> list[int]:
    if controllers and "memory" not in controllers:
        return []
    text = _text(folder / ("memory.limit_in_bytes" if controllers else "memory.max")).strip()
    return [int(text)] if text.isdecimal() and int(text) < _ENDLESS else []


def _cpus(folder: Path, controllers: frozenset[str]) -> frozenset[int] | None:
    names = ("cpuset.effective_cpus", "cpuset.cpus") if controllers else ("cpuset.cpus.effective",)
    if controllers and "cpuset" not in controllers:
        return None
    found = next((cpus for name in names if (cpus := parse_cpus(_text(folder / name)))), None)
    return found or None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
