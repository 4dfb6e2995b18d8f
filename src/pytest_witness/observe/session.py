"""One run, from the prepared stage to the record."""

from __future__ import annotations

import dis
import marshal
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from pytest_witness.observe import stages
from pytest_witness.observe.account import Account
from pytest_witness.observe.agents import Switchboard
from pytest_witness.observe.binding import Binding
from pytest_witness.observe.doorkeeper import Doorkeeper
from pytest_witness.observe.ending import Ending
from pytest_witness.observe.hearing import Hearing
from pytest_witness.observe.meter import Meter
from pytest_witness.observe.output import Lines
from pytest_witness.observe.requests import Requests
from pytest_witness.observe.stacks import Stacks
from pytest_witness.observe.streams import Streams
from pytest_witness.observe.waiting import Found, find_out
from pytest_witness.observe.waiting import record as waits_of
from pytest_witness.record import Run

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from pytest_witness.observe.eyes import Eyes
    from pytest_witness.observe.reactor import Reactor
    from pytest_witness.record import Outcome, Stream
    from pytest_witness.stage import Job

# How long the supervisor waits after news before it asks whether the run is at rest, and how that grows: asking costs
# some reads of /proc for each thread, so a long computation is not asked too often.
_FIRST_ASK = 0.002
_LAST_ASK = 0.05
_KILL_AGAIN = 0.02


