"""What the tests of the plugin share: small courses, sessions of pytest of their own, and what these leave behind."""

import contextlib
import json
import os
import re
import select
import subprocess
import sys
import textwrap
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

PATIENCE = 90  # seconds until something that should have happened is taken for lost, on an overloaded machine

_HEAD = re.compile(r"^ +PID +process +0 [─-]+ [\d.]+ m?s$")
_ROW = re.compile(r"^ +(\d+) +(\S.*)$")
_BAR = re.compile(r"[━╸╺▒]+")


@dataclass(frozen=True)
class Picture:
    """The picture in a message, as far as it is the same each time: a line for each process, without bar and times."""

    before: str
    pids: list[str]
    lines: list[str]


def _picture(text):
    """Split a message at its picture, and undo the picture's columns."""
    lines = text.splitlines()
    heads = [number for number, line in enumerate(lines) if _HEAD.match(line)]
    if not heads:
        return Picture(text, [], [])
    pids, told = [], []
    for line in lines[heads[-1] + 1 :]:
        row = _ROW.match(line)
        if row:
            pids.append(row[1])
            told.append(row[1] + " " + " ".join(_BAR.sub(" ", row[2]).split()))
        elif line.startswith(("  ▒", "  helpers", "  let go", "  …")):
            told.append(" ".join(line.split()))
        else:  # a note that did not fit beside its bar
            told[-1] += " " + " ".join(line.split())
    return Picture("\n".join(lines[: heads[-1]]), pids, told)


def normal(text):
    """Return a message with what differs from run to run replaced: P1 is the first process of the picture.

    The idea behind it is left out: it has tests of its own.
    """
    text = text.partition("\n\n  Likely:")[0]
    picture = _picture(text)
    text = "\n".join([picture.before, *(f"  {line}" for line in picture.lines)]) if picture.pids else text
    for number, pid in enumerate(picture.pids, 1):
        text = re.sub(rf"\b{pid}\b", f"P{number}", text)
    return re.sub(r"0x[0-9a-f]+", "0x0", text)


def read_results(path):
    """Return a results file's data, and its tests by exercise and name."""
    data = json.loads(path.read_text(encoding="utf-8"))
    tests = {(exercise["name"], test["name"]): test for exercise in data["exercises"] for test in exercise["tests"]}
    return data, tests


