"""How a thread waits is told from the system call that it sits in."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from pytest_witness.observe import can_trace
from pytest_witness.observe.linux import proc
from pytest_witness.observe.linux.waits import Wait, look, rest, wait_of

pytestmark = pytest.mark.skipif(not can_trace(), reason="the exact observer does not work here")

PATIENCE = 20.0


@pytest.fixture
def start():
    """Start programs, each with a pipe to its standard input; they are killed at the end."""
    with contextlib.ExitStack() as stack:

        def start(code):
            process = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-S", "-E", "-c", textwrap.dedent(code)],
                    stdin=subprocess.PIPE,
                    start_new_session=True,  # some of them fork: the children go with them
                )
            )
            stack.callback(os.killpg, process.pid, signal.SIGKILL)
            return process.pid

        yield start


def seen(pid, tid, expected):
    """Look at a thread until it waits as expected, or the patience is over; return what was seen last."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = wait_of(pid, tid)
        if found[0] == expected and (found[1] or expected == Wait.AWAKE):
            break
    return found


PREPARE = """
import ctypes, fcntl, os, queue, select, signal, socket, sys, threading, time
read, write = os.pipe()
ours, theirs = socket.socketpair()
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
lock = threading.Lock()
lock.acquire()
"""
FOREVER = {
    "read of a pipe": ("os.read(read, 1)", {"read"}),
    "write to a full pipe": ("[os.write(write, bytes(65536)) for _ in range(99)]", {"write"}),
    "recv of a pair": ("ours.recv(1)", {"recvfrom"}),
    "accept of a pair": (
        "u = socket.socket(socket.AF_UNIX); u.bind(''); u.listen(); u.accept()",
        {"accept4", "accept"},
    ),
    "select": ("select.select([read, ours], [], [])", {"select", "pselect6"}),
    "select on nothing": ("select.select([], [], [])", {"select", "pselect6"}),
    "poll": ("p = select.poll(); p.register(read); p.poll()", {"poll", "ppoll"}),
    "epoll": ("p = select.epoll(); p.register(read); p.poll()", {"epoll_wait", "epoll_pwait"}),
    "lock": ("lock.acquire()", {"futex"}),
    "queue": ("queue.Queue().get()", {"futex"}),
    "child": ("pid = os.fork(); os.waitpid(pid, 0) if pid else os.read(read, 1)", {"wait4"}),
    "child by waitid": (
        "pid = os.fork(); os.waitid(os.P_PID, pid, os.WEXITED) if pid else os.read(read, 1)",
        {"waitid"},
    ),
    "signal": ("signal.pause()", {"pause", "ppoll", "rt_sigsuspend"}),
    "signal by sigwait": ("signal.pthread_sigmask(0, [10]); signal.sigwait([10])", {"rt_sigtimedwait"}),
    "open of a pipe": ("os.mkfifo(FIFO); os.open(FIFO, os.O_RDONLY)", {"openat", "open"}),
    "file lock": (
        "a = open(FILE, 'w'); b = open(FILE, 'w'); fcntl.flock(a, fcntl.LOCK_EX); fcntl.flock(b, fcntl.LOCK_EX)",
        {"flock"},
    ),
}
TIMED = {
    "select": ("select.select([read], [], [], 60)", {"select", "pselect6"}),
    "poll": ("p = select.poll(); p.register(read); p.poll(60_000)", {"poll", "ppoll"}),
    "epoll": ("p = select.epoll(); p.register(read); p.poll(60)", {"epoll_wait", "epoll_pwait"}),
    "lock": ("lock.acquire(timeout=60)", {"futex"}),
    "queue": ("queue.Queue().get(timeout=60)", {"futex"}),
    "join": (
        "threading.Thread(target=lock.acquire, daemon=True).start(); threading.enumerate()[1].join(60)",
        {"futex"},
    ),
    "signal": ("signal.pthread_sigmask(0, [10]); signal.sigtimedwait([10], 60)", {"rt_sigtimedwait"}),
    "alarm": ("signal.signal(signal.SIGALRM, print); signal.alarm(60); os.read(read, 1)", {"read"}),
}
ASLEEP = {
    "sleep": ("time.sleep(60)", {"clock_nanosleep", "nanosleep"}),
    "select on nothing": ("select.select([], [], [], 60)", {"select", "pselect6"}),
    "poll on nothing": ("select.poll().poll(60_000)", {"poll", "ppoll"}),
}
OUTSIDE = {
    "recv": ("client.recv(1)", {"recvfrom"}),
    "recv with a timeout": ("client.settimeout(60); client.recv(1)", {"poll", "ppoll"}),
    "accept": ("server.accept(); server.accept()", {"accept4", "accept"}),
    "read": ("os.read(client.fileno(), 1)", {"read"}),
    "select": ("select.select([read, client], [], [])", {"select", "pselect6"}),
    "select for errors": ("select.select([], [], [client])", {"select", "pselect6"}),
    "poll": ("p = select.poll(); p.register(read); p.register(client, select.POLLIN); p.poll()", {"poll", "ppoll"}),
    "epoll": ("p = select.epoll(); p.register(read); p.register(client, 1); p.poll()", {"epoll_wait", "epoll_pwait"}),
    "datagrams": ("s = socket.socket(type=socket.SOCK_DGRAM); s.bind(('', 0)); s.recv(1)", {"recvfrom"}),
    "version 6": ("s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM); s.bind(('', 0)); s.recv(1)", {"recvfrom"}),
    "terminal": ("import pty; m, s = pty.openpty(); os.read(s, 1)", {"read"}),
}
EVERY = [
    pytest.param(wait, code, calls, id=f"{wait.name.lower()}: {name}")
    for wait, table in ((Wait.BLOCKED, FOREVER), (Wait.TIMED, TIMED), (Wait.ASLEEP, ASLEEP), (Wait.OUTSIDE, OUTSIDE))
    for name, (code, calls) in table.items()
]


