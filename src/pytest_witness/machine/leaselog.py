"""The log of the core leases: a line of JSON for each, by which anybody can check that no two of a core overlapped.

All times are nanoseconds on the monotonic clock, which is one for all processes of a machine since it was started
(clock_gettime(2)); which start that was is told by the ``boot`` of a line. A lease's line is written while it is held
still, so that who has it next begins later. Whoever is killed leaves no line.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from pytest_witness.machine.leasehome import opened

_MOST = 1 << 18  # bytes: the file begins anew when it is as large, after some thousands of leases


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One lease of one core.

    Attributes:
        core: its number.
        pid: who had it.
        begin, end: nanoseconds on the monotonic clock.
        boot: which start of the machine this clock counts from; empty where the system does not tell.
    """

    core: int
    pid: int
    begin: int
    end: int
    boot: str = ""


def write(log: Path, entry: Entry) -> None:
    """Add a line. A log that cannot be written to, or a full disk, is no reason to fail."""
    data = {"core": entry.core, "pid": entry.pid, "from": entry.begin, "until": entry.end, "boot": entry.boot}
    line = json.dumps(data).encode("ascii") + b"\n"
    # With O_APPEND a short line is written whole, behind what others have written (write(2)).
    with contextlib.suppress(OSError), opened(log, os.O_WRONLY | os.O_APPEND) as descriptor:
        if os.fstat(descriptor).st_size > _MOST:
            os.ftruncate(descriptor, 0)
        os.write(descriptor, line)


def read(log: Path) -> list[Entry]:
    """Return the leases of a log; a line that is none was written by somebody else, and is passed over."""
    return [entry for line in log.read_bytes().splitlines() if (entry := _entry(line)) is not None]


def overlaps(entries: list[Entry]) -> list[tuple[Entry, Entry]]:
    """Return the leases that began too early, each with the one that had its core still: there must be none."""
    found = []
    latest: Entry | None = None
    for entry in sorted(entries, key=attrgetter("boot", "core", "begin", "end")):
        if latest is None or (latest.boot, latest.core) != (entry.boot, entry.core):
            latest = entry
            continue
        if entry.begin < latest.end:
            found.append((latest, entry))
        latest = max(latest, entry, key=attrgetter("end"))
    return found


def boot() -> str:
    """Return what tells this start of the machine from others (random(4)); empty where the system does not."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()[:8]
    except OSError:
        return ""


def _entry(line: bytes) -> Entry | None:
    try:
        data = json.loads(line)
        numbers = [data[name] for name in ("core", "pid", "from", "until")]
        if not all(type(number) is int for number in numbers):
            return None
        core, pid, begin, end = numbers
        return Entry(core=core, pid=pid, begin=begin, end=end, boot=str(data["boot"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
