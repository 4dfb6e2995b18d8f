"""Nothing of a run outlives those who watch it, whoever of them dies, and of what."""

import contextlib
import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

import psutil
import pytest

from pytest_witness.observe import Supervisor, client

MARK = "WITNESS_TEST_MARK"
PATIENCE = 20.0

# Everything that may outlive its parent; each process says its name when it is there.
STUBBORN = """
    import multiprocessing as mp
    import os
    import signal
    import subprocess
    import sys
    import time

    def ignore():
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)

    def stay(name):
        ignore()
        os.write(1, name.encode() + b"\\n")
        while True:
            time.sleep(600)

    def compute(name):
        ignore()
        os.write(1, name.encode() + b"\\n")
        while True:
            pass

    def leave(name):
        if not os.fork():
            os.setsid()
            if not os.fork():
                os.environ.clear()
                stay(name)
            os._exit(0)

    def main(method):
        ignore()
        for target, name in ((stay, "sleeper"), (compute, "busy one"), (leave, "daemon")):
            mp.get_context(method).Process(target=target, args=(name,)).start()
        subprocess.Popen([sys.executable, "-S", "-c", "import os, time; os.write(1, b'program\\\\n'); time.sleep(600)"])
        stay("main program")
"""
NAMES = {"sleeper", "busy one", "daemon", "program", "main program"}

OWNER = """
import sys
from pytest_witness.observe import Supervisor
from pytest_witness.record import pack
from pytest_witness.stage import Job

folder, method = sys.argv[1:]
job = Job(entry="main", folder=folder, file=folder + "/answer.py", module="answer", function="main",
          args=(pack(method),), deadline=600)
supervisor = Supervisor(observer="linux")
supervisor._start()
print(supervisor._process.pid, flush=True)
try:
    run = supervisor.observe(job, on_output=lambda stream, data, pid: print(data.decode(), end="", flush=True))
    print(run.outcome, flush=True)
finally:
    supervisor.close()
"""


def bearers(mark):
    """Return the processes that were given the mark by those who started them."""
    found = []
    for path in Path("/proc").iterdir():
        if path.name.isdigit():
            try:
                environment = (path / "environ").read_bytes()
            except OSError:
                continue
            if f"{MARK}={mark}".encode() in environment.split(b"\0"):
                found.append(int(path.name))
    return found


def left_after_a_while(mark):
    """Return which bearers of the mark are left, once there are none or the patience is over."""
    end = time.monotonic() + PATIENCE
    while (left := bearers(mark)) and time.monotonic() < end:
        time.sleep(0.01)
    return left


@pytest.fixture
def owner(supervisor, make_job, tmp_path):
    """Start an owner in a session of its own, with a run in it whose processes are all there, and tell the mark."""
    make_job(STUBBORN)
    mark = uuid.uuid4().hex
    process = None

    def start(method="fork"):
        nonlocal process
        process = subprocess.Popen(
            [sys.executable, "-c", OWNER, str(tmp_path), method],
            env={**os.environ, MARK: mark},
            stdout=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )
        supervisors_pid = int(process.stdout.readline())
        there = set()
        while there != NAMES:
            there.add(process.stdout.readline().strip())
            assert there <= NAMES
        return process, supervisors_pid, mark

    yield start
    if process is not None:
        for pid in bearers(mark):
            os.kill(pid, signal.SIGKILL)
        process.kill()
        process.stdout.close()
        process.wait()


@pytest.mark.parametrize("victim", ["owner", "supervisor", "both"])
def test_nothing_outlives_its_watchers(owner, method, victim):
    """When the owner, the supervisor or both are killed, no process of the run is left."""
    process, supervisor, mark = owner(method)
    assert len(bearers(mark)) >= len(NAMES) + 2
    if victim in ("supervisor", "both"):
        os.kill(supervisor, signal.SIGKILL)
    if victim in ("owner", "both"):
        process.kill()
    else:
        assert process.stdout.read() == "lost\n"
    process.wait()
    assert left_after_a_while(mark) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_nothing_outlives_an_interrupted_owner(owner, number):
    """A Ctrl-C at the terminal, a polite end or a hang-up of the owner's ends the run and all of it."""
    process, _, mark = owner()
    os.killpg(process.pid, number)
    assert process.wait() != 0
    assert left_after_a_while(mark) == []


def test_a_submission_that_kills_its_parent(observe):
    """A program that kills the process above it loses its run, and harms neither the owner nor the next run."""
    code = """
        import os, signal, time
        def main():
            os.kill(os.getppid(), signal.SIGKILL)
            time.sleep(600)
    """
    run = observe(code)
    assert (run.outcome, run.value, run.processes) == ("lost", None, ())
    assert (run.entry, run.mode, run.observer) == ("main", "function", "linux")
    assert observe("def main(): return 42").value == 42


def test_a_submission_that_stops_its_parent(make_job, monkeypatch):
    """A program that stops its supervisor has its run given up a while after the deadline, and nothing is left."""
    monkeypatch.setattr(client, "_MARGIN", 0.5)
    mark = uuid.uuid4().hex
    monkeypatch.setenv(MARK, mark)
    code = """
        import os, signal, time
        def main():
            os.kill(os.getppid(), signal.SIGSTOP)
            time.sleep(600)
    """
    with Supervisor(observer="linux") as supervisor:
        assert supervisor.observe(make_job(code, deadline=0.5)).outcome == "lost"
        assert left_after_a_while(mark) == []
        assert supervisor.observe(make_job("def main(): return 42")).value == 42