@pytest.mark.parametrize(("wait", "code", "calls"), EVERY)
def test_how_a_thread_waits(start, tmp_path, wait, code, calls):
    """A call that waits is known, and whether it waits for ever, for a time, or for somebody outside."""
    names = f"FIFO = {str(tmp_path / 'fifo')!r}\nFILE = {str(tmp_path / 'file')!r}\n"
    pid = start(PREPARE + names + code)
    found, call = seen(pid, pid, wait)
    assert found == wait, f"in {call}: {found.name}"
    assert call in calls


def test_a_pipe_that_is_our_own_standard_input():
    """What leads to the supervisor's own standard input may be written to by others."""
    before = os.dup(0)
    read, write = os.pipe()
    try:
        os.dup2(read, 0)
        with subprocess.Popen([sys.executable, "-S", "-E", "-c", "import os; os.read(0, 1)"]) as child:
            assert seen(child.pid, child.pid, Wait.OUTSIDE) == (Wait.OUTSIDE, "read")
            child.kill()
    finally:
        os.dup2(before, 0)
        for end in (before, read, write):
            os.close(end)


def test_a_busy_thread_is_awake(start):
    """A thread that computes is awake, and so is everything with it."""
    pid = start("while True: pass")
    assert seen(pid, pid, Wait.AWAKE)[0] == Wait.AWAKE
    assert rest([(pid, pid)])[0] == Wait.AWAKE


def test_a_thread_that_is_gone_is_blocked(start):
    """A thread that has ended will do nothing any more, reaped or not."""
    child = os.fork()
    if not child:
        os._exit(0)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    assert wait_of(child, child) == (Wait.BLOCKED, "")
    os.waitpid(child, 0)
    assert wait_of(child, child) == (Wait.BLOCKED, "")


def test_a_stopped_thread_is_not_blocked(start):
    """A stopped thread sits in a call as well, but nobody says that it will not go on."""
    pid = start("import os, signal; os.kill(os.getpid(), signal.SIGSTOP)")
    os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOWAIT)
    assert wait_of(pid, pid)[0] == Wait.AWAKE


def test_many_sockets_elsewhere_do_not_hide_one(start):
    """A connection is known as one although the machine has hundreds of others."""
    with contextlib.ExitStack() as stack:
        for _ in range(100):
            stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        for wait, code in ((Wait.OUTSIDE, "client.recv(1)"), (Wait.BLOCKED, "ours.recv(1)")):
            pid = start(PREPARE + code)
            assert seen(pid, pid, wait) == (wait, "recvfrom")


