"""A run comes to an end: by itself, at its deadline, or when nobody can do anything any more."""

import signal
import socket
import threading

import pytest

from pytest_witness.observe import Supervisor

ENDLESS = {
    "computes": "while True: pass",
    "sleeps": "time.sleep(600)",
    "sleeps in short naps": "while True: time.sleep(0.001)",
    "ignores signals": "[signal.signal(n, signal.SIG_IGN) for n in (1, 2, 3, 15)]; time.sleep(600)",
    "forks": """
        while True:
            if (pid := os.fork()):
                os.waitpid(pid, 0)
            else:
                os._exit(0)
        """,
    "forks and goes": """
        while True:
            if os.fork():
                time.sleep(600)
        """,
    "hands itself on": """
        while True:
            if os.fork():
                os._exit(0) if os.getpid() != root else time.sleep(600)
            os.setsid()
        """,
    "starts threads": "while True: t = threading.Thread(target=int); t.start(); t.join()",
    "starts programs": "while True: subprocess.run(['true'])",
    "prints": "while True: print('x' * 70)",
    "stops itself while another sleeps": """
        if os.fork():
            os.kill(os.getpid(), signal.SIGSTOP)
        else:
            time.sleep(600)
        """,
    "is stopped by another": """
        if not (pid := os.fork()):
            while True: pass
        os.kill(pid, signal.SIGSTOP)
        time.sleep(600)
        """,
    "children that ignore signals": """
        def stay():
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(600)
        processes = [mp.Process(target=stay) for _ in range(3)]
        for process in processes: process.start()
        for process in processes: process.join()
        """,
}


def program(body):
    """Return a program whose main function has this body."""
    lines = body.strip("\n").splitlines()
    indent = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    imports = "import multiprocessing as mp, os, queue, select, signal, socket, subprocess, sys, threading, time\n"
    body = "".join(f"    {line[indent:]}\n" for line in lines)
    return (
        f"{imports}def f(x): return x\ndef take(lock): lock.acquire()\ndef main(*args):\n    root = os.getpid()\n{body}"
    )


@pytest.mark.parametrize("body", ENDLESS.values(), ids=ENDLESS)
def test_what_never_ends_is_ended_at_the_deadline(observe, still_there, body):
    """Whatever a program does to go on, at its deadline it is killed, and nothing of it is left."""
    run = observe(program(body), deadline=0.5, start_method="fork")
    assert (run.outcome, run.value, run.returned) == ("deadline", None, None)
    assert run.root.signal == signal.SIGKILL
    assert all(process.ended is not None for process in run.processes)
    assert still_there(run) == []
    assert run.ended >= run.stopped >= run.deadline == 0.5


def test_the_figures_of_a_run_that_was_stopped(observe):
    """At the deadline the processes' figures are read before they are gone."""
    run = observe(program("while time.process_time() < 600: pass"), deadline=0.5)
    assert run.root.cpu_seconds > 0
    assert run.root.peak_memory > 1_000_000


def test_who_ends_by_itself_is_not_stopped(observe):
    """The moment at which a run was stopped is told of those that were."""
    assert observe(program("pass")).stopped is None


def test_what_was_printed_before_the_deadline_is_kept(observe):
    """What a program wrote before it was stopped is there."""
    run = observe(program("print('before')\nwhile True: pass"), deadline=0.5)
    assert run.stdout == ("before",)


