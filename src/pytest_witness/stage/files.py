"""Files that the submission opens: which, how, and where in its code.

Heard by an audit hook (PEP 578), so that it does not matter by which library a file is opened. Only what the
submission's own code is about is told: not what its imports read. Loaded by its path inside the stage, like the agent,
and with the same restraint. `agent` is handed in by the loader.
"""

import os
import sys

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pytest_witness.stage.agent import Agent

agent: "Agent" = globals()["agent"]

_MOST = 200  # told by one process: who opens files for a living is not held up
_MOST_FRAMES = 40  # between the submission's own line and where the file is opened
_IMPORTING = "<frozen importlib"
_NAMELESS = f"{os.sep}tempfile.py"  # its files are nobody else's, and some are only to try a folder
_CODE = (".py", ".pyc", ".so")


def watch() -> None:
    """Hear of each file that is opened from now on, in this interpreter and in what is forked from it."""
    sys.addaudithook(_hear)


def _hear(event: str, args: "tuple[Any, ...]") -> None:
    # Called for whatever an interpreter does, even at its end, when much is gone already: be quick, and no hindrance.
    if event not in _EVENTS or agent.files_told >= _MOST:
        return
    try:
        for path, how in _EVENTS[event](*args):
            _tell(path, how)
    except Exception:  # noqa: BLE001, S110  # whatever it is, the submission's call must not end by it
        pass


def _opened(path: object, _mode: object, flags: int) -> "list[tuple[object, str]]":
    if flags & os.O_EXCL:
        how = "new"
    elif flags & os.O_TRUNC:
        how = "anew"
    elif flags & os.O_APPEND:
        how = "append"
    else:
        how = "change" if flags & (os.O_WRONLY | os.O_RDWR) else "read"
    return [(path, how)]


_EVENTS: "dict[str, Callable[..., list[tuple[object, str]]]]" = {
    "open": _opened,
    "os.rename": lambda old, new, *_: [(old, "read"), (new, "replace")],  # os.replace(), too
    "os.listdir": lambda path: [(path or ".", "list")],
    "os.scandir": lambda path: [(path or ".", "list")],
    "sqlite3.connect": lambda path: [(path, "change")],
}


def _tell(path: object, how: str) -> None:
    if type(path) is bytes:
        path = os.fsdecode(path)
    if type(path) is not str or (how == "read" and path.endswith(_CODE)) or path.startswith(("/dev/", ":memory:")):
        return
    frame: Any = sys._getframe(2)  # noqa: SLF001
    for _ in range(_MOST_FRAMES):
        file = frame.f_code.co_filename if frame is not None else _IMPORTING
        if file.startswith(_IMPORTING) or file.endswith(_NAMELESS):
            return
        if agent.owns(file):
            break
        frame = frame.f_back
    else:
        return
    agent.files_told += 1
    name = getattr(frame.f_code, "co_qualname", frame.f_code.co_name)
    agent.say("file", path=os.path.abspath(path), how=how, name=name, line=frame.f_lineno)  # noqa: PTH100
