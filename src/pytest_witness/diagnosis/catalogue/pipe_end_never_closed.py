"""Somebody reads a pipe to its end, while an end for writing is still open somewhere."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import FUNCTION, LOOPS, PIPES
from pytest_witness.diagnosis.source.catching import Catch, catches_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A loop reads until EOFError, and it came to rest for ever."""
    pipes = case.code.calls_of(*PIPES, "os.pipe")
    if not case.hung or not pipes or not case.workers:
        return None
    for node, around in case.code.walk():
        for catch in catches_of(node):
            received = [call for call in catch.calls() if _is_read(call)]
            if received and catch.catches("EOFError", "OSError") and _is_repeated(case, catch, around):
                return Found(CERTAIN, {"line": received[0].lineno, "pipe": pipes[0].line, "waiting": case.waiting})
    line = _of_file(case)
    return Found(LIKELY, {"line": line, "pipe": pipes[0].line, "waiting": case.waiting}) if line else None


def _of_file(case: Case) -> int:
    """Return the line that reads all of a pipe of `os.pipe`, as of a file, where the main program waits; 0 for none."""
    if not case.code.calls_of("os.pipe"):
        return 0
    reads = case.code.methods("read", "readlines")
    if reads and case.may_wait("read", main=True):
        return reads[0].line
    loops = [node for node, _ in case.code.walk() if isinstance(node, ast.For)]
    lines = [node.lineno for node in loops if case.code.names.kind(node.iter) in ("os.fdopen", "open")]
    return next((line for line in lines if case.may_wait("for ", main=True)), 0)


def _is_read(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr.startswith("recv")


def _is_repeated(case: Case, catch: Catch, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether what may come to an end there is read in a loop: inside, around, or around its function's calls."""
    inside = [node for part in catch.body for node in ast.walk(part)]
    if any(isinstance(node, LOOPS) for node in (*around, *inside)):
        return True
    owner = next((node.name for node in around if isinstance(node, FUNCTION)), "")
    return owner == "__next__" or bool(case.code.called_again(owner))


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