DEADLOCKS = {
    "get from an empty queue": "mp.Queue().get()",
    "get from an empty queue of threads": "queue.Queue().get()",
    "get from a simple queue": "mp.SimpleQueue().get()",
    "receive from an empty pipe": "ours, theirs = mp.Pipe(); ours.recv()",
    "poll an empty pipe": "ours, theirs = mp.Pipe(); ours.poll(None)",
    "take a lock twice": "lock = mp.Lock(); lock.acquire(); lock.acquire()",
    "take a lock of threads twice": "lock = threading.Lock(); lock.acquire(); lock.acquire()",
    "wait for an event": "mp.Event().wait()",
    "wait for a condition": "c = mp.Condition()\nwith c: c.wait()",
    "one too few at the barrier": "mp.Barrier(2).wait()",
    "join a child that waits for a pipe": """
        ours, theirs = mp.Pipe()
        process = mp.Process(target=theirs.recv)
        process.start()
        process.join()
        """,
    "join before get": """
        values = mp.Queue()
        process = mp.Process(target=values.put, args=("x" * 1_000_000,))
        process.start()
        process.join()
        """,
    "two locks crosswise": """
        first, second, barrier = mp.Lock(), mp.Lock(), mp.Barrier(2)
        def cross(one, other):
            with one:
                barrier.wait()
                with other: pass
        process = mp.get_context("fork").Process(target=cross, args=(first, second))
        process.start()
        cross(second, first)
        """,
    "two threads and a lock": """
        lock = threading.Lock()
        lock.acquire()
        thread = threading.Thread(target=lock.acquire)
        thread.start()
        thread.join()
        """,
    "a pipe's end that is never closed": """
        read, write = os.pipe()
        if not (pid := os.fork()):
            os.read(read, 1)
            os._exit(0)
        os.close(read)
        os.waitpid(pid, 0)
        """,
    "a program that waits for input": """
        subprocess.run(["cat"], stdin=os.pipe()[0])
        """,
    "a server of one's own that nobody asks": """
        server = socket.socket(socket.AF_UNIX)
        server.bind("")
        server.listen()
        server.accept()
        """,
    "select without a timeout": "select.select([os.pipe()[0]], [], [])",
    "wait for a signal": "signal.pause()",
    "stop itself": "os.kill(os.getpid(), signal.SIGSTOP)",
    "wait for a child that stopped": """
        if not (pid := os.fork()):
            os.kill(os.getpid(), signal.SIGSTOP)
        os.waitpid(pid, 0)
        """,
}


@pytest.mark.parametrize("body", DEADLOCKS.values(), ids=DEADLOCKS)
def test_a_deadlock_is_decided(observe, still_there, body):
    """When everybody waits for ever for one another, the run is stopped long before its deadline."""
    run = observe(program(body), start_method="fork", deadline=60)
    assert run.outcome == "deadlock"
    assert run.value is None
    assert still_there(run) == []


@pytest.mark.parametrize(
    "body",
    [
        "mp.Queue().get()",
        """
        ours, theirs = mp.Pipe()
        process = mp.Process(target=theirs.recv)
        process.start()
        process.join()
        """,
        """
        lock = mp.Lock()
        lock.acquire()
        process = mp.Process(target=take, args=(lock,))
        process.start()
        process.join()
        """,
        """
        with mp.Manager() as manager:
            items = manager.Queue()
            process = mp.Process(target=items.get)
            process.start()
            process.join()
        """,
    ],
    ids=["queue", "pipe", "lock", "manager"],
)
def test_a_deadlock_is_decided_under_every_start_method(observe, method, body):
    """Helpers that serve, a fork server and a manager, do not hide that nobody can go on."""
    run = observe(program(body) + "def take(lock): lock.acquire()\n", start_method=method, deadline=60)
    assert run.outcome == "deadlock"
    assert [process.name for process in run.processes if process.left_behind] == []


@pytest.mark.parametrize("end", ["os.kill(os.getpid(), 9)", "os._exit(1)", "sys.exit(1)"])
def test_a_pool_that_lost_a_worker(observe, still_there, end):
    """A pool whose workers end in the midst of their tasks puts others in their place and waits for ever: deadlock."""
    code = program("with mp.Pool(2) as pool: return pool.map(end, range(2))") + f"def end(_): {end}\n"
    run = observe(code, start_method="fork", deadline=60)
    assert (run.outcome, run.value) == ("deadlock", None)
    assert len(run.workers) > 2
    assert still_there(run) == []


