"""The portable observer: what psutil and the agents can show, what the deadline is for, and that nothing is left."""

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time

import psutil
import pytest

from pytest_witness.observe import Supervisor
from pytest_witness.observe.portable.census import Census
from pytest_witness.observe.portable.crowd import Crowd
from pytest_witness.observe.portable.figures import Calm, Figures, is_over, look
from pytest_witness.observe.portable.watcher import PortableEyes
from pytest_witness.observe.tree import Tree
from pytest_witness.stage import Gate

OBSERVER = "portable"
MILLISECOND = 1_000_000

FOUR = """
    import multiprocessing as mp
    import sys

    def say(number):
        print("line", number)
        print("fault", number, file=sys.stderr)

    def main():
        processes = [mp.Process(target=say, args=(number,), name=f"P{number}") for number in range(4)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print("all done")
"""
POOL = """
    import multiprocessing as mp

    def square(number):
        return number * number

    def main():
        with mp.Pool(8) as pool:
            return pool.map(square, range(50))
"""
# Starts what its argument names, says everybody's PID, and never ends by itself.
FOREVER = """
    import multiprocessing as mp
    import os
    import signal
    import subprocess
    import sys

    def wait():
        print(os.getpid(), flush=True)
        signal.pause()

    def stop():
        print(os.getpid(), flush=True)
        os.kill(os.getpid(), signal.SIGSTOP)

    def main():
        print(os.getpid(), flush=True)
        for target in (wait, wait, stop):
            mp.Process(target=target).start()
        subprocess.run(["sh", "-c", "echo $$; exec sleep 1000"])
"""


def named(run, name):
    """Return the one process of this name."""
    (process,) = [process for process in run.processes if process.name == name]
    return process


def still_alive(processes, within):
    """Return those of the processes that are alive when the time (seconds) is over, sooner if none is."""
    limit = time.monotonic() + within
    while (alive := [one for one in processes if not is_over(one)]) and time.monotonic() < limit:
        time.sleep(0.005)
    return alive


@pytest.fixture
def bystander():
    """Start a process that has nothing to do with any run."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield psutil.Process(process.pid)
        process.kill()


# -- who wrote what ---------------------------------------------------------------------------------------------------


def test_each_line_has_its_author(observe, method):
    """Four processes' lines on both streams are told apart under every start method."""
    run = observe(FOUR, start_method=method)
    assert run.outcome == "returned"
    for number in range(4):
        process = named(run, f"P{number}")
        lines = [(line.stream, line.text) for line in run.outputs if line.pid == process.pid]
        assert sorted(lines) == [("stderr", f"fault {number}"), ("stdout", f"line {number}")]
    assert run.lines_of(run.root) == ("all done",)


def test_the_author_of_a_program_that_is_not_python_is_who_started_it(observe):
    """Without an interpreter there is nobody to bring streams of its own: the nearest Python ancestor is the author."""
    run = observe(
        """
        import os

        def main():
            os.system("echo from the shell")
        """
    )
    assert run.lines_of(run.root) == ("from the shell",)


def test_output_that_the_program_leads_elsewhere_stays_there(observe):
    """Captured output of a child and descriptors led to a file before a fork are the program's own business."""
    run = observe(
        """
        import os, subprocess, sys, tempfile

        def main():
            command = [sys.executable, "-c", "import sys; print('out'); print('err', file=sys.stderr)"]
            both = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            joined = subprocess.run(command, stderr=subprocess.STDOUT)
            with tempfile.TemporaryFile() as file:
                keep = os.dup(1)
                os.dup2(file.fileno(), 1)
                child = os.fork()
                if child == 0:
                    print("to the file", flush=True)
                    os._exit(0)
                os.waitpid(child, 0)
                os.dup2(keep, 1)
                file.seek(0)
                return sorted(both.stdout.split()), file.read().decode()
        """
    )
    assert run.value == (["err", "out"], "to the file\n")
    assert sorted(run.stdout) == ["err", "out"]  # the child that was given 2>&1
    assert run.stderr == ()


# -- processes --------------------------------------------------------------------------------------------------------


