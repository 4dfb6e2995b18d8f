"""Ctrl-C reaches every process, and the workers are not prepared."""

from signal import SIGINT

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker died of a KeyboardInterrupt, or of SIGINT, or goes on because it catches all."""
    hit = [one.pid for one in case.worker_errors if one.type == "KeyboardInterrupt"]
    hit += [worker.pid for worker in case.killed_workers(SIGINT)]
    if not hit:
        return None
    return Found(CERTAIN, {"pid": hit[0], "count": len(set(hit))})


MISCONCEPTION = Misconception(
    slug="keyboard-interrupt",
    question="What does Ctrl-C do to my processes?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Ctrl-C (SIGINT) interrupted {count} of your processes, among them {pid}: each has its own KeyboardInterrupt.",
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