class Session:
    """One run: prepared with a stage that waits, begun with a job, and turned until it is over."""

    def __init__(
        self,
        reactor: Reactor,
        eyes: Eyes,
        *,
        stdin: int = subprocess.DEVNULL,
        on_output: Callable[[Stream, int, bytes], None] | None = None,
    ) -> None:
        """Start the stage; it is observed from the moment that it gets its job."""
        self._reactor = reactor
        self._eyes = eyes
        self._pass_on = on_output
        self._stage = stages.start(streams_by_agent=eyes.streams_by_agent, stdin=stdin)
        self._root = self._stage.process.pid
        self._account = Account(self._now)
        self._hearing = Hearing(eyes, self._root, self._account, self._wrote)
        self._switchboard = Switchboard(reactor, self._stage.listener, self._hearing.message, self._hearing.hung_up)
        ends: dict[Stream, socket.socket] = {"stdout": self._stage.stdout, "stderr": self._stage.stderr}
        self._streams = Streams(reactor, ends, self._root, self._wrote)
        self._lines = Lines()
        self._ending = Ending(eyes)
        self._ended_by: Outcome | None = None
        self._stopped: float | None = None
        self._found: list[Found] = []
        self._dozed: float | None = None
        self._door: Doorkeeper | None = None
        self._meter: Meter | None = None
        self._requests: Requests | None = None

    # -- life ---------------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether the stage waits for its job, or has died before it could."""
        return self._hearing.root_agent is not None or self._stage.process.poll() is not None

    def run(self, job: Job, owner_gone: Callable[[], bool]) -> Run | None:
        """Run the job to its end; `owner_gone` tells that nobody waits for the result any more.

        Returns:
            The run; or None when the stage was gone before it took the job. What the run before did to it, such as to
            kill all that it could find, may have shown only now.
        """
        self._owner_gone = owner_gone
        while not self.ready:
            self._reactor.turn(None)
        if self._hearing.root_agent is None or not self._begin(job):
            self.discard()
            return None
        while self._eyes.alive():
            self._turn(self._pause())
            if owner_gone():
                self._end("lost")
            self._check()
        self._drain()
        run = self._record(job)
        return run if self._account.took_job or self._ended_by is not None else None

    def discard(self) -> None:
        """End a stage that got no job."""
        self._stage.process.kill()
        self._stage.process.wait()
        self._close()

    def _begin(self, job: Job) -> bool:
        try:
            self._eyes.attach(self._root)
        except OSError:  # ESRCH, or EPERM for a process that is on its way to its end
            return False
        if job.pages is not None:
            self._requests = Requests(job.pages, self._reactor, self._eyes)
        self._memory_kills = _memory_kills()
        self._eyes.begin()
        self._start = self._eyes.tree.start
        self._deadline = self._start + int(job.deadline * 1e9)
        if job.gate is not None:
            self._door = self._hearing.door = Doorkeeper(
                job.gate,
                self._eyes,
                root=self._root,
                begin=self._start,
                deadline=self._deadline,
                requests=self._requests,
            )
        self._binding = Binding(self._eyes.tree, job.cores)
        if job.measure or job.timed:
            self._meter = self._hearing.meter = Meter(self._eyes.tree, self._root, tasks=job.measure)
        self._has_more = False
        self._news = -1
        self._news_at = self._start
        self._ask = _FIRST_ASK
        # Stages are of our own Python; how the pages' server is talked to is none of their business.
        codes = {"store": dis.opmap["STORE_ATTR"], "item": dis.opmap["STORE_SUBSCR"]}
        data = marshal.dumps({**job.to_data(), "pages": None, **codes})
        if self._hearing.root_agent is not None:
            self._hearing.root_agent.send(len(data).to_bytes(8, "big") + data)
        return True

    def _turn(self, timeout: float) -> None:
        self._reactor.turn(timeout)
        self._has_more = self._eyes.pump()
        self._binding.look(time.monotonic_ns())
        if self._meter is not None:
            self._meter.look(time.monotonic_ns())

    def _pause(self) -> float:
        """Return how long nothing needs to be looked at by itself."""
        if self._has_more:
            return 0.0
        if self._ended_by is not None:
            return _KILL_AGAIN
        now = time.monotonic_ns()
        until = (self._deadline - now) / 1e9
        if self._meter is not None:
            until = min(until, self._meter.pause(now))
        return max(0.0, min(until, self._ask))

    def _check(self) -> None:
        """Look whether it is time for something."""
        now = time.monotonic_ns()
        tree = self._eyes.tree
        news = tree.news + len(self._account.calls) + len(self._lines.done)
        news += 0 if self._requests is None else self._requests.news
        if self._news != news:
            self._news = news
            self._news_at = now
            self._ask = _FIRST_ASK
            self._notice_ends()
        root = tree.all[0]
        if self._ended_by is not None:
            self._ending.kill(now)
        elif now >= self._deadline:
            self._end("deadline")
        elif root.ended is not None:
            self._ending.after_root(now)
        else:
            self._consider_rest(now)

    def _notice_ends(self) -> None:
        leavers = self._eyes.tree.leavers
        while leavers:
            pid = leavers.pop()
            if self._door is not None:
                self._door.left(pid)

    def _end(self, how: Outcome) -> None:
        self._ended_by = how
        self._stopped = self._now()
        if how != "lost":
            # Before anybody is killed, or let pass a gate.
            self._found = find_out(self._eyes, self._reactor, calm=how == "deadlock", given_up=self._owner_gone)
        if self._door is not None:
            self._door.open()
        self._ending.kill(time.monotonic_ns())

    # -- rest ---------------------------------------------------------------------------------------------------

    def _consider_rest(self, now: int) -> None:
        quiet = (now - self._news_at) / 1e9
        if quiet < self._ask:
            return
        self._ask = min(_LAST_ASK, self._ask * 2)
        if self._door is not None and self._door.too_early(now):
            return
        held = self._door.held if self._door is not None else frozenset()
        rest = self._eyes.rest(held)
        if held and self._eyes.dozes(self._root):
            self._dozed = self._now()
        if rest == "blocked" or (rest == "timed" and quiet >= self._eyes.timed_rest):
            # What was sent before the second look may still be on its way to us.
            if self._reactor.turn(0):
                self._has_more = self._eyes.pump()
                return
            self._settled(sure=rest == "blocked")
        elif self._door is not None and self._door.waiting and now - self._news_at >= self._door.patience_at(now):
            self._settle(self._door, settled=False)

    def _settled(self, *, sure: bool) -> None:
        if self._door is not None and self._door.waiting:
            self._settle(self._door, settled=True)
        elif sure:
            self._end("deadlock")

    def _settle(self, door: Doorkeeper, *, settled: bool) -> None:
        door.settle(settled=settled)
        now = time.monotonic_ns()
        door.waited(now - self._news_at)
        self._news_at = now
        self._ask = _FIRST_ASK

    def _now(self) -> float:
        return max(0, time.monotonic_ns() - self._eyes.tree.start) / 1e9

    def _wrote(self, pid: int, stream: Stream, data: bytes) -> None:
        self._lines.add(pid, stream, data, self._now())
        if self._pass_on is not None:
            self._pass_on(stream, pid, data)

    # -- the end ------------------------------------------------------------------------------------------------

    def _drain(self) -> None:
        """Read what was written before the end: everybody is dead, so it is all there."""
        while self._reactor.turn(0):
            pass
        if self._requests is not None:
            self._requests.finish()
        self._lines.close(self._now())

    def _record(self, job: Job) -> Run:
        told = self._account
        ended = self._now()
        processes = self._eyes.tree.record()
        killed = any(process.signal == signal.SIGKILL for process in processes)
        run = Run(
            entry=job.entry,
            arguments=job.arguments,
            mode="script" if job.module is None else "function",
            **told.outcome(self._ended_by, (job.folder, *job.path)),
            processes=processes,
            calls=tuple(told.calls),
            outputs=tuple(self._lines.done),
            raised=tuple(told.raised),
            files=tuple(told.files),
            holds=tuple(self._door.holds) if self._door else (),
            changes=tuple(told.changes),
            requests=self._requests.record() if self._requests else (),
            waits=waits_of(self._found, Stacks(job.folder, (job.folder, *job.path))),
            observer=self._eyes.name,
            python=told.python,
            start_method=job.start_method,
            deadline=job.deadline,
            order=self._door.forced if self._door else None,
            called=told.called,
            returned=told.returned,
            dozed=self._dozed,
            stopped=self._stopped,
            ended=ended,
            memory_kills=max(0, _memory_kills() - self._memory_kills) if killed else 0,
            dropped=dict(self._lines.dropped),
            provenance=dict(self._eyes.provenance),
            **(self._meter.record() if self._meter is not None else {}),
        )
        self._close()
        return run

    def _close(self) -> None:
        self._streams.close()
        if self._requests is not None:
            self._requests.close()
        self._switchboard.close()
        self._stage.close()
        if self._stage.process.returncode is None:
            self._stage.process.returncode = 0  # reaped by the observer
        self._eyes.close()


def _memory_kills() -> int:
    if not sys.platform.startswith("linux"):
        return 0
    from pytest_witness.observe.linux.proc import memory_kills

    return memory_kills()
