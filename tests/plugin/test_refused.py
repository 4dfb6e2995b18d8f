"""A system that refuses ptrace(2), as a strict container does: a real seccomp filter, not a pretence."""

import platform
import subprocess
import sys

import pytest

PTRACE = {"x86_64": 101, "aarch64": 117}.get(platform.machine())  # its number among the system calls

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or PTRACE is None,
    reason="the filter is for Linux, on processors that are known",
)

# Installs a filter that answers ptrace with EPERM (seccomp(2), BPF), and becomes the program that is given.
REFUSING = f"""
import ctypes, os, struct, sys

libc = ctypes.CDLL(None, use_errno=True)
rules = [
    (0x20, 0, 0, 0),  # load the number of the system call
    (0x15, 0, 1, {PTRACE}),  # if it is that of ptrace, do the next, else skip it
    (0x06, 0, 0, 0x00050000 | 1),  # refuse, with EPERM
    (0x06, 0, 0, 0x7FFF0000),  # allow
]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *rule) for rule in rules))
program = struct.pack("HxxxxxxP", len(rules), ctypes.addressof(code))
if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, program, 0, 0):  # PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP
    sys.exit("this system lets nobody install a filter")
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""

ANSWERS = """\
from multiprocessing import Pool


def square(number):
    return number * number


def squares(numbers):
    with Pool(2) as pool:
        return pool.map(square, numbers, chunksize=1)
"""

TEST = """\
from answers import squares


def test_two_at_once(separate_processes):
    assert separate_processes(squares, [1, 2, 3, 4]) == 2


def test_one_at_once(separate_processes):
    assert separate_processes(squares, [1, 2, 3, 4]) == 1
"""


@pytest.fixture
def refused(tmp_path):
    """Run a module's command where ptrace is refused, and give its exit status and output."""
    (tmp_path / "answers.py").write_text(ANSWERS, encoding="utf-8")
    (tmp_path / "test_answers.py").write_text(TEST, encoding="utf-8")

    def refused(*arguments):
        done = subprocess.run(
            [sys.executable, "-c", REFUSING, "-m", *arguments],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=280,
            check=False,
        )
        return done.returncode, done.stdout

    return refused


def test_the_portable_observer_is_chosen(refused):
    """Without being told, the portable observer looks on, the header says so, and verdicts are the same."""
    status, output = refused("pytest", "-p", "no:cacheprovider")
    assert "witness: the portable observer, which samples;" in output
    assert (status, "1 failed, 1 passed" in output) == (1, True), output
    assert "processes at work at once: 2, not 1" in output


def test_the_exact_observer_cannot_be_forced(refused):
    """Who asks for the exact observer is told in a line that it does not work here."""
    status, output = refused("pytest", "-p", "no:cacheprovider", "--witness-observer", "linux")
    assert status == pytest.ExitCode.USAGE_ERROR
    assert "ptrace" in output


def test_the_doctor_says_it(refused):
    """The doctor tells that ptrace is refused, and what that means."""
    _, output = refused("pytest_witness", "doctor")
    assert "ptrace(2) is refused" in output
