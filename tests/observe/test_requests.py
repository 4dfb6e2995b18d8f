"""Requests for pages: who asked is told by the kernel, and they are held at a gate like any other work."""

import os
import select
import socket
import threading
import urllib.request
from pathlib import Path

import pytest

from pytest_witness.observe import Supervisor, can_trace
from pytest_witness.pages import Dropped, PageServer
from pytest_witness.stage import Gate

NAMES = [f"page {number}" for number in range(6)]
PAGES = {name: "word " * number for number, name in enumerate(NAMES)}

TOOLS = """
    import multiprocessing as mp
    import os
    import socket
    import threading
    import time
    import urllib.request
    from multiprocessing.pool import ThreadPool

    def get(url, timeout=None):
        with urllib.request.urlopen(url, timeout=timeout) as page:
            return len(page.read().split())

    def get_soon(url):
        return get(url, timeout=60)

    def get_or_give_up(url):
        try:
            return get(url, timeout=0.2)
        except OSError:
            return None

    def get_by_threads(urls):
        with ThreadPool(len(urls)) as threads:
            return threads.map(get, urls)

    def get_by_hand(url):
        host, _, rest = url.removeprefix("http://").partition("/")
        name, port = host.split(":")
        with socket.create_connection((name, int(port))) as line:
            line.sendall(b"GET /" + rest.encode() + b" HTTP/1.0\\r\\n\\r\\n")
            line.shutdown(socket.SHUT_WR)
            answer = b""
            while piece := line.recv(1000):
                answer += piece
        return len(answer.partition(b"\\r\\n\\r\\n")[2].split())

    def by_pool(urls, function=get, processes=3):
        with mp.Pool(processes) as pool:
            return pool.map(function, urls, chunksize=1)
"""


@pytest.fixture(scope="module", params=["portable", *(["linux"] if can_trace() else [])])
def supervisor(request):
    """Keep one supervisor of each kind."""
    with Supervisor(observer=request.param) as supervisor:
        yield supervisor


@pytest.fixture(scope="module")
def server():
    """Keep one server."""
    with PageServer() as server:
        yield server


@pytest.fixture
def download(server, observe):
    """Run the body of ``main(urls)`` under observation, with the pages served."""

    def download(body, pages=PAGES, **options):
        urls = server.serve(pages)
        lines = "\n".join(f"        {line}" for line in body.splitlines())
        code = f"{TOOLS}\n    def main(urls):\n{lines}\n"
        return observe(code, urls, pages=server.address, **options)

    return download


def pids(run, role):
    """Return the PIDs of a run's processes with one role."""
    return {process.pid for process in run.processes if process.role == role}


def test_who_asked(download, method):
    """Each request is recorded with the worker at the other end, in the order of time, and with its answer's status."""
    run = download("return by_pool(urls)", start_method=method)
    assert run.value == list(range(6))
    assert sorted(request.path for request in run.requests) == [f"/{name}" for name in NAMES]
    assert {request.pid for request in run.requests} <= pids(run, "worker")
    assert [request.at for request in run.requests] == sorted(request.at for request in run.requests)
    for request in run.requests:
        assert (request.status, request.held, request.gave_up) == (200, 0.0, False)
        assert 0 < request.at <= request.ended <= run.ended
    assert run.provenance["Request.pid"] == ("kernel" if run.observer == "linux" else "sampled")


def test_what_the_main_program_asks_for(download):
    """The main program's requests are recorded as its own, its threads' too."""
    run = download("return [get(urls[0]), *get_by_threads(urls[1:])]")
    assert run.value == list(range(6))
    assert {request.pid for request in run.requests} == pids(run, "root")
    assert len(run.requests) == 6


def test_a_page_that_fails(download):
    """A page that is not there is recorded with its status, and so is the beginning of one that breaks off."""
    body = """
for url in urls:
    try:
        get(url)
    except OSError as error:
        print(type(error).__name__)
"""
    run = download(body, {"gone": 410, "cut": Dropped()})
    assert run.stdout == ("HTTPError", "ConnectionResetError")
    assert [(request.path, request.status) for request in run.requests] == [("/gone", 410), ("/cut", 200)]


