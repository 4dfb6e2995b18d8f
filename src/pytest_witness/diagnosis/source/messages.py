"""Who sends and who receives in the source."""

from __future__ import annotations

import ast
from functools import cached_property

from pytest_witness.diagnosis.source.calls import MESSAGES, PROCESS, Called, is_loaded
from pytest_witness.diagnosis.source.handing import Handing


class Messages(Handing):
    """What goes through queues and pipes."""

    def receives(self, *, at_work: bool | None = None) -> list[Called]:
        """Return the calls that wait for a message of a queue or a pipe, without an end to their patience."""
        calls = self.on("get", "recv", "recv_bytes", of=MESSAGES, at_work=at_work)
        return [call for call in calls if all(_is_patient(arg) for arg in call.node.args) and not _has_timeout(call)]

    def sends(self, *, at_work: bool | None = None) -> list[Called]:
        """Return the calls that put a message into a queue or a pipe."""
        return self.on("put", "put_nowait", "send", "send_bytes", of=MESSAGES, at_work=at_work)

    @cached_property
    def pauses(self) -> list[Called]:
        """The calls that only let a time pass: sleeps, and waits for an event that nobody else knows."""
        waits = [call for call in self.methods("wait") if call.node.args or call.node.keywords]
        alone = [call for call in waits if self.names.kind(call.receiver) in _EVENTS and self._is_alone(call)]
        return sorted([*self.calls_of(*_SLEEPS), *alone], key=lambda call: call.line)

    def _is_alone(self, wait: Called) -> bool:
        """Tell whether what is waited for is named for nothing else than that, so that nobody can set it."""
        if isinstance(wait.receiver, ast.Call):  # threading.Event().wait(1)
            return True
        name = ast.unparse(wait.receiver) if wait.receiver is not None else ""
        uses = [around[0] for node, around in self.walk() if ast.unparse(node) == name and is_loaded(node)]
        return all(isinstance(one, ast.Attribute) and one.attr == "wait" for one in uses)

    @cached_property
    def waits_by_other_means(self) -> bool:
        """Whether processes are waited for without a call of `join`.

        That is by their sentinels, with `active_children`, by a barrier, or by somebody who gets their `join`.
        """
        waits = self.methods("active_children", "wait", "sentinel", "waitpid")
        return (
            any(call not in self.callers_of(call.method) for call in waits if call not in self.pauses)
            or self.mentions(
                "multiprocessing.active_children", "multiprocessing.connection.wait", "os.wait", "os.waitpid"
            )
            or bool(self.given_joins)
        )

    @cached_property
    def given_joins(self) -> list[int]:
        """The lines that hand over the `join` of a process, for somebody else to call it: ``callback(p.join)``."""
        given = [one for call in self.calls for one in call.node.args if isinstance(one, ast.Attribute)]
        joins = [one for one in given if one.attr == "join" and not isinstance(one.value, ast.Constant)]
        return [one.lineno for one in joins if self.is_kind(one.value, PROCESS)]


_SLEEPS = ("time.sleep", "select.select", "signal.sigtimedwait")
_EVENTS = ("threading.Event", "multiprocessing.Event", "threading.Condition")


def _is_patient(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and argument.value is True


def _has_timeout(call: Called) -> bool:
    timeout, block = call.argument(1, "timeout"), call.argument(0, "block")
    return timeout is not None or (isinstance(block, ast.Constant) and not block.value)
