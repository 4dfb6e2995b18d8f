"""What the tests of the observers share: supervisors, and learners' programs to give them."""

import functools
import multiprocessing
import textwrap
from pathlib import Path

import psutil
import pytest

from pytest_witness.observe import Supervisor, can_trace
from pytest_witness.record import pack
from pytest_witness.stage import Job


@pytest.fixture(scope="module")
def supervisor(request):
    """Keep one supervisor for a module: with the observer that the module names as OBSERVER, else the exact one."""
    observer = getattr(request.module, "OBSERVER", "linux")
    if observer == "linux" and not can_trace():
        pytest.skip("the exact observer does not work here")
    with Supervisor(observer=observer) as supervisor:
        yield supervisor


@pytest.fixture(params=multiprocessing.get_all_start_methods())
def method(request):
    """Give each start method of this platform."""
    return request.param


@pytest.fixture(scope="session")
def job_in():
    """Write a learner's program into a folder and make the job that runs ``main(*args)``, or all of it as a script."""

    def make(folder, code, *args, function="main", name="answer.py", **options):
        file = folder / name
        file.write_text(textwrap.dedent(code), encoding="utf-8")
        return Job(
            entry=function or name,
            folder=str(folder),
            file=str(file),
            module=None if function is None else Path(name).stem,
            function=function,
            args=args if function is None else tuple(map(pack, args)),
            **options,
        )

    return make


@pytest.fixture
def make_job(job_in, tmp_path):
    """Make jobs (see `job_in`) in the test's own folder."""
    return functools.partial(job_in, tmp_path)


@pytest.fixture
def observe(supervisor, make_job):
    """Run a learner's program (see `make_job`) under observation and return the run."""

    def observe(code, *args, on_output=None, **options):
        return supervisor.observe(make_job(code, *args, **options), on_output=on_output)

    return observe


@pytest.fixture
def still_there(supervisor):
    """Give a function that returns the processes of a run that are still there, if only as zombies.

    They are the supervisor's, who adopts orphans: a PID alone may be somebody else's by now.
    """

    def still_there(run):
        ours = {child.pid for child in psutil.Process(supervisor._process.pid).children(recursive=True)}
        return [process.pid for process in run.processes if process.pid in ours]

    return still_there


HEAD = """
    import multiprocessing as mp
    import os, signal, subprocess, sys, threading, time
"""


@pytest.fixture
def stopped(observe):
    """Run a program that comes to a standstill; return the run, and the number of the line with each mark."""

    def stopped(body, *, outcome="deadlock", **options):
        code = textwrap.dedent(HEAD) + textwrap.dedent(body)
        run = observe(code, **{"start_method": "fork", **options})
        assert run.outcome == outcome, run.failure
        lines = enumerate(code.splitlines(), 1)
        return run, {mark: number for number, line in lines if (mark := line.partition("  # ")[2])}

    return stopped
