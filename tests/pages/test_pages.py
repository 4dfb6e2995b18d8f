"""What is served is what was asked to be served, and the server lives no longer than its owner."""

import http.client
import os
import signal
import socket
import subprocess
import sys
from urllib.request import urlopen

import psutil
import pytest

from pytest_witness.pages import Dropped, PageServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no observer for Windows yet")


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        ("to be", (200, b"to be")),
        ("Zoë 東京", (200, "Zoë 東京".encode())),
        (b"\xff\x00", (200, b"\xff\x00")),
        ("", (200, b"")),
        ("word " * 200_000, (200, b"word " * 200_000)),
        (404, (404, b"there is no page here")),
        (503, (503, b"there is no page here")),
    ],
    ids=[
        "text",
        "other letters",
        "bytes",
        "nothing",
        "large",
        "missing",
        "down",
    ],  # a test's name goes into the environment
)
def test_a_page(server, ask, content, answer):
    """A page is served as it is: its text as UTF-8, its bytes, or the status that is there in its place."""
    (url,) = server.serve({"a page": content})
    assert ask(url).answer() == answer


def test_a_page_says_what_it_is(server):
    """A page is plain text in UTF-8, and tells its length."""
    (url,) = server.serve({"page": "Zoë"})
    with urlopen(url) as answer:
        assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert answer.headers["Content-Length"] == "4"


def test_the_addresses(server, ask):
    """Addresses are on the loopback interface, in the order of the pages, whatever their names need to be quoted."""
    urls = server.serve({"b": "1", "a b/ü?": "2"})
    assert [ask(url).answer()[1] for url in urls] == [b"1", b"2"]
    assert {url.rpartition(":")[0] for url in urls} == {"http://127.0.0.1"}
    assert urls[1].endswith("/a%20b/%C3%BC%3F")


def test_a_page_that_is_not_there(server, ask):
    """What nobody serves is missing; so are the pages from before the last call. What follows a ? does not matter."""
    (old,) = server.serve({"old": "1"})
    (new,) = server.serve({"new": "2"})
    assert [ask(url).answer()[0] for url in (old, new, f"{new}?x=1", f"{new}er")] == [404, 200, 200, 404]


def test_a_connection_that_is_dropped(server, ask):
    """Half of the text comes, and then an error, not an end."""
    (url,) = server.serve({"cut": Dropped("abcdefgh")})
    response = ask(url).connection.getresponse()
    assert (response.status, response.getheader("Content-Length")) == (200, "8")
    assert response.read(4) == b"abcd"
    with pytest.raises(ConnectionResetError):
        response.read(1)


def test_a_reader_of_sockets_sees_that_it_was_dropped(server):
    """Who reads until the end of the connection gets an error, too."""
    (url,) = server.serve({"cut": Dropped("abcdefgh")})
    host, port = url.split("/")[2].split(":")
    with socket.create_connection((host, int(port))) as client:
        client.sendall(b"GET /cut HTTP/1.0\r\n\r\n")

        def read():
            while client.recv(10):
                pass

        with pytest.raises(ConnectionResetError):
            read()


def test_only_the_head(server):
    """HEAD gives no body."""
    (url,) = server.serve({"page": "text"})
    connection = http.client.HTTPConnection(url.split("/")[2])
    connection.request("HEAD", "/page")
    response = connection.getresponse()
    assert (response.status, response.getheader("Content-Length"), response.read()) == (200, "4", b"")
    connection.close()


def test_many_at_once(server, ask):
    """A hundred clients are connected at the same moment, and each gets its page."""
    urls = server.serve({str(number): str(number) for number in range(100)})
    clients = [ask(url) for url in urls]
    assert [client.answer()[1] for client in clients] == [str(number).encode() for number in range(100)]


@pytest.mark.parametrize(
    ("pages", "error", "message"),
    [
        ({"": "x"}, TypeError, "a page needs a name, not '': give text, as in 'news'"),
        ({1: "x"}, TypeError, "a page needs a name, not 1: give text, as in 'news'"),
        ({"a": 200}, ValueError, "page 'a': 200 does not mean an error; give a status such as 404, or its text"),
        ({"a": 600}, ValueError, "page 'a': 600 does not mean an error; give a status such as 404, or its text"),
        ({"a": None}, TypeError, "page 'a' cannot be None: give its text, its bytes, or a status such as 404"),
        ({"a": True}, TypeError, "page 'a' cannot be True: give its text, its bytes, or a status such as 404"),
    ],
)
def test_what_is_no_page(server, pages, error, message):
    """What cannot be served is refused with its name and what to give instead, and no process is started for it."""
    with pytest.raises(error) as caught:
        server.serve(pages)
    assert str(caught.value) == message
    assert server.pid is None


# -- its life ---------------------------------------------------------------------------------------------------


def test_it_ends_with_close(server, ask):
    """After `close` the process is gone; closing twice does no harm, and it can serve again."""
    server.serve({"a": "1"})
    process = psutil.Process(server.pid)
    server.close()
    assert not process.is_running()
    server.close()
    assert ask(*server.serve({"a": "2"})).answer() == (200, b"2")


def test_one_that_was_killed_is_replaced(server, ask):
    """A server that somebody has killed is started again with the next pages."""
    server.serve({"a": "1"})
    os.kill(server.pid, signal.SIGKILL)
    psutil.Process(server.pid).wait()
    assert ask(*server.serve({"a": "2"})).answer() == (200, b"2")


OWNER = """
import os
import signal
import sys
from pytest_witness.pages import PageServer

signal.signal(signal.SIGINT, signal.SIG_DFL)
server = PageServer()
urls = server.serve({"a": "1"})
print(server.pid, flush=True)
os.kill(os.getpid(), getattr(signal, sys.argv[1]))
signal.pause()
"""


@pytest.mark.parametrize("number", ["SIGKILL", "SIGTERM", "SIGINT"])
def test_it_does_not_outlive_its_owner(number):
    """Whatever kills its owner, the server ends by itself."""
    # The server has the owner's standard output, too: its end is that of the last of the two.
    done = subprocess.run([sys.executable, "-c", OWNER, number], capture_output=True, timeout=60, check=False)
    assert done.returncode == -getattr(signal, number)
    assert not _is_alive(int(done.stdout))


def _is_alive(pid):
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_nothing_is_started_before_it_serves():
    """To make a server starts no process."""
    before = psutil.Process().children()
    server = PageServer()
    assert psutil.Process().children() == before
    server.close()
