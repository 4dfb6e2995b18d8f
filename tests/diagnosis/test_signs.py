"""Signs of single misconceptions that need a case made by hand."""

import dataclasses

import pytest

from pytest_witness.diagnosis import diagnose
from pytest_witness.record import Frame, Thread, Wait

LOOKED_UP = """
from multiprocessing import Pool

SQUARES = [(x, y) for x in range(9) for y in range(9)]

def squares(numbers):
    return [SQUARES[x] for x in numbers for y in numbers]
"""


def test_what_was_computed_when_the_file_was_loaded(case, run):
    """It is told by the name that is looked up, and never by one that a comprehension has for itself."""
    (told, *_) = diagnose(case(LOOKED_UP, run(), function="squares", exercise="worker_pool"))
    assert told.slug == "import-time-work"
    assert told.seen.startswith("squares started no process: it only looks up SQUARES, which line 3 computed")


THREADS = """
from threading import Thread

if __name__ == "__main__":
    threads = [Thread(target=print) for _ in range(2)]
    for thread in threads:
        thread.start()
    {then}
    print("done")
"""


@pytest.mark.parametrize(
    ("then", "slugs"),
    [("pass", ["forgot-join"]), ("for thread in threads:\n        thread.join()", [])],
    ids=["started", "started and joined"],
)
def test_threads_that_the_kernel_sees_a_little_longer(case, run, then, slugs):
    """Before Python 3.13 a thread that was joined may end after the main program's last line: it was waited for."""
    seen = run(lines=[(100, "done")], returned=0.5)
    threads = (Thread(tid=100, born=0.0), Thread(tid=101, born=0.1, ended=0.6))
    root = dataclasses.replace(seen.processes[0], threads=threads)
    told = diagnose(case(THREADS.format(then=then), dataclasses.replace(seen, processes=(root,))))
    assert [idea.slug for idea in told] == slugs


@pytest.mark.parametrize(("line", "call", "told"), [(4, "", ["infinite-loop"]), (2, "", []), (4, "wait4", [])])
def test_a_loop_in_which_the_time_was_over(case, run, line, call, told):
    """A loop that may end is told if the program computed in it at the deadline, not if it was elsewhere, or waited."""
    text = """
        def main():
            done = 0
            while done <= 4:
                done = 4 - left()
    """
    there = Frame(file="program.py", line=line, function="main", own=True)
    waits = (Wait(pid=100, tid=100, call=call, frames=(there,)),)
    busy = {"pid": 7, "ended": 2.05, "signal": 9, "exit_code": None, "cpu_seconds": 1.9}
    stopped = run(busy, outcome="deadline", stopped=2.0, ended=2.1, waits=waits)
    ideas = diagnose(case(text, stopped, function="main", exercise="four_processes"), strict=True)
    assert [idea.slug for idea in ideas if idea.slug == "infinite-loop"] == told
