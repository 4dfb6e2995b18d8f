"""The witness's agent inside each observed interpreter.

It does four small things: makes standard output line-buffered, as on a terminal; sets the default start method;
reports when a process enters a piece of work; and waits there when the witness holds it. What it reports is a hint.
The facts come from outside.

It lives in the learner's interpreter, so it must not be noticed: it imports only what a bare interpreter has already
loaded or hides behind an underscore, patches three functions of `multiprocessing` and `concurrent.futures` when, and
only when, the learner imports them, and watches the submission's functions with `sys.monitoring` (PEP 669), or with a
profile function before Python 3.12.

Configuration travels in one environment variable, as lines ``name=value``:

* ``address``: where the observer listens: the path of a socket;
* ``root``: PID of the process that runs the submission, or ``me`` in that process before it knows;
* ``streams``: ``1`` when each interpreter has to bring its own output, and to tell of its birth, its threads and its
  sleep (portable observer);
* ``folder``, ``method``, ``gate``, ``measure``, ``module``, ``file``: of the job, once it is known.
"""

import _frozen_importlib_external as _external
import os
import sys
import time

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    import _socket
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, FrameType, ModuleType
    from typing import Any

VARIABLE = "PYTEST_WITNESS_STAGE"
_PLACES = ("work", "end")  # gates that are not at the door of a function
_FREE = b"g"  # the observer's answer: go, and do not stop again; any other byte: go, and stop at the next gate
_SHORT = 0.05  # seconds of sleep that are not worth telling
_LONG = 1e6  # seconds of sleep: until further notice
_STDOUT, _STDERR = 1, 2
_LIBRARIES = ("multiprocessing.pool", "concurrent.futures.process")


class Agent:
    """What one interpreter knows of the witness; a forked child starts anew with its own connection."""

    def __init__(self, settings: "dict[str, str]") -> None:
        """Take the settings; nothing is connected yet."""
        self.settings = settings
        self.socket: _socket.socket | None = None
        self.seen: set[str] = set()  # kinds and functions already reported by this process
        self.free = False  # no more stops in this process
        # Who last began to fork, and when: in a child, its parent and its birth.
        self.forking: tuple[int, int] | None = None
        self.root = os.getpid() if settings.get("root") == "me" else int(settings["root"])

    # -- talking ------------------------------------------------------------------------------------------------

    def connect(self) -> "_socket.socket":
        """Open a connection to the observer, out of the way of the learner's file descriptors."""
        import _socket

        connection = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            connection.connect(self.settings["address"])
            high = _high_descriptor()
            os.dup2(connection.fileno(), high, inheritable=False)
        finally:
            connection.close()
        return _socket.socket(fileno=high)

    def say(self, what: str, **details: object) -> bool:
        """Send one message; false when nobody listens any more."""
        line = _json({"say": what, "pid": os.getpid(), **details}).encode("ascii") + b"\n"
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

    def arrive(self, kind: str, name: str, key: "list[int]", *, gate: "str | None") -> None:
        """Report that this process enters a piece of work, and stop when the gate is there.

        Where the run is measured, it stops at each piece of work for as long as it takes to read its clock.
        """
        measured = self.settings.get("measure") and kind != "function"
        at_gate = not self.free and self.settings.get("gate") == gate
        if os.getpid() != self.root and (measured or at_gate):
            self.stop("work", kind=kind, name=name, key=key)
        elif kind != "task" or kind not in self.seen:  # one task of each process tells enough
            self.say("work", kind=kind, name=name, key=key)
        self.seen.add(kind)

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
            self.bring_streams()
        if "folder" in self.settings:
            watch_functions(self)

    def forked(self) -> None:
        """Become the agent of a forked child."""
        if self.socket is not None:
            self.socket.close()
            self.socket = None
        if self.seen:
            self.seen = set()
            if sys.version_info >= (3, 12):
                sys.monitoring.restart_events()
        self.start()

    def bring_streams(self) -> None:
        """Connect this process's own standard output and error to the observer, unless they lead elsewhere by now."""
        first = self.settings["root"] == "me"
        mine = [number for number in (_STDOUT, _STDERR) if first or self._leads_to_observer(number)]
        joined = mine == [_STDOUT, _STDERR] and os.path.sameopenfile(_STDOUT, _STDERR)  # somebody asked for 2>&1
        try:
            for number in mine:
                if number == _STDERR and joined:
                    os.dup2(_STDOUT, _STDERR)
                else:
                    self._bring_stream(number, "stdout" if number == _STDOUT else "stderr")
        except OSError:
            pass  # nobody listens any more: the parent's stream is as good as any

    def _bring_stream(self, number: int, name: str) -> None:
        stream = self.connect()
        stream.sendall(_json({"say": name, "pid": os.getpid()}).encode("ascii") + b"\n")
        os.dup2(stream.fileno(), number)
        stream.close()

    def _leads_to_observer(self, number: int) -> bool:
        """Tell whether a descriptor is a connection to the observer: an inherited one, not a file or a pipe."""
        import _socket

        try:
            copy = os.dup(number)
        except OSError:
            return False
        try:
            stream = _socket.socket(fileno=copy)
        except OSError:
            os.close(copy)
            return False
        try:
            return bool(stream.getpeername() == self.settings["address"])
        except OSError:
            return False
        finally:
            stream.close()

    def adopt(self, job: "dict[str, Any]") -> None:
        """Take over a job's settings, and hand them to every interpreter to come."""
        gate = job["gate"]
        self.settings.update(
            root=str(self.root),
            folder=job["folder"],
            method=job["start_method"] or "",
            gate=gate["at"] if gate else "",
            measure="1" if job["measure"] else "",
        )
        self.publish()
        watch_functions(self)

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


