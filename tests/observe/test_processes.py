"""The exact observer sees every process and thread: its birth, parent, command, figures and end."""

import itertools
import multiprocessing
import signal
import sys

import pytest

from pytest_witness.reports import picture
from pytest_witness.stage import Gate

# Three pieces of work by each of the usual means. Each returns the PIDs that the workers themselves tell.
MEANS = """
    import multiprocessing as mp
    import os
    from concurrent.futures import ProcessPoolExecutor

    def work(number):
        return os.getpid()

    def put(queue, number):
        queue.put(work(number))

    def by_process():
        queue = mp.Queue()
        processes = [mp.Process(target=put, args=(queue, number)) for number in range(3)]
        for process in processes:
            process.start()
        pids = [queue.get() for _ in processes]
        for process in processes:
            process.join()
        return pids

    def by_pool():
        with mp.Pool(3) as pool:
            return pool.map(work, range(3), chunksize=1)

    def by_executor():
        with ProcessPoolExecutor(3, mp.get_context()) as executor:
            return list(executor.map(work, range(3)))
"""


def named(run, name):
    """Return the one process of this name."""
    (process,) = [process for process in run.processes if process.name == name]
    return process


@pytest.fixture(
    scope="module",
    params=itertools.product(["by_process", "by_pool", "by_executor"], multiprocessing.get_all_start_methods()),
    ids="-".join,
)
def run(request, supervisor, job_in, tmp_path_factory):
    """Return the run of each function of MEANS under each start method."""
    function, method = request.param
    job = job_in(tmp_path_factory.mktemp("run"), MEANS, function=function, start_method=method, gate=Gate())
    return supervisor.observe(job)


def test_workers_are_distinct_processes(run):
    """Three workers are seen, with the PIDs that they have, and none of them is the main program."""
    assert len(run.workers) == 3
    assert {process.pid for process in run.workers} == set(run.value)
    assert run.root.pid not in set(run.value)


def test_births_and_ends_are_seen(run):
    """Every process, helpers too, has a birth and a later end within the run; they are in the order of birth."""
    assert run.processes[0] is run.root
    assert run.root.born == 0.0
    born = [process.born for process in run.processes]
    assert born == sorted(born)
    for process in run.processes:
        assert 0 <= process.born <= process.ended <= run.ended


def test_the_parent_is_who_started_it(run):
    """A worker's parent is the main program; under forkserver it is the fork server, which is the main program's."""
    parents = {process.parent_pid for process in run.workers}
    if run.start_method == "forkserver":
        server = named(run, "fork server")
        assert parents == {server.pid}
        assert server.parent_pid == run.root.pid
    else:
        assert parents == {run.root.pid}


def test_helpers_are_named(run):
    """Processes that are machinery of `multiprocessing` are helpers with names, and no others are."""
    expected = {"fork": set(), "spawn": {"resource tracker"}, "forkserver": {"fork server", "resource tracker"}}
    assert {process.name for process in run.processes if process.role == "helper"} == expected[run.start_method]
    assert run.root.role == "root"


def test_nothing_is_left_behind(run, still_there):
    """Nothing is marked as left behind after a right program, helpers neither, and nothing of it is there any more."""
    assert [process.name for process in run.processes if process.left_behind] == []
    assert still_there(run) == []


def test_a_managers_server_is_a_helper(observe, method):
    """The server behind a manager is a helper; the process that uses it is the one worker."""
    run = observe(
        """
        import multiprocessing as mp

        def fill(items):
            items.append(1)

        def main():
            with mp.Manager() as manager:
                items = manager.list()
                process = mp.Process(target=fill, args=(items,), name="filler")
                process.start()
                process.join()
                return list(items)
        """,
        start_method=method,
    )
    assert run.value == [1]
    assert [process.name for process in run.workers] == ["filler"]
    assert named(run, "manager").role == "helper"


def test_workers_bear_the_names_of_their_process_objects(observe, method):
    """A worker's name is that of its `Process` object, given or made up."""
    run = observe(
        """
        import multiprocessing as mp

        def main():
            processes = [mp.Process(target=int, name="Ann"), mp.Process(target=int)]
            for process in processes:
                process.start()
                process.join()
            return [process.name for process in processes]
        """,
        start_method=method,
    )
    assert [process.name for process in run.workers] == run.value
    assert run.value[0] == "Ann"


