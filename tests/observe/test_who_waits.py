"""Who waits for whom, and in which call, is told of each run that was stopped: from outside and from inside."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from pytest_witness.observe import can_trace, waiting
from pytest_witness.observe.linux import asking, proc
from pytest_witness.observe.linux.holders import Holders, file_of
from pytest_witness.observe.linux.proc import signals
from pytest_witness.observe.linux.waiting import Seen, Waiting
from pytest_witness.observe.linux.waits import call_of
from pytest_witness.observe.stacks import MAX_FRAMES, SIGNAL, parse
from pytest_witness.observe.tree import Tree

pytestmark = pytest.mark.skipif(not can_trace(), reason="the exact observer does not work here")


def main_wait(run, process):
    """Return what a process's main thread waited for."""
    (wait,) = [wait for wait in run.waits if wait.pid == process.pid and wait.is_main]
    return wait


def own_line(wait):
    """Return the line of the innermost frame of the submission's own, None when there is none."""
    return next((frame.line for frame in reversed(wait.frames) if frame.own), None)


BIG_ITEM = """
    def work(queue):
        queue.put("x" * 1_000_000)

    def main():
        queue = mp.Queue()
        child = mp.Process(target=work, args=(queue,))
        child.start()
        child.join()  # main
        return queue.get()
"""


def check_big_item(run, lines):
    """Check the waits of the program above: the parent for the child, the child's feeder thread for a reader."""
    (child,) = run.workers
    root = main_wait(run, run.root)
    assert (root.on, root.of, own_line(root)) == ("process", (child.pid,), lines["main"])
    assert root.frames[-1].own is False
    assert {frame.function for frame in root.frames} >= {"main", "join"}
    assert own_line(main_wait(run, child)) is None
    (feeder,) = [wait for wait in run.waits if wait.pid == child.pid and not wait.is_main]
    assert (feeder.call, feeder.on, set(feeder.of)) == ("write", "pipe-write", {run.root.pid, child.pid})
    assert "_feed" in {frame.function for frame in feeder.frames}
    assert main_wait(run, child).on == "thread-lock"


def test_a_queue_that_is_joined_before_it_is_read(stopped, method):
    """The parent waits for its child, whose thread waits for somebody to read; under every start method."""
    check_big_item(*stopped(BIG_ITEM, start_method=method))


def test_main_threads_come_first(stopped):
    """The waits begin with a main thread of each process, in the order of birth."""
    run, _ = stopped(BIG_ITEM, start_method="spawn")
    mains = [wait.pid for wait in run.waits if wait.is_main]
    assert mains == [process.pid for process in run.processes]
    assert [wait.is_main for wait in run.waits] == sorted((wait.is_main for wait in run.waits), reverse=True)


def test_the_frames_of_the_grader_are_left_out(stopped):
    """The stack of the main program begins with the submission's function, that of a child with its library."""
    run, lines = stopped(BIG_ITEM)
    (first, *_) = main_wait(run, run.root).frames
    assert (first.function, first.line, first.own, first.source) == (
        "main",
        lines["main"],
        True,
        "child.join()  # main",
    )
    assert not [frame for wait in run.waits for frame in wait.frames if "pytest_witness" in frame.file]


def test_a_pipe_whose_end_was_left_open(stopped):
    """A child that reads to the end of a pipe, which it could itself still write to, is told as the only one."""
    run, lines = stopped("""
        def work(reader):
            while True:
                reader.recv()  # child

        def main():
            reader, writer = mp.Pipe(duplex=False)
            child = mp.Process(target=work, args=(reader,))
            child.start()
            writer.send(1)
            writer.close()
            child.join()  # main
    """)
    (child,) = run.workers
    wait = main_wait(run, child)
    assert (wait.call, wait.on, wait.of, own_line(wait)) == ("read", "pipe-read", (child.pid,), lines["child"])
    wait = main_wait(run, run.root)
    assert (wait.call, wait.on, wait.of, own_line(wait)) == ("wait4", "process", (child.pid,), lines["main"])