def test_a_submission_that_kills_the_stage_of_the_next(observe):
    """A program that kills what was prepared for the next one does not harm it."""
    code = """
        import os, signal

        def main():
            killed = 0
            for name in filter(str.isdigit, os.listdir("/proc")):
                try:
                    with open(f"/proc/{name}/stat") as file:
                        parent = int(file.read().rpartition(")")[2].split()[1])
                except OSError:
                    continue
                if parent == os.getppid() and int(name) != os.getpid():
                    os.kill(int(name), signal.SIGKILL)
                    killed += 1
            return killed
    """
    observe("def main(): pass")
    assert observe(code).value >= 1
    for _ in range(2):
        assert observe("def main(): return 42").value == 42


def test_a_supervisor_that_died_between_two_jobs(make_job):
    """A supervisor that is gone is replaced with the next job."""
    with Supervisor(observer="linux") as supervisor:
        job = make_job("def main(): return 42")
        assert supervisor.observe(job).value == 42
        os.kill(supervisor._process.pid, signal.SIGKILL)
        supervisor._process.wait()
        assert supervisor.observe(job).value == 42


def test_a_closed_supervisor_leaves_nothing(make_job, monkeypatch):
    """After `close`, the supervisor and the stage that it had prepared are gone; closing twice does no harm."""
    mark = uuid.uuid4().hex
    monkeypatch.setenv(MARK, mark)
    supervisor = Supervisor(observer="linux")
    supervisor.observe(make_job("def main(): pass"))
    assert len(bearers(mark)) >= 1
    supervisor.close()
    assert left_after_a_while(mark) == []
    supervisor.close()
    assert supervisor.observe(make_job("def main(): return 42")).value == 42
    supervisor.close()


def test_no_files_are_left(make_job, monkeypatch, tmp_path):
    """A run leaves no file where temporary files are, whether it returned, was stopped, or lost its supervisor."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    with Supervisor(observer="linux") as supervisor:
        for code in ("pass", "while True: pass", "import queue; queue.Queue().get()"):
            supervisor.observe(make_job(f"def main():\n    {code}\n", deadline=0.5))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("end", ["while True: pass", "os._exit(0)", "os.abort()", "lock.acquire(); lock.acquire()"])
def test_no_shared_memory_is_left(observe, method, end):
    """Shared memory and semaphores of a run that was stopped, or left without a word, are given back."""
    run = observe(
        f"""
        import multiprocessing as mp
        import os
        import time
        from multiprocessing import shared_memory

        def main():
            memory = shared_memory.SharedMemory(create=True, size=1000)
            lock = mp.Lock()
            process = mp.Process(target=time.sleep, args=(0 if "acquire" in {end!r} else 600,))
            process.start()
            print(memory.name, "sem." + str(lock._semlock.name).removeprefix("/"), sep="\\n", flush=True)
            {end}
        """,
        start_method=method,
        deadline=1,
    )
    assert run.outcome in ("deadline", "exited", "deadlock")
    assert len(run.stdout) == 2
    assert [name for name in run.stdout if Path("/dev/shm", name).exists()] == []
    assert [process.name for process in run.processes if process.left_behind and process.role == "helper"] == []


def test_who_only_looks_like_a_helper_is_killed_too(observe):
    """A process whose command line is that of a resource tracker has half a second, and no more."""
    run = observe(
        """
        import subprocess
        import sys

        def main():
            code = "import time\\n# from multiprocessing.resource_tracker import main\\nwhile True: time.sleep(600)"
            subprocess.Popen([sys.executable, "-S", "-c", code])
            while True:
                pass
        """,
        deadline=0.5,
    )
    (fake,) = [process for process in run.processes if process.name == "resource tracker"]
    assert (run.outcome, fake.signal) == ("deadline", signal.SIGKILL)


def test_there_is_no_such_observer():
    """A wrong name is refused with the right ones."""
    with pytest.raises(ValueError, match="no observer 'eyes'; there are: auto, linux, portable"):
        Supervisor(observer="eyes")


def test_where_tracing_is_forbidden(monkeypatch):
    """Without leave to trace, the best observer is the portable one, and the exact one is refused with the cure."""
    monkeypatch.setattr(client, "can_trace", lambda: False)
    assert Supervisor(observer="auto").observer == "portable"
    with pytest.raises(ValueError, match="Use the observer 'portable'"):
        Supervisor(observer="linux")


def test_a_stage_that_dies_before_it_took_its_job(make_job):
    """A job whose stage is killed at the last moment is run on another; nobody is told that it was lost."""
    job = make_job("def main(): return 42")
    with Supervisor(observer="linux") as supervisor:
        for _ in range(20):
            assert supervisor.observe(job).value == 42
            for stage in psutil.Process(supervisor._process.pid).children():
                with contextlib.suppress(psutil.NoSuchProcess):
                    stage.kill()  # what was prepared for the next job, at any point of its preparation
