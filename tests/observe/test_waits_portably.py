"""Without tracing, too, a run that has used up its time tells who waits for whom, as far as Linux lets us read it."""

import signal
import sys

import pytest

OBSERVER = "portable"
DEADLINE = 4.0  # seconds: enough for a program to come to its standstill, for there is nothing else to tell it by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what a thread waits for is told by Linux alone")


def main_waits(run):
    """Return what the main threads waited for, the root first."""
    return [wait for wait in run.waits if wait.is_main]


def own_line(wait):
    """Return the line of the innermost frame of the submission's own, None when there is none."""
    return next((frame.line for frame in reversed(wait.frames) if frame.own), None)


@pytest.fixture
def late(stopped):
    """Run a program that does not end."""
    return lambda body, **options: stopped(body, outcome="deadline", deadline=DEADLINE, **options)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_a_queue_that_is_joined_before_it_is_read(late, method):
    """The parent waits for its child, whose thread waits for somebody to read."""
    run, lines = late(
        """
        def work(queue):
            queue.put("x" * 1_000_000)

        def main():
            queue = mp.Queue()
            child = mp.Process(target=work, args=(queue,))
            child.start()
            child.join()  # main
        """,
        start_method=method,
    )
    (child,) = run.workers
    root = main_waits(run)[0]
    assert (root.pid, root.call, root.on, root.of) == (run.root.pid, "wait4", "process", (child.pid,))
    assert own_line(root) == lines["main"]
    (feeder,) = [wait for wait in run.waits if wait.pid == child.pid and not wait.is_main]
    assert (feeder.on, set(feeder.of)) == ("pipe-write", {run.root.pid, child.pid})
    assert "_feed" in {frame.function for frame in feeder.frames}


def test_another_program_is_not_asked(late):
    """A program that is not Python is neither asked nor killed by the question."""
    run, lines = late("""
        def main():
            child = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
            child.wait()  # main
    """)
    root, child = run.waits
    assert (root.on, root.of, own_line(root)) == ("process", (child.pid,), lines["main"])
    assert (child.on, child.of, child.frames) == ("pipe-read", (run.root.pid,), ())
    assert run.root.signal == signal.SIGKILL


def test_a_busy_program(late):
    """Of a program that computes, the line where it is at that moment is told."""
    run, lines = late("""
        def main():
            while True: pass  # main
    """)
    (wait,) = run.waits
    assert (wait.call, wait.on, own_line(wait)) == ("", "", lines["main"])
