"""What the tests of the diagnosis share: runs made by hand, cases, and source."""

import textwrap

import pytest

from pytest_witness.diagnosis import Case, Code
from pytest_witness.record import Output, Process, Run

ROOT = 100


def make_run(*workers, lines=(), errors=(), calls=(), **fields):
    """Make a run of a script: workers as dicts of fields, lines and errors as pairs of PID and text."""
    root = Process(pid=ROOT, parent_pid=1, role="root", born=0.0, ended=1.0, exit_code=fields.pop("exit_code", 0))
    made = {"parent_pid": ROOT, "role": "worker", "born": 0.1, "ended": 0.5, "exit_code": 0}
    processes = [root, *(Process(**{**made, **worker}) for worker in workers)]
    outputs = [Output(pid=pid, stream="stdout", text=text, at=0.3) for pid, text in lines]
    outputs += [Output(pid=pid, stream="stderr", text=text, at=0.4) for pid, text in errors]
    told = {"entry": "program.py", "mode": "script", "outcome": "returned", "ended": 1.0, **fields}
    return Run(processes=tuple(processes), outputs=tuple(outputs), calls=tuple(calls), **told)


def make_code(text, function=None):
    """Make the source of one file."""
    return Code({"program.py": textwrap.dedent(text).lstrip("\n")}, function)


def make_case(text="", run=None, **fields):
    """Make a case of a script, or of what is said."""
    run = run or make_run()
    return Case(run=run, **{"runs": (run,), "code": make_code(text, fields.get("function")), **fields})


@pytest.fixture
def run():
    """Make runs by hand (see `make_run`); the root's PID is 100."""
    return make_run


@pytest.fixture
def code():
    """Make source (see `make_code`)."""
    return make_code


@pytest.fixture
def case():
    """Make cases (see `make_case`)."""
    return make_case
