"""The submission's own code, watched from within: who enters a function, and who is about to store a value.

With `sys.monitoring` (PEP 669), which costs nothing once a function has been seen; before Python 3.12 with a profile
function, and a trace function where single instructions matter, both only where a gate needs them. Loaded by its path
inside the stage, like the agent, and with the same restraint. `agent` is handed in by the loader.
"""

import os
import sys
import time

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from types import CodeType, FrameType, ModuleType
    from typing import Any

    from pytest_witness.stage.agent import Agent

agent: "Agent" = globals()["agent"]

_PLACES = ("work", "end", "store", "request")  # gates that are not at the door of a function
_SHARED = "value"  # the attribute in which `multiprocessing.Value` and its like keep what processes share
_ITEM = "[]"  # what stands for an item, as of a `multiprocessing.Array`
_MOST_LOCKS = 8  # taken by a process at which it is held: who takes many is held up for long
_SHORT = 0.05  # seconds of sleep that are not worth telling
_LONG = 1e6  # seconds of sleep: until further notice

_ENOUGH = 100_000  # calls without anything new to tell: some hundredths of a second of a process's time

_known: "dict[int, CodeType]" = {}  # of which there is nothing to tell any more, by their identity: a hash reads it all
_told_before = 0  # calls of these, since something was told


def watch() -> None:
    """Report the first entry of this process into each function of the submission; at a gate for threads, of each."""
    global _told_before  # noqa: PLW0603  # there is one in an interpreter
    if sys.version_info >= (3, 12):
        _monitor(sys.monitoring)
    elif agent.settings.get("gate"):  # a profile function costs on every call: only where a gate needs it
        _known.clear()  # a forked child tells of its own
        _told_before = 0
        if "threading" in sys.modules:
            watch_threads(sys.modules["threading"])
        sys.setprofile(_profile)
        if _at_stores():
            sys.settrace(_trace)


def watch_threads(threading: "Any") -> None:
    """Watch the threads to come, where each has to be told."""
    if sys.version_info < (3, 12) and agent.settings.get("gate"):
        threading.setprofile(_profile)
        if _at_stores():
            threading.settrace(_trace)


def _at_stores() -> bool:
    return agent.settings.get("gate") == "store"


def _is_submission(code: "CodeType") -> bool:
    return agent.owns(code.co_filename) and not code.co_name.startswith("<")


def _entered(code: "CodeType") -> bool:
    """Report an entry; true when others of this process are to be reported, too."""
    name = getattr(code, "co_qualname", code.co_name)
    # A learner's function may have the name of a place that is no function's door.
    gate = None if code.co_name in _PLACES else code.co_name
    each = bool(agent.settings.get("threads")) and gate == agent.settings.get("gate")
    if each or name not in agent.seen:
        agent.seen.add(name)
        agent.arrive("function", name, [], gate=gate)
    return each


def _leaving(code: "CodeType", _offset: int, error: BaseException) -> None:
    if os.getpid() != agent.root and _is_submission(code):
        agent.errors.left(code, error, 1)


# -- from Python 3.12 on ----------------------------------------------------------------------------------------


def _free_tool(monitoring: "ModuleType") -> "int | None":
    """Return a tool's number that nobody uses; None when there is none, or when we have one already."""
    tools = (4, 3, 1, 0)  # numbers without a meaning of their own first (PEP 669)
    owners = [monitoring.get_tool(tool) for tool in tools]
    return None if "pytest-witness" in owners or None not in owners else tools[owners.index(None)]


def _monitor(monitoring: "ModuleType") -> None:
    tool = _free_tool(monitoring)
    if tool is None:
        return
    monitoring.use_tool_id(tool, "pytest-witness")
    events = monitoring.events
    disable = monitoring.DISABLE

    def started(code: "CodeType", _offset: int) -> object:
        each = _is_submission(code) and _entered(code)
        if closer and agent.owns(code.co_filename):
            monitoring.set_local_events(tool, code, closer)
        # Once for each process and function: watching costs nothing afterwards.
        return None if each else disable

    def calling(_code: "CodeType", _offset: int, function: object, argument: "Any") -> object:
        if function is not time.sleep:
            return disable  # once for each process and place
        if type(argument) in (int, float) and argument > _SHORT:
            agent.say("sleep", seconds=argument)
        return None

    def executing(code: "CodeType", offset: int) -> object:
        name = _stored(code, offset)
        if name is None:
            return disable
        _storing(name)
        return None

    # Where the observer cannot tell sleep from waiting for others, a gate needs to know.
    wary = agent.tells_all and agent.settings.get("gate")
    closer = (events.CALL if wary else 0) | (events.INSTRUCTION if _at_stores() else 0)
    monitoring.register_callback(tool, events.CALL, calling)
    monitoring.register_callback(tool, events.INSTRUCTION, executing)
    monitoring.register_callback(tool, events.PY_START, started)
    monitoring.register_callback(tool, events.PY_UNWIND, _leaving)
    monitoring.set_events(tool, events.PY_START | events.PY_UNWIND)


# -- before -----------------------------------------------------------------------------------------------------


def _profile(frame: "FrameType", event: str, argument: object) -> None:
    global _told_before  # noqa: PLW0603
    if event == "call":
        code = frame.f_code
        if id(code) in _known:
            _told_before += 1
            if _told_before > _ENOUGH:
                _give_up()
        elif not (_is_submission(code) and _entered(code)):
            _known[id(code)] = code
            _told_before = 0
    elif argument is time.sleep and agent.tells_all:
        # How long is not told here: until it says otherwise.
        agent.say("sleep", seconds=_LONG if event == "c_call" else 0)


def _give_up() -> None:
    """Watch this thread no more, unless a gate or the observer waits for what it does: each call takes its time."""
    passed = agent.free or agent.settings.get("gate") in ("work", "end", "request")
    if passed and not agent.tells_all and not agent.settings.get("threads"):
        sys.setprofile(None)


def _trace(frame: "FrameType", event: str, _argument: object) -> "Any":
    """Follow the submission's code instruction by instruction."""
    if event == "call":
        if not agent.owns(frame.f_code.co_filename):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
    elif event == "opcode":
        name = _stored(frame.f_code, frame.f_lasti)
        if name is not None:
            _storing(name)
    return _trace


# -- stores -----------------------------------------------------------------------------------------------------


def _stored(code: "CodeType", offset: int) -> "str | None":
    """Return what an instruction stores into, when processes may share that: an attribute, or an item of something.

    What was read before is then on the stack, and what will be stored has been computed from it.
    """
    data = code.co_code
    if data[offset] == int(agent.settings["item"]):
        return _ITEM
    if data[offset] != int(agent.settings["store"]):
        return None
    # A name's number that needs more than a byte (dis, EXTENDED_ARG) is that of the 257th name: not looked at.
    return _SHARED if code.co_names[data[offset + 1]] == _SHARED else None


def _storing(name: str) -> None:
    """Hold a process that is about to store into the attribute; of an item, report the first one of each process.

    Most items are of lists and dicts that nobody shares. To hold whoever stores into one would spend the stop that is
    meant for the shared value.
    """
    if name == _SHARED:
        agent.arrive("store", name, [], gate="store")
    elif name not in agent.seen:
        agent.seen.add(name)
        agent.arrive("store", name, [], gate=None)


def take() -> None:
    """Hold a process that is about to take a lock, from the second time on: it may have read what it will write.

    Its stop before it stores is still to come.
    """
    agent.taken += 1
    if 1 < agent.taken <= _MOST_LOCKS and not agent.free:
        agent.arrive("lock", "", [], gate="store")
        agent.free = False
