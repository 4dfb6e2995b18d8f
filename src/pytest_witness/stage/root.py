"""The root's program: waits for a job in a prepared interpreter, runs it, and tells how it ended.

Loaded by its path inside the stage, like the agent, and with the same restraint. `plain` is handed in by the loader.
"""

import marshal
import os
import sys
from _imp import is_frozen

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    import _socket
    from types import TracebackType
    from typing import Any

    from pytest_witness.record import plain  # noqa: TC004  # the loader has put it here before this file is run
    from pytest_witness.stage.agent import Agent

_HERE = __file__.rpartition("/")[0]

MAX_MESSAGE = 4_000  # characters of an exception's message
MAX_FRAMES = 40  # frames of a traceback: the outermost and the innermost half of this number
MAX_CHAIN = 5  # exceptions in a chain of causes


def play(agent: "Agent") -> "int | None":
    """Wait for the job, run it, report its end; return the exit status."""
    agent.say("hello", root=True, version=sys.version.split()[0])
    connection: Any = agent.socket  # there since the hello
    job = marshal.loads(_receive(connection))  # noqa: S302  # from the observer, which is trusted
    agent.say("took")  # from here on, what becomes of this interpreter is the submission's doing
    _set_the_scene(agent, job)
    agent.adopt(job)
    runner = _run_script if job["module"] is None else _run_function
    stage = ["import"]
    try:
        value = plain.pack(runner(agent, job, stage))
    except SystemExit as leaving:
        if job["module"] is None:
            return _left(agent, leaving)
        return _raised(agent, leaving, stage[0], show=False)
    except BaseException as error:  # noqa: BLE001  # whatever a learner's program raises is the result
        return _raised(agent, error, stage[0], show=job["module"] is None)
    _flush()
    # Where it is measured, it stands still until its clock is read: what an interpreter does at its end is no work.
    tell = agent.stop if job["measure"] or job["timed"] else agent.say
    tell("outcome", how="returned", value=value)
    return None


def _receive(socket: "_socket.socket") -> bytes:
    size = int.from_bytes(_exactly(socket, 8), "big")
    return _exactly(socket, size)


def _exactly(socket: "_socket.socket", size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = socket.recv(size - len(data))
        if not piece:
            os._exit(0)  # the witness is gone before there was a job
        data += piece
    return data


def _set_the_scene(agent: "Agent", job: "dict[str, Any]") -> None:
    """Make the interpreter look as if the learner had started it."""
    os.chdir(job["cwd"] or job["folder"])
    sys.path[:] = [job["folder"], *(entry for entry in sys.path if entry), *job["path"]]
    sys.modules.pop("linecache", None)  # Python 3.13 and later load it for -c
    module = job["module"]
    if module is None:
        sys.argv = [job["file"], *job["args"]]
    else:
        sys.argv = [job["file"]]
        # Built-in and frozen modules are found before any file.
        taken = module in sys.modules or module in sys.builtin_module_names or is_frozen(module) or "." in module
        if taken and job["file"].endswith(f"{module}.py"):
            # The interpreter would find its own module of that name, or none: give the file another.
            job["module"] = module.replace(".", "_") + "_submission"
            agent.settings.update(module=job["module"], file=job["file"])


def _run_function(agent: "Agent", job: "dict[str, Any]", stage: "list[str]") -> object:
    module = __import__(job["module"])
    for part in job["module"].split(".")[1:]:
        module = getattr(module, part)
    stage[0] = "function"
    function: Any = module
    for part in job["function"].split("."):
        function = getattr(function, part)
    if job["measure"] or job["timed"]:
        agent.stop("call")  # what was done until here, importing, is not the function's
    args = [plain.unpack(tree) for tree in job["args"]]
    kwargs = {name: plain.unpack(tree) for name, tree in job["kwargs"].items()}
    stage[0] = "call"
    if not job["changes"]:
        return function(*args, **kwargs)
    changes = agent.changes
    value = function(*map(changes.watched, range(len(args)), args), **kwargs)
    changes.look_back()
    return changes.plain(value)


def _run_script(_agent: "Agent", job: "dict[str, Any]", stage: "list[str]") -> None:
    main = sys.modules["__main__"]
    with open(job["file"], "rb") as file:  # noqa: PTH123  # pathlib is not loaded, and need not be
        code = compile(file.read(), job["file"], "exec", dont_inherit=True)
    stage[0] = "call"
    main.__dict__.update(__file__=job["file"], __cached__=None)
    exec(code, main.__dict__)  # noqa: S102  # the learner's program, in the process made for it


def _left(agent: "Agent", leaving: SystemExit) -> "int | None":
    """Report a script that left by `sys.exit`, and leave as it asked."""
    status = leaving.code if leaving.code is None or isinstance(leaving.code, int) else 1
    if status is not leaving.code:
        sys.stderr.write(f"{leaving.code}\n")
    _flush()
    agent.say("outcome", how="exited" if status else "returned", value=None)
    return status


def _raised(agent: "Agent", error: BaseException, stage: str, *, show: bool) -> int:
    trace = error.__traceback__
    while trace is not None and _is_ours(trace.tb_frame.f_code.co_filename):
        trace = trace.tb_next
    if show:
        sys.excepthook(type(error), error.with_traceback(trace), trace)
    _flush()
    agent.say("outcome", how="raised", failure={**_failure(agent, error, MAX_CHAIN), "stage": stage})
    return 1


def _failure(agent: "Agent", error: BaseException, chain: int) -> "dict[str, object]":
    frames = _frames(agent, error.__traceback__)
    if isinstance(error, SyntaxError) and isinstance(error.lineno, int):
        frames.append([str(error.filename), error.lineno, "", str(error.text or "").strip("\n"), True])
    cause = error.__cause__
    if cause is None and not error.__suppress_context__:
        cause = error.__context__
    kind = type(error)
    return {
        "type": kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}",
        "message": _message(error),
        "frames": frames,
        "cause": _failure(agent, cause, chain - 1) if cause is not None and chain else None,
    }


def _message(error: BaseException) -> str:
    if isinstance(error, SyntaxError) and error.msg:
        return str(error.msg)[:MAX_MESSAGE]
    try:
        return str(error)[:MAX_MESSAGE]
    except BaseException as problem:  # noqa: BLE001  # an exception's text is the submission's code, too
        return f"(its text could not be had: {type(problem).__name__})"


def _frames(agent: "Agent", trace: "TracebackType | None") -> "list[list[object]]":
    frames: list[list[object]] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if not _is_ours(code.co_filename):
            frames.append([code.co_filename, trace.tb_lineno, code.co_name, "", agent.owns(code.co_filename)])
        trace = trace.tb_next
    half = MAX_FRAMES // 2
    return frames if len(frames) <= MAX_FRAMES else frames[:half] + frames[-half:]


def _is_ours(file: str) -> bool:
    return file.startswith((_HERE, "<frozen importlib"))


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:  # noqa: SIM105  # `contextlib` must not be loaded here
            stream.flush()
        except BaseException:  # noqa: BLE001, S110  # closed or replaced by the learner: nothing left to flush
            pass
