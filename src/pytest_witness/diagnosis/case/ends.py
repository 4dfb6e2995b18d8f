"""How the processes of a run ended, and who waits for ever."""

from __future__ import annotations

from functools import cached_property
from signal import SIGTERM
from typing import TYPE_CHECKING, Any

from pytest_witness.diagnosis.case.troubles import Trouble, Troubles
from pytest_witness.diagnosis.signs import waiting
from pytest_witness.diagnosis.unit import Words

if TYPE_CHECKING:
    from pytest_witness.record import Process

_ENDING = "_terminate_pool"  # a worker that is killed while it sends a result keeps the lock of that queue


class Ends(Troubles):
    """How the processes ended, and who waits for ever."""

    @property
    def waits(self) -> tuple[Any, ...]:
        """Who waits for what in a run that came to rest for ever: the threads, as far as they were looked at."""
        return tuple(getattr(self.run, "waits", ()))

    def may_wait(self, *parts: str, main: bool) -> bool:
        """Tell whether the main program, or else a worker, may wait in a line of its own that has one of these parts.

        True as well where nobody looked, or where it waits in no line of its own, as at its exit; but not where a pool
        is being terminated: what that waits for, once in some hundred times for ever, no line of the learner's says.
        """
        waits = [wait for wait in self.waits if (wait.pid == self.main_pid) == main]
        if any(frame.function == _ENDING for wait in waits for frame in wait.frames):
            return False
        lines = [waiting.line_of(wait) for wait in waits]
        return not lines or any(line is None or any(part in self.code.line(line) for part in parts) for line in lines)

    @cached_property
    def waiting(self) -> str:
        """Who waits for ever, in which line and for what, in a few words."""
        words = waiting.told(self.run) if self.waits else ""
        if words:
            return Words(words)
        if not self.stuck:
            return f"your main program, process {self.main_pid}"
        more = ", ..." if len(self.stuck) > 1 else ""
        return f"your main program {self.main_pid} and process {self.stuck[0].pid}{more}"

    @cached_property
    def stuck(self) -> tuple[Process, ...]:
        """The workers of a run that did not end by itself which were still there when it was stopped."""
        if not self.unending:
            return ()
        if self.waits:
            asked = {wait.pid for wait in self.waits}
            return tuple(worker for worker in self.workers if worker.pid in asked)
        return tuple(filter(self.run.was_stopped, self.workers))

    @cached_property
    def gone(self) -> tuple[Process, ...]:
        """The workers that had ended before the run did, or was stopped: who ends later is ended by the witness."""
        there = [*self.stuck, *filter(self.run.was_stopped, self.workers)]
        return tuple(worker for worker in self.workers if worker.ended is not None and worker not in there)

    @cached_property
    def single(self) -> tuple[Process, ...]:
        """The workers that are no pool's, as far as their names tell."""
        return tuple(worker for worker in self.workers if not worker.of_pool)

    @cached_property
    def terminated(self) -> tuple[Process, ...]:
        """The workers that were ended by a signal as `terminate` sends it."""
        return self.killed_workers(SIGTERM)

    @cached_property
    def unguarded(self) -> bool:
        """Whether new processes were to be started while a process was still reading the file."""
        return "bootstrapping phase" in self.stderr

    @cached_property
    def crashes(self) -> tuple[Trouble, ...]:
        """The exceptions of its work that ended a process of its own."""
        if self.unguarded:
            return ()
        dead = {worker.pid for worker in self.single if worker.exit_code == 1}
        return tuple(
            trouble
            for trouble in self.worker_errors
            if trouble.pid in dead and not trouble.says("get attribute") and not trouble.says("reading a line")
        )

    @cached_property
    def outlived(self) -> tuple[Process, ...]:
        """The workers that were still there when the main program had ended its work, a pool's left out."""
        if self.run.returned is not None:
            end = self.run.returned
        else:
            lines = [line.at for line in self.run.outputs if line.pid == self.main_pid and line.stream == "stdout"]
            if not lines:
                return ()
            end = lines[-1]
        return tuple(worker for worker in self.single if worker.ended is None or worker.ended > end)

    @cached_property
    def failed_workers(self) -> tuple[Process, ...]:
        """The workers that exited with another status than 0."""
        return tuple(worker for worker in self.workers if worker.exit_code not in (None, 0))

    def killed_workers(self, *signals: int) -> tuple[Process, ...]:
        """Return the workers that one of these signals ended, but not the witness's own."""
        ended = (worker for worker in self.workers if worker.signal in signals)
        return tuple(worker for worker in ended if not self.run.was_stopped(worker))