def test_processes_with_parents_roles_and_ends(observe):
    """Births, parents, names, exit codes and figures are known; a signal's end is known as an end without a code."""
    run = observe(
        """
        import multiprocessing as mp
        import os, signal, sys

        def fine():
            mp.Process(target=print, name="grandchild").start()

        def fails():
            sys.exit(3)

        def killed():
            os.kill(os.getpid(), signal.SIGKILL)

        def main():
            for target in (fine, fails, killed):
                process = mp.Process(target=target, name=target.__name__)
                process.start()
                process.join()
        """,
        start_method="fork",
    )
    root = run.root
    fine, fails, killed, grandchild = (named(run, name) for name in ("fine", "fails", "killed", "grandchild"))
    assert run.processes == (root, fine, grandchild, fails, killed)
    assert [process.role for process in run.processes] == ["root", *["worker"] * 4]
    assert {process.parent_pid for process in (fine, fails, killed)} == {root.pid}
    assert grandchild.parent_pid == fine.pid
    assert [process.exit_code for process in run.processes] == [0, 0, 0, 3, None]
    assert killed.signal is None
    assert not any(process.left_behind for process in run.processes)
    for process in run.processes:
        assert 0 <= process.born <= process.ended <= run.ended
    assert root.peak_memory > 1_000_000
    assert run.provenance["Process.cpu_seconds"] == "sampled"
    assert run.provenance["Process.born"] == "reported"


def test_helpers_are_told_from_workers(observe, method):
    """The resource tracker and the fork server are helpers; their children are children of who forked them."""
    run = observe(FOUR, start_method=method)
    helpers = {process.name: process for process in run.processes if process.role == "helper"}
    expected = {"fork": set(), "spawn": {"resource tracker"}, "forkserver": {"resource tracker", "fork server"}}
    assert set(helpers) == expected[method]
    assert [worker.name for worker in run.workers] == ["P0", "P1", "P2", "P3"]
    parents = {worker.parent_pid for worker in run.workers}
    assert parents == {helpers["fork server"].pid if method == "forkserver" else run.root.pid}


def test_programs_that_are_not_python_are_found(observe):
    """A process without an agent is found by asking who is there, with its command."""
    run = observe(
        """
        import subprocess

        def main():
            with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as cat:
                # The witness looks about every 50 ms: this lasts until it has looked.
                for _ in range(400):
                    sum(range(30_000))
                cat.stdin.write(b"x")
                return cat.pid
        """
    )
    (cat,) = run.workers
    assert (cat.pid, cat.parent_pid, cat.command) == (run.value, run.root.pid, ("cat",))
    assert cat.ended is not None


def test_a_new_program_in_the_same_process_is_no_new_process(observe):
    """After exec, the process is the same one, with its new command."""
    run = observe(
        """
        import os, sys

        def main():
            child = os.fork()
            if child == 0:
                os.execv(sys.executable, [sys.executable, "-c", "print('again')"])
            os.waitpid(child, 0)
            return child
        """
    )
    (child,) = run.workers
    assert child.pid == run.value
    assert child.command[1:] == ("-c", "print('again')")
    assert run.lines_of(child) == ("again",)


def test_a_late_hello_of_a_new_program_is_no_new_process():
    """A process that forked, began another program and ended before either was heard of is one process."""
    eyes = PortableEyes()
    eyes.attach(os.getpid())
    eyes.begin()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    for argv, born in ((["first"], time.monotonic_ns()), (["second"], None)):
        eyes.hello(gone.pid, {"say": "hello", "parent": os.getpid(), "argv": argv, "born": born})
    (child,) = eyes.tree.all[1:]
    assert (child.pid, child.command) == (gone.pid, ("second",))


def test_cpu_time_is_sampled(observe):
    """The CPU time of a process is near what the process itself used."""
    run = observe(
        """
        import time

        def main():
            begin = time.process_time()
            while time.process_time() - begin < 0.5:
                pass
        """
    )
    assert 0.4 < run.root.cpu_seconds < 0.7


def test_threads_are_reported(observe):
    """Each thread that was started is there, with its birth and end."""
    run = observe(
        """
        import threading

        def main():
            threads = [threading.Thread(target=print) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        """
    )
    main, *others = run.root.threads
    assert main.tid == run.root.pid
    assert len(others) == 3
    for thread in others:
        assert 0 < thread.born <= thread.ended <= run.ended


