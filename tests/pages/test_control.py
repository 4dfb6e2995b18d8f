"""Who looks on is told of each request, and decides when it is answered; without anybody, it is answered at once."""

import socket
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no observer for Windows yet")


@pytest.fixture
def observer(server, look_on):
    """Serve two pages, look on, and take the hello."""
    server.urls = server.serve({"one": "1", "two": 404})
    observer = look_on(server.address)
    port = int(server.urls[0].split(":")[2].split("/")[0])
    assert observer.hear() == {"port": port}
    return observer


def test_a_request_waits(server, observer, ask):
    """A request is announced with the client's port, path and place among the pages, and waits to be let go."""
    client = ask(server.urls[1])
    message = observer.hear()
    number = message["asked"]
    assert message == {"asked": number, "client": client.port, "path": "/two", "page": 1}
    assert not client.has_answer()
    observer.let_go(number)
    assert client.answer() == (404, b"there is no page here")


def test_all_that_was_said_has_come(server, observer, ask):
    """When the observer hears of the end that it asked for, it has heard all that was said before."""
    client = ask(server.urls[0])
    number = observer.hear()["asked"]
    observer.let_go(number)
    client.answer()
    observer.let_go(0)
    assert [observer.hear(), observer.hear()] == [{"answer": number, "status": 200}, {"end": 0}]


def test_each_is_let_go_by_itself(server, observer, ask):
    """Requests are let go in any order, and no other with them; a number that is unknown does no harm."""
    clients = [ask(server.urls[0]) for _ in range(3)]
    by_port = {message["client"]: message["asked"] for message in (observer.hear() for _ in clients)}
    for client in reversed(clients):
        assert not client.has_answer()
        observer.let_go(10_000)
        observer.let_go(by_port[client.port])
        assert client.answer() == (200, b"1")


def test_a_page_that_is_not_there_has_no_place(server, observer, ask):
    """A request for what nobody serves is announced, too."""
    client = ask(f"{server.urls[0]}/else")
    message = observer.hear()
    assert (message["path"], message["page"]) == ("/one/else", None)
    observer.let_go(message["asked"])
    assert client.answer()[0] == 404


@pytest.mark.parametrize("how", ["close", "half"])
def test_a_client_that_closes(server, observer, ask, how):
    """A client that closes its side while it is held is told of; who closed one half of it still gets the answer."""
    client = ask(server.urls[0])
    number = observer.hear()["asked"]
    if how == "half":
        client.connection.sock.shutdown(socket.SHUT_WR)
    else:
        client.connection.close()
    assert observer.hear() == {"gone": number}
    observer.let_go(number)
    assert observer.hear() == {"answer": number, "status": 200}
    assert how == "close" or client.answer() == (200, b"1")


def test_a_client_that_goes_on_talking(server, observer, ask):
    """What a client sends after its request is not taken for an end."""
    client = ask(server.urls[0])
    number = observer.hear()["asked"]
    client.connection.sock.sendall(b"more")
    observer.let_go(number)
    assert observer.hear() == {"answer": number, "status": 200}


@pytest.mark.parametrize("how", ["close", "nonsense"])
def test_when_the_observer_goes(server, observer, ask, how):
    """When the observer hangs up, or says what nobody understands, all are let go, and later ones are answered."""
    client = ask(server.urls[0])
    observer.hear()
    if how == "close":
        observer.close()
    else:
        observer.line.sendall(b"nonsense\n")
    assert client.answer() == (200, b"1")
    assert ask(server.urls[0]).answer() == (200, b"1")


def test_the_newest_observer_is_the_one(server, observer, look_on, ask):
    """A new observer takes the place of the one before, whose requests are let go."""
    first = ask(server.urls[0])
    observer.hear()
    newest = look_on(server.address)
    newest.hear()
    assert first.answer() == (200, b"1")
    observer.close()
    second = ask(server.urls[0])
    told = [newest.hear(), newest.hear()]
    assert [next(iter(message)) for message in told] == ["answer", "asked"]
    newest.let_go(told[1]["asked"])
    assert second.answer() == (200, b"1")


@pytest.mark.parametrize("word", ["wrong", "x" * 1000, "é"])
def test_who_does_not_know_the_word(server, look_on, ask, word):
    """A stranger is hung up on, and hears of nothing."""
    (url,) = server.serve({"one": "1"})
    stranger = look_on(server.address, word=word)
    assert stranger.hear() is None
    assert ask(url).answer() == (200, b"1")


def test_the_word_is_another_each_time(server):
    """The word cannot be known from another server."""
    server.serve({"one": "1"})
    before = server.address.split()[1]
    server.close()
    server.serve({"one": "1"})
    assert server.address.split()[1] != before
    assert len(before) == 32
