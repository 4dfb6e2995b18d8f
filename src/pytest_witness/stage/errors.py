"""Exceptions that leave a function of the submission in a process that it started, and what the function was given.

Loaded by its path inside the stage, like the agent, and with the same restraint: an argument's own methods are never
called. `agent` is handed in by the loader.
"""

import sys

TYPE_CHECKING = False  # `typing` must not be loaded here: type checkers know this name, too
if TYPE_CHECKING:
    from types import CodeType

    from pytest_witness.stage.agent import Agent

agent: "Agent" = globals()["agent"]

_MOST = 100  # told by one process: who raises for a living is not held up
_MOST_TEXT = 60  # characters of one argument
_MOST_ITEMS = 4
_MOST_BITS = 200  # of a number: longer ones take long to write out
_VAR_POSITIONAL, _VAR_KEYWORD = 4, 8  # inspect.CO_VARARGS, inspect.CO_VARKEYWORDS


def left(code: "CodeType", error: BaseException, depth: int) -> None:
    """Report an exception that leaves the submission's code, for whoever called it.

    Args:
        code: of the function that it leaves.
        error: the exception.
        depth: how many frames above this one that function is.
    """
    # These are how loops, generators and programs end.
    if agent.errors_told >= _MOST or not isinstance(error, Exception) or isinstance(error, StopIteration):
        return
    frame = sys._getframe(depth + 1)  # noqa: SLF001
    if frame.f_back is not None and agent.owns(frame.f_back.f_code.co_filename):
        return  # it may be caught there
    agent.errors_told += 1
    name = getattr(code, "co_qualname", code.co_name)
    agent.say("raised", name=name, arguments=_arguments(code, frame.f_locals), error=type(error).__name__)


def _arguments(code: "CodeType", values: "dict[str, object]") -> str:
    """Return what a function's parameters stand for now, as in a call: ``number=17, name='a'``."""
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & _VAR_POSITIONAL) + bool(code.co_flags & _VAR_KEYWORD)
    names = [name for name in code.co_varnames[:count] if name in values and name != "self"]
    return ", ".join(f"{name}={_text(values[name])}" for name in names)


def _text(value: object, *, inner: bool = False) -> str:
    kind = type(value)
    if value is None or kind in (bool, float) or (kind is int and value.bit_length() <= _MOST_BITS):  # type: ignore[attr-defined]
        return repr(value)
    if kind in (str, bytes):
        short = value[:_MOST_TEXT]  # type: ignore[index]
        return repr(short) if short == value else f"{short!r}..."
    if kind in (list, tuple) and not inner:
        items = [_text(item, inner=True) for item in value[:_MOST_ITEMS]]  # type: ignore[index]
        text = ", ".join(items) + (", ..." if len(value) > _MOST_ITEMS else "")  # type: ignore[arg-type]
        text = text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]}..."
        return f"[{text}]" if kind is list else f"({text})"
    return f"<{kind.__name__}>"