# -- gates ------------------------------------------------------------------------------------------------------------


def test_a_gate_holds_all_workers_of_a_pool(observe, method):
    """Eight processes are inside at once, for fifty pieces of work, under every start method."""
    run = observe(POOL, start_method=method, gate=Gate())
    assert run.value == [number * number for number in range(50)]
    (hold,) = run.holds
    assert hold.settled
    assert set(hold.pids) == {worker.pid for worker in run.workers}
    assert len(hold.pids) == 8


def test_a_gate_holds_one_after_the_other_when_they_are_started_so(observe):
    """Processes that are waited for before the next is started are never inside together."""
    run = observe(
        """
        import multiprocessing as mp

        def main():
            for number in range(3):
                process = mp.Process(target=print, args=(number,))
                process.start()
                process.join()
        """,
        gate=Gate(),
    )
    assert [len(hold.pids) for hold in run.holds] == [1, 1, 1]
    assert run.stdout == ("0", "1", "2")


def test_a_program_of_very_many_processes_in_a_row_comes_to_its_end(observe):
    """Waiting in vain for others at the gate does not use up the run's own time."""
    run = observe(
        """
        import multiprocessing as mp

        def main():
            for _ in range(30):
                process = mp.Process(target=int)
                process.start()
                process.join()
            return "done"
        """,
        gate=Gate(),
        start_method="fork",
        deadline=8.0,
    )
    assert run.value == "done"
    assert [len(hold.pids) for hold in run.holds] == [1] * 30


@pytest.mark.parametrize("late", ["pass", "select.select([], [], [], 0.3)"], ids=["at once", "late"])
def test_a_gate_waits_for_those_who_are_started_after_a_sleep(observe, late):
    """Two seconds of sleep between two starts are not taken for rest, nor is what comes next if it is a bit late."""
    run = observe(
        f"""
        import multiprocessing as mp
        import select
        import time

        def main():
            processes = [mp.Process(target=print, args=(number,)) for number in range(2)]
            for process in processes:
                process.start()
                time.sleep(2)
                {late}
            for process in processes:
                process.join()
        """,
        gate=Gate(),
    )
    (hold,) = run.holds
    assert hold.settled
    assert len(hold.pids) == 2


def test_an_open_network_connection_may_wake_somebody(observe):
    """Where somebody outside could send something, a run has not settled: the gate's patience ends the wait."""
    run = observe(
        """
        import multiprocessing as mp
        import socket

        def main():
            with socket.create_server(("127.0.0.1", 0)):
                process = mp.Process(target=print)
                process.start()
                process.join()
        """,
        gate=Gate(patience=1.5),
        start_method="fork",
    )
    (hold,) = run.holds
    assert not hold.settled


def test_orders_are_forced(observe, method):
    """Processes end in the order that is asked for, counted by their births."""
    order = (2, 0, 3, 1)
    run = observe(FOUR, start_method=method, gate=Gate(order=order))
    assert run.order == order
    assert run.stdout == (*(f"line {number}" for number in order), "all done")
    ends = [named(run, f"P{number}").ended for number in order]
    assert ends == sorted(ends)


def test_a_gate_for_threads_holds_each_of_them(observe):
    """Threads of one process are held together, or one after the other, as they can be there."""
    code = """
        import threading

        def square(number):
            return number * number

        def main():
            threads = [threading.Thread(target=square, args=(number,)) for number in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    """
    run = observe(code, gate=Gate(at="square", threads=True))
    assert (run.outcome, [len(hold.pids) for hold in run.holds]) == ("returned", [3])


def test_updates_that_can_be_lost_are_lost(observe):
    """Who has read a shared value is held before it writes."""
    code = """
        import multiprocessing as mp

        def count(counter):
            counter.value += 1

        def main():
            counter = mp.Value("q", 0)
            processes = [mp.Process(target=count, args=(counter,)) for _ in range(3)]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
            return counter.value
    """
    run = observe(code, gate=Gate(at="store"))
    assert (run.value, [len(hold.pids) for hold in run.holds]) == (1, [3])


