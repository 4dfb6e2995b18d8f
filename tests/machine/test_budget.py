"""The machine's budget, on machines of all sizes."""

import os
import sys
import sysconfig

import psutil
import pytest

from pytest_witness.machine import Limits, budget, read_budget, size


@pytest.fixture
def limited(monkeypatch, tmp_path):
    """Read the budget of a machine with these limits and this affinity mask, without shared memory."""

    def read(*, affinity=frozenset(range(4)), **limits):
        monkeypatch.setattr(sys.modules["pytest_witness.machine.budget"], "read_limits", lambda _: Limits(**limits))
        monkeypatch.setattr(sys, "platform", "linux")
        return read_budget(tmp_path, affinity=affinity)

    return read


@pytest.mark.parametrize(
    ("limits", "affinity", "cores", "shows"),
    [
        ({}, 4, 4, True),
        ({}, 2, 2, True),
        ({}, 1, 1, False),
        ({"quota": 0.5}, 4, 0.5, False),
        ({"quota": 1.5}, 4, 1.5, False),
        ({"quota": 8.0}, 4, 4, True),
        ({"cpus": frozenset({1})}, 4, 1, False),
        ({"cpus": frozenset({1, 2}), "quota": 3.0}, 4, 2, True),
        ({"cpus": frozenset({9})}, 2, 2, True),
    ],
)
def test_cores(limited, limits, affinity, cores, shows):
    """The affinity mask, the control group's set and its quota: the least counts; below two there is no speedup."""
    found = limited(affinity=frozenset(range(affinity)), **limits)
    assert (found.cores, found.shows_speedup) == (cores, shows)


def test_memory(limited):
    """The memory is the machine's, or what the control group allows of it."""
    assert limited().memory == psutil.virtual_memory().total
    assert limited(memory=1_000_000).memory == 1_000_000
    assert limited(memory=1 << 59).memory == psutil.virtual_memory().total


def test_shared_memory(limited, tmp_path):
    """Where there is no /dev/shm, nothing is said of it."""
    assert limited().shared_memory is None
    (tmp_path / "dev/shm").mkdir(parents=True)
    assert limited().shared_memory > 0


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="there are no affinity masks here")
def test_this_process():
    """The budget of this very process: its own affinity mask counts, and it is read once."""
    assert budget().cpus <= os.sched_getaffinity(0)
    assert budget() is budget()


@pytest.mark.parametrize(
    ("free_threaded", "enabled", "gil", "told"),
    [
        (0, True, "always", "GIL"),
        (None, True, "always", "GIL"),
        (1, True, "on", "free-threaded build with the GIL on"),
        (1, False, "off", "no GIL"),
    ],
)
def test_the_lock(limited, monkeypatch, free_threaded, enabled, gil, told):
    """A free-threaded build can have the lock on or off; every other has it."""
    monkeypatch.setattr(sysconfig, "get_config_var", {"Py_GIL_DISABLED": free_threaded}.get)
    monkeypatch.setattr(sys, "_is_gil_enabled", lambda: enabled, raising=False)
    found = limited(memory=1 << 30)
    assert found.gil == gil
    assert found.line() == f"4 cores, 1 GB of memory, {told}"


@pytest.mark.parametrize(
    ("quota", "told"), [(0.5, "0.5 core"), (1.0, "1 core"), (1.5, "1.5 cores"), (1 / 3, "0.333 core"), (3.0, "3 cores")]
)
def test_a_line(limited, quota, told):
    """A fraction of a core is told as that."""
    assert limited(quota=quota, memory=1 << 20).line().startswith(f"{told}, 1 MB of memory, ")


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 kB"), (512, "0.5 kB"), (64 << 20, "64 MB"), (25276510208, "23.5 GB"), (1 << 30, "1 GB")]
)
def test_sizes(count, text):
    """Bytes as people read them."""
    assert size(count) == text
