"""Lists that tell who changes them: an experiment on what processes and threads share.

Loaded by its path inside the stage, like the agent, and with the same restraint. `agent` is handed in by the loader.
A copy that is sent to another interpreter is such a list again. What is made of it by `list()` is not.

A list's own methods tell at once. What goes past them (`list.append(items, 3)`, `heapq.heappush`) shows when a thread
or a process begins or ends, or the function returns: a list is then no more what it was.
"""

import os
import sys
from _thread import get_native_id
from _weakref import ref

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pytest_witness.stage.agent import Agent

agent: "Agent" = globals()["agent"]

_CHANGING = (
    *("append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort"),
    *("__delitem__", "__iadd__", "__imul__", "__setitem__"),
)
_OTHERWISE = "by a way that is not watched"
_lists: "list[Callable[[], WatchedList | None]]" = []  # those of this interpreter that are still there


class WatchedList(list):  # type: ignore[type-arg]  # of anything
    """A list that reports each change before it happens."""

    argument = 0
    known: "list[Any]"  # what was in it when it was last looked at
    told = False  # whether a change has been reported since

    def __reduce_ex__(self, _protocol: object) -> "tuple[Any, ...]":
        """Be made again where it is sent to, or copied."""
        return watched, (self.argument, list(self))

    def copy(self) -> "Any":
        """Return a copy that is watched, too."""
        return self[:]

    def __getitem__(self, place: "Any") -> "Any":
        """Return an item, or a copy of a part that is watched, too."""
        found = list.__getitem__(self, place)
        return watched(self.argument, found) if isinstance(place, slice) else found


def _reporting(name: str) -> "Callable[..., Any]":
    original = getattr(list, name)

    def change(self: WatchedList, *args: object, **kwargs: object) -> object:
        self.told = True
        agent.say("change", tid=get_native_id(), argument=self.argument, how=name)
        return original(self, *args, **kwargs)

    change.__name__ = name
    return change


for _name in _CHANGING:
    setattr(WatchedList, _name, _reporting(_name))


def watched(argument: int, value: "Any") -> "Any":
    """Return a list as one that tells who changes it; any other value as it is."""
    if type(value) is not list:
        return value
    made = WatchedList(value)
    made.argument, made.known = argument, value
    _lists.append(ref(made, _lists.remove))
    return made


def plain(value: object) -> object:
    """Return what was watched as an ordinary list."""
    return list(value) if type(value) is WatchedList else value


def look(tid: "int | None") -> None:
    """Report each list that is no more what it was at the last look, as changed by a thread; by None, only look."""
    for one in [made() for made in _lists]:
        if one is None:
            continue
        now, before, told = list(one), one.known, one.told
        one.known, one.told = now, False  # first of all: another thread may look meanwhile
        if not told and tid is not None and not _same(now, before):
            agent.say("change", tid=tid, argument=one.argument, how=_OTHERWISE)


def _same(now: "list[Any]", before: "list[Any]") -> bool:
    # Not by `==`, which may be the submission's own code.
    return len(now) == len(before) and all(a is b for a, b in zip(now, before, strict=True))


def look_back() -> None:
    """Report what was changed by other means until now: by another thread that is still there, if there is one.

    A pool's threads may be there for some moments after their work. Without any, it was the main thread.
    """
    threading: Any = sys.modules.get("threading")
    there = [one.native_id for one in threading.enumerate()] if threading is not None else []
    others = [tid for tid in there if tid not in (None, os.getpid())]
    look(others[-1] if others else os.getpid())
