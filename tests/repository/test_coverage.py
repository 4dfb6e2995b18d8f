"""Coverage of our own code counts what runs in the supervisor, in the stage, and in the children that this forks."""

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("coverage")

ANSWERS = """\
import multiprocessing

def answer():
    process = multiprocessing.get_context("fork").Process(target=print, args=("here",))
    process.start()
    process.join()
"""

TEST = """\
from answers import answer

def test_answer(witness):
    assert len(witness(answer).workers) == 1
"""

REACHED = {
    "plugin/bench.py": "Bench.run",
    "observe/session.py": "Session.run",  # in the supervisor
    "stage/root.py": "play",  # in the stage
    "stage/agent.py": "Agent.forked",  # in the forked child
}


@pytest.fixture(scope="module")
def counted(root, tmp_path_factory):
    """Measure a session of one test with our own settings, and return its report: functions by file and name."""
    folder = tmp_path_factory.mktemp("coverage")
    (folder / "answers.py").write_text(ANSWERS, encoding="utf-8")
    (folder / "test_answers.py").write_text(TEST, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COVERAGE_"))}

    def coverage(*arguments):
        command = [sys.executable, "-m", "coverage", arguments[0], f"--rcfile={root / 'pyproject.toml'}"]
        done = subprocess.run(
            command + list(arguments[1:]),
            cwd=folder,
            env={**environment, "COVERAGE_FILE": str(folder / "data")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    coverage("run", "-m", "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=prepend")
    coverage("combine")
    coverage("json", "-o", "report.json")
    files = json.loads((folder / "report.json").read_text(encoding="utf-8"))["files"]
    return {
        path.replace("\\", "/").rpartition("pytest_witness/")[2]: {
            name: function["executed_lines"] for name, function in data["functions"].items()
        }
        for path, data in files.items()
    }


@pytest.mark.parametrize("file", REACHED)
def test_what_runs_in_children_is_counted(counted, file):
    """Each of these functions is run in a process of another kind, and is known to have been run."""
    assert counted[file][REACHED[file]]


def test_what_was_not_run_is_not_counted(counted):
    """A function that this session has no use for has no lines."""
    assert counted["stage/agent.py"]["_high_descriptor"]
    assert not counted["stage/agent.py"]["Agent.stop"]
