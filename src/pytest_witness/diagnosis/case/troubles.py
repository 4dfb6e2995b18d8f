"""The exceptions of a run: those that were told, and those that processes wrote to standard error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.case.asked import Asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytest_witness.record import Failure

_HEAD = re.compile(r"^Traceback \(most recent call last\):|^Exception in thread |^Process \S+:$")
_PLACE = re.compile(r'^\s+File "(?P<file>.+)", line (?P<line>\d+), in (?P<function>.+)$')
_LAST = re.compile(r"^(?P<type>[A-Za-z_][\w.]*)(: (?P<message>.*))?$")
_MOST_LINES = 2_000  # of standard error that are read
_UNSENT = (  # what pickle says of something that it cannot pack, in CPython 3.11 to 3.15
    re.compile(r"can't (?:pickle|get) local object (?:<\w+ )?'?(?P<name>[^']+?)(?:'| at 0x)", re.IGNORECASE),
    re.compile(r"can't pickle <\w+ '?(?P<name>.+?)'?(?: at 0x|>:)", re.IGNORECASE),
    re.compile(r"cannot pickle '(?P<name>[^']+)' (?:object|instances)", re.IGNORECASE),
    re.compile(r"^(?P<name>pool) objects cannot be passed"),
)
_UNSENT_TYPES = ("PicklingError", "PickleError", "AttributeError", "TypeError", "NotImplementedError")
_UNFOUND = re.compile(  # and of a function that the other process does not have
    r"can't get attribute '(?P<name>[^']+)' on <module '(?P<module>[^']+)'|"
    r"module '(?P<module2>[^']+)' has no attribute '(?P<name2>[^']+)'",
    re.IGNORECASE,
)
_MOST_CAUSES = 5
_QUOTED = (  # what Python says of a call that cannot be made, as a program may print it
    (
        "TypeError",
        re.compile(
            r"[\w.<>]+\(\) (?:missing|takes) \d+ .*argument.*|'\w+' object is not iterable|"
            r"(?:[\w.<>]+\(\) argument|Value) after \* must be an iterable.*"
        ),
    ),
    ("AssertionError", re.compile(r"group argument must be None for now")),
)
_LAST_WORDS = 2  # lines


class Troubles(Asked):
    """The exceptions that are known, and what they say."""

    @cached_property
    def error(self) -> Trouble | None:
        """The exception that ended the main program."""
        if self.run.failure is not None:
            return _told(self.run.failure, self.main_pid)
        if self.run.mode == "script" and self.run.root is not None and self.run.root.exit_code == 1:
            mine = self._written(self.main_pid)
            return mine[-1] if mine else None
        return None

    @cached_property
    def causes(self) -> tuple[Trouble, ...]:
        """The main program's exception and those that it was raised from: a pool's has the worker's as its cause."""
        found: list[Trouble] = []
        link = self.run.failure
        while link is not None and len(found) < _MOST_CAUSES:
            found.append(_told(link, self.main_pid))
            link = link.cause
        return tuple(found) or ((self.error,) if self.error is not None else ())

    @cached_property
    def worker_errors(self) -> tuple[Trouble, ...]:
        """The exceptions that workers wrote to standard error."""
        return tuple(trouble for worker in self.workers for trouble in self._written(worker.pid))

    @cached_property
    def main_errors(self) -> tuple[Trouble, ...]:
        """The exceptions that the main program wrote to standard error: of its threads, for one."""
        return tuple(self._written(self.main_pid))

    @cached_property
    def troubles(self) -> tuple[Trouble, ...]:
        """All exceptions that are known, the main program's first."""
        return (*self.causes, *self.worker_errors, *self.main_errors)

    @cached_property
    def quoted(self) -> tuple[Trouble, ...]:
        """What the main program wrote down, as its last words, of an exception that it caught: it gave up there."""
        lines = [line.text for line in self.run.outputs if line.pid == self.main_pid]
        if any(_HEAD.match(line) for line in lines):
            return ()
        return tuple(
            Trouble(pid=self.main_pid, type=name, message=found[0].rstrip("\"'()., "))
            for line in lines[-_LAST_WORDS:]
            for name, pattern in _QUOTED
            if (found := pattern.search(line))
        )

    def trouble(self, *types: str, says: tuple[str, ...] = (), caught: bool = False) -> Trouble | None:
        """Return the first exception of one of these types whose message has all these parts; a caught one if asked."""
        known = (*self.troubles, *self.quoted) if caught else self.troubles
        return next((trouble for trouble in known if trouble.type in types and trouble.says(*says)), None)

    @cached_property
    def bootstrapping(self) -> int:
        """The PID of a worker that was to start processes while it was itself still loading the file; 0 for none."""
        told = (line.pid for line in self.run.outputs if "bootstrapping phase" in line.text)
        pid = next(told, 0)
        return pid or (self.main_pid if any(cause.says("bootstrapping phase") for cause in self.causes) else 0)

    @property
    def loading(self) -> bool:
        """Whether it never ended, and the function at issue was never entered: the file was still being loaded."""
        return self.unending and self.function is not None and self.function not in self.in_main

    @cached_property
    def raised_by_worker(self) -> bool:
        """Whether the main program's exception came to it from a worker of a pool, and no error of packing was it."""
        return any(
            cause.type.endswith("RemoteTraceback") and "in _feed" not in cause.message for cause in self.causes[1:]
        )

    @cached_property
    def unsent(self) -> Named | None:
        """What the main program could not pack (pickle) for another process."""
        for trouble in () if self.raised_by_worker else self.causes:
            for pattern in _UNSENT if trouble.type in _UNSENT_TYPES else ():
                if found := pattern.search(trouble.message):
                    return Named(trouble, found["name"])
        return None

    @cached_property
    def unfound(self) -> Named | None:
        """The function that a worker was told to run, and did not find in its own copy of the program."""
        for trouble in self.worker_errors:
            if (
                trouble.type == "AttributeError"
                and trouble.line is None
                and (found := _UNFOUND.search(trouble.message))
            ):
                return Named(trouble, found["name"] or found["name2"], found["module"] or found["module2"])
        return None

    @cached_property
    def stderr(self) -> str:
        """All that was written to standard error, bounded."""
        return "\n".join(self.run.stderr[:_MOST_LINES])

    def _written(self, pid: int) -> list[Trouble]:
        lines = [line.text for line in self.run.outputs if line.pid == pid and line.stream == "stderr"]
        return list(tracebacks(lines[:_MOST_LINES], pid, self.code.files))


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """An exception, as it was told or as a process wrote it to standard error.

    Attributes:
        pid: the process.
        type: name of its class, without its module.
        message: what it says, its first line.
        line: number of the innermost line of the submission in its traceback; None when there is none.
        function: the function of this line.
    """

    pid: int
    type: str
    message: str
    line: int | None = None
    function: str = ""

    def says(self, *parts: str) -> bool:
        """Tell whether all these parts stand in the message, in small letters or capitals."""
        return all(part.lower() in self.message.lower() for part in parts)


