"""`witness doctor`: the machine, in words."""

import dataclasses

import pytest

from pytest_witness import __version__
from pytest_witness.cli import doctor
from pytest_witness.machine import budget
from pytest_witness.machine.doctor import Finding


def test_this_machine(witness):
    """Each finding has a line and what it means, within 80 columns; where these tests run, exercises can be graded."""
    status, out, err = witness("doctor")
    lines = out.splitlines()
    assert (status, err) == (0, "")
    assert lines[0].startswith(f"pytest-witness {__version__}, ")
    assert lines[-1] == "Exercises can be graded here."
    assert [line for line in lines if len(line) > 80] == []
    for name in ("observer", "cores", "memory", "semaphores", "shared memory", "start methods", "GIL"):
        assert len([line for line in lines if line[6:].startswith(f"{name}: ")]) == 1
    assert f"cores: {budget().cores:.3g}" in out


def test_a_machine_on_which_nothing_can_be_graded(witness, monkeypatch):
    """What is broken is marked, nothing of it reaches the terminal as it is, and the exit status says so."""
    found = [
        Finding(name="semaphores", found="\x1b[2J" + "x" * 200, meaning="No locks.", state="broken"),
        Finding(name="cores", found="0.5", meaning="No speedups.", state="limited"),
    ]
    monkeypatch.setattr("pytest_witness.machine.doctor.findings", lambda *_, **__: found)
    status, out, _ = witness("doctor")
    lines = out.splitlines()[2:]
    assert status == doctor.BROKEN
    assert lines[0].startswith("FAIL  semaphores: \\x1b[2Jxx")
    assert len(lines[0]) <= 80
    assert lines[1:] == [
        "      No locks.",
        "note  cores: 0.5",
        "      No speedups.",
        "",
        "Exercises cannot be graded here.",
    ]


@pytest.mark.parametrize("argument", ["--fast", "here"])
def test_it_takes_no_arguments(witness, argument):
    """Anything after `doctor` is a mistake, told in one line."""
    status, out, err = witness("doctor", argument)
    assert (status, out, err) == (2, "", f"witness: error: unrecognized arguments: {argument} (see witness --help)\n")


def test_a_small_machine(witness, monkeypatch):
    """Half a core is enough for everything but a speedup."""
    small = dataclasses.replace(budget(), cores=0.5, quota=0.5)
    monkeypatch.setattr(doctor, "budget", lambda: small)
    status, out, _ = witness("doctor")
    assert status == 0
    assert "Speedups cannot be shown here; everything else can." in out
