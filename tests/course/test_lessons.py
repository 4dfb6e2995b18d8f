"""What a lesson shows is what its reader gets."""

import os
import re
import shlex
import subprocess
import sys

import pytest

COMMANDS = {"python": [sys.executable], "witness": [sys.executable, "-m", "pytest_witness"]}
NUMBER = re.compile(r"\d+(?:\.\d+)?")
UNIT = re.compile(r"\b[mun]?sec\b")  # of timeit: which one depends on the machine


def matches(shown, output, *, varies):
    """Tell whether an output is the one shown, where a line of three dots stands for any lines."""
    if varies:
        shown, output = (UNIT.sub("sec", NUMBER.sub("N", text)) for text in (shown, output))
    parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*".join(parts), output) is not None


def run(command, folder):
    """Run a command of a lesson, and return what it wrote."""
    name, *arguments = shlex.split(command)
    done = subprocess.run(
        [*COMMANDS[name], *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.stdout


def test_what_is_shown_comes_out(material, tmp_path):
    """Each command of a lesson whose output is shown gives that output."""
    lesson = material.lesson
    assert lesson.shown
    for name, program in lesson.programs.items():
        assert re.fullmatch(r"\w+\.py", name), program
        (tmp_path / name).write_text(program, encoding="utf-8")
    for shown in lesson.shown:
        output = run(shown.command, tmp_path)
        assert matches(shown.output, output, varies=shown.varies), f"{shown.command} wrote:\n{output}"


def test_programs_are_run(material):
    """Each program of a lesson is run by a command whose output is shown."""
    commands = " ".join(shown.command for shown in material.lesson.shown)
    assert [name for name in material.lesson.programs if name not in commands] == []


@pytest.mark.parametrize(
    ("shown", "output", "varies"),
    [
        ("a\n", "b\n", False),
        ("a 1\n", "a 2\n", False),
        ("a\n...\n", "b\na\n", False),
        ("...\na\n...\n", "b\n", False),
        ("a\n", "a\nb\n", True),
    ],
)
def test_another_output_is_noticed(shown, output, varies):
    """An output that is not the one shown is told from it."""
    assert not matches(shown, output, varies=varies)


@pytest.mark.parametrize(
    ("shown", "output", "varies"),
    [
        ("a\n", "a\n", False),
        ("...\na\n...\n", "b\na\nc\nd\n", False),
        ("...\na\n...\n", "a\n", False),
        ("5.25 usec\n", "813 nsec\n", True),
    ],
)
def test_the_same_output_is_recognised(shown, output, varies):
    """An output that is the one shown is taken for it."""
    assert matches(shown, output, varies=varies)
