"""The witness's agent inside each observed interpreter.

It does four small things: makes standard output line-buffered, as on a terminal; sets the default start method;
reports when a process enters a piece of work; and waits there when the witness holds it. What it reports is a hint.
The facts come from outside.

It lives in the learner's interpreter, so it must not be noticed: it imports only what a bare interpreter has already
loaded or hides behind an underscore, patches a few functions of `threading`, `multiprocessing` and
`concurrent.futures` when, and only when, the learner imports them (`library`), and watches the submission's functions
with `sys.monitoring` (PEP 669), or with a profile function before Python 3.12 (`doors`).

Configuration travels in one environment variable, as lines ``name=value``:

* ``address``: where the observer listens: the path of a socket;
* ``root``: PID of the process that runs the submission, or ``me`` in that process before it knows;
* ``stacks``: number of the signal at which each thread writes its Python stack into a file in memory (`stacks`);
* ``streams``: ``1`` when each interpreter has to bring its own output, and to tell of its birth, its threads and its
  sleep (portable observer);
* ``folder``, ``method``, ``gate``, ``threads``, ``store``, ``item``, ``measure``, ``changes``, ``module``, ``file``: of
  the job, once it is known.
"""

import os
import sys
import time
from _thread import allocate_lock, get_native_id

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    import _socket
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

VARIABLE = "PYTEST_WITNESS_STAGE"
_FREE = b"g"  # the observer's answer: go, and do not stop again; any other byte: go, and stop at the next gate


class Agent:
    """What one interpreter knows of the witness; a forked child starts anew with its own connection."""

    def __init__(self, settings: "dict[str, str]", load: "Callable[..., ModuleType]") -> None:
        """Take the settings, and what loads another file of ours by its path; nothing is connected yet."""
        self.settings = settings
        self.load = load
        self.socket: _socket.socket | None = None
        self.choosing = allocate_lock()  # a descriptor's number: two threads must not find the same one free
        self.doors: Any = None  # watches the submission's functions, once there is something to watch
        self.changes: Any = None  # watches its lists, where that is asked for
        self.seen: set[str] = set()  # kinds and functions already reported by this process
        self.free = False  # no more stops in this process
        self.free_threads: set[int] = set()  # nor in these of its threads
        self.taken = 0  # how often this process took a lock, at a gate before stores
        self.streams: Any = None  # brings its own output, where the observer cannot tell authors
        self.stacks: Any = None  # tells this process's Python stacks, where that is asked for
        self.errors: Any = None  # tells of exceptions that leave the submission's functions
        self.errors_told = 0  # by this process
        self.files_told = 0
        # Who last began to fork, and when: in a child, its parent and its birth.
        self.forking: tuple[int, int] | None = None
        self.root = os.getpid() if settings.get("root") == "me" else int(settings["root"])

    # -- talking ------------------------------------------------------------------------------------------------

    def connect(self) -> "_socket.socket":
        """Open a connection to the observer."""
        import _socket

        connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            connection.connect(self.settings["address"])
            return _socket.socket(fileno=self.put_away(connection.fileno()))
        finally:
            connection.close()

    def put_away(self, descriptor: int, place: "int | None" = None) -> int:
        """Copy a descriptor to a high number, out of the way of the learner's, or to this one; return the number."""
        with self.choosing:
            number = _high_descriptor() if place is None else place
            os.dup2(descriptor, number, inheritable=False)
        return number

    @staticmethod
    def line(what: str, **details: object) -> bytes:
        """Return one message of this process's as it is sent."""
        return _json({"say": what, "pid": os.getpid(), **details}).encode("ascii") + b"\n"

    def say(self, what: str, **details: object) -> bool:
        """Send one message; false when nobody listens any more."""
        line = self.line(what, **details)
        for _ in range(2):
            try:
                if self.socket is None:
                    self.socket = self.connect()
                self.socket.sendall(line)
            except OSError:
                # Closed by the learner (os.closerange), its number perhaps in use for something else: leave it alone,
                # and try once more with a new connection.
                if self.socket is not None:
                    self.socket.detach()
                    self.socket = None
            else:
                return True
        return False

    def stop(self, what: str, **details: object) -> None:
        """Send one message and wait until the witness lets this process pass."""
        if not self.say(what, hold=True, **details) or self.socket is None:
            return
        try:
            answer = self.socket.recv(1)
        except OSError:
            return
        if answer == _FREE:
            self.free = True

    def stop_thread(self, **details: object) -> None:
        """Send one message of this thread's, and wait until the witness lets it pass; other threads go on.

        It has a connection of its own, for an answer must not reach another thread.
        """
        tid = get_native_id()
        line = self.line("work", tid=tid, hold=True, **details)
        try:
            connection = self.connect()
        except OSError:
            return
        try:
            connection.sendall(line)
            if connection.recv(1) == _FREE:
                self.free_threads.add(tid)
        except OSError:
            pass  # nobody listens any more
        try:  # noqa: SIM105  # `contextlib` must not be loaded here
            connection.close()
        except OSError:
            pass  # closed by the learner (os.closerange)

    def arrive(self, kind: str, name: str, key: "list[int]", *, gate: "str | None") -> None:
        """Report that this process enters a piece of work, and stop when the gate is there.

        Where the run is measured, it stops at each piece of work for as long as it takes to read its clock. A gate for
        threads holds each of them, but the root's first one.
        """
        measured = self.settings.get("measure") and kind in ("target", "task")
        at_gate = not self.free and self.settings.get("gate") == gate
        if at_gate and self.settings.get("threads"):
            self.arrive_in_thread(kind, name)
            return
        if os.getpid() != self.root and (measured or at_gate):
            self.stop("work", kind=kind, name=name, key=key)
        elif kind != "task" or kind not in self.seen:  # one task of each process tells enough
            self.say("work", kind=kind, name=name, key=key)
        self.seen.add(kind)

    def arrive_in_thread(self, kind: str, name: str) -> None:
        """Report that this thread enters a piece of work, and hold it there, once; the root's first one goes on."""
        tid = get_native_id()
        if tid in self.free_threads:
            return
        if tid == self.root:
            self.free_threads.add(tid)
            self.say("work", kind=kind, name=name, tid=tid)
        else:
            self.stop_thread(kind=kind, name=name)

    # -- life ---------------------------------------------------------------------------------------------------

    @property
    def tells_all(self) -> bool:
        """Whether the observer has nobody else to tell it of births, threads, sleep and authors."""
        return self.settings.get("streams") == "1"

    def start(self) -> None:
        """Begin in a new interpreter, or in a child that was just forked."""
        if self.tells_all:
            # A forked child's parent may have ended already, and getppid(2) would name another.
            parent, born = self.forking or (os.getppid(), None)
            self.say("hello", parent=parent, argv=list(sys.orig_argv), born=born)
            if self.streams is None:
                self.streams = self.load("streams", agent=self)
            self.streams.bring()
        if "folder" in self.settings:
            self.watch()

    def watch(self) -> None:
        """Watch what the submission does, and what is done to its lists, where that is asked for."""
        if self.doors is None:
            self.doors = self.load("doors", agent=self)
            self.errors = self.load("errors", agent=self)
            self.load("files", agent=self).watch()
            if self.settings.get("changes"):
                self.changes = self.load("changes", agent=self)  # by this name a list that is sent here finds its class
        self.doors.watch()

    def forked(self) -> None:
        """Become the agent of a forked child."""
        self.choosing = allocate_lock()  # another thread of the parent may have had the one that was inherited
        if self.stacks is not None:
            self.stacks.part()
        if self.socket is not None:
            self.socket.close()
            self.socket = None
        self.taken = 0
        self.errors_told = self.files_told = 0
        if self.seen:
            self.seen = set()
            self.free_threads = set()
            if sys.version_info >= (3, 12):
                sys.monitoring.restart_events()
        self.start()

    def adopt(self, job: "dict[str, Any]") -> None:
        """Take over a job's settings, and hand them to every interpreter to come."""
        gate = job["gate"]
        self.settings.update(
            root=str(self.root),
            folder=job["folder"],
            method=job["start_method"] or "",
            gate=gate["at"] if gate else "",
            threads="1" if gate and gate["threads"] else "",
            store=str(job["store"]),
            item=str(job["item"]),
            measure="1" if job["measure"] else "",
            changes="1" if job["changes"] else "",
        )
        self.publish()
        self.watch()

    def owns(self, file: "str | None") -> bool:
        """Tell whether a file belongs to the submission."""
        folder = self.settings.get("folder")
        return folder is not None and str(file).startswith(f"{folder.rstrip(os.sep)}{os.sep}")

    def publish(self) -> None:
        """Put the settings into the environment, which spawned interpreters inherit."""
        os.environ[VARIABLE] = "\n".join(f"{name}={value}" for name, value in self.settings.items())