def write_course(folder, exercises, *, test="assert witness(submission.answer).value == 1"):
    """Write a course into a folder.

    Args:
        folder: where.
        exercises: for each exercise, its answer's source, or a dict with ``code``, ``test`` (the whole test file) and
            further keys of course.toml.
        test: the one test's body, for exercises that have no test file of their own.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tables = []
    for name, exercise in exercises.items():
        keys = dict(exercise) if isinstance(exercise, dict) else {"code": exercise}
        code = keys.pop("code")
        source = keys.pop("test", None) or ONE_TEST.format(body=test)
        table = {"functions": ["answer"], "keys": ["answer"], "first_step": "open it.", "deadline": 60.0, **keys}
        tables.append("\n".join([f"[[exercise]]\nname = {json.dumps(name)}", *map(_toml, table.items())]))
        (folder / name).mkdir(exist_ok=True)
        if code is not None:
            data = code if isinstance(code, bytes) else textwrap.dedent(code).encode()
            (folder / name / f"{name}.py").write_bytes(data)
        (folder / name / f"test_{name}.py").write_text(textwrap.dedent(source), encoding="utf-8")
    (folder / "course.toml").write_text("\n\n".join(tables) + "\n", encoding="utf-8")


def _toml(item):
    key, value = item
    if isinstance(value, dict):
        return f"{key} = {{ {', '.join(f'{name} = {json.dumps(text)}' for name, text in value.items())} }}"
    return f"{key} = {json.dumps(value)}"


ONE_TEST = '''\
import pytest

@pytest.mark.rubric("answer", points=2)
def test_answer(witness, submission):
    """The answer is one."""
    {body}
'''


@pytest.fixture(autouse=True)
def surroundings(monkeypatch):
    """Fix what pytest asks its surroundings for."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")
    # A file that is written anew within a second, as long as before, would be taken for the old one by its cache.
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    # The name of the worker that runs us is nothing for the sessions that we start; on CI, pytest shortens nothing.
    for name in ("CI", "BUILD_NUMBER", "PYTEST_XDIST_WORKER", "PYTEST_ADDOPTS", "PYTEST_TIMEOUT", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def session(pytester):
    """Run pytest in a process of its own, in the test's folder."""

    def run(*arguments):
        options = ["-p", "no:cacheprovider", "-p", "no:randomly", "--import-mode=importlib"]
        return pytester.runpytest_subprocess(*options, *map(str, arguments), timeout=PATIENCE)

    return run


@pytest.fixture
def start(pytester):
    """Start pytest in the test's folder, and let it go on while the test does something to it."""

    def start(*arguments):
        options = ["-p", "no:cacheprovider", "-p", "no:randomly", *arguments]
        return subprocess.Popen(
            [sys.executable, "-m", "pytest", *options],
            cwd=pytester.path,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )

    return start


@pytest.fixture
def grade(session, pytester):
    """Run pytest on a course and return its result, the results file's data, and the tests in it."""

    def run(*arguments):
        path = pytester.path / "results.json"
        path.unlink(missing_ok=True)
        result = session("--witness-results=results.json", *arguments)
        assert path.is_file(), f"{result.stdout}\n{result.stderr}"
        return result, *read_results(path)

    return run


def grade_once(folder, exercises, *options, **settings):
    """Grade a course in a session of its own, for many tests that each look at a part of it.

    Returns:
        What pytest wrote, the results file's data, and its tests by exercise and name.
    """
    write_course(folder / "exercises", exercises, **settings)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    usual = ["-p", "no:cacheprovider", "--import-mode=importlib", "exercises", "--witness-results=results.json"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *usual, *options],
        cwd=folder,
        env={**environment, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=3 * PATIENCE,
        check=False,
    )
    assert (folder / "results.json").is_file(), done.stdout
    return done.stdout, *read_results(folder / "results.json")


class Mark:
    """A variable in the environment of a session, by which every process that comes from it is known."""

    NAME = "WITNESS_TEST_MARK"

    def __init__(self):
        self.value = uuid.uuid4().hex

    def bearers(self):
        """Return the living processes that bear it."""
        found = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error, OSError):
                alive = process.status() != psutil.STATUS_ZOMBIE
                if alive and process.environ().get(self.NAME) == self.value:
                    found.append(process)
        return found

    def assert_gone(self):
        """Wait until nobody bears it any more; fail with who still does."""
        end = time.monotonic() + PATIENCE
        while left := self.bearers():
            if time.monotonic() > end:
                told = [f"{process.pid}: {' '.join(process.cmdline())}" for process in left]
                for process in left:
                    process.kill()
                pytest.fail("still alive: " + ", ".join(told))
            psutil.wait_procs(left, timeout=0.1)


@pytest.fixture
def mark(monkeypatch):
    """Mark all that is started from here on; kill what is left of it at the end."""
    mark = Mark()
    monkeypatch.setenv(mark.NAME, mark.value)
    yield mark
    for process in mark.bearers():
        process.kill()


class Bell:
    """A named pipe that an observed process rings when it has come as far as the test needs it to be."""

    def __init__(self, path):
        os.mkfifo(path)
        self.path = str(path)
        self._end = os.open(path, os.O_RDWR | os.O_NONBLOCK)

    def wait(self):
        """Wait until it is rung."""
        ready, _, _ = select.select([self._end], [], [], PATIENCE)
        assert ready, "nobody rang"
        os.read(self._end, 100)

    def rung(self):
        """Tell whether it was rung."""
        return bool(select.select([self._end], [], [], 0)[0])

    def close(self):
        """Close our end."""
        os.close(self._end)


@pytest.fixture
def bell(tmp_path):
    """Give a bell."""
    bell = Bell(tmp_path / "bell")
    yield bell
    bell.close()


@pytest.fixture(scope="session")
def graded(tmp_path_factory):
    """Grade a course once, in a folder of its own (see `grade_once`)."""
    return lambda exercises, *options, **settings: grade_once(
        tmp_path_factory.mktemp("course"), exercises, *options, **settings
    )


@pytest.fixture(scope="session")
def plain():
    """Replace what differs from run to run in a message (see `normal`)."""
    return normal


@pytest.fixture
def course(pytester):
    """Write a course into the folder ``exercises`` of the test's own folder."""

    def write(exercises, **options):
        write_course(pytester.path / "exercises", exercises, **options)
        return Path("exercises")

    return write