@dataclass(frozen=True, slots=True)
class Named:
    """An exception that is about one thing, and this thing's name.

    Attributes:
        trouble: the exception.
        name: ``main.<locals>.square`` for a function, ``generator`` for a value of this type.
        module: the module where it was looked for; empty where nobody looked.
    """

    trouble: Trouble
    name: str
    module: str = ""

    @property
    def short(self) -> str:
        """The last part of the name."""
        return self.name.rpartition(".")[2]


def _told(failure: Failure, pid: int) -> Trouble:
    own = [frame for frame in failure.frames if frame.own]
    return Trouble(
        pid=pid,
        type=failure.type.rpartition(".")[2],
        message=failure.message,
        line=own[-1].line if own else None,
        function=own[-1].function if own else "",
    )


def tracebacks(lines: list[str], pid: int, files: Iterable[str]) -> Iterator[Trouble]:
    """Yield the exceptions whose tracebacks stand in what one process wrote to standard error.

    Args:
        lines: what it wrote.
        pid: who it was.
        files: names of the submission's files.
    """
    names = frozenset(files)
    inside = False
    line: int | None = None
    function = ""
    for text in lines:
        if _HEAD.match(text):
            inside, line, function = True, None, ""
        elif inside and (place := _PLACE.match(text)):
            if place["file"].rpartition("/")[2] in names:
                line, function = int(place["line"]), place["function"]
        elif inside and not text.startswith(" ") and (last := _LAST.match(text)):
            yield Trouble(
                pid=pid,
                type=last["type"].rpartition(".")[2],
                message=last["message"] or "",
                line=line,
                function=function,
            )
            inside = False