def test_exit_codes_and_signals(observe, method):
    """How each process ended is what `multiprocessing` says, too."""
    run = observe(
        """
        import multiprocessing as mp
        import os
        import signal
        import sys

        def by_return():
            pass

        def by_exit():
            sys.exit(7)

        def by_exit_at_once():
            os._exit(9)

        def by_exception():
            raise ValueError

        def by_kill():
            os.kill(os.getpid(), signal.SIGKILL)

        def by_terminate():
            os.kill(os.getpid(), signal.SIGTERM)

        def main():
            ends = [by_return, by_exit, by_exit_at_once, by_exception, by_kill, by_terminate]
            processes = [mp.Process(target=end, name=end.__name__) for end in ends]
            for process in processes:
                process.start()
            for process in processes:
                process.join()
            return {process.name: process.exitcode for process in processes}
        """,
        start_method=method,
    )
    seen = {process.name: (process.exit_code, process.signal) for process in run.workers}
    assert seen == {
        "by_return": (0, None),
        "by_exit": (7, None),
        "by_exit_at_once": (9, None),
        "by_exception": (1, None),
        "by_kill": (None, signal.SIGKILL),
        "by_terminate": (None, signal.SIGTERM),
    }
    assert run.value == {name: code if by is None else -by for name, (code, by) in seen.items()}


def test_cpu_time_is_the_kernels(observe, method):
    """A child that computes for a tenth of a CPU second has that much, and the parent that waits has less."""
    run = observe(
        """
        import multiprocessing as mp
        import time

        def compute():
            while time.process_time() < 0.1:
                pass

        def main():
            process = mp.Process(target=compute)
            process.start()
            process.join()
        """,
        start_method=method,
    )
    (worker,) = run.workers
    assert worker.cpu_seconds >= 0.1
    assert run.root.cpu_seconds < worker.cpu_seconds
    assert worker.wait_seconds >= 0
    assert isinstance(worker.last_core, int)
    assert run.provenance["Process.cpu_seconds"] == "kernel"


def test_the_figures_of_a_killed_process_are_kept(observe):
    """A process that is killed while it computes has its CPU time all the same."""
    run = observe(
        """
        import multiprocessing as mp
        import time

        def compute(connection):
            while time.process_time() < 0.05:
                pass
            connection.send("enough")
            while True:
                pass

        def main():
            ours, theirs = mp.Pipe()
            process = mp.Process(target=compute, args=(theirs,))
            process.start()
            ours.recv()
            process.kill()
            process.join()
        """,
        start_method="fork",
    )
    (worker,) = run.workers
    assert worker.signal == signal.SIGKILL
    assert worker.cpu_seconds >= 0.05


def test_the_prepared_interpreters_start_is_not_the_submissions(observe):
    """What the stage used before its job does not count: a main program that does nothing has used next to nothing."""
    run = observe("def main(): return __import__('time').process_time()")
    assert run.root.cpu_seconds < run.value


def test_peak_memory(observe):
    """A child that fills 60 MB shows them; its sibling that does not, does not."""
    run = observe(
        """
        import multiprocessing as mp

        def fill(size):
            return len(b"x" * size)

        def main():
            for name, size in (("large", 60_000_000), ("small", 1)):
                process = mp.Process(target=fill, args=(size,), name=name)
                process.start()
                process.join()
        """,
        start_method="fork",
    )
    assert named(run, "large").peak_memory - named(run, "small").peak_memory > 50_000_000


KILLED = """
    import multiprocessing as mp, os, signal

    def fill(group):
        if group:
            with open(group, "w") as file:
                file.write(str(os.getpid()))
            bytearray(200_000_000)
        os.kill(os.getpid(), signal.SIGKILL)

    def main(group=""):
        process = mp.Process(target=fill, args=(group,))
        process.start()
        process.join()
"""


def test_memory_runs_out(observe, control_group):
    """Where the kernel kills a child for want of memory, the run tells that it did."""
    little_memory = control_group("memory", {"memory.limit_in_bytes": "60000000", "memory.max": "60000000"})
    run = observe(KILLED, str(little_memory), start_method="fork")
    assert run.workers[0].signal == signal.SIGKILL
    assert run.memory_kills >= 1
    assert "killed by SIGKILL, likely by the kernel" in " ".join(picture(run).split())


def test_memory_does_not_run_out(observe):
    """A child that kills itself, or is killed by another, is no case for that."""
    run = observe(KILLED, start_method="fork")
    assert run.workers[0].signal == signal.SIGKILL
    assert run.memory_kills == 0
    assert "killed by SIGKILL\n" in f"{picture(run)}\n"


def test_written_bytes(observe):
    """What a process wrote to files and pipes is counted for it, from the start of the job."""
    run = observe(
        """
        import multiprocessing as mp

        def write():
            with open("/dev/null", "wb") as file:
                file.write(b"x" * 300_000)

        def main():
            process = mp.Process(target=write)
            process.start()
            process.join()
        """,
        start_method="fork",
    )
    assert run.workers[0].written >= 300_000
    assert run.root.written < 100_000


