"""A supervisor that observes nothing, for tests of the command alone."""

import io
import os
import sys
from contextlib import contextmanager

import pytest

from pytest_witness.cli import main
from pytest_witness.record import Process, Run


class FakeSupervisor:
    """Plays a run: writes what it is told, and returns the run or raises.

    Attributes:
        run: what to return.
        output: pieces to hand over first: stream and bytes.
        error: what to raise in place of returning.
        jobs, observers: what it was asked for.
        open: whether it is in use.
    """

    def __init__(self):
        """Play a script that exits with 0."""
        root = Process(pid=4712, parent_pid=1, role="root", born=0.0, ended=0.5, exit_code=0)
        self.run = Run(entry="a.py", mode="script", outcome="exited", processes=(root,), ended=0.5)
        self.output = []
        self.error = None
        self.jobs = []
        self.observers = []
        self.open = False

    @contextmanager
    def __call__(self, *, observer):
        """Stand in for the class."""
        self.observers.append(observer)
        self.open = True
        try:
            yield self
        finally:
            self.open = False

    def observe(self, job, *, on_output=None):
        """Play the run."""
        self.jobs.append(job)
        for stream, data in self.output:
            on_output(stream, data, 4712)
        if self.error is not None:
            raise self.error
        return self.run


@pytest.fixture
def supervisor():
    """Return a supervisor that plays a run."""
    return FakeSupervisor()


@pytest.fixture
def script(tmp_path, monkeypatch):
    """Make a folder with a script in it the working directory; return the script."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.py"
    path.write_text("print(1)\n")
    return path


class Terminal(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self):
        """Say so."""
        return True


@pytest.fixture
def witness(supervisor, capfdbinary, monkeypatch):
    """Run the command; return status, standard output and standard error."""

    def run(*arguments, terminal=False):
        with monkeypatch.context() as patched:
            if terminal:
                # A copy of standard output, which can be closed.
                patched.setattr(sys, "stdout", Terminal(os.fdopen(os.dup(1), "wb"), encoding="utf-8"))
            try:
                status = main([str(argument) for argument in arguments], make_supervisor=supervisor)
            except SystemExit as stop:
                status = stop.code
            if terminal:
                sys.stdout.close()
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return run


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch):
    """Fix what rich asks the environment for."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "dumb")
    for name in ("FORCE_COLOR", "NO_COLOR", "PYTHON_COLORS", "LINES"):
        monkeypatch.delenv(name, raising=False)