def test_a_pipe_to_another_program(stopped):
    """The ends of a program that is not Python's are found like those of others."""
    run, lines = stopped("""
        def main():
            reader, writer = os.pipe()
            child = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=writer)
            os.close(writer)
            os.read(reader, 1)  # main
    """)
    (child,) = run.workers
    wait = main_wait(run, run.root)
    assert (wait.on, wait.of, own_line(wait)) == ("pipe-read", (child.pid,), lines["main"])
    wait = main_wait(run, child)
    assert (wait.call, wait.on, wait.of, wait.frames) == ("read", "pipe-read", (run.root.pid,), ())


def test_a_program_that_is_not_ours_is_not_asked(stopped):
    """A child that has become another program is killed at the end like everybody, and not by the question."""
    run, lines = stopped("""
        def main():
            pid = os.fork()
            if not pid:
                os.execvp("sh", ["sh", "-c", "mkfifo fifo; cat fifo; true"])
            os.waitpid(pid, 0)  # main
    """)
    (child, cat) = run.workers[0], run.workers[-1]
    assert (child.command[0], cat.command[0]) == ("sh", "cat")
    assert {child.signal, cat.signal} == {signal.SIGKILL}
    assert (main_wait(run, child).on, main_wait(run, child).of) == ("process", (cat.pid,))
    assert (main_wait(run, cat).call, main_wait(run, cat).on) == ("openat", "file")
    assert main_wait(run, child).frames == main_wait(run, cat).frames == ()
    assert own_line(main_wait(run, run.root)) == lines["main"]


LOCKS = {
    "taken twice": """
        def main():
            lock = mp.Lock()
            lock.acquire()
            with lock:  # main
                pass
    """,
    "held by a process that has ended": """
        def work(lock):
            lock.acquire()

        def main():
            lock = mp.Lock()
            child = mp.Process(target=work, args=(lock,))
            child.start()
            child.join()
            lock.acquire()  # main
    """,
    "tasks that are never done": """
        def main():
            queue = mp.JoinableQueue()
            queue.put(1)
            queue.get()
            queue.join()  # main
    """,
}


@pytest.mark.parametrize("body", LOCKS.values(), ids=LOCKS)
def test_a_lock_that_nobody_else_has(stopped, body):
    """A lock that no living process shares is told as one that nobody could release."""
    run, lines = stopped(body)
    wait = main_wait(run, run.root)
    assert (wait.call, wait.on, wait.of, own_line(wait)) == ("futex", "lock", (), lines["main"])


def test_a_lock_of_threads(stopped):
    """A lock of one process is told from one that processes share."""
    run, lines = stopped("""
        def main():
            lock = threading.Lock()
            lock.acquire()
            lock.acquire()  # main
    """)
    (wait,) = run.waits
    assert (wait.call, wait.on, wait.of, own_line(wait)) == ("futex", "thread-lock", (), lines["main"])


def test_a_barrier_that_lacks_a_party(stopped):
    """Who waits at a barrier could be let go by all who share it."""
    run, lines = stopped("""
        def work(barrier):
            barrier.wait()  # child

        def main():
            barrier = mp.Barrier(3)
            children = [mp.Process(target=work, args=(barrier,)) for _ in range(2)]
            for child in children:
                child.start()
            for child in children:
                child.join()  # main
    """)
    first, second = run.workers
    for child, other in ((first, second), (second, first)):
        wait = main_wait(run, child)
        assert (wait.on, set(wait.of), own_line(wait)) == ("lock", {run.root.pid, other.pid}, lines["child"])
        assert "wait" in {frame.function for frame in wait.frames}
    assert main_wait(run, run.root).of == (first.pid,)


def test_a_pool_whose_worker_is_gone(stopped):
    """The main program waits in map for its own threads, and the workers that are left wait for tasks."""
    run, lines = stopped("""
        def work(number):
            os._exit(1)

        def main():
            with mp.Pool(2) as pool:
                pool.map(work, [1])  # main
    """)
    wait = main_wait(run, run.root)
    assert (wait.on, own_line(wait)) == ("thread-lock", lines["main"])
    assert "map" in {frame.function for frame in wait.frames}
    alive = {wait.pid for wait in run.waits} - {run.root.pid}
    assert alive == {process.pid for process in run.workers if process.signal == signal.SIGKILL}
    waits = [main_wait(run, process) for process in run.workers if process.pid in alive]
    # One of the workers reads, the others wait for the lock of the queue.
    assert sorted({wait.on for wait in waits} - {"lock"}) == ["pipe-read"]
    assert all("worker" in {frame.function for frame in wait.frames} for wait in waits)
    assert all(set(wait.of) >= {run.root.pid} for wait in waits)


