"""This process's Python stacks, told to the observer when it asks for them by a signal, as in a deadlock.

Loaded by its path inside the stage, like the agent, and with the same restraint. `agent` is handed in by the loader.
"""

import os
import sys

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from pytest_witness.stage.agent import Agent

agent: "Agent" = globals()["agent"]

NAME = "pytest-witness-stacks"  # of the file in memory, by which the observer finds it in /proc/PID/fd

file: "int | None" = None  # its descriptor


def offer() -> None:
    """Have each thread write its Python stack into a file in memory at the signal that the settings name.

    `faulthandler` is a built-in module, so no file of the learner's is found in its place with us or without us; it is
    taken out of `sys.modules` again, where a bare interpreter has none. Its handler is C, and takes no lock: it works
    in a thread that waits for ever, and lets it go on waiting (SA_RESTART).
    """
    _renew()
    if file is None:
        return
    there = "faulthandler" in sys.modules
    import faulthandler

    if not there:
        del sys.modules["faulthandler"]
    faulthandler.register(int(agent.settings["stacks"]), file=file, all_threads=False, chain=False)


def part() -> None:
    """Give a forked child a file of its own, unless the parent's is closed, or another is in its place."""
    if file is None:
        return
    try:
        mine = NAME in os.readlink(f"/proc/self/fd/{file}")  # noqa: PTH115  # pathlib is not loaded
    except OSError:
        mine = False
    if mine:
        _renew()


def _renew() -> None:
    """Open a file in memory for this process's stacks, under the number that the handler knows."""
    global file  # noqa: PLW0603  # there is one in an interpreter
    try:
        opened = os.memfd_create(NAME)
    except (OSError, AttributeError):  # the kernel, a filter or the C library has none: there will be no stacks
        return
    try:
        file = agent.put_away(opened, file)
    except OSError:
        pass  # no descriptor is free
    finally:
        os.close(opened)
