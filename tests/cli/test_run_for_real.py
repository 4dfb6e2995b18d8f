"""`witness run` on real scripts, as a user has it: another process, a real supervisor, a real terminal."""

import multiprocessing
import os
import re
import signal
import subprocess
import sys
from textwrap import dedent

import pytest

from pytest_witness.observe import can_trace
from pytest_witness.record import from_json

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, signals and terminals as on Unix")

OBSERVERS = ["portable", *(["linux"] if can_trace() else [])]
METHODS = multiprocessing.get_all_start_methods()

TWO = """
    from multiprocessing import Process

    def square(n):
        print(f"Square: {n * n}")

    if __name__ == "__main__":
        children = [Process(target=square, args=(n,)) for n in (3, 4)]
        for child in children:
            child.start()
            child.join()
        print("end")
"""


@pytest.fixture
def script(tmp_path):
    """Write a script; return its path."""

    def write(text, name="script.py"):
        path = tmp_path / name
        path.write_text(dedent(text), encoding="utf-8")
        return path

    return write


@pytest.fixture
def witness(tmp_path):
    """Run the command in a folder of its own; return status, standard output and standard error."""

    def run(*arguments, stdin=""):
        done = subprocess.run(
            [sys.executable, "-m", "pytest_witness", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"},
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    return run


@pytest.mark.parametrize("observer", OBSERVERS)
@pytest.mark.parametrize("method", METHODS)
def test_output_and_timeline(witness, script, method, observer):
    """The output is the script's alone, and the timeline on standard error has its processes."""
    status, out, err = witness("run", "--start-method", method, "--observer", observer, script(TWO))
    assert status == 0
    if observer == "linux":
        assert out == "Square: 9\nSquare: 16\nend\n"
    else:
        # Each process has a line of its own to this observer, and the order between them can change on the way.
        assert sorted(out.splitlines()) == ["Square: 16", "Square: 9", "end"]
    lines = err.splitlines()
    assert lines[0].startswith("script.py: exit code 0 after ")
    assert lines[1].endswith(f", start method {method}, {observer} observer")
    named = [line.split()[0] for line in lines if line]
    assert named.count("main") == named.count("Process-1") == named.count("Process-2") == 1
    assert ("2 worker processes, at most 1 alive at the same moment" in lines) == (observer == "linux")


def test_what_the_script_sees(witness, script, tmp_path):
    """Arguments, input, working directory and name are as without the witness."""
    path = script(
        """
        import os, sys
        print(sys.argv[1:], input(), os.getcwd(), __name__, os.path.basename(__file__), sep="|")
        """
    )
    status, out, _ = witness("run", path, "-v", "--", "\u20ac", stdin="hello\n")
    assert (status, out) == (0, f"['-v', '--', '\u20ac']|hello|{tmp_path}|__main__|script.py\n")


STATUSES = {
    "exit": ("raise SystemExit(3)", 3, ""),
    "message": ("raise SystemExit('no')", 1, "no\n"),
    "exception": ("1 / 0", 1, "ZeroDivisionError: division by zero\n"),
    "syntax": ("print(", 1, "SyntaxError: '(' was never closed\n"),
    "signal": ("import os; os.kill(os.getpid(), 15)", 143, ""),
    "os._exit": ("import os; os._exit(7)", 7, ""),
}


@pytest.mark.parametrize(("text", "status", "error"), STATUSES.values(), ids=STATUSES)
def test_the_status_is_the_scripts(witness, script, text, status, error):
    """The status is as without the witness, and so is what the interpreter says."""
    path = script(text)
    code, out, err = witness("run", path)
    assert (code, out) == (status, "")
    assert error in err
    alone = subprocess.run([sys.executable, path], capture_output=True, check=False).returncode
    assert code == (alone if alone >= 0 else 128 - alone)


def test_a_deadline(witness, script):
    """At the deadline the script is stopped, what it wrote is out, and the last line says so."""
    path = script("import time; print('begun', flush=True); time.sleep(50)")
    status, out, err = witness("run", "--deadline", "0.5", path)
    assert (status, out) == (124, "begun\n")
    assert err.startswith("script.py: still running after 500 ms, and stopped\n")
    assert err.endswith("\nwitness: script.py was stopped at its deadline of 500 ms (--deadline)\n")


@pytest.mark.skipif(not can_trace(), reason="only the exact observer can be sure of a deadlock")
def test_a_deadlock(witness, script):
    """A deadlock is not waited for: it is seen, ended and told."""
    path = script(
        """
        from multiprocessing import Lock, Process

        def take(lock):
            lock.acquire()

        if __name__ == "__main__":
            lock = Lock()
            lock.acquire()
            child = Process(target=take, args=(lock,))
            child.start()
            child.join()
        """
    )
    status, _, err = witness("run", "--deadline", "30", path)
    assert status == 125
    assert re.search(r"^\d+ \(main program\) waits in join\(\) \[script.py:12\] for \d+ to end$", err, re.MULTILINE)
    assert re.search(r"^\d+ \(Process-1\) waits at script.py:5 for a lock that \d+ could release$", err, re.MULTILINE)
    assert err.endswith("\nwitness: script.py was stopped in a deadlock: every process waits for another\n")


def test_a_process_left_behind(witness, script):
    """What outlives the script is ended and named."""
    path = script("import subprocess; print(subprocess.Popen(['sleep', '50']).pid)")
    status, out, err = witness("run", path)
    assert status == 0
    assert f"left behind: sleep ({out.strip()}), still alive when the main program had ended" in err
    with pytest.raises(ProcessLookupError):
        os.kill(int(out), 0)


def test_saving_and_showing(witness, script, tmp_path):
    """A saved run is a run, and drawn again it is the same; what explains it needs the source, which is not saved."""
    status, _, drawn = witness("run", "--json", "run.json", script(TWO))
    assert status == 0
    run = from_json((tmp_path / "run.json").read_bytes())
    assert (run.entry, run.mode, len(run.workers)) == ("script.py", "script", 2)
    assert run.stdout == ("Square: 9", "Square: 16", "end")
    status, shown, err = witness("show", "run.json")
    assert (status, err) == (0, "")
    assert drawn.startswith(shown)
    assert "witness explain start-join-same-iteration" in drawn.removeprefix(shown)


def test_a_reader_that_goes_away(script, tmp_path):
    """Like any program whose reader is gone (`| head -1`), it ends at once and leaves nothing running."""
    path = script("import os, time; print(os.getpid(), flush=True)\nwhile True: print('x' * 1000); time.sleep(0.01)")
    with subprocess.Popen(
        [sys.executable, "-m", "pytest_witness", "run", path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as command:
        pid = int(command.stdout.readline())
        command.stdout.close()
        assert command.wait(30) == 141
        assert command.stderr.read() == b""
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_ctrl_c(script):
    """Ctrl-C ends the script and everything of it, without a traceback."""
    path = script("import os, time; print(os.getpid(), flush=True); time.sleep(50)")
    with subprocess.Popen(
        [sys.executable, "-m", "pytest_witness", "run", path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as command:
        pid = int(command.stdout.readline())
        command.send_signal(signal.SIGINT)
        assert command.wait(30) == 130
        assert command.stderr.read() == b""
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_on_a_terminal(script):
    """On a terminal the timeline stands below the output, in colours and on a line of its own."""
    import pty

    path = script("print('no line end', end='')")
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": "80", "TERM": "xterm", "PYTHONIOENCODING": "utf-8"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(
        [sys.executable, "-m", "pytest_witness", "run", path],
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env=environment,
    ) as command:
        os.close(theirs)
        shown = b""
        # At its end a terminal gives an error on Linux, and nothing elsewhere.
        try:
            while data := os.read(ours, 65536):
                shown += data
        except OSError:
            pass
        assert command.wait(30) == 0
        assert command.stderr.read() == b""
    os.close(ours)
    text = shown.decode().replace("\r\n", "\n")
    assert text.startswith("no line end\n\x1b[1mscript.py\x1b[0m: exit code 0 after ")
    assert "\x1b[1;36mmain program" in text