def test_threads(observe, method):
    """The threads of a child are seen with their numbers, births and ends, the main thread first."""
    run = observe(
        """
        import multiprocessing as mp
        import threading

        def start_threads(connection):
            barrier = threading.Barrier(4)
            threads = [threading.Thread(target=barrier.wait) for _ in range(3)]
            for thread in threads:
                thread.start()
            barrier.wait()
            for thread in threads:
                thread.join()
            connection.send([thread.native_id for thread in threads])

        def main():
            ours, theirs = mp.Pipe()
            process = mp.Process(target=start_threads, args=(theirs,))
            process.start()
            tids = ours.recv()
            process.join()
            return tids
        """,
        start_method=method,
    )
    (worker,) = run.workers
    assert [thread.tid for thread in worker.threads] == [worker.pid, *run.value]
    for thread in worker.threads:
        assert worker.born <= thread.born <= thread.ended <= worker.ended
    assert len(run.root.threads) == 1


def test_cpu_time_of_a_thread(observe):
    """Each thread has its own CPU time, and a process's is the sum.

    Before Python 3.13, join() comes back when a thread is done, a little before the kernel sees its end; of two whose
    process ends meanwhile, neither has a figure of its own.
    """
    run = observe(
        """
        import os
        import threading
        import time

        def compute():
            while time.thread_time() < 0.05:
                pass

        def main():
            for target in (compute, int):
                thread = threading.Thread(target=target)
                thread.start()
                thread.join()
                while len(os.listdir("/proc/self/task")) > 1:
                    pass
        """
    )
    main, busy, idle = run.root.threads
    assert busy.cpu_seconds >= 0.05 > idle.cpu_seconds
    assert run.root.cpu_seconds == pytest.approx(main.cpu_seconds + busy.cpu_seconds + idle.cpu_seconds)


@pytest.mark.parametrize("end", ["pass", "os._exit(0)"])
def test_cpu_time_of_a_thread_that_ends_with_its_process(observe, end):
    """The time of a thread that has done its work just before its process ends is not lost, ten times out of ten."""
    for _ in range(10):
        run = observe(
            f"""
            import os
            import threading
            import time

            def compute():
                while time.thread_time() < 0.02:
                    pass

            def main():
                thread = threading.Thread(target=compute)
                thread.start()
                thread.join()
                {end}
            """
        )
        main, busy = run.root.threads
        assert busy.cpu_seconds >= 0.02
        assert run.root.cpu_seconds == pytest.approx(main.cpu_seconds + busy.cpu_seconds)


def test_a_started_program_is_seen_by_its_command(observe):
    """A program started with `subprocess` has its command line, its parent and its exit code."""
    run = observe(
        """
        import subprocess
        import sys

        def main():
            return subprocess.run([sys.executable, "-S", "-c", "raise SystemExit(3)", "an argument"]).returncode
        """
    )
    (program,) = run.workers
    assert program.command == (sys.executable, "-S", "-c", "raise SystemExit(3)", "an argument")
    assert program.parent_pid == run.root.pid
    assert program.exit_code == run.value == 3


def test_a_fork_has_its_parents_command(observe):
    """A process that only forked shows the command of the one it came from."""
    run = observe(
        """
        import os

        def main():
            if not (pid := os.fork()):
                os._exit(0)
            os.waitpid(pid, 0)
        """
    )
    assert run.workers[0].command == run.root.command != ()


def test_a_program_left_behind_at_once_is_known(observe):
    """A program whose starter ends at once has its command: vfork(2) returns a moment before the exec is seen.

    The kernel decides who comes first, so it is tried often.
    """
    for _ in range(40):
        run = observe(
            """
            import os

            def main():
                os.posix_spawn("/bin/sleep", ["sleep", "50"], {})
                os._exit(0)
            """
        )
        (program,) = run.workers
        assert (program.command, program.left_behind) == (("sleep", "50"), True)


def test_a_child_of_vfork_that_is_killed_lets_its_parent_go_on(observe):
    """A program that cannot be started, and one that is killed while it starts another, leave nobody waiting."""
    run = observe(
        """
        import os

        def main():
            try:
                os.posix_spawn("/nowhere", ["nowhere"], {})
            except FileNotFoundError:
                pass
            pid = os.posix_spawn("/bin/sh", ["sh", "-c", "kill -9 $$"], {})
            return os.waitpid(pid, 0)[1]
        """
    )
    assert run.value == 9


def test_a_shell_and_what_it_starts_are_seen(observe):
    """Programs that a started program starts are seen with their parent, by fork and by vfork."""
    run = observe(
        """
        import os
        import subprocess

        def main():
            subprocess.run(["sh", "-c", "true; sh -c 'exit 4'; exit 5"], check=False)
            os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", "exit 6"], {}), 0)
        """
    )
    shell, inner, spawned = [process for process in run.workers if process.command[0] == "sh"]
    assert (shell.exit_code, inner.exit_code, spawned.exit_code) == (5, 4, 6)
    assert inner.parent_pid == shell.pid
    assert spawned.parent_pid == shell.parent_pid == run.root.pid


