"""The Python stacks that a process tells when it is asked, tried without a run."""

import faulthandler
import os
import signal
import sys
from pathlib import Path

import pytest


@pytest.fixture
def silent(inside):
    """Load the module with an agent that has no run."""
    return inside("stacks", agent=inside("agent").Agent({"root": "1", "stacks": "57"}, None))


@pytest.fixture
def talker(silent):
    """Return the module when it has offered stacks at a signal; the signal and its file are given back."""
    silent.offer()
    yield silent
    faulthandler.unregister(57)
    if silent.file is not None:
        os.close(silent.file)


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files in memory")


def leads_to(number):
    """Return where a descriptor of ours leads to, and which file that is."""
    return str(Path(f"/proc/self/fd/{number}").readlink()), os.fstat(number).st_ino


@on_linux
def test_a_stack_is_written_at_the_signal(talker):
    """At the signal, the thread writes its stack into the agent's file."""
    signal.raise_signal(57)
    text = os.pread(talker.file, 10_000, 0).decode()
    assert text.startswith("Stack (most recent call first):\n")
    assert f'  File "{__file__}", line ' in text


@on_linux
def test_the_file_of_stacks_is_out_of_the_way_and_not_inherited(talker):
    """The file has a high number, and another program does not get it."""
    assert talker.file > 100
    assert os.get_inheritable(talker.file) is False
    assert leads_to(talker.file)[0] == "/memfd:pytest-witness-stacks (deleted)"


@on_linux
def test_a_child_gets_a_file_of_its_own(talker):
    """After a fork there is another file under the same number."""
    number, before = talker.file, leads_to(talker.file)
    talker.part()
    assert talker.file == number
    assert leads_to(number)[0] == before[0]
    assert leads_to(number)[1] != before[1]


@on_linux
def test_a_child_whose_parent_has_closed_the_file_gets_none(talker, tmp_path):
    """What a program has put in the file's place is left alone."""
    with (tmp_path / "other").open("w") as other:
        os.dup2(other.fileno(), talker.file)
    talker.part()
    assert leads_to(talker.file)[0] == str(tmp_path / "other")
    os.close(talker.file)
    talker.part()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(talker.file)
    talker.file = None


def test_without_a_file_in_memory_there_are_no_stacks(silent, monkeypatch):
    """Where the system has no such file, or forbids it, nothing is registered."""
    monkeypatch.setattr(os, "memfd_create", lambda _: os.fstat(-1), raising=False)
    silent.offer()
    assert silent.file is None
    monkeypatch.delattr(os, "memfd_create")
    silent.offer()
    assert silent.file is None


@on_linux
def test_nobody_finds_faulthandler_loaded(silent, monkeypatch):
    """The agent takes faulthandler out of the loaded modules again, unless it was there before."""
    monkeypatch.delitem(sys.modules, "faulthandler", raising=False)
    silent.offer()
    assert "faulthandler" not in sys.modules
    sys.modules["faulthandler"] = faulthandler
    silent.offer()
    assert sys.modules["faulthandler"] is faulthandler
    faulthandler.unregister(57)
    os.close(silent.file)
