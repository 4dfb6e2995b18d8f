"""Ctrl-C reaches every process, and the workers are not prepared."""

import ast
from signal import SIGINT

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception, Words


def signs(case: Case) -> Found | None:
    """A worker died of a KeyboardInterrupt, or of SIGINT, or goes on because it catches all."""
    hit = [one.pid for one in case.worker_errors if one.type == "KeyboardInterrupt"]
    hit += [worker.pid for worker in case.killed_workers(SIGINT)]
    if hit:
        what = f"interrupted {len(set(hit))} of your processes, among them {hit[0]}"
        return Found(CERTAIN, {"what": Words(what)})
    sent = [call for call in case.code.calls_of("os.killpg", "os.kill", "signal.raise_signal") if _is_sigint(call)]
    if case.graded or not sent or case.code.mentions("signal.SIG_IGN"):
        return None
    for node, around in case.code.walk():
        names = {getattr(outer, "name", "") for outer in around} & case.code.in_workers
        pids = [worker.pid for worker in case.workers if names & case.entered(worker.pid)]
        again = any(isinstance(outer, ast.For | ast.While) for outer in around)
        if pids and isinstance(node, ast.Try) and any(_swallows(handler, again=again) for handler in node.handlers):
            what = f"reached process {pids[0]} as well, where line {node.lineno} caught it and went on"
            return Found(LIKELY, {"what": Words(what)})
    return None


def _is_sigint(call: Called) -> bool:
    text = ast.unparse(call.node)
    return "SIGINT" in text or "CTRL_C" in text


def _swallows(handler: ast.ExceptHandler, *, again: bool) -> bool:
    """Tell whether a handler catches a KeyboardInterrupt, and lets the program go on as if nothing had been.

    One that catches all, in a loop that goes on (`again`), may say so: it sees no difference to any other trouble.
    """
    caught = ast.unparse(handler.type) if handler.type is not None else "BaseException"
    nodes = [node for part in handler.body for node in ast.walk(part)]
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    if any(isinstance(node, ast.Break | ast.Return | ast.Raise) for node in nodes):
        return False
    if not calls:
        return "BaseException" in caught or "KeyboardInterrupt" in caught
    only_says = all(ast.unparse(call.func) == "print" for call in calls)
    stores = any(isinstance(getattr(node, "ctx", None), ast.Store) for node in nodes)
    return again and only_says and not stores and "BaseException" in caught


MISCONCEPTION = Misconception(
    slug="keyboard-interrupt",
    question="What does Ctrl-C do to my processes?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Ctrl-C (SIGINT) {what}: each process has its own KeyboardInterrupt.",
    why="The terminal sends Ctrl-C to all processes of a program at once, not only to the main one. Workers "
    "that are hit in a task write a traceback each, and a pool may wait for their answers.",
    step="Let the workers ignore it: in an initializer, call signal.signal(signal.SIGINT, signal.SIG_IGN).",
    wrong="""
import os
import signal
import time
from multiprocessing import Process


def hum(song):
    time.sleep(10)
    print(song)


if __name__ == "__main__":
    singer = Process(target=hum, args=("a song",))
    singer.start()
    time.sleep(0.5)
    os.kill(singer.pid, signal.SIGINT)
    singer.join()
""",
    right="""
import os
import signal
import time
from multiprocessing import Process


def hum(song):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    time.sleep(0.7)
    print(song)


if __name__ == "__main__":
    singer = Process(target=hum, args=("a song",))
    singer.start()
    time.sleep(0.5)
    os.kill(singer.pid, signal.SIGINT)
    singer.join()
""",
    instead_of=("exception-in-child-ignored",),
    symptoms=(
        "KeyboardInterrupt in every process",
        "Ctrl-C does not end it",
        "a traceback for each worker",
    ),
)