# -- the submission's functions ---------------------------------------------------------------------------------


def watch_functions(agent: Agent) -> None:
    """Report the first entry of this process into each function of the submission."""
    if sys.version_info >= (3, 12):
        _monitor(sys.monitoring)
    elif agent.settings.get("gate"):  # a profile function costs on every call: only where a gate needs it
        if "threading" in sys.modules:
            sys.modules["threading"].setprofile(_profile)
        sys.setprofile(_profile)


def _is_submission(code: "CodeType") -> bool:
    return _agent.owns(code.co_filename) and not code.co_name.startswith("<")


def _entered(code: "CodeType") -> None:
    name = getattr(code, "co_qualname", code.co_name)
    if name not in _agent.seen:
        _agent.seen.add(name)
        # A learner's function may have the name of a place that is no function's door.
        _agent.arrive("function", name, [], gate=None if code.co_name in _PLACES else code.co_name)


def _monitor(monitoring: "ModuleType") -> None:
    for tool in (4, 3, 1, 0):  # numbers without a meaning of their own first (PEP 669)
        owner = monitoring.get_tool(tool)
        if owner == "pytest-witness":
            return
        if owner is None:
            break
    else:
        return
    monitoring.use_tool_id(tool, "pytest-witness")
    start = monitoring.events.PY_START
    disable = monitoring.DISABLE

    def started(code: "CodeType", _offset: int) -> object:
        if _is_submission(code):
            _entered(code)
        if wary and _agent.owns(code.co_filename):
            monitoring.set_local_events(tool, code, monitoring.events.CALL)
        return disable  # once for each process and function: watching costs nothing afterwards

    def calling(_code: "CodeType", _offset: int, function: object, argument: "Any") -> object:
        if function is not time.sleep:
            return disable  # once for each process and place
        if type(argument) in (int, float) and argument > _SHORT:
            _agent.say("sleep", seconds=argument)
        return None

    # Where the observer cannot tell sleep from waiting for others, a gate needs to know.
    wary = _agent.tells_all and _agent.settings.get("gate")
    monitoring.register_callback(tool, monitoring.events.CALL, calling)
    monitoring.register_callback(tool, start, started)
    monitoring.set_events(tool, start)


def _profile(frame: "FrameType", event: str, argument: object) -> None:
    if event == "call":
        if _is_submission(frame.f_code):
            _entered(frame.f_code)
    elif argument is time.sleep and _agent.tells_all:
        # How long is not told here: until it says otherwise.
        _agent.say("sleep", seconds=_LONG if event == "c_call" else 0)


# -- the standard library's machinery ---------------------------------------------------------------------------


def _context_loaded(module: "Any") -> None:
    """Set the default start method, leaving the learner free to set it as if nothing had happened."""
    method = _agent.settings.get("method")
    if method and method in module._concrete_contexts:
        module._default_context._default_context = module._concrete_contexts[method]


def _threading_loaded(module: "Any") -> None:
    """Report each thread's begin and end, where nobody else tells of them, and watch its calls before Python 3.12."""
    if sys.version_info < (3, 12) and _agent.settings.get("gate"):
        module.setprofile(_profile)
    if not _agent.tells_all:
        return
    original = module.Thread._bootstrap_inner

    def _bootstrap_inner(self: object) -> None:
        tid = module.get_native_id()
        _agent.say("thread", tid=tid)
        try:
            original(self)
        finally:
            _agent.say("thread", tid=tid, ended=True)

    module.Thread._bootstrap_inner = _named_like(original, _bootstrap_inner)