GATE = Gate(at="request", patience=60.0)


@pytest.mark.parametrize("function", ["get", "get_soon", "get_by_hand"])
def test_all_who_can_come_are_held_together(download, method, function):
    """A pool's workers are held in their downloads until all are there, with a timeout of their own or without."""
    run = download(f"return by_pool(urls, {function})", gate=GATE, start_method=method)
    assert run.value == list(range(6))
    assert [(hold.at, len(set(hold.pids)), hold.settled) for hold in run.holds] == [("request", 3, True)]
    assert set(run.holds[0].pids) == pids(run, "worker")
    held = [request for request in run.requests if request.held > 0]
    assert {request.pid for request in held} == set(run.holds[0].pids)
    assert all(request.ended >= request.at + request.held for request in held)
    assert not any(request.gave_up for request in run.requests)


def test_who_takes_turns_is_held_alone(download):
    """Where a lock lets one download at a time, never two are held."""
    body = """
lock = mp.Lock()

def work(url):
    with lock:
        get(url)

children = [mp.get_context("fork").Process(target=work, args=(url,)) for url in urls[:3]]
for child in children:
    child.start()
for child in children:
    child.join()
"""
    run = download(body, gate=GATE)
    assert [len(hold.pids) for hold in run.holds] == [1, 1, 1]


def test_the_main_program_is_not_held(download):
    """What the main program asks for is answered at once, so its threads are not taken for workers."""
    run = download("return get_by_threads(urls)", gate=GATE)
    assert run.value == list(range(6))
    assert run.holds == ()


def test_threads_of_a_worker_are_one_process(download):
    """A worker with several requests open at once is held once, and all of its requests are answered."""
    run = download("return by_pool([urls[:3], urls[3:]], get_by_threads, 2)", gate=GATE)
    assert run.value == [[0, 1, 2], [3, 4, 5]]
    assert [len(hold.pids) for hold in run.holds] == [2]
    assert len(run.requests) == 6


def test_an_order_of_downloads(download):
    """Downloads complete in the order that is forced on them, counted by the pages' places."""
    body = """
box = mp.SimpleQueue()

def work(url):
    box.put(get(url))

children = [mp.get_context("fork").Process(target=work, args=(url,)) for url in reversed(urls[:3])]
for child in children:
    child.start()
answers = [box.get() for _ in children]
for child in children:
    child.join()
return answers
"""
    for order in ((0, 1, 2), (2, 0, 1)):
        run = download(body, gate=Gate(at="request", order=order, patience=60.0))
        assert (run.order, run.value) == (order, list(order))


def test_who_does_not_wait(download):
    """A client whose timeout is shorter than the hold is known to have given up, and is held no longer."""
    body = """
child = mp.get_context("fork").Process(target=get_or_give_up, args=(urls[0],))
child.start()
while child.is_alive():  # busy, so that others might still come
    pass
"""
    run = download(body, gate=GATE)
    assert [(request.gave_up, request.held > 0.1) for request in run.requests] == [(True, True)]
    assert run.holds == ()


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="the program looks there for its connections")
def test_a_worker_killed_while_it_waits(download):
    """A worker that is killed at the gate is held no longer, and has not given up; the others are let pass."""
    body = """
def connected():
    with open("/proc/net/tcp") as table:
        return sum(line.split()[2].endswith(f":{port:04X}") and line.split()[9] != "0" for line in list(table)[1:])

port = int(urls[0].split(":")[2].split("/")[0])
children = [mp.get_context("fork").Process(target=get, args=(url,)) for url in urls[:3]]
for child in children:
    child.start()
while connected() < 3:
    pass
children[0].kill()
for child in children:
    child.join()
return [child.exitcode for child in children]
"""
    run = download(body, gate=GATE)
    assert run.value == [-9, 0, 0]
    assert len(run.holds[0].pids) == 2
    # Whether a process is gone, the portable observer learns a moment later than that its connection is.
    assert run.observer == "portable" or not any(request.gave_up for request in run.requests)