def _high_descriptor() -> int:
    limit = os.sysconf("SC_OPEN_MAX")  # less than 900 on macOS; -1 where there is none
    for number in range(min(900, limit - 1) if limit > 0 else 900, 3, -1):
        try:
            os.fstat(number)
        except OSError:
            return number
    raise OSError("no free file descriptor")


def _json(item: object) -> str:
    """Write JSON: the `json` module would be one that the learner's program did not ask for."""
    from _json import encode_basestring_ascii as quote

    if isinstance(item, str):
        return quote(item)
    if item is None or item is True or item is False:
        return {None: "null", True: "true", False: "false"}[item]
    if isinstance(item, dict):
        return "{" + ",".join(f"{quote(key)}:{_json(value)}" for key, value in item.items()) + "}"
    if isinstance(item, list | tuple):
        return "[" + ",".join(map(_json, item)) + "]"
    return repr(item)


_agent: Agent


def _note_fork() -> None:
    _agent.forking = os.getpid(), time.monotonic_ns()


def join_in(load: "Callable[..., ModuleType]") -> None:
    """Start the agent in this interpreter, when it belongs to an observed run."""
    global _agent  # noqa: PLW0603  # there is one in an interpreter
    text = os.environ.get(VARIABLE)
    if not text:
        return
    _agent = Agent(dict(line.split("=", 1) for line in text.split("\n")), load)
    output: Any = sys.stdout
    if output is not None:
        # As on a terminal: what a worker printed must not be lost when its pool is terminated.
        output.reconfigure(line_buffering=True)
    load("library", agent=_agent).hook()
    if _agent.settings.get("stacks"):
        _agent.stacks = load("stacks", agent=_agent)
        _agent.stacks.offer()
    os.register_at_fork(after_in_child=_agent.forked)
    if _agent.tells_all:
        os.register_at_fork(before=_note_fork)
    _agent.start()


def begin() -> "int | None":
    """Play the root: wait for a job and run it (the stage's main program)."""
    status: int | None = _agent.load("root", plain=_agent.load("../record/plain")).play(_agent)
    return status