def test_a_two_way_pipe(stopped):
    """Who could write to a socket is found by asking the kernel for its other end."""
    run, lines = stopped("""
        def work(end):
            end.recv()  # child

        def main():
            ours, theirs = mp.Pipe()
            child = mp.Process(target=work, args=(theirs,))
            child.start()
            theirs.close()
            ours.recv()  # main
    """)
    (child,) = run.workers
    wait = main_wait(run, run.root)
    assert (wait.on, wait.of, own_line(wait)) == ("socket", (child.pid,), lines["main"])
    wait = main_wait(run, child)
    assert (wait.on, wait.of, own_line(wait)) == ("socket", (run.root.pid, child.pid), lines["child"])


CALLS = {
    "any child": "os.wait()",
    "a child by waitid": "os.waitid(os.P_PID, pid, os.WEXITED)",
    "any child by waitid": "os.waitid(os.P_ALL, 0, os.WEXITED)",
    "a child by its descriptor": "os.waitid(os.P_PIDFD, os.pidfd_open(pid), os.WEXITED)",
    "a poll for a child's descriptor": "select.select([os.pidfd_open(pid)], [], [])",
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_other_ways_to_wait(stopped, call):
    """A child is found whatever call its parent waits in; one that says nothing to the witness tells its stack, too."""
    run, lines = stopped(f"""
        import select

        def main():
            pid = os.fork()
            if not pid:
                os.read(os.pipe()[0], 1)  # child
            {call}  # main
    """)
    (child,) = run.workers
    wait = main_wait(run, run.root)
    assert (wait.on, wait.of, own_line(wait)) == ("process", (child.pid,), lines["main"])
    assert own_line(main_wait(run, child)) == lines["child"]
    assert child.written == 0  # a stack is not counted as writing of the submission's


def test_who_waits_for_a_signal_is_not_asked(stopped):
    """A process that any signal would let go on is not sent one: it stays where it is until it is killed."""
    run, _ = stopped("""
        def work():
            signal.pause()
            print("went on")

        def main():
            child = mp.Process(target=work)
            child.start()
            child.join()
    """)
    (child,) = run.workers
    assert (main_wait(run, child).on, main_wait(run, child).frames) == ("signal", ())
    assert (child.signal, run.stdout) == (signal.SIGKILL, ())


def test_a_thread_without_python_code(stopped):
    """A thread that runs no Python code has no frames, and holds up nobody."""
    run, lines = stopped("""
        def main():
            import ctypes
            libc = ctypes.CDLL(None)
            libc.pthread_create(ctypes.byref(ctypes.c_ulong()), None, libc.pause, None)
            os.read(os.pipe()[0], 1)  # main
    """)
    main, other = run.waits
    assert own_line(main) == lines["main"]
    assert (other.on, other.frames) == ("signal", ())


def test_several_threads(stopped):
    """Each thread tells its own stack."""
    run, lines = stopped("""
        def work(lock):
            lock.acquire()  # thread

        def main():
            lock = threading.Lock()
            lock.acquire()
            threads = [threading.Thread(target=work, args=(lock,), name="one") for _ in range(3)]
            for thread in threads:
                thread.start()
            threads[0].join()  # main
    """)
    assert [own_line(wait) for wait in run.waits] == [lines["main"], *[lines["thread"]] * 3]
    assert {wait.thread for wait in run.waits[1:]} <= {"", "one"}  # Python 3.14 is the first to tell the kernel
    assert run.waits[0].thread == ""


def test_a_join_with_a_timeout(stopped):
    """Who joins with a timeout waits for a process, although the call is a poll for what a pipe brings."""
    run, lines = stopped(
        """
        def main():
            child = mp.Process(target=os.read, args=(os.pipe()[0], 1))
            child.start()
            child.join(60)  # main
        """,
        outcome="deadline",
        deadline=2.0,
    )
    (child,) = run.workers
    wait = main_wait(run, run.root)
    assert (wait.call in ("poll", "ppoll"), wait.on, wait.of) == (True, "process", (child.pid,))
    assert own_line(wait) == lines["main"]
    assert main_wait(run, child).on == "pipe-read"


def test_a_deep_stack(stopped):
    """Of many frames the innermost are kept."""
    run, lines = stopped("""
        def deeper(depth):
            if depth:
                deeper(depth - 1)
            else:
                os.read(os.pipe()[0], 1)  # main

        def main():
            deeper(300)
    """)
    (wait,) = run.waits
    assert len(wait.frames) == MAX_FRAMES
    assert own_line(wait) == lines["main"]


def test_a_busy_program(stopped):
    """Of a program that computes until its time is over, the line where it is at that moment is told."""
    run, lines = stopped(
        """
        def main():
            while True: pass  # main
        """,
        outcome="deadline",
        deadline=1.0,
    )
    (wait,) = run.waits
    assert (wait.call, wait.on, wait.of, own_line(wait)) == ("", "", (), lines["main"])


def test_a_program_that_sleeps(stopped):
    """Who sleeps is told as such; another program that sleeps lives until it is killed with the rest."""
    run, lines = stopped(
        """
        def main():
            subprocess.Popen(["sleep", "60"])
            time.sleep(60)  # main
        """,
        outcome="deadline",
        deadline=2.0,
    )
    (child,) = run.workers
    assert [wait.on for wait in run.waits] == ["sleep", "sleep"]
    assert (main_wait(run, child).frames, child.signal) == ((), signal.SIGKILL)
    assert own_line(main_wait(run, run.root)) == lines["main"]


WITHOUT = {
    "all descriptors closed": "os.closerange(3, 4096)",
    "the signal has a handler of the learner's": f"signal.signal({SIGNAL}, lambda *_: None)",
    "the signal is ignored": f"signal.signal({SIGNAL}, signal.SIG_IGN)",
    "the signal has its default action": f"signal.signal({SIGNAL}, signal.SIG_DFL)",
    "the signal is blocked": f"signal.pthread_sigmask(signal.SIG_BLOCK, [{SIGNAL}])",
}


@pytest.mark.parametrize("preparation", WITHOUT.values(), ids=WITHOUT)
def test_a_program_that_cannot_be_asked(stopped, preparation):
    """A program that has closed the way or taken the signal has no frames; what is seen from outside is told."""
    run, _ = stopped(f"""
        def main():
            {preparation}
            lock = mp.Lock()
            lock.acquire()
            lock.acquire()
    """)
    wait = main_wait(run, run.root)
    assert (wait.call, wait.on, wait.frames) == ("futex", "lock", ())
    assert run.root.signal == signal.SIGKILL


def test_a_run_that_ends_by_itself_has_no_waits(observe):
    """Nobody is asked in a run that was not stopped."""
    assert observe("def main(): return 1").waits == ()


def test_the_provenance_of_waits(stopped):
    """What is seen from outside is the kernel's word, and a stack is a hint."""
    run, _ = stopped("def main(): os.read(os.pipe()[0], 1)")
    told = {name: kind for name, kind in run.provenance.items() if name.startswith("Wait.")}
    assert told == {
        "Wait.call": "kernel",
        "Wait.on": "kernel",
        "Wait.of": "kernel",
        "Wait.frames": "reported",
        "Wait.thread": "reported",
    }


def test_faulthandler_is_the_learners_own(observe):
    """A program finds faulthandler not loaded, and can use it: to a file, and at a signal of its own."""
    run = observe("""
        import sys
        loaded = "faulthandler" in sys.modules

        def main():
            import faulthandler, os, signal
            enabled = faulthandler.is_enabled()
            with open("stacks", "w+") as file:
                faulthandler.enable(file)
                faulthandler.register(signal.SIGUSR1, file, all_threads=False)
                os.kill(os.getpid(), signal.SIGUSR1)
                faulthandler.unregister(signal.SIGUSR1)
                faulthandler.disable()
                file.seek(0)
                return loaded, enabled, file.readline()
    """)
    assert run.value == (False, False, "Stack (most recent call first):\n"), run.failure


def test_who_holds_what_is_not_told_in_part():
    """When there is no time to look at everybody, nobody is said to be all."""
    reader, writer = os.pipe()
    try:
        file = file_of(os.getpid(), reader)
        in_time, late = (Holders([os.getpid()], until) for until in (time.monotonic_ns() + 10**12, 0))
        assert in_time.others_end(file, reads=True) == (os.getpid(),)
        with pytest.raises(TimeoutError):
            late.others_end(file, reads=True)
        with pytest.raises(TimeoutError):
            late.sharing(os.getpid(), 0)
        waiting = Waiting({}, late)
        assert waiting.look(os.getpid(), "read", [reader]) == Seen("read")
        assert waiting.look(os.getpid(), "futex", [0, 128]) == Seen("futex", "thread-lock")
    finally:
        os.close(reader)
        os.close(writer)


def find_out(tree, **how):
    """Look at a tree of processes that nobody traces, and ask their threads."""
    eyes, reactor = SimpleNamespace(tree=tree, pump=lambda: False), SimpleNamespace(turn=lambda _: False)
    return waiting.find_out(eyes, reactor, **{"calm": False, "given_up": lambda: False, **how})


@pytest.mark.parametrize("most", [0, 1, 5])
def test_no_more_threads_than_the_limit_are_told(most, monkeypatch):
    """Of very many threads, those beyond the limit are left out."""
    monkeypatch.setattr(waiting, "MAX_THREADS", most)
    tree = Tree()
    tree.birth(os.getpid(), None, 0)
    found = find_out(tree)
    assert [(one.pid, one.tid) for one in found][:1] == [(os.getpid(), os.getpid())][:most]
    assert len(found) <= most


def test_who_is_not_looked_at_in_time_is_told_with_nothing(monkeypatch):
    """When the time is over at once, everybody is told, and nobody is looked at or asked."""
    monkeypatch.setattr(waiting, "_LIMIT", 0)
    tree = Tree()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with child:
        tree.birth(child.pid, None, 0)
        found = find_out(tree)
        child.kill()
    assert found == [waiting.Found(child.pid, child.pid)]


FILE = 100  # number of the descriptor


@pytest.fixture
def teller():
    """Start a process whose main thread can be asked for its stack, and waits for ever; give its number.

    Its file for stacks has the name that the agent gives it.
    """
    program = (
        "import faulthandler, os\n"
        f"os.dup2(os.memfd_create('pytest-witness-stacks'), {FILE})\n"
        f"faulthandler.register({SIGNAL}, file={FILE}, all_threads=False)\n"
        "print('ready', flush=True)\n"
        "input()\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline() == b"ready\n"
        while call_of(child.pid, child.pid)[0] != "read":  # its line came before it waits
            pass
        yield child.pid
        child.kill()


def asked(pid):
    """Ask the main thread of a process until it has told, and return what."""
    line = asking.Asking([(pid, pid)])
    try:
        while line.go_on():
            pass
    finally:
        line.close()
    return line.stacks[pid, pid]


def test_a_stack_is_taken_when_all_of_it_is_there(teller, monkeypatch):
    """A handler that begins just after its thread was looked at is waited for: half a stack is none."""
    looks, send = [], asking._send

    def look(pid, tid):
        """Look; the second time, the first after the signal, the handler begins between this and the answer."""
        looks.append(tid)
        state = signals(pid, tid)
        if len(looks) != 2:
            return state
        send(pid, tid)
        while not Path(f"/proc/{pid}/fd/{FILE}").stat().st_size:
            pass
        return state._replace(state="R")

    monkeypatch.setattr(asking, "_send", lambda *_: True)
    monkeypatch.setattr(proc, "signals", look)
    text = asked(teller)
    assert len(looks) > 2
    assert parse(text)


def test_nobody_is_asked_for_somebody_who_has_gone(teller):
    """Whoever is gone waits for no answer: nobody is asked any more, and all that was seen is told."""
    tree = Tree()
    tree.birth(teller, None, 0)
    (found,) = find_out(tree, calm=True, given_up=lambda: True)
    assert (found.call, found.stack) == ("read", b"")
    (found,) = find_out(tree, calm=True)
    assert parse(found.stack)