def test_a_gate_elsewhere(download):
    """With a gate at the work, requests are recorded and not held."""
    run = download("return by_pool(urls)", gate=Gate(patience=60.0))
    assert [len(hold.pids) for hold in run.holds] == [3]
    assert len(run.requests) == 6
    assert not any(request.held for request in run.requests)


def test_a_function_named_request(download):
    """A function of the submission that is called `request` is no place of this gate."""
    body = """
def request(url):
    return get(url)

child = mp.get_context("fork").Process(target=request, args=(urls[0],))
child.start()
child.join()
"""
    run = download(body, gate=GATE)
    assert [(hold.at, len(hold.pids)) for hold in run.holds] == [("request", 1)]
    assert [call.held for call in run.calls] == [0.0] * len(run.calls)


def test_who_is_not_of_the_run(server, observe, tmp_path):
    """What somebody else asks for meanwhile is answered at once, and not recorded."""
    urls = server.serve(PAGES)
    bell = tmp_path / "bell"
    os.mkfifo(bell)
    answers = []

    def ask():
        """Ask, from this process, as soon as the run is there; then let it end."""
        bell.read_text()
        with urllib.request.urlopen(urls[1]) as page:
            answers.append(page.read())
        (tmp_path / "done").touch()

    code = """
        from pathlib import Path

        def main(folder):
            Path(folder, "bell").write_text("here")
            while not Path(folder, "done").exists():
                pass
    """
    thread = threading.Thread(target=ask)
    thread.start()
    run = observe(code, str(tmp_path), pages=server.address, gate=GATE)
    thread.join()
    assert (run.outcome, answers, run.requests) == ("returned", [b"word "], ())


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="the program looks through its memory")
def test_the_run_does_not_know_the_word(server, observe):
    """The word by which requests are let go is nowhere in the memory of the observed process."""
    server.serve(PAGES)
    word = server.address.split()[1]
    code = """
        def main(first, second):
            found = 0
            with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
                for line in maps:
                    if " rw" in line and "[v" not in line:
                        start, end = (int(number, 16) for number in line.split()[0].split("-"))
                        memory.seek(start)
                        piece = memory.read(end - start)
                        place = piece.find(first.encode())
                        while place >= 0:
                            found += piece[place + len(first):].startswith(second.encode())
                            place = piece.find(first.encode(), place + 1)
                        del piece
            return found
    """
    for pages, parts in ((server.address, (word[:16], word[16:])), (None, ("PYTEST_WITN", "ESS_STAGE"))):
        run = observe(code, *parts, pages=pages)
        assert (run.value == 0) == (pages is not None), run


def test_without_a_server(server, observe):
    """A server that is gone is no reason for a run to fail; nothing is recorded then."""
    server.serve(PAGES)
    address = server.address
    server.close()
    run = observe("def main(): return 1", pages=address, gate=GATE)
    assert (run.value, run.requests) == (1, ())


def test_a_run_that_is_stopped(download, server):
    """When a run is stopped at its deadline while it is held, nothing of it stays at the server."""
    run = download("get_by_threads(urls[:1])\nwhile True: pass", deadline=1)
    assert (run.outcome, len(run.requests)) == ("deadline", 1)
    with urllib.request.urlopen(server.serve({"next": "1"})[0]) as page:
        assert page.read() == b"1"


def test_a_proxy_is_not_asked(make_job, supervisor, monkeypatch):
    """Where a proxy is set for the network, what is served on this machine is still asked for directly."""
    with socket.create_server(("127.0.0.1", 0)) as proxy, PageServer() as server:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.getsockname()[1]}")
        monkeypatch.setenv("no_proxy", "example.org")
        code = f"{TOOLS}\n    def main(url):\n        return get(url), os.environ['no_proxy']\n"
        with Supervisor(observer=supervisor.observer) as other:
            run = other.observe(make_job(code, *server.serve({"one": "1"}), pages=server.address))
        assert run.value == (1, "example.org,127.0.0.1")
        assert not select.select([proxy], [], [], 0)[0]
