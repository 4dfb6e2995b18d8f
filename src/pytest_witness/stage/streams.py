"""A process's own standard output and error, where the observer cannot tell the authors of one that all share.

Loaded by its path inside the stage, like the agent, and with the same restraint. `agent` is handed in by the loader.
"""

import os

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from pytest_witness.stage.agent import Agent

agent: "Agent" = globals()["agent"]

_STDOUT, _STDERR = 1, 2


def bring() -> None:
    """Connect this process's own standard output and error to the observer, unless they lead elsewhere by now."""
    first = agent.settings["root"] == "me"
    mine = [number for number in (_STDOUT, _STDERR) if first or _leads_to_observer(number)]
    joined = mine == [_STDOUT, _STDERR] and os.path.sameopenfile(_STDOUT, _STDERR)  # somebody asked for 2>&1
    try:
        for number in mine:
            if number == _STDERR and joined:
                os.dup2(_STDOUT, _STDERR)
            else:
                _bring(number, "stdout" if number == _STDOUT else "stderr")
    except OSError:
        pass  # nobody listens any more: the parent's stream is as good as any


def _bring(number: int, name: str) -> None:
    stream = agent.connect()
    stream.sendall(agent.line(name))
    os.dup2(stream.fileno(), number)
    stream.close()


def _leads_to_observer(number: int) -> bool:
    """Tell whether a descriptor is a connection to the observer: an inherited one, not a file or a pipe."""
    import _socket

    try:
        copy = os.dup(number)
    except OSError:
        return False
    try:
        stream = _socket.socket(fileno=copy)
    except OSError:
        os.close(copy)
        return False
    try:
        return bool(stream.getpeername() == agent.settings["address"])
    except OSError:
        return False
    finally:
        stream.close()
