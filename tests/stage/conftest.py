"""What the tests of the stage share: learners' programs, run in the stage and by a bare interpreter."""

import multiprocessing
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import pytest_witness.stage
from pytest_witness.observe import Supervisor
from pytest_witness.record import pack
from pytest_witness.stage import Job

STAGE = Path(pytest_witness.stage.__file__).parent


@pytest.fixture
def inside(monkeypatch):
    """Load a file of the stage by its path, as an observed interpreter does, but without a run."""

    def load(name, **needs):
        file = STAGE / f"{name}.py"
        module = type(sys)(f"_pytest_witness_{name}")
        module.__dict__.update(needs, __file__=str(file))
        monkeypatch.setitem(sys.modules, module.__name__, module)
        exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), module.__dict__)
        return module

    return load


@pytest.fixture(scope="module")
def supervisor():
    """Keep one supervisor for a module, with the best observer that works here."""
    with Supervisor() as supervisor:
        yield supervisor


@pytest.fixture(params=multiprocessing.get_all_start_methods())
def method(request):
    """Give each start method of this platform."""
    return request.param


@pytest.fixture
def write(tmp_path):
    """Write a file into the submission's folder and return its path."""

    def write(name, code):
        file = tmp_path / name
        file.write_text(textwrap.dedent(code), encoding="utf-8")
        return file

    return write


@pytest.fixture
def call(supervisor, write):
    """Call a function of a learner's program in the stage and return the run."""

    def call(code, *args, function="main", name="answer.py", kwargs=None, **options):
        file = write(name, code)
        return supervisor.observe(
            Job(
                entry=function,
                folder=str(file.parent),
                file=str(file),
                module=file.name.removesuffix(".py"),
                function=function,
                args=tuple(map(pack, args)),
                kwargs={name: pack(value) for name, value in (kwargs or {}).items()},
                **options,
            )
        )

    return call


@pytest.fixture
def script(supervisor, write):
    """Run a learner's program as a script in the stage and return the run."""

    def script(code, *args, name="answer.py", **options):
        file = write(name, code)
        job = Job(entry=name, folder=str(file.parent), file=str(file), args=args, **options)
        return supervisor.observe(job)

    return script


@pytest.fixture
def bare(tmp_path):
    """Run a file of the submission's folder, or a piece of code, as anybody would without a witness."""

    def bare(*command):
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON"))}
        return subprocess.run(
            [sys.executable, *command],
            cwd=tmp_path,
            env={**environment, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return bare