def test_the_least_firm_wait_counts(start):
    """Several threads wait as firmly as the one that waits least firmly."""
    forever = start(PREPARE + "lock.acquire()")
    timed = start(PREPARE + "lock.acquire(timeout=60)")
    asleep = start("import time; time.sleep(60)")
    for pid, wait in ((forever, Wait.BLOCKED), (timed, Wait.TIMED), (asleep, Wait.ASLEEP)):
        assert seen(pid, pid, wait)[0] == wait
    threads = [(forever, forever), (timed, timed), (asleep, asleep)]
    assert [rest(threads[:count])[0] for count in range(4)] == [Wait.BLOCKED, Wait.BLOCKED, Wait.TIMED, Wait.ASLEEP]


def test_a_servant_that_waits_for_a_time_waits_for_ever(start):
    """Of a process that only answers others, a timeout starts nothing; sleep does."""
    timed = start(PREPARE + "lock.acquire(timeout=60)")
    asleep = start("import time; time.sleep(60)")
    for pid, wait in ((timed, Wait.TIMED), (asleep, Wait.ASLEEP)):
        assert seen(pid, pid, wait)[0] == wait
    assert rest([(timed, timed)], frozenset([timed]))[0] == Wait.BLOCKED
    assert rest([(asleep, asleep)], frozenset([asleep]))[0] == Wait.ASLEEP


def test_every_thread_of_a_process_is_looked_at(start):
    """A thread that sleeps keeps its process from being at rest, though the main thread waits for ever."""
    pid = start(PREPARE + "threading.Thread(target=time.sleep, args=(60,)).start(); lock.acquire()")
    end = time.monotonic() + PATIENCE
    threads = []
    while len(threads) < 2 and time.monotonic() < end:
        threads = [(pid, int(path.name)) for path in Path(f"/proc/{pid}/task").iterdir()]
    sleeper = threads[1]
    assert seen(*sleeper, Wait.ASLEEP)[0] == Wait.ASLEEP
    assert seen(pid, pid, Wait.BLOCKED)[0] == Wait.BLOCKED  # for good now, and not for the start of its thread
    assert rest(threads)[0] == Wait.ASLEEP


def test_who_was_woken_between_two_looks_is_awake(start, monkeypatch):
    """Threads that are blocked at both looks but had a core in between were not at rest."""
    pid = start(PREPARE + "while True: lock.acquire(timeout=0.001)")
    seen(pid, pid, Wait.TIMED)
    counts, end = set(), time.monotonic() + PATIENCE
    while len(counts) < 2 and time.monotonic() < end:
        counts.add(look([(pid, pid)], frozenset())[1].get((pid, pid), (0, ""))[0])
    assert len(counts) == 2

    # The same thread at two looks, with a core in between for certain: only the count of its turns differs.
    turns = iter(range(1000))
    monkeypatch.setattr(proc, "schedule", lambda *_: proc.Schedule(0, 0, next(turns) // 2))
    monkeypatch.setattr("pytest_witness.observe.linux.waits.wait_of", lambda *_: (Wait.BLOCKED, "futex"))
    assert rest([(1, 1)])[0] == Wait.AWAKE
    monkeypatch.setattr(proc, "schedule", lambda *_: proc.Schedule(0, 0, 7))
    assert rest([(1, 1)])[0] == Wait.BLOCKED


def test_who_ran_during_a_look_is_awake(monkeypatch):
    """A thread that had a core while it was looked at was not at rest, though it waits again."""
    turns = iter([1, 2, 2, 2])
    monkeypatch.setattr(proc, "schedule", lambda *_: proc.Schedule(0, 0, next(turns)))
    monkeypatch.setattr("pytest_witness.observe.linux.waits.wait_of", lambda *_: (Wait.BLOCKED, "futex"))
    assert look([(1, 1)], frozenset())[0] == Wait.AWAKE


def test_who_waits_for_a_disk_is_awake(monkeypatch):
    """A thread in the state D, as when a file is read from a disk, goes on by itself, whatever its call."""
    for state, wait in (("D", Wait.AWAKE), ("t", Wait.AWAKE), ("R", Wait.AWAKE), ("S", Wait.BLOCKED)):
        monkeypatch.setattr(proc, "state", lambda *_, state=state: state)
        number = {"x86_64": 61, "aarch64": 260}.get(os.uname().machine, 0)
        monkeypatch.setattr(proc, "read", lambda _, number=number: f"{number} 0x1 0x2 0x3 0x4 0x5 0x6 0x7 0x8".encode())
        assert wait_of(1, 1)[0] == wait
