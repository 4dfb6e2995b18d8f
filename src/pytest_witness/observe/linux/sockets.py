"""Whose a connection is: from its ports, or the socket at one end, to the number of a socket and who has it open."""

from __future__ import annotations

import errno
import os
import socket
import struct

from pytest_witness.observe.linux import proc

# sock_diag(7): the kernel looks one connection up in its hash table, in some microseconds. To read /proc/net/tcp it
# walks through all of the table, which takes milliseconds; that is for systems where the question is not allowed.
_NETLINK_SOCK_DIAG = 4
_SOCK_DIAG_BY_FAMILY = 20
_NLM_F_REQUEST = 1
_ALL_STATES = 0xFFFFFFFF
_LOOPBACK = socket.inet_aton("127.0.0.1")
_HEADER = struct.Struct("=IHHII")  # struct nlmsghdr: length, type, flags, sequence, port
_ASKED = struct.Struct("=BBBxI")  # struct inet_diag_req_v2: family, protocol, extensions, states; then the connection
_PORTS = struct.Struct("!HH16s16s")  # struct inet_diag_sockid: ports and addresses of the two ends; then
_ANY = struct.pack("=I8s", 0, b"\xff" * 8)  # any interface, any cookie
_INODE = struct.Struct("=68xI")  # where struct inet_diag_msg has it
_ASKED_UNIX = struct.Struct("=BBxxIII8s")  # struct unix_diag_req: family, protocol, states, inode, what to show, cookie
_UDIAG_SHOW_PEER = 4
_UNIX_DIAG_PEER = 2
_UNIX_ANSWER = 16  # bytes of struct unix_diag_msg; attributes (struct rtattr: length, type) follow
_ATTRIBUTE = struct.Struct("=HHI")
_LONGEST = 4096
_PATIENCE = 0.05  # seconds for an answer of the kernel, which comes at once


def tcp_inode(port: int, peer: int) -> int | None:
    """Return the number of the socket at one end of a connection on the loopback address; None when nobody has it open.

    The network is that of our own process; a run with another one could not reach what we serve.

    Args:
        port: of this end.
        peer: port of the other end.
    """
    try:
        return asked(port, peer)
    except OSError:
        return listed(port, peer)


def asked(port: int, peer: int) -> int | None:
    """Ask the kernel for the one connection.

    Raises:
        OSError: that is not allowed here, or the kernel was built without it.
    """
    connection = _PORTS.pack(port, peer, _LOOPBACK, _LOOPBACK) + _ANY
    request = _ASKED.pack(socket.AF_INET, socket.IPPROTO_TCP, 0, _ALL_STATES) + connection
    head = _HEADER.pack(_HEADER.size + len(request), _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 0, 0)
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_SOCK_DIAG) as line:
        line.send(head + request)
        answer = line.recv(_LONGEST)
    if _HEADER.unpack_from(answer)[1] == _SOCK_DIAG_BY_FAMILY:
        inode: int = _INODE.unpack_from(answer, _HEADER.size)[0]
        return inode or None  # zero: its process has closed it, or is gone
    (error,) = struct.unpack_from("=i", answer, _HEADER.size)
    if error == -errno.ENOENT:
        return None
    raise OSError(-error, os.strerror(-error))


def unix_peer(inode: int) -> int | None:
    """Return the number of the socket at the other end of a Unix connection; None when nobody has it open, or tells."""
    request = _ASKED_UNIX.pack(socket.AF_UNIX, 0, _ALL_STATES, inode, _UDIAG_SHOW_PEER, b"\xff" * 8)
    head = _HEADER.pack(_HEADER.size + len(request), _SOCK_DIAG_BY_FAMILY, _NLM_F_REQUEST, 0, 0)
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_SOCK_DIAG) as line:
            line.settimeout(_PATIENCE)
            line.send(head + request)
            answer = line.recv(_LONGEST)
    except OSError:
        return None  # not allowed here, or the kernel was built without it
    if _HEADER.unpack_from(answer)[1] != _SOCK_DIAG_BY_FAMILY:
        return None
    place = _HEADER.size + _UNIX_ANSWER
    while place + _ATTRIBUTE.size <= len(answer):
        length, kind, value = _ATTRIBUTE.unpack_from(answer, place)
        if kind == _UNIX_DIAG_PEER:
            return int(value) or None
        place += max(4, length + 3 & ~3)
    return None


def listed(port: int, peer: int) -> int | None:
    """Look for the connection in the kernel's list of all (proc(5))."""
    for line in proc.read_whole("/proc/net/tcp").splitlines()[1:]:
        _, local, remote, *rest = line.split()
        if local.endswith(b":%04X" % port) and remote.endswith(b":%04X" % peer):
            return int(rest[6]) or None
    return None


def has_open(pid: int, inode: int) -> bool:
    """Tell whether a process has a socket open."""
    wanted = f"socket:[{inode}]"
    try:
        numbers = os.listdir(f"/proc/{pid}/fd")
    except OSError:
        return False
    return any(_leads_to(f"/proc/{pid}/fd/{number}") == wanted for number in numbers)


def _leads_to(link: str) -> str:
    try:
        return os.readlink(link)
    except OSError:
        return ""  # closed meanwhile