NO_DEADLOCKS = {
    "sleeps": "time.sleep(0.7)",
    "computes": "while time.process_time() < 0.7: pass",
    "waits for a child that sleeps": "p = mp.Process(target=time.sleep, args=(0.5,)); p.start(); p.join()",
    "waits for a program that sleeps": "subprocess.run(['sleep', '0.3'])",
    "waits for a thread that sleeps": "t = threading.Thread(target=time.sleep, args=(0.5,)); t.start(); t.join()",
    "waits for a time, again and again": """
        lock = threading.Lock()
        lock.acquire()
        for _ in range(10):
            lock.acquire(timeout=0.05)
        """,
    "waits for a time on a queue": """
        try:
            mp.Queue().get(timeout=0.8)
        except queue.Empty:
            pass
        """,
    "waits for a time for a pipe": "ours, theirs = mp.Pipe(); ours.poll(0.8)",
    "joins for a time": """
        process = mp.Process(target=threading.Event().wait)
        process.start()
        process.join(0.8)
        process.kill()
        """,
    "is woken by an alarm": "signal.signal(signal.SIGALRM, print); signal.setitimer(0, 0.3); signal.pause()",
    "is woken by a timer": "t = threading.Timer(0.3, int); t.start(); t.join()",
    "talks back and forth": """
        ours, theirs = mp.Pipe()
        def echo():
            for _ in range(3000): theirs.send(theirs.recv())
        process = mp.get_context("fork").Process(target=echo)
        process.start()
        for n in range(3000):
            ours.send(n)
            ours.recv()
        process.join()
        """,
    "talks back and forth on loopback": """
        server = socket.create_server(("127.0.0.1", 0))
        if not (pid := os.fork()):
            client = socket.create_connection(server.getsockname())
            for _ in range(1000): client.sendall(client.recv(1))
            os._exit(0)
        connection, _ = server.accept()
        for _ in range(1000):
            connection.sendall(b"x")
            connection.recv(1)
        os.waitpid(pid, 0)
        """,
    "many small tasks": "with mp.Pool(2) as pool: pool.map(f, range(3000), chunksize=1)",
    "a busy queue": """
        values = mp.Queue(1)
        process = mp.get_context("fork").Process(target=lambda: [values.put(n) for n in range(500)])
        process.start()
        for n in range(500): values.get()
        process.join()
        """,
    "files": """
        for n in range(200):
            with open("file", "wb") as file:
                file.write(bytes(100_000))
                os.fsync(file.fileno()) if n < 5 else None
            open("file", "rb").read()
        """,
}


@pytest.mark.parametrize("body", NO_DEADLOCKS.values(), ids=NO_DEADLOCKS)
def test_what_goes_on_by_itself_is_no_deadlock(observe, body):
    """A program that sleeps, computes, waits for a time, or talks to itself comes to its own end."""
    run = observe(program(body), start_method="fork", deadline=60)
    assert run.outcome == "returned", run.failure


ASKERS = {
    "recv": "client.recv(1)",
    "select": "select.select([client], [], [])",
    "poll": "p = select.poll(); p.register(client, select.POLLIN); p.poll()",
    "asyncio": """
        import asyncio
        async def ask():
            reader, writer = await asyncio.open_connection(sock=client)
            await reader.read(1)
        asyncio.run(ask())
        """,
    "a child": "p = mp.get_context('fork').Process(target=client.recv, args=(1,)); p.start(); p.join()",
    "urllib": "import urllib.request; client.close(); urllib.request.urlopen('http://%s:%d/' % args).read()",
}


@pytest.mark.parametrize("body", ASKERS.values(), ids=ASKERS)
def test_waiting_for_somebody_outside_is_no_deadlock(supervisor, make_job, body, tmp_path_factory, job_in):
    """Who waits for an answer from a server outside of the run is waited for, however long that takes."""
    runs = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        lines = body.strip("\n").splitlines()
        indent = min(len(line) - len(line.lstrip()) for line in lines)
        lines = ["client = socket.create_connection(args)", *(line[indent:] for line in lines), "return 'answered'"]
        job = make_job(program("\n".join(lines)), *server.getsockname(), deadline=60)
        asker = threading.Thread(target=lambda: runs.append(supervisor.observe(job)))
        asker.start()
        connection, _ = server.accept()
        if "urllib" in body:
            connection.close()
            connection, _ = server.accept()
            connection.recv(10_000)
        with connection, Supervisor(observer="linux") as other:
            # A deadlock that begins later is decided meanwhile: so this one would have been, if it were one.
            later = other.observe(job_in(tmp_path_factory.mktemp("later"), program("mp.Queue().get()"), deadline=60))
            assert later.outcome == "deadlock"
            assert asker.is_alive()
            connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n" if "urllib" in body else b"x")
        asker.join()
    assert (runs[0].outcome, runs[0].value) == ("returned", "answered"), runs[0].failure


def test_a_run_after_each_kind_of_end(supervisor, make_job):
    """One supervisor serves on, whatever its runs did: each next job finds a fresh interpreter."""
    worker = None
    for body in ("return 1", "while True: pass", "mp.Queue().get()", "os._exit(3)", "1 / 0", "os.abort()"):
        supervisor.observe(make_job(program(body), deadline=0.5))
        run = supervisor.observe(make_job("import sys\ndef main(): return 'answer' in sys.modules"))
        assert (run.outcome, run.value) == ("returned", True)
        assert worker in (None, supervisor._process.pid)
        worker = supervisor._process.pid
