"""However pytest ends, nothing that it had run stays alive."""

import os
import signal

import pytest

from pytest_witness.observe import can_trace

OBSERVERS = ["portable", *(["linux"] if can_trace() else [])]

BUSY = """\
import os
import time
from multiprocessing import get_context

fork = get_context("fork")

def child():
    if os.fork() == 0:
        os.setsid()
        time.sleep(600)
    time.sleep(600)

def busy(bell):
    processes = [fork.Process(target=child) for _ in range(2)]
    for process in processes:
        process.start()
    with open(bell, "w") as pipe:
        pipe.write("here")
    for process in processes:
        process.join()
"""

TEST = """\
import os

from busy import busy

def test_busy(witness):
    witness(busy, os.environ["BELL"], deadline=500)

def test_after():
    raise SystemExit("it went on")
"""


@pytest.fixture
def busy(start, pytester, mark, bell, monkeypatch):
    """Start pytest on a test that is in the middle of a run, with children and a daemon."""
    monkeypatch.setenv("BELL", bell.path)
    pytester.makepyfile(busy=BUSY, test_busy=TEST)

    def begin(*options):
        process = start("--import-mode=prepend", *options)
        bell.wait()
        return process

    return begin


@pytest.mark.parametrize("observer", OBSERVERS)
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_whatever_kills_pytest(busy, mark, observer, number):
    """When pytest is killed in the middle of a run, everything that it had started is gone a moment later."""
    with busy(f"--witness-observer={observer}") as process:
        assert len(mark.bearers()) >= 5  # pytest, the supervisor, the stage and its children, with luck their daemons
        process.send_signal(number)
        process.communicate(timeout=90)
    assert process.returncode == -number
    mark.assert_gone()


@pytest.mark.parametrize("observer", OBSERVERS)
def test_the_keyboard(busy, mark, observer):
    """Ctrl-C ends the run at once and the session as ever, with what was graded so far."""
    with busy(f"--witness-observer={observer}", "--witness-results=results.json") as process:
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=90)
    assert process.returncode == pytest.ExitCode.INTERRUPTED
    assert "KeyboardInterrupt" in out
    assert "it went on" not in out
    mark.assert_gone()


def test_a_killed_worker_of_xdist(busy, mark):
    """When a worker of pytest-xdist is killed in the middle of a run, that run is gone, though the session goes on."""
    with busy("-n", "1", "-k", "busy") as process:
        (worker,) = [
            bearer
            for bearer in mark.bearers()
            if bearer.ppid() == process.pid and "import sys;exec(eval(sys.stdin.readline()))" in bearer.cmdline()
        ]
        os.kill(worker.pid, signal.SIGKILL)
        out, _ = process.communicate(timeout=90)
    assert "worker 'gw0' crashed while running 'test_busy.py::test_busy'" in out
    mark.assert_gone()


def test_pytest_leaves_nothing_of_itself(session, pytester, mark, monkeypatch):
    """At the end of a session, the supervisor and the stage that it had prepared are gone, and so are their folders."""
    folder = pytester.mkdir("tmp")
    pytester.makepyfile(
        """
        def answer():
            return 1

        def test_answer(witness):
            assert witness(answer).value == 1
    """
    )
    monkeypatch.setenv("TMPDIR", str(folder))
    session().assert_outcomes(passed=1)
    assert mark.bearers() == []
    assert [path.name for path in folder.iterdir() if path.name.startswith("witness-")] == []
