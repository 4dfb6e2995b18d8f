"""What is measured takes turns on the cores; who waits is told for whom, and to wait in vain costs nothing."""

import os
from pathlib import Path

import pytest

from pytest_witness.machine import leased, leaselog
from pytest_witness.machine.leasehome import NAME

BUSY = """
    import multiprocessing as mp
    import time

    def work(seconds):
        while time.process_time() < seconds:
            pass

    def in_turns():
        for _ in range(2):
            process = mp.Process(target=work, args=(0.1,))
            process.start()
            process.join()
"""

TESTS = """
    import pytest
    from busy import in_turns

    def test_cores(core_usage):
        evidence = core_usage(in_turns)
        assert evidence >= 2, (evidence.wanted, evidence.mean, evidence.foreign)

    def test_value(witness):
        assert witness(in_turns).value is None
"""


@pytest.fixture
def leases(monkeypatch, tmp_path):
    """Give the sessions of a test a machine of their own to share, and return its folder of leases."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path / NAME


@pytest.fixture
def cores():
    """Give the numbers of the cores that there are."""
    return os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count())


def test_a_measured_run_is_alone_on_its_cores(session, pytester, leases, cores):
    """A run that is measured has a lease of all cores, and is bound to them; others take none."""
    pytester.makepyfile(busy=BUSY, test_busy=TESTS)
    session("--import-mode=prepend").assert_outcomes(failed=1, passed=1)
    entries = leaselog.read(leases / "leases.jsonl")
    assert sorted(entry.core for entry in entries) == sorted(cores)
    assert len({entry.pid for entry in entries}) == 1


def test_workers_take_turns(session, pytester, leases, cores):
    """With several workers of pytest-xdist the verdicts are those without, and no two measure on a core at once."""
    pytester.makepyfile(busy=BUSY, **{f"test_busy_{number}": TESTS for number in range(4)})
    for workers in (0, 4):
        session("--import-mode=prepend", "-n", workers).assert_outcomes(failed=4, passed=4)
    entries = leaselog.read(leases / "leases.jsonl")
    assert len(entries) == 8 * len(cores)
    assert len({entry.pid for entry in entries}) > 2
    assert leaselog.overlaps(entries) == []


def test_waiting_in_vain(session, pytester, leases, cores):
    """Who waits in vain is told for what, as it waits and at the end; it is inconclusive, and fails nobody."""
    pytester.makepyfile(busy=BUSY, test_busy=TESTS)
    with leased(len(cores), among=cores, name="another", folder=leases):
        result = session("--import-mode=prepend", "--witness-wait=0.5")
    assert result.ret == pytest.ExitCode.OK
    holder = f"core {min(cores)}, held by process {os.getpid()} (another)"
    result.stdout.fnmatch_lines([f"witness: waits for {holder.replace('(', '[(]')}, up to 0.5 s"])
    text = " ".join(result.stdout.str().split())
    assert f"The cores were in use: no free cores within 0.5 s: waited for {holder}." in text
    assert "1 passed, 1 inconclusive" in text


def test_not_to_wait(session, pytester, leases, cores):
    """To wait for no time at all is allowed, and enough when the cores are free."""
    pytester.makepyfile(busy=BUSY, test_busy=TESTS)
    session("--import-mode=prepend", "--witness-wait=0").assert_outcomes(failed=1, passed=1)


def test_speedup_waits_as_well(session, pytester, leases, cores):
    """The clock is not asked where the cores are in use; structure and cost are, and need none."""
    pytester.makepyfile(
        busy=BUSY,
        test_busy="""
            from busy import in_turns

            def test_speed(speedup):
                evidence = speedup(in_turns, serial=in_turns)
                assert evidence == 1
                assert evidence.measured > 1
        """,
    )
    with leased(len(cores), among=cores, name="another", folder=leases):
        result = session("--import-mode=prepend", "--witness-wait=0")
    assert result.ret == pytest.ExitCode.OK
    text = " ".join(result.stdout.str().split())
    assert ("The cores were in use: no free cores within 0 s" in text) == (len(cores) > 1)
    assert "1 inconclusive" in result.outlines[-1]


def test_a_limit_of_pytest_timeout(session, pytester, leases, cores):
    """Where pytest-timeout gives less time, a part of that is waited, so that there is a report."""
    pytester.makepyfile(busy=BUSY, test_busy=TESTS)
    with leased(len(cores), among=cores, name="another", folder=leases):
        result = session("--import-mode=prepend", "--timeout=10")
    assert result.ret == pytest.ExitCode.OK
    assert "1 inconclusive" in result.outlines[-1]


def test_no_folder_for_leases(session, pytester, leases):
    """Where there is no place for leases, that is said once; runs are measured without, with the same verdicts."""
    leases.symlink_to(Path(os.devnull))
    pytester.makepyfile(busy=BUSY, test_busy=TESTS, test_more=TESTS)
    result = session("--import-mode=prepend")
    result.assert_outcomes(failed=2, passed=2)
    line = f"witness: No cores could be reserved: {leases}: not a folder. Measuring goes on without, beside whoever"
    assert [shown[: len(line)] for shown in result.outlines if shown.startswith("witness: No")] == [line]