def _process_loaded(module: "Any") -> None:
    """Report what a process is for when it begins, and its end."""
    original = module.BaseProcess._bootstrap

    def _bootstrap(self: object, *args: object, **kwargs: object) -> object:
        _begin(self)
        code = original(self, *args, **kwargs)
        gate = _agent.settings.get("gate") == "end" and not _agent.free
        if gate:
            _agent.stop("end", code=code)
        elif _agent.tells_all:
            _agent.say("end", code=code)
        return code

    module.BaseProcess._bootstrap = _named_like(original, _bootstrap)


def _begin(process: object) -> None:
    target = getattr(process, "_target", None)
    home = str(getattr(target, "__module__", ""))
    label = str(getattr(process, "name", ""))
    if home == "multiprocessing.managers":
        _agent.say("role", role="helper", name="manager")
    elif home in _LIBRARIES:
        _agent.say("role", role="worker", name=label)
    else:
        name = getattr(target, "__qualname__", None) or f"{type(process).__qualname__}.run"
        _agent.say("role", role="worker", name=label)
        _agent.arrive("target", str(name), [], gate="work")


class _Tasks:
    """A pool's task queue as its worker sees it, with a gate behind its door."""

    def __init__(self, queue: "Any", key: "Callable[[Any], list[int]]") -> None:
        self._queue = queue
        self._key = key

    def get(self, *args: object, **kwargs: object) -> object:
        task = self._queue.get(*args, **kwargs)
        if task is not None:
            number = self._key(task)
            _agent.arrive("task", ".".join(map(str, number)), number, gate="work")
        return task

    def __getattr__(self, name: str) -> object:
        return getattr(self._queue, name)


def _pool_loaded(module: "Any") -> None:
    original = module.worker

    def worker(inqueue: object, *args: object, **kwargs: object) -> object:
        return original(_Tasks(inqueue, lambda task: [task[0], task[1] or 0]), *args, **kwargs)

    module.worker = _named_like(original, worker)


def _executor_loaded(module: "Any") -> None:
    original = module._process_worker

    def _process_worker(call_queue: object, *args: object, **kwargs: object) -> object:
        return original(_Tasks(call_queue, lambda item: [item.work_id]), *args, **kwargs)

    module._process_worker = _named_like(original, _process_worker)


def _named_like(original: object, function: object) -> object:
    """Give a replacement the names of the original: spawned interpreters find it by them."""
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(function, name, getattr(original, name))
    return function


_call_hooks = {
    "threading": _threading_loaded,
    "multiprocessing.context": _context_loaded,
    "multiprocessing.process": _process_loaded,
    "multiprocessing.pool": _pool_loaded,
    "concurrent.futures.process": _executor_loaded,
}


class _Hooks:
    """Finder on the meta path (PEP 302, PEP 451): calls our hook when a module of interest has been executed."""

    @staticmethod
    def find_spec(
        name: str, path: "Sequence[str] | None" = None, _target: "ModuleType | None" = None
    ) -> "ModuleSpec | None":
        if name == _agent.settings.get("module"):
            return _external.spec_from_file_location(name, _agent.settings["file"])
        hook = _call_hooks.get(name)
        if hook is None:
            return None
        spec = _external.PathFinder.find_spec(name, path)
        if spec is None or spec.loader is None or _agent.owns(spec.origin):
            return spec  # a file or folder of the learner's that has the module's name
        loader: Any = spec.loader
        execute = loader.exec_module

        def exec_module(module: "ModuleType") -> None:
            execute(module)
            hook(module)

        # Under this name the import system leaves the frame out of tracebacks, as it does with its own.
        exec_module.__code__ = exec_module.__code__.replace(co_filename="<frozen importlib._bootstrap_external>")
        loader.exec_module = exec_module
        return spec


_agent: Agent
_load: "Callable[..., ModuleType]"  # loads another file of ours by its path


def _note_fork() -> None:
    _agent.forking = os.getpid(), time.monotonic_ns()


def join_in(load: "Callable[..., ModuleType]") -> None:
    """Start the agent in this interpreter, when it belongs to an observed run."""
    global _agent, _load  # noqa: PLW0603  # one of each in an interpreter, for hooks that take no argument of ours
    _load = load
    text = os.environ.get(VARIABLE)
    if not text:
        return
    _agent = Agent(dict(line.split("=", 1) for line in text.split("\n")))
    output: Any = sys.stdout
    if output is not None:
        # As on a terminal: what a worker printed must not be lost when its pool is terminated.
        output.reconfigure(line_buffering=True)
    sys.meta_path.insert(0, _Hooks)
    os.register_at_fork(after_in_child=_agent.forked)
    if _agent.tells_all:
        os.register_at_fork(before=_note_fork)
        if "threading" in sys.modules:
            _threading_loaded(sys.modules["threading"])
    _agent.start()


def begin() -> "int | None":
    """Play the root: wait for a job and run it (the stage's main program)."""
    status: int | None = _load("root", plain=_load("../record/plain")).play(_agent)
    return status
