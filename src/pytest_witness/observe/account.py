"""What the agents of a run tell: calls, changes, how it began and ended. Hints, for the record, within limits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pytest_witness.observe.outcome import failure_of, value_of
from pytest_witness.record import Call, Change, FileUse, Raised

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.record import Outcome

_MOST = 10_000  # calls and changes kept: what code inside a run reports must not fill the supervisor's memory
_MOST_TEXT = 400  # characters of what is told of an exception
_MOST_PATH = 1_000
_USES = ("read", "anew", "new", "append", "change", "replace", "list")
_KINDS = ("function", "target", "task", "store", "lock")


class Account:
    """What was told of one run so far.

    Attributes:
        calls, changes, raised, files: as in the run's record.
        python: version of the root's interpreter.
        took_job: whether the root has begun with its job.
        called, returned: seconds at which the root called the function, and at which it had returned.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        """Begin with nothing told; `now` returns the seconds since the run began."""
        self._now = now
        self._end: dict[str, Any] | None = None
        self.calls: list[Call] = []
        self.changes: list[Change] = []
        self.raised: list[Raised] = []
        self.files: list[FileUse] = []
        self.python = ""
        self.took_job = False
        self.called: float | None = None
        self.returned: float | None = None

    def call(self, pid: int, message: dict[str, Any]) -> Callable[[], None] | None:
        """Take the entry of a process, or a thread, into a piece of work.

        Returns:
            what to call when it is let pass the gate there, where it is held.
        """
        if len(self.calls) >= _MOST or message.get("kind") not in _KINDS:
            return None
        index, name = len(self.calls), str(message.get("name"))[:200]
        self.calls.append(
            Call(pid=pid, kind=message["kind"], name=name, at=self._now(), tid=_number(message.get("tid")))
        )

        def passed() -> None:
            call = self.calls[index]
            self.calls[index] = replace(call, held=self._now() - call.at)

        return passed

    def error(self, pid: int, message: dict[str, Any]) -> None:
        """Take that an exception leaves the submission's code in a process."""
        if len(self.raised) < _MOST:
            name, arguments, error = (str(message.get(key))[:_MOST_TEXT] for key in ("name", "arguments", "error"))
            self.raised.append(Raised(pid=pid, name=name, arguments=arguments, error=error, at=self._now()))

    def file(self, pid: int, message: dict[str, Any]) -> None:
        """Take that the submission's code opens a file in a process."""
        line, how = _number(message.get("line")), message.get("how")
        if line is not None and how in _USES and len(self.files) < _MOST:
            path, name = str(message.get("path"))[:_MOST_PATH], str(message.get("name"))[:_MOST_TEXT]
            self.files.append(FileUse(pid=pid, path=path, how=how, name=name, line=line, at=self._now()))

    def call_begins(self) -> None:
        """Take that the root is about to call the function; only the first such word counts."""
        self.called = self.called if self.called is not None else self._now()

    def change(self, pid: int, message: dict[str, Any]) -> None:
        """Take a change of a list that is watched."""
        tid, argument = _number(message.get("tid")), _number(message.get("argument"))
        if tid is not None and argument is not None and len(self.changes) < _MOST:
            how = str(message.get("how"))[:40]
            self.changes.append(Change(pid=pid, tid=tid, argument=argument, how=how, at=self._now()))

    def end(self, message: dict[str, Any]) -> bool:
        """Take how the root's code ended; false when that was told before, or is nothing that is known."""
        if self._end is not None or message.get("how") not in ("returned", "raised", "exited"):
            return False
        self._end = message
        self.returned = self._now()
        return True

    def outcome(self, ended_by: Outcome | None, folders: tuple[str, ...]) -> dict[str, Any]:
        """Return outcome, value and failure, as in the run's record.

        Args:
            ended_by: how the run was ended from outside, if it was.
            folders: of the submission, whose frames are told from others.
        """
        end = self._end
        outcome = ended_by or (end["how"] if end else "exited")
        returned = end is not None and end.get("how") == "returned"
        raised = end is not None and outcome == "raised"
        return {
            "outcome": outcome,
            "value": value_of(end.get("value")) if end is not None and returned else None,
            "failure": failure_of(end.get("failure"), folders) if end is not None and raised else None,
        }


def _number(item: object) -> int | None:
    return item if isinstance(item, int) and not isinstance(item, bool) else None
