"""Lists that tell who changes them: an experiment on what processes and threads share.

Loaded by its path inside the stage, like the agent, and with the same restraint. `agent` is handed in by the loader.
A copy that is sent to another interpreter is such a list again. What is made of it by `list()` is not.
"""

from _thread import get_native_id

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


class WatchedList(list):  # type: ignore[type-arg]  # of anything
    """A list that reports each change before it happens."""

    argument = 0

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
    made.argument = argument
    return made


def plain(value: object) -> object:
    """Return what was watched as an ordinary list."""
    return list(value) if type(value) is WatchedList else value