def test_who_is_killed_at_the_gate_is_held_no_longer(observe):
    """The gate goes on without a process that is killed while it is held."""
    run = observe(
        """
        import multiprocessing as mp

        def main():
            first, second = (mp.Process(target=print, args=(number,)) for number in range(2))
            first.start()
            first.kill()
            first.join()
            second.start()
            second.join()
            return second.pid
        """,
        gate=Gate(),
        start_method="fork",
    )
    assert run.holds[-1].pids == (run.value,)
    assert run.stdout == ("1",)


# -- the end ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wait", ["multiprocessing.Queue().get()", "time.sleep(5)"])
def test_a_deadlock_is_not_told_from_sleep(observe, wait):
    """Whoever waits for ever, or just long, is stopped at the deadline, and never said to be in a deadlock."""
    run = observe(
        f"""
        import multiprocessing, time

        def main():
            {wait}
        """,
        deadline=2.2,
    )
    assert run.outcome == "deadline"
    assert run.ended >= 2.2


def test_a_run_over_its_deadline_leaves_nothing(observe):
    """Workers, stopped ones too, and programs that are not Python are dead when the run is over."""
    seen = []

    def look_up(_stream, data, _pid):
        seen.extend(psutil.Process(int(pid)) for pid in data.split())

    run = observe(FOREVER, on_output=look_up, deadline=1.0)
    assert run.outcome == "deadline"
    assert len(seen) == 5
    assert still_alive(seen, within=0) == []
    assert {process.pid for process in seen} <= {process.pid for process in run.processes}
    assert {process.exit_code for process in run.processes} == {None}
    assert run.root.signal == signal.SIGKILL


DAEMONS = {
    "python": """
        def daemon():
            if (middle := os.fork()) == 0:
                os.setsid()
                if os.fork() == 0:
                    os.closerange(3, 1000)
                    signal.pause()
                os._exit(0)
            os.waitpid(middle, 0)
            return middle
    """,
    "shell": """
        def daemon():
            return subprocess.Popen(["sh", "-c", "sleep 1000 & exit"], start_new_session=True).wait()
    """,
}


@pytest.mark.parametrize("kind", DAEMONS)
def test_a_daemon_does_not_outlive_its_run(observe, kind):
    """A process that left session and family is found, recorded as left behind, and killed."""
    code = "import os, signal, subprocess\n" + textwrap.dedent(DAEMONS[kind]) + "\ndef main():\n    return daemon()\n"
    before = set(psutil.pids())
    run = observe(code)
    assert run.outcome == "returned"
    (daemon,) = [process for process in run.processes if process.left_behind]
    assert daemon.pid not in before
    assert not psutil.pid_exists(daemon.pid) or is_over(psutil.Process(daemon.pid))
    if kind == "python":
        assert daemon.parent_pid == run.value


