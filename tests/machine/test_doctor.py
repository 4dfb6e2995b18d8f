"""What a machine has and lacks, and what is said of it."""

import dataclasses
import errno
import sys

import pytest

from pytest_witness.machine import Budget, doctor
from pytest_witness.machine.doctor import findings

LAPTOP = Budget(cpus=frozenset(range(8)), quota=None, cores=8.0, memory=16 << 30, shared_memory=8 << 30, gil="always")


def finding(name, *, exact=True, **changed):
    """Return one finding on a laptop that is otherwise well."""
    (found,) = [one for one in findings(dataclasses.replace(LAPTOP, **changed), exact=exact) if one.name == name]
    return found


def test_a_machine_that_has_everything():
    """Nothing is amiss, and everything is told in the order of its weight."""
    found = findings(LAPTOP, exact=True)
    names = ["observer", "cores", "memory", "semaphores", "shared memory", "start methods", "GIL"]
    assert [one.name for one in found] == names
    assert {one.state for one in found} == {"good"}


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"cores": 0.5, "quota": 0.5}, "0.5, of 8 that are shared"),
        ({"cores": 1.5, "quota": 1.5}, "1.5, of 8 that are shared"),
        ({"cores": 1.0, "cpus": frozenset({3})}, "1"),
    ],
)
def test_less_than_two_cores(changed, found):
    """What cannot be shown on less than two cores is said, and that the rest can."""
    cores = finding("cores", **changed)
    assert (cores.found, cores.state) == (found, "limited")
    assert cores.meaning == "Speedups cannot be shown here; everything else can."


def test_enough_of_a_shared_machine():
    """A quota of two cores is as good as two cores."""
    assert finding("cores", cores=2.0, quota=2.0).state == "good"
    assert finding("cores", cores=8.0, quota=16.0).found == "8"


@pytest.mark.parametrize(("platform", "why"), [("linux", "ptrace(2) is refused"), ("darwin", "only Linux tells all")])
def test_without_the_exact_observer(monkeypatch, platform, why):
    """Who observes, and what the portable observer cannot do."""
    monkeypatch.setattr(sys, "platform", platform)
    observer = finding("observer", exact=False)
    assert (observer.found, observer.state) == ("portable", "limited")
    assert why in observer.meaning


def refuse(*_, **__):
    """Fail as the system does where there is no /dev/shm."""
    raise OSError(errno.ENOSYS, "Function not implemented")


def test_without_semaphores(monkeypatch):
    """Where no lock can be made, exercises cannot be graded, and the cure is named."""
    monkeypatch.setattr(doctor.multiprocessing, "get_context", lambda: type("Context", (), {"Lock": refuse}))
    semaphores = finding("semaphores")
    assert (semaphores.found, semaphores.state) == ("Function not implemented", "broken")
    assert "/dev/shm" in semaphores.meaning


def test_without_shared_memory(monkeypatch):
    """Where there is no shared memory, its exercises cannot be graded."""
    monkeypatch.setattr(doctor, "SharedMemory", refuse)
    memory = finding("shared memory")
    assert (memory.found, memory.state) == ("Function not implemented", "broken")


def test_little_memory():
    """Little memory of either kind is a limit, and none that stops grading; an unknown size is none."""
    assert finding("memory", memory=256 << 20).state == "limited"
    assert finding("shared memory", shared_memory=1 << 20).state == "limited"
    assert finding("shared memory", shared_memory=None).found == "works"


@pytest.mark.parametrize(("gil", "found"), [("always", "on"), ("on", "on"), ("off", "off")])
def test_the_lock(gil, found):
    """What threads can do depends on the interpreter that runs, and not on the one that people expect."""
    lock = finding("GIL", gil=gil)
    assert lock.found == found
    assert ("several cores" in lock.meaning) == (found == "off")
