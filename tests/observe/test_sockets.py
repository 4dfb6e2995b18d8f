"""A connection's ends are told from the kernel's word."""

import os
import socket
import subprocess
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("sockets are looked up like this on Linux", allow_module_level=True)

from pytest_witness.observe.linux import sockets


@pytest.fixture
def connection():
    """Give the two ends of a connection on the loopback address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        server, _ = listener.accept()
        with client, server:
            yield client, server


def ports(client):
    """Return the ports of the two ends, this one first."""
    return client.getsockname()[1], client.getpeername()[1]


@pytest.mark.parametrize("look", [sockets.asked, sockets.listed, sockets.tcp_inode])
def test_the_number_of_a_socket(connection, look):
    """Asked for one end, it is that end's socket that is found; both ways agree."""
    for end in connection:
        assert os.fstat(end.fileno()).st_ino == look(*ports(end))


@pytest.mark.parametrize("look", [sockets.asked, sockets.listed, sockets.tcp_inode])
def test_a_socket_that_nobody_has(connection, look):
    """Of an end that was closed, and of a connection that there never was, no socket is found."""
    client, _ = connection
    numbers = ports(client)
    client.close()
    assert look(*numbers) is None
    assert look(1, numbers[1]) is None


def test_where_asking_is_forbidden(connection, monkeypatch):
    """Where the kernel may not be asked, its list is read."""

    def refused(*_):
        raise PermissionError

    monkeypatch.setattr(sockets, "asked", refused)
    client, _ = connection
    assert sockets.tcp_inode(*ports(client)) == os.fstat(client.fileno()).st_ino


def test_who_has_it_open(connection):
    """A process has a socket open when it is among its files, and a process that is gone has none."""
    client, _ = connection
    inode = sockets.tcp_inode(*ports(client))
    assert sockets.has_open(os.getpid(), inode)
    assert not sockets.has_open(os.getpid(), inode + 1_000_000)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        assert not sockets.has_open(other.pid, inode)
        other.kill()
    assert not sockets.has_open(other.pid, inode)


def inode_of(end):
    """Return the number of a socket of ours."""
    return os.fstat(end.fileno()).st_ino


def test_the_other_end_of_a_two_way_pipe():
    """Each end of a pair of Unix sockets is found from the other; of what is closed or none, nobody has the other."""
    ours, theirs = socket.socketpair()
    alone = socket.socket(socket.AF_UNIX)
    with ours, theirs, alone:
        if sockets.unix_peer(inode_of(ours)) is None:
            pytest.skip("the kernel does not tell here (sock_diag(7) of Unix sockets)")
        assert sockets.unix_peer(inode_of(ours)) == inode_of(theirs)
        assert sockets.unix_peer(inode_of(theirs)) == inode_of(ours)
        assert sockets.unix_peer(inode_of(alone)) is None
        theirs.close()
        assert sockets.unix_peer(inode_of(ours)) is None
    assert sockets.unix_peer(2**32 - 2) is None


def test_where_the_kernel_may_not_be_asked_nobody_has_the_other_end(monkeypatch):
    """A system that forbids the question leaves it open whose the other end is."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        monkeypatch.setattr(sockets.socket, "socket", lambda *_: os.fstat(-1))
        assert sockets.unix_peer(inode_of(ours)) is None
