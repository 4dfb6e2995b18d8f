"""Every mistake in the command's use is one line that names the value and the cure, and status 2."""

import os
import sys

import pytest

from pytest_witness import __version__

LINES = [
    ("", "the following arguments are required: COMMAND (see witness --help)"),
    ("run", "the following arguments are required: FILE (see witness run --help)"),
    ("run --", "the following arguments are required: FILE (see witness run --help)"),
    ("run nix.py", "there is no file 'nix.py': give the path of a Python script"),
    ("run -", "there is no file '-': give the path of a Python script"),
    ("run .", "'.' is a folder: give the path of a Python script in it"),
    (f"run {os.devnull}", f"'{os.devnull}' is not a regular file: save the script to a file first"),
    ("run --jsn x a.py", "unrecognized arguments: --jsn (see witness --help)"),
    ("run --json", "argument --json: expected one argument (see witness run --help)"),
    ("run --json . a.py", "--json '.' is a folder: give the name of a file in it"),
    (
        "run --deadline 0 a.py",
        "argument --deadline: '0' is no time to wait: give seconds above 0 and up to 31536000 (see witness run --help)",
    ),
    (
        "run --observer mac a.py",
        "argument --observer: 'mac' is not one of auto, linux, portable (see witness run --help)",
    ),
    ("show", "the following arguments are required: FILE (see witness show --help)"),
    ("show nix", "'nix' cannot be read (No such file or directory): give a file that `witness run --json` wrote"),
    ("show .", "'.' cannot be read (Is a directory): give a file that `witness run --json` wrote"),
    (
        "show --width 19 x",
        "argument --width: '19' is no width: give a number of columns from 20 to 1000 (see witness show --help)",
    ),
]


@pytest.mark.parametrize(("line", "text"), LINES, ids=[line or "nothing" for line, _ in LINES])
def test_a_mistake_is_one_line(witness, supervisor, script, line, text):
    """The whole of what is said, on standard error; nothing has been run."""
    assert witness(*line.split()) == (2, "", f"witness: error: {text}\n")
    assert supervisor.jobs == []


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "-inf", "1e300", "ten", "", "1,5", "0x10"])
def test_what_is_no_deadline(witness, supervisor, script, text):
    """A deadline is a finite time above zero."""
    status, _, err = witness("run", f"--deadline={text}", "a.py")
    assert (status, supervisor.jobs) == (2, [])
    assert err.startswith(f"witness: error: argument --deadline: '{text}' is no time to wait: ")


@pytest.mark.parametrize("text", ["0", "-80", "19", "1001", "wide", "80.5", "nan"])
def test_what_is_no_width(witness, text):
    """A width is a whole number of columns that a drawing fits in."""
    status, _, err = witness("show", f"--width={text}", "x")
    assert status == 2
    assert err.startswith(f"witness: error: argument --width: '{text}' is no width: ")


def test_an_unknown_command(witness):
    """A command that is not there is answered with those that are."""
    status, out, err = witness("grde")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("witness: error: argument COMMAND: invalid choice: 'grde' (choose from ")
    assert "run" in err


def test_an_unknown_start_method(witness, supervisor, script):
    """The methods of this platform are named."""
    status, _, err = witness("run", "--start-method", "thread", "a.py")
    assert (status, supervisor.jobs) == (2, [])
    assert err.startswith("witness: error: argument --start-method: 'thread' is not one of ")
    assert "spawn" in err


def test_where_a_run_cannot_be_saved(witness, supervisor, script, tmp_path):
    """An impossible target is found out before anything runs, and is left as it was."""
    cases = [(tmp_path / "no" / "x.json", f"there is no folder '{tmp_path / 'no'}': make it first")]
    if sys.platform == "linux":
        # Nobody may make files there, not even root, for whom permissions are no hindrance.
        cases.append(("/proc/x.json", "cannot be written (No such file or directory): give another file"))
    for target, text in cases:
        status, out, err = witness("run", "--json", target, "a.py")
        assert (status, out) == (2, "")
        assert err.startswith(f"witness: error: --json '{target}'")
        assert err.endswith(f"{text}\n")
    assert supervisor.jobs == []


def test_permissions(witness, supervisor, script, tmp_path, monkeypatch):
    """A script that may not be read and a file that may not be written are refused."""
    # Not by chmod: root may read and write everything.
    monkeypatch.setattr(os, "access", lambda _path, mode: mode == os.R_OK)
    (tmp_path / "old.json").touch()
    assert witness("run", "--json", "old.json", "a.py") == (
        2,
        "",
        "witness: error: --json 'old.json' cannot be written (Permission denied): give another file\n",
    )
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert witness("run", "a.py") == (2, "", "witness: error: 'a.py' cannot be read: change its permissions\n")
    assert supervisor.jobs == []


def test_hostile_names_are_shown_escaped(witness, script):
    """A message stays one line and is not obeyed, whatever the value."""
    name = "\x1b[2J\nx"
    assert witness("run", name)[2] == (
        r"witness: error: there is no file '\x1b[2J\nx': give the path of a Python script" + "\n"
    )
    status, _, err = witness("run", "--deadline", name, "a.py")
    assert (status, err.count("\n")) == (2, 1)
    assert r"'\x1b[2J\nx' is no time to wait" in err


def test_version(witness):
    """The version is that of the package."""
    assert witness("--version") == (0, f"pytest-witness {__version__}\n", "")


@pytest.mark.parametrize("line", ["--help", "run --help", "show -h", "run --deadline 3 --help"])
def test_help(witness, supervisor, line):
    """Help goes to standard output and nothing runs."""
    status, out, err = witness(*line.split())
    assert (status, err, supervisor.jobs) == (0, "", [])
    assert out.startswith("usage: witness")
