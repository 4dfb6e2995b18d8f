"""What the plugin costs a session that has nothing to do with it: next to nothing."""

import subprocess
import sys

import pytest

# Loaded by nothing that an unrelated session does; each costs tens of milliseconds.
HEAVY = ("multiprocessing", "psutil", "rich", "concurrent.futures.process", "pytest_witness.reports.timelines")

SHOW = """\
import sys

def pytest_unconfigure(config):
    print("loaded:", *(name for name in {names!r} if name in sys.modules))
"""


@pytest.mark.parametrize("options", [("--collect-only",), ()])
def test_an_unrelated_session(session, pytester, options):
    """To collect and to run tests that ask for nothing of ours loads none of what is heavy."""
    pytester.makeconftest(SHOW.format(names=HEAVY))
    pytester.makepyfile("def test_nothing(): pass")
    result = session(*options, "-p", "no:xdist", "-p", "no:timeout")
    assert "loaded:" in [line.rstrip() for line in result.outlines]


def test_what_is_heavy_is_noticed(session, pytester):
    """The test before sees a module that is loaded."""
    pytester.makeconftest("import psutil\n" + SHOW.format(names=HEAVY))
    pytester.makepyfile("def test_nothing(): pass")
    result = session("--collect-only", "-p", "no:xdist", "-p", "no:timeout")
    assert "loaded: psutil" in [line.rstrip() for line in result.outlines]


def test_no_process_is_started(session, pytester, mark):
    """A session without a run starts no supervisor, though its tests ask for the fixtures."""
    pytester.makepyfile(
        test_nothing="""
        import os

        import psutil

        def test_nothing(witness, separate_processes, every_order, no_leaks):
            assert psutil.Process().children() == []
    """
    )
    session("-p", "no:xdist").assert_outcomes(passed=1)


def test_the_core_is_used_without_pytest():
    """The supervisor and the reports work in an interpreter in which pytest was never loaded."""
    code = """
import sys
from pytest_witness.evidence import at_work_at_once
from pytest_witness.observe import Supervisor
from pytest_witness.reports import picture
from pytest_witness.submission import entry_of
import textwrap

with Supervisor() as supervisor:
    run = supervisor.observe(entry_of(textwrap.dedent).job(("  a",), {}))
print(run.value, at_work_at_once(run).value, "main program" in picture(run), "pytest" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("a 0 True False\n", "")
