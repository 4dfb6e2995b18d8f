"""The standard library's machinery, hooked where a process or a thread begins, receives work, or ends.

The hooks come into a module of interest when it has been executed, and only then. Loaded by its path inside the stage,
like the agent, and with the same restraint. `agent` is handed in by the loader.
"""

import _frozen_importlib_external as _external
import os
import sys

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import FrameType, ModuleType
    from typing import Any

    from pytest_witness.stage.agent import Agent

agent: "Agent" = globals()["agent"]

_LIBRARIES = ("multiprocessing.pool", "concurrent.futures.process")
# Modules whose threads are machinery, and what of theirs does the work of a pool of threads.
_MACHINERY = ("multiprocessing.", "concurrent.futures.")
_POOLS_OF_THREADS = ("multiprocessing.pool.worker", "concurrent.futures.thread._worker")


def hook() -> None:
    """Be called for modules to come, and look after one that may be there already."""
    sys.meta_path.insert(0, _Hooks)
    if "threading" in sys.modules:
        _threading_loaded(sys.modules["threading"])


def _context_loaded(module: "Any") -> None:
    """Set the default start method, leaving the learner free to set it as if nothing had happened."""
    method = agent.settings.get("method")
    if method and method in module._concrete_contexts:
        module._default_context._default_context = module._concrete_contexts[method]


def _threading_loaded(module: "Any") -> None:
    """Report each thread's begin and end, where nobody else tells of them, and hold it at a gate for threads."""
    if agent.doors is not None:
        agent.doors.watch_threads(module)
    original = module.Thread._bootstrap_inner

    def _bootstrap_inner(self: object) -> None:
        tid = module.get_native_id()
        if agent.tells_all:
            agent.say("thread", tid=tid)
        if agent.settings.get("threads"):
            _hold_at_work(self)
        if agent.changes is not None:
            agent.changes.look_back()  # who started it waits until it has begun
        try:
            original(self)
        finally:
            if agent.changes is not None:
                agent.changes.look(tid)
            if agent.tells_all:
                agent.say("thread", tid=tid, ended=True)

    module.Thread._bootstrap_inner = _named_like(original, _bootstrap_inner)


def _hold_at_work(thread: "Any") -> None:
    """Hold a thread before it does what it is for: not earlier, for its starter waits until it has begun."""
    target = getattr(thread, "_target", None)
    home = target if target is not None else type(thread)
    name = f"{getattr(home, '__module__', '')}.{getattr(home, '__qualname__', '')}"
    if name.startswith(_MACHINERY) and name not in _POOLS_OF_THREADS:
        return
    run = thread.run

    def begin() -> None:
        agent.arrive("target", name, [], gate="work")
        run()

    thread.run = begin


def _process_loaded(module: "Any") -> None:
    """Report what a process is for when it begins, and its end."""
    original = module.BaseProcess._bootstrap

    def _bootstrap(self: object, *args: object, **kwargs: object) -> object:
        _begin(self)
        if agent.changes is not None:
            agent.changes.look(None)  # what was changed before its birth was not its doing
        code = original(self, *args, **kwargs)
        if agent.changes is not None:
            agent.changes.look(os.getpid())
        gate = agent.settings.get("gate") == "end" and not agent.free
        if gate:
            agent.stop("end", code=code)
        elif agent.tells_all:
            agent.say("end", code=code)
        return code

    module.BaseProcess._bootstrap = _named_like(original, _bootstrap)


def _begin(process: object) -> None:
    target = getattr(process, "_target", None)
    home = str(getattr(target, "__module__", ""))
    label = str(getattr(process, "name", ""))
    if home == "multiprocessing.managers":
        agent.say("role", role="helper", name="manager")
    elif home in _LIBRARIES:
        agent.say("role", role="worker", name=label)
    else:
        name = getattr(target, "__qualname__", None) or f"{type(process).__qualname__}.run"
        agent.say("role", role="worker", name=label)
        agent.arrive("target", str(name), [], gate="work")


def _locks_loaded(module: "Any") -> None:
    """Hold who takes a lock, at a gate before each store: who has read under the lock takes it again to write."""
    if agent.settings.get("gate") != "store":
        return
    kind = module.SemLock
    enter, make_methods = kind.__enter__, kind._make_methods

    def entering(self: object) -> object:
        _take(sys._getframe(1))
        return enter(self)

    def _make_methods(self: "Any") -> None:
        make_methods(self)
        acquire = self.acquire

        def acquiring(*args: object, **kwargs: object) -> object:
            _take(sys._getframe(1))
            return acquire(*args, **kwargs)

        self.acquire = acquiring

    kind.__enter__ = _named_like(enter, entering)
    kind._make_methods = _named_like(make_methods, _make_methods)


def _take(caller: "FrameType | None") -> None:
    if caller is not None and caller.f_code.co_name == "__enter__":  # of a shared value, which has the lock
        caller = caller.f_back
    if caller is not None and agent.owns(caller.f_code.co_filename):
        agent.doors.take()


class _Tasks:
    """A pool's task queue as its worker sees it, with a gate behind its door."""

    def __init__(self, queue: "Any", key: "Callable[[Any], list[int]]") -> None:
        self._queue = queue
        self._key = key

    def get(self, *args: object, **kwargs: object) -> object:
        task = self._queue.get(*args, **kwargs)
        if task is not None:
            number = self._key(task)
            agent.arrive("task", ".".join(map(str, number)), number, gate="work")
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
    "multiprocessing.synchronize": _locks_loaded,
    "concurrent.futures.process": _executor_loaded,
}


class _Hooks:
    """Finder on the meta path (PEP 302, PEP 451): calls our hook when a module of interest has been executed."""

    @staticmethod
    def find_spec(
        name: str, path: "Sequence[str] | None" = None, _target: "ModuleType | None" = None
    ) -> "ModuleSpec | None":
        if name == agent.settings.get("module"):
            return _external.spec_from_file_location(name, agent.settings["file"])
        hook = _call_hooks.get(name)
        if hook is None:
            return None
        spec = _external.PathFinder.find_spec(name, path)
        if spec is None or spec.loader is None or agent.owns(spec.origin):
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