def test_nothing_survives_its_supervisor(make_job, tmp_path, monkeypatch):
    """When the supervisor is killed, the run is lost, and nothing of it is alive a second later, nor in its folder."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    seen = []

    def kill_when_all_are_there(_stream, data, _pid):
        seen.extend(psutil.Process(int(pid)) for pid in data.split())
        if len(seen) == 5:
            seen.extend(supervisor_process.children(recursive=True))
            supervisor_process.kill()

    with Supervisor(observer="portable") as supervisor:
        assert supervisor.observe(make_job("def main(): pass")).outcome == "returned"
        supervisor_process = psutil.Process(supervisor._process.pid)
        run = supervisor.observe(make_job(FOREVER), on_output=kill_when_all_are_there)
        assert run.outcome == "lost"
        assert still_alive(seen, within=1.0) == []
        assert not list(tmp_path.glob("witness-*"))


def test_nothing_survives_its_owner(make_job):
    """When the owner is killed (pytest itself, say), the supervisor ends the run and goes."""
    job = make_job(FOREVER)
    owner = f"""
        import sys
        from pytest_witness.observe import Supervisor
        from pytest_witness.stage import Job

        with Supervisor(observer="portable") as supervisor:
            job = Job.from_data({job.to_data()!r})
            supervisor.observe(job, on_output=lambda _stream, data, _pid: print(data.decode(), end="", flush=True))
    """
    command = [sys.executable, "-c", textwrap.dedent(owner)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        everybody = [psutil.Process(int(process.stdout.readline())) for _ in range(5)]
        everybody += psutil.Process(process.pid).children(recursive=True)
        process.kill()
    assert len({one.pid for one in everybody}) > 5
    assert still_alive(everybody, within=5.0) == []


def test_a_number_in_use_again_does_not_kill_a_stranger(bystander):
    """A process that is not the one that was known by its number is neither looked at nor killed."""
    former = psutil.Process(bystander.pid)
    former._ident = (former.pid, 0.0)  # as if it had been created at another time
    assert look(former) is None
    assert is_over(former)
    with contextlib.suppress(psutil.NoSuchProcess):
        former.kill()
    assert look(bystander) is not None


def test_a_number_that_somebody_says_is_not_believed(bystander):
    """Where the kernel does not tell who is at the other end, a process has to be shown to belong to the run."""
    census = Census(Tree())
    census.begin(os.getpid())
    census.alive.clear()
    assert census.enter(bystander.pid, None, sure=False) is None
    assert census.alive == {}
    assert census.enter(bystander.pid, None, sure=True) is not None
    assert list(census.alive) == [bystander.pid]


# -- the surroundings -------------------------------------------------------------------------------------------------


def test_a_long_path_to_the_temporary_folder_is_no_obstacle(make_job, tmp_path, monkeypatch):
    """A path that is too long for a socket's address is avoided."""
    folder = tmp_path / ("x" * 120)
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    with Supervisor(observer="portable") as supervisor:
        assert supervisor.observe(make_job(FOUR)).outcome == "returned"


def test_few_file_descriptors_are_enough(observe):
    """The agent stays within the limit on open files, which is low on macOS."""
    run = observe(
        """
        import multiprocessing as mp
        import os, resource

        def main():
            resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
            process = mp.Process(target=print, args=("child",))
            process.start()
            process.join()
        """,
        start_method="fork",
    )
    (worker,) = run.workers
    assert run.lines_of(worker) == ("child",)


def test_a_system_without_unix_sockets_is_refused(monkeypatch):
    """On Windows the answer is a sentence, not a traceback from deep inside."""
    monkeypatch.delattr("socket.AF_UNIX")
    with pytest.raises(OSError, match=r"^pytest-witness cannot observe processes on Windows yet; it works in WSL 2"):
        Supervisor(observer="portable")


# -- the parts --------------------------------------------------------------------------------------------------------


def figures(status="sleeping", *, cpu=0, switches=0):
    """Make figures as `look` returns them; `cpu` in milliseconds."""
    return Figures(status=status, cpu=cpu * MILLISECOND, switches=switches)


@pytest.mark.parametrize(
    ("second", "looks", "busy"),
    [
        (figures(cpu=10, switches=5), 1, False),  # nothing has happened
        (figures("stopped", cpu=10, switches=5), 1, False),
        (figures(cpu=10, switches=6), 0, False),  # it was awake for a moment
        (figures(cpu=15, switches=6), 0, False),  # for a moment longer, as a polling loop is
        (figures(cpu=20, switches=6), 0, True),
        (figures("running", cpu=10, switches=5), 0, True),  # it waits for a core
        (figures("disk-sleep", cpu=10, switches=5), 0, True),
        (Figures(""), 0, True),  # nobody lets us look
    ],
)
def test_what_counts_as_calm(second, looks, busy):
    """A look counts when nothing has changed; time counts from the last sign of work."""
    calm = Calm(busy_at=0)
    calm.note(figures(cpu=10, switches=5), 1)
    calm.note(second, 2)
    assert (calm.looks, calm.busy_at == 2) == (looks, busy)


def test_a_search_finds_only_new_processes_of_the_run():
    """Neither a child of this very process nor somebody who has ended is taken for a process of the run."""
    crowd = Crowd()
    with subprocess.Popen(["sh", "-c", "read line; exit"], stdin=subprocess.PIPE) as process:
        child = psutil.Process(process.pid)
        assert not crowd.owns(child, {})
        assert crowd.search({}) == []  # a child of this very process, as the supervisor's next stage is
        process.kill()
        crowd.bury(child)
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        assert crowd.search({}, thorough=True) == []
