"""One run, from the prepared stage to the record."""

from __future__ import annotations

import dis
import functools
import marshal
import socket
import struct
import subprocess
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pytest_witness.observe import stages
from pytest_witness.observe.agents import Agent, Switchboard
from pytest_witness.observe.binding import Binding
from pytest_witness.observe.gates import Keeper
from pytest_witness.observe.meter import Meter
from pytest_witness.observe.outcome import failure_of, value_of
from pytest_witness.observe.output import Lines
from pytest_witness.observe.requests import Requests
from pytest_witness.record import Call, Change, Run

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.observe.eyes import Eyes
    from pytest_witness.observe.reactor import Reactor
    from pytest_witness.record import Outcome, Stream
    from pytest_witness.stage import Job

# How long the supervisor waits after news before it asks whether the run is at rest, and how that grows: asking costs
# some reads of /proc for each thread, so a long computation is not asked too often.
_FIRST_ASK = 0.002
_LAST_ASK = 0.05
# How long the machinery of `multiprocessing` may take to notice that the root has ended.
_HELPERS_GRACE = 1.0
_KILL_AGAIN = 0.02
_TRACKER_GRACE = 0.5  # how long a resource tracker may take to clear up; it does nothing else, unless it is none
_HURRY = 100  # waits that the rest of the time is divided by, once waiting has used up its share
_MOST = 10_000  # calls and changes recorded: what code inside a run reports must not fill the supervisor's memory

_CREDENTIALS = struct.Struct("3i")


