"""Somebody reads a pipe to its end, while an end for writing is still open somewhere."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import PIPES
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A loop reads until EOFError, and it came to rest for ever."""
    pipes = case.code.calls_of(*PIPES, "os.pipe")
    if not case.hung or not pipes or not case.workers:
        return None
    for node, around in case.code.walk():
        if not isinstance(node, ast.Try) or not any(_is_end(handler) for handler in node.handlers):
            continue
        calls = [inner for part in node.body for inner in ast.walk(part) if isinstance(inner, ast.Call)]
        received = [call for call in calls if _is_read(call)]
        loops = [
            outer for outer in (*around, *(inner for part in node.body for inner in ast.walk(part))) if _loops(outer)
        ]
        if received and loops:
            return Found(CERTAIN, {"line": received[0].lineno, "pipe": pipes[0].line, "waiting": case.waiting})
    reads = [call for call in case.code.methods("read", "readlines") if case.code.calls_of("os.pipe")]
    if reads and case.may_wait("read", main=True):
        return Found(LIKELY, {"line": reads[0].line, "pipe": pipes[0].line, "waiting": case.waiting})
    return None


def _is_end(handler: ast.ExceptHandler) -> bool:
    text = ast.unparse(handler.type) if handler.type is not None else "EOFError"
    return any(name in text for name in ("EOFError", "OSError", "Exception"))


def _is_read(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr.startswith("recv")


def _loops(node: ast.AST) -> bool:
    return isinstance(node, ast.While | ast.For)


MISCONCEPTION = Misconception(
    slug="pipe-end-never-closed",
    question="When does recv() raise EOFError?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {line} waits for the end of the pipe of line {pipe}, and this end never came. Who waits: {waiting}.",
    why="A pipe ends when every copy of its writing end is closed, in all processes. Under fork a new process "
    "holds copies of both ends, so close() in one process does not close the other's.",
    step='Close the end that you do not use, in each process; or send a last message that says "no more", '
    "such as None.",
    wrong="""
from multiprocessing import Pipe, Process


def listen(radio):
    while True:
        try:
            print("heard", radio.recv())
        except EOFError:
            break


if __name__ == "__main__":
    here, there = Pipe()
    listener = Process(target=listen, args=(there,))
    listener.start()
    here.send("a song")
    listener.join()
""",
    right="""
from multiprocessing import Pipe, Process


def listen(radio, mine):
    mine.close()
    while True:
        try:
            print("heard", radio.recv())
        except EOFError:
            break


if __name__ == "__main__":
    here, there = Pipe()
    listener = Process(target=listen, args=(there, here))
    listener.start()
    there.close()
    here.send("a song")
    here.close()
    listener.join()
""",
    instead_of=(
        "sentinel-forgotten",
        "circular-wait",
        "queue-get-without-put",
    ),
    symptoms=(
        "it hangs",
        "recv() never returns",
        "it works under spawn and hangs under fork",
    ),
)
