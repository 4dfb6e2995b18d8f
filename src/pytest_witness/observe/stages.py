"""Starting a stage: a fresh interpreter that has the agent in it and waits for its job."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from pytest_witness.observe.stacks import SIGNAL
from pytest_witness.observe.sweep import MARK, make_folder

_STAGE = Path(__file__).resolve().parent.parent / "stage"
_BEGIN = "raise SystemExit(__import__('sys').modules['_pytest_witness_agent'].begin())"

VARIABLE = "PYTEST_WITNESS_STAGE"


@dataclass(slots=True)
class Stage:
    """A started stage, seen from the supervisor.

    Attributes:
        process: its interpreter. Who reaps it depends on the observer, so nobody calls ``wait`` on this object.
        stdout, stderr: the reading ends of its output.
        listener: where its agents connect.
    """

    process: subprocess.Popen[bytes]
    stdout: socket.socket
    stderr: socket.socket
    listener: socket.socket
    _folder: str

    def close(self) -> None:
        """Close the supervisor's ends."""
        for end in (self.stdout, self.stderr, self.listener):
            end.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def start(*, streams_by_agent: bool, stdin: int) -> Stage:
    """Start an interpreter that will wait for its job.

    Args:
        streams_by_agent: each interpreter of the run brings its own output to the listener.
        stdin: descriptor of its standard input, or `subprocess.DEVNULL`.
    """
    listener, address, folder = _listen()
    out, child_out = _stream()
    err, child_err = _stream()
    try:
        process = subprocess.Popen(
            [sys.executable, "-c", _BEGIN],
            stdin=stdin,
            stdout=child_out.fileno(),
            stderr=child_err.fileno(),
            env=_environment(address, streams_by_agent=streams_by_agent),
            start_new_session=True,  # a Ctrl-C at the terminal is for the witness, which then ends the run
        )
    finally:
        child_out.close()
        child_err.close()
    return Stage(process, out, err, listener, folder)


def _listen() -> tuple[socket.socket, str, str]:
    folder = make_folder()
    path = str(Path(folder) / "agents")
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(path)
    listener.listen(512)  # as many children may be born before the supervisor gets a core
    return listener, path, folder


def _stream() -> tuple[socket.socket, socket.socket]:
    ours, theirs = socket.socketpair()
    if hasattr(socket, "SO_PASSCRED"):
        # unix(7): every piece then arrives with the PID of the process that wrote it, and pieces of two processes
        # are never joined in one read.
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    return ours, theirs


def _environment(address: str, *, streams_by_agent: bool) -> dict[str, str]:
    """Build the stage's environment: the user's own, less what belongs to the grader, plus the agent."""
    variables = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTEST_") and name not in ("PYTHONUNBUFFERED", "PYTHONSAFEPATH")
    }
    path = [str(_STAGE / "inject"), *filter(None, [variables.get("PYTHONPATH", "")])]
    variables["PYTHONPATH"] = os.pathsep.join(path)
    variables["PYTHONIOENCODING"] = "utf-8:backslashreplace"
    if any(name.lower() == "http_proxy" for name in variables):
        # A proxy would ask its own machine for what is served on this one.
        variables["no_proxy"] = variables["NO_PROXY"] = _and_loopback(variables)
    variables[MARK] = str(os.getpid())
    stacks = SIGNAL if sys.platform == "linux" else ""
    variables[VARIABLE] = f"address={address}\nroot=me\nstacks={stacks}\nstreams={'1' if streams_by_agent else ''}"
    return variables


def _and_loopback(variables: dict[str, str]) -> str:
    """Return the list of hosts that are asked without a proxy, with this machine in it."""
    known = variables.get("no_proxy") or variables.get("NO_PROXY", "")
    return known if known == "*" else ",".join(filter(None, [known, "127.0.0.1"]))