def test_exec_from_another_thread(observe):
    """A process whose second thread calls exec is still the one process, and ends as its new program does."""
    run = observe(
        """
        import os
        import threading

        def replace():
            os.execv("/bin/sh", ["sh", "-c", "exit 5"])

        def main():
            if not (pid := os.fork()):
                threading.Thread(target=threading.Event().wait, daemon=True).start()
                threading.Thread(target=replace).start()
                threading.Event().wait()
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        """
    )
    (worker,) = run.workers
    assert run.value == worker.exit_code == 5
    assert worker.command == ("sh", "-c", "exit 5")
    assert worker.threads[0].tid == worker.pid


def test_a_main_thread_that_ends_before_the_others(observe):
    """A process lives until its last thread has ended, though its main thread has gone."""
    run = observe(
        """
        import ctypes
        import os
        import threading

        def main():
            read, write = os.pipe()
            if not (pid := os.fork()):
                def outlive():
                    os.read(read, 1)
                    os._exit(3)
                threading.Thread(target=outlive).start()
                ctypes.CDLL(None).syscall(60 if os.uname().machine == "x86_64" else 93, 0)
            while open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()[0] != "Z":
                pass
            os.write(write, b"x")
            return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        """
    )
    (worker,) = run.workers
    assert run.value == worker.exit_code == 3
    assert worker.threads[0].ended <= worker.threads[1].ended <= worker.ended


def test_a_daemon_is_found_and_killed(observe, still_there):
    """A process that left its family (double fork, new session) is found, killed, and marked as left behind."""
    run = observe(
        """
        import os
        import signal

        def main():
            read, write = os.pipe()
            if not (pid := os.fork()):
                os.setsid()
                if not os.fork():
                    signal.signal(signal.SIGTERM, signal.SIG_IGN)
                    os.write(write, str(os.getpid()).encode())
                    while True:
                        signal.pause()
                os._exit(0)
            os.waitpid(pid, 0)
            return int(os.read(read, 20))
        """
    )
    assert run.outcome == "returned"
    middle, daemon = run.workers
    assert daemon.pid == run.value
    assert daemon.parent_pid == middle.pid
    assert (daemon.left_behind, daemon.signal) == (True, signal.SIGKILL)
    assert (middle.left_behind, middle.exit_code) == (False, 0)
    assert still_there(run) == []


def test_many_processes(observe):
    """Fifty processes alive at once are all seen."""
    run = observe(
        """
        import os

        def main():
            read, write = os.pipe()
            pids = []
            for _ in range(50):
                if not (pid := os.fork()):
                    os.close(write)
                    os.read(read, 1)
                    os._exit(0)
                pids.append(pid)
            os.close(write)
            return [os.waitpid(pid, 0)[0] for pid in pids]
        """
    )
    assert sorted(process.pid for process in run.workers) == sorted(run.value)
    assert max(process.born for process in run.workers) < min(process.ended for process in run.workers)


def test_the_default_start_method_is_the_one_asked_for(observe, method):
    """The learner's default start method is the job's."""
    run = observe("import multiprocessing as mp\ndef main(): return mp.get_start_method()", start_method=method)
    assert run.value == run.start_method == method


def test_the_learner_may_set_another_start_method(observe, method):
    """A learner's own `set_start_method` works as if nothing had been set before."""
    run = observe(
        """
        import multiprocessing as mp

        def main():
            mp.set_start_method("spawn")
            return mp.get_start_method()
        """,
        start_method=method,
    )
    assert run.value == "spawn"


def test_without_a_start_method_it_is_the_platforms(observe):
    """A job that asks for no start method leaves the platform's."""
    run = observe("import multiprocessing as mp\ndef main(): return mp.get_start_method()")
    assert run.value == ("forkserver" if sys.version_info >= (3, 14) else "fork")
    assert run.start_method is None


def test_the_run_says_who_saw_it(observe):
    """A run names its observer and its interpreter."""
    run = observe("def main(): pass", deadline=7)
    assert (run.observer, run.python, run.deadline) == ("linux", sys.version.split()[0], 7)
    assert 0 < run.returned <= run.ended


def test_what_a_thread_wrote_is_counted_although_its_end_was_missed(observe):
    """A queue's thread is often killed while it stops at its own end: what it wrote is part of its process's sum."""
    code = """
        import multiprocessing as mp
        def put(queue): queue.put(1)
        def main():
            queue = mp.Queue()
            process = mp.Process(target=put, args=(queue,))
            process.start()
            queue.get()
            process.join()
        """
    written = [observe(code, start_method="fork").workers[0].written for _ in range(15)]
    assert all(written), written