def _number(item: object) -> int | None:
    return item if isinstance(item, int) and not isinstance(item, bool) else None


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
        self._switchboard = Switchboard(reactor, self._stage.listener, self._message, self._hung_up)
        self._open_streams: dict[Stream, socket.socket] = {"stdout": self._stage.stdout, "stderr": self._stage.stderr}
        for stream, end in self._open_streams.items():
            end.setblocking(False)  # noqa: FBT003  # takes it by position only
            reactor.watch(end, functools.partial(self._read_output, stream))
        self._lines = Lines()
        self._calls: list[Call] = []
        self._changes: list[Change] = []
        self._arrived: dict[int, tuple[int | None, Agent]] = {}  # held process or thread -> its call's index, its agent
        self._root_agent: Agent | None = None
        self._took_job = False
        self._python = ""
        self._ended_by: Outcome | None = None
        self._message_of_end: dict[str, Any] | None = None
        self._called: float | None = None
        self._returned: float | None = None
        self._dozed: float | None = None
        self._keeper: Keeper | None = None
        self._meter: Meter | None = None
        self._requests: Requests | None = None

    # -- life ---------------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether the stage waits for its job, or has died before it could."""
        return self._root_agent is not None or self._stage.process.poll() is not None

    def run(self, job: Job, owner_gone: Callable[[], bool]) -> Run | None:
        """Run the job to its end; `owner_gone` tells that nobody waits for the result any more.

        Returns:
            The run; or None when the stage was gone before it took the job. What the run before did to it, such as to
            kill all that it could find, may have shown only now.
        """
        while not self.ready:
            self._reactor.turn(None)
        if self._root_agent is None or not self._begin(job):
            self.discard()
            return None
        while self._eyes.alive():
            self._turn(self._pause())
            if owner_gone():
                self._end("lost")
            self._check()
        self._drain()
        run = self._record(job)
        return run if self._took_job or self._ended_by is not None else None

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
        self._eyes.begin()
        self._start = self._eyes.tree.start
        self._deadline = self._start + int(job.deadline * 1e9)
        if job.gate is not None:
            self._keeper = Keeper(job.gate.at, job.gate.order, self._let_pass)
            if self._requests is not None and job.gate.at == "request":
                self._requests.keeper = self._keeper
            self._patience = int(job.gate.patience * 1e9)
            self._budget = int(job.deadline * 1e9) // 2
        self._binding = Binding(self._eyes.tree, job.cores)
        if job.measure or job.timed:
            self._meter = Meter(self._eyes.tree, self._root, tasks=job.measure)
        self._news = -1
        self._news_at = self._start
        self._ask = _FIRST_ASK
        self._helpers_until: int | None = None
        self._tracker_until: int | None = None
        # Stages are of our own Python; how the pages' server is talked to is none of their business.
        data = marshal.dumps({**job.to_data(), "pages": None, "store": dis.opmap["STORE_ATTR"]})
        if self._root_agent is not None:
            self._root_agent.send(len(data).to_bytes(8, "big") + data)
        return True

    def _turn(self, timeout: float) -> None:
        self._reactor.turn(timeout)
        self._eyes.pump()
        self._binding.look(time.monotonic_ns())
        if self._meter is not None:
            self._meter.look(time.monotonic_ns())

    def _pause(self) -> float:
        """Return how long nothing needs to be looked at by itself."""
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
        asked = 0 if self._requests is None else self._requests.news
        if self._news != tree.news + len(self._calls) + len(self._lines.done) + asked:
            self._news = tree.news + len(self._calls) + len(self._lines.done) + asked
            self._news_at = now
            self._ask = _FIRST_ASK
            self._notice_ends()
        root = tree.all[0]
        if self._ended_by is not None:
            self._kill(now)
        elif now >= self._deadline:
            self._end("deadline")
        elif root.ended is not None:
            self._after_root(now)
        else:
            self._consider_rest(now)

    def _notice_ends(self) -> None:
        leavers = self._eyes.tree.leavers
        while leavers:
            pid = leavers.pop()
            self._arrived.pop(pid, None)
            if self._keeper is not None:
                self._keeper.left(pid)

    def _end(self, how: Outcome) -> None:
        self._ended_by = how
        self._kill(time.monotonic_ns())

    def _kill(self, now: int) -> None:
        """Kill every process; the resource tracker, which gives back what the others cannot any more, goes by itself.

        It sees that the last of them has gone, unlinks their semaphores and shared memory, and ends.
        """
        tree = self._eyes.tree
        if self._tracker_until is None:
            self._tracker_until = now + int(_TRACKER_GRACE * 1e9)
        spared = [state.pid for state in tree.alive() if tree.role_of(state) == ("helper", "resource tracker")]
        self._eyes.kill(frozenset(spared if now < self._tracker_until else ()))

    def _after_root(self, now: int) -> None:
        """Give the machinery time to go by itself; what else is still alive was left behind."""
        tree = self._eyes.tree
        if self._helpers_until is None:
            self._helpers_until = now + int(_HELPERS_GRACE * 1e9)
            for state in tree.alive():
                state.left_behind = tree.role_of(state)[0] != "helper"
        if any(state.left_behind for state in tree.alive()) or now >= self._helpers_until:
            self._kill(now)

    # -- rest ---------------------------------------------------------------------------------------------------

    def _consider_rest(self, now: int) -> None:
        quiet = (now - self._news_at) / 1e9
        if quiet < self._ask:
            return
        self._ask = min(_LAST_ASK, self._ask * 2)
        held = self._keeper.held if self._keeper is not None else frozenset()
        rest = self._eyes.rest(held)
        if held and self._eyes.dozes(self._root):
            self._dozed = self._now()
        if rest == "blocked" or (rest == "timed" and quiet >= self._eyes.timed_rest):
            # What was sent before the second look may still be on its way to us.
            if self._reactor.turn(0):
                self._eyes.pump()
                return
            self._settled(held, sure=rest == "blocked")
        elif self._keeper is not None and self._keeper.waiting and now - self._news_at >= self._patience_at(now):
            self._keeper.settle(settled=False, waiters=self._eyes.waiters(held))
            self._waited_since_news(now)

    def _patience_at(self, now: int) -> int:
        """Return how long to wait for others: less and less when half of the run's time went by in waiting in vain.

        A program that starts a hundred processes one after the other is held a hundred times, and has still to end.
        """
        return self._patience if self._budget > 0 else min(self._patience, (self._deadline - now) // _HURRY)

    def _waited_since_news(self, now: int) -> None:
        self._budget -= now - self._news_at
        self._news_at = now
        self._ask = _FIRST_ASK

    def _settled(self, held: frozenset[int], *, sure: bool) -> None:
        if self._keeper is not None and self._keeper.waiting:
            self._keeper.settle(settled=True, waiters=self._eyes.waiters(held))
            self._waited_since_news(time.monotonic_ns())
        elif sure:
            self._end("deadlock")

    # -- what comes in ------------------------------------------------------------------------------------------

    def _now(self) -> float:
        return max(0, time.monotonic_ns() - self._eyes.tree.start) / 1e9

    def _message(self, agent: Agent, message: dict[str, Any]) -> None:
        handler = getattr(self, f"_on_{message['say']}", None)
        pid = agent.peer if agent.peer is not None else message["pid"]
        if handler is not None:
            handler(agent, pid, message)

    def _on_hello(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        if pid == self._root and message.get("root"):
            self._root_agent = agent
            self._python = str(message.get("version"))
        self._eyes.hello(pid, message)

    def _on_took(self, _agent: Agent, pid: int, _message: dict[str, Any]) -> None:
        self._took_job = self._took_job or pid == self._root

    def _on_role(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        state = self._eyes.tree.now.get(pid)
        if state is not None and message.get("role") in ("worker", "helper"):
            state.role = message["role"]
            state.name = str(message.get("name"))[:60]

    def _on_work(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        kind = message.get("kind")
        if kind not in ("function", "target", "task", "store", "lock") or pid not in self._eyes.tree.now:
            return
        if self._meter is not None and kind in ("target", "task"):
            self._meter.begins(pid, message.get("key"), time.monotonic_ns())
        index = None
        tid = message.get("tid")
        if len(self._calls) < _MOST:
            index = len(self._calls)
            name = str(message.get("name"))[:200]
            self._calls.append(Call(pid=pid, kind=kind, name=name, at=self._now(), tid=_number(tid)))
        if message.get("hold"):
            self._hold(agent, pid, message, index)

    def _on_change(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        tid, argument = _number(message.get("tid")), _number(message.get("argument"))
        if tid is None or argument is None or len(self._changes) >= _MOST:
            return
        how = str(message.get("how"))[:40]
        self._changes.append(Change(pid=pid, tid=tid, argument=argument, how=how, at=self._now()))

    def _on_call(self, agent: Agent, pid: int, _message: dict[str, Any]) -> None:
        if self._meter is not None and pid == self._root:
            self._meter.called()
            self._called = self._called or self._now()  # it stands still until the answer
        agent.answer(b"w")

    def _on_end(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        self._eyes.farewell(pid, message)
        if message.get("hold"):
            self._hold(agent, pid, message, None)

    def _on_outcome(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        known = message.get("how") in ("returned", "raised", "exited")
        if pid == self._root and known and self._message_of_end is None:
            self._message_of_end = message
            self._returned = self._now()
            if self._meter is not None:
                self._meter.returned()
        if message.get("hold"):
            agent.answer(b"w")

    def _on_output(self, agent: Agent, pid: int, message: dict[str, Any]) -> None:
        if agent.stream is not None and self._eyes.streams_by_agent:
            self._wrote(pid, agent.stream, message["data"])

    def _on_thread(self, _agent: Agent, pid: int, message: dict[str, Any]) -> None:
        self._eyes.told(pid, message)

    _on_sleep = _on_thread

    def _hung_up(self, agent: Agent) -> None:
        if agent.peer is None or agent.stream is not None:
            return
        held = agent.thread or agent.peer
        _, holder = self._arrived.get(held, (None, None))
        if holder is agent and self._keeper is not None:
            # It was killed at the gate. Its end may have been noticed before its arrival, and then is not again.
            del self._arrived[held]
            self._keeper.left(held)
        if agent.thread is None:
            self._eyes.hung_up(agent.peer)

    def _hold(self, agent: Agent, pid: int, message: dict[str, Any], index: int | None) -> None:
        state = self._eyes.tree.now.get(pid)
        agent.thread = _number(message.get("tid"))
        held = pid if agent.thread is None else agent.thread
        # The root's own thread goes on, and so does who is held already, by another of its connections.
        not_to_hold = held == self._root or held in self._arrived
        if self._keeper is None or self._ended_by is not None or state is None or not_to_hold:
            agent.answer(b"g")
            return
        if agent.thread is not None and agent.thread not in state.threads:
            if not self._eyes.streams_by_agent:  # the kernel knows of no such thread
                agent.answer(b"g")
                return
            self._eyes.told(pid, message)  # its birth may be on its way, on another connection
        key = message.get("key")
        numbers: tuple[int, ...] = (state.born, held)
        if isinstance(key, list) and key and all(isinstance(part, int) for part in key):
            numbers = tuple(key)
        self._arrived[held] = (index, agent)
        if agent.thread is None:
            self._eyes.held(pid)
        self._keeper.arrive(held, numbers)

    def _let_pass(self, pid: int, *, free: bool) -> None:
        if self._requests is not None:
            self._requests.let_pass(pid, free=free)
        if pid not in self._arrived:
            return
        index, agent = self._arrived.pop(pid)
        if index is not None:
            call = self._calls[index]
            self._calls[index] = replace(call, held=self._now() - call.at)
        agent.answer(b"g" if free else b"w")

    def _read_output(self, stream: Stream) -> bool:
        end = self._open_streams[stream]
        try:
            data, ancillary, _, _ = end.recvmsg(65_536, socket.CMSG_SPACE(_CREDENTIALS.size))
        except BlockingIOError:
            return False
        except OSError:
            data, ancillary = b"", []
        if not data:
            self._reactor.forget(end)
            del self._open_streams[stream]
            return False
        pid = self._root
        for _, kind, content in ancillary:
            if kind == getattr(socket, "SCM_CREDENTIALS", None):
                pid = _CREDENTIALS.unpack(content[: _CREDENTIALS.size])[0]
        self._wrote(pid, stream, data)
        return True

    def _wrote(self, pid: int, stream: Stream, data: bytes) -> None:
        self._lines.add(pid, stream, data, self._now())
        if self._pass_on is not None:
            self._pass_on(stream, pid, data)

    # -- the end ------------------------------------------------------------------------------------------------

    def _drain(self) -> None:
        """Read what was written before the end: everybody is dead, so it is all there."""
        while self._reactor.turn(0):
            pass
        self._lines.close(self._now())

    def _record(self, job: Job) -> Run:
        ended = self._now()
        message = self._message_of_end
        outcome: Outcome = self._ended_by or (message["how"] if message else "exited")
        failure = None
        if message is not None and outcome == "raised":
            failure = failure_of(message.get("failure"), (job.folder, *job.path))
        run = Run(
            entry=job.entry,
            arguments=job.arguments,
            mode="script" if job.module is None else "function",
            outcome=outcome,
            value=None if message is None or message.get("how") != "returned" else value_of(message.get("value")),
            failure=failure,
            processes=self._eyes.tree.record(),
            calls=tuple(self._calls),
            outputs=tuple(self._lines.done),
            holds=tuple(self._keeper.holds) if self._keeper else (),
            changes=tuple(self._changes),
            requests=self._requests.record() if self._requests else (),
            observer=self._eyes.name,
            python=self._python,
            start_method=job.start_method,
            deadline=job.deadline,
            order=self._keeper.forced if self._keeper else None,
            called=self._called,
            returned=self._returned,
            dozed=self._dozed,
            ended=ended,
            dropped=dict(self._lines.dropped),
            provenance=dict(self._eyes.provenance),
            **(self._meter.record() if self._meter is not None else {}),
        )
        self._close()
        return run

    def _close(self) -> None:
        for end in self._open_streams.values():
            self._reactor.forget(end)
        if self._requests is not None:
            self._requests.close()
        self._switchboard.close()
        self._stage.close()
        if self._stage.process.returncode is None:
            self._stage.process.returncode = 0  # reaped by the observer
        self._eyes.close()
