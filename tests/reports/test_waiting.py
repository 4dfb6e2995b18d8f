"""Who waits for whom is told in plain words, in a few lines, for a run that was stopped."""

from dataclasses import replace

import pytest

from pytest_witness.record import Frame, Wait
from pytest_witness.reports import picture
from pytest_witness.reports.text import columns
from pytest_witness.reports.waiting import MAX_WAITS, waiting

ROOT, CHILD, OTHER = 4712, 4713, 4714


def own(line, function="main"):
    """Return a frame of the submission's own."""
    return Frame(file="/w/my.py", line=line, function=function, source="", own=True)


def theirs(function):
    """Return a frame of the library's."""
    return Frame(file="/usr/lib/python3/multiprocessing/queues.py", line=1, function=function)


JOIN = Wait(pid=ROOT, tid=ROOT, call="wait4", on="process", of=(CHILD,), frames=(own(12), theirs("join")))
PUT = Wait(pid=CHILD, tid=CHILD, call="write", on="pipe-write", of=(ROOT,), frames=(own(7, "work"), theirs("put")))
FEEDER = replace(PUT, tid=4799, frames=(theirs("_feed"),), of=(ROOT, CHILD), thread="QueueFeederThre")
FINALIZER = Wait(pid=CHILD, tid=CHILD, call="futex", on="thread-lock", frames=(theirs("_finalize_join"),))


@pytest.fixture
def stuck(hang):
    """Return a run in a deadlock: the main program waits for its child, and that for somebody who reads."""
    return replace(hang, outcome="deadlock", processes=hang.processes[:2], waits=(JOIN, PUT))


def test_a_deadlock_in_a_picture(stuck):
    """Below the processes stands what each waits for, in which call and line, and who could end that."""
    assert (
        "\n" + picture(stuck)
        == """
   PID  process       0 ─────────────────────────────── 3.02 s
  4712  main program  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  waits for ever
  4713  Process-1      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  waits for ever
  4712 (main program) waits in join() [my.py:12] for 4713 to end
  4713 waits in put() [my.py:7] to write to a pipe that 4712 could read"""
    )


def told(run, *waits, **options):
    """Return the lines on these waits."""
    return waiting(replace(run, waits=waits), **options)


def test_a_thread_of_the_library_tells_for_its_process(stuck):
    """A child whose main thread is in no code of the submission is told by the thread that keeps it."""
    assert told(stuck, JOIN, FINALIZER, FEEDER) == [
        "4712 (main program) waits in join() [my.py:12] for 4713 to end",
        "4713 (Process-1) waits to write to a pipe that 4712 or itself could read",
    ]


def test_other_threads_are_told_when_the_main_thread_has_ended(stuck):
    """Of a process whose main thread is gone, all threads of the submission are told."""
    threads = [replace(PUT, tid=4799 + number, frames=(own(number),)) for number in range(2)]
    assert told(stuck, *threads) == [
        "4713 (Process-1) waits at my.py:0 to write to a pipe that 4712 could read",
        "4713 (Process-1) waits at my.py:1 to write to a pipe that 4712 could read",
    ]


def test_a_main_thread_that_tells_nothing(stuck):
    """A process with one thread is told by it, whether it has told its stack or not."""
    assert told(stuck, JOIN, replace(PUT, frames=())) == [
        "4712 (main program) waits in join() [my.py:12] for 4713 to end",
        "4713 (Process-1) waits to write to a pipe that 4712 could read",
    ]


def test_a_lock_of_threads(stuck):
    """Who waits for a lock of its own process waits for another thread, if there is any."""
    other = replace(FINALIZER, tid=4799)
    assert told(stuck, FINALIZER, other) == ["4713 (Process-1) waits for another of its threads"]
    assert told(stuck, FINALIZER) == ["4713 (Process-1) waits for a lock that nobody else could release"]


@pytest.mark.parametrize("on", ["", "sleep"])
def test_a_deadline_while_somebody_goes_on(stuck, on):
    """Where somebody was at work, or slept, when the time was over, is chance; where all waited, it is told."""
    late = replace(stuck, outcome="deadline")
    assert told(late, JOIN, PUT) == told(stuck, JOIN, PUT) != []
    assert told(late, JOIN, replace(PUT, on=on)) == []


def test_helpers_are_left_out(stuck, process):
    """The machinery of multiprocessing always waits, which is no news."""
    helper = process(OTHER, role="helper", name="resource tracker")
    run = replace(stuck, processes=(*stuck.processes, helper))
    assert told(run, Wait(pid=OTHER, tid=OTHER, call="read", on="pipe-read", of=(ROOT,))) == []


WORDS = [
    ({"on": "process", "of": (CHILD,)}, "4712 waits for 4713 to end"),
    ({"on": "process", "of": (CHILD, OTHER)}, "4712 waits for 4713 or 4714 to end"),
    ({"on": "process"}, "4712 waits for a process to end"),
    ({"on": "process", "of": tuple(range(4))}, "4712 waits for one of 4 processes to end"),
    ({"on": "pipe-read"}, "4712 waits to read from a pipe that nobody could write to"),
    ({"on": "pipe-read", "of": (ROOT,)}, "4712 waits to read from a pipe that only itself could write to"),
    (
        {"on": "pipe-read", "of": (ROOT, CHILD, OTHER)},
        "4712 waits to read from a pipe that 4713, 4714 or itself could write to",
    ),
    ({"on": "pipe-write"}, "4712 waits to write to a pipe that nobody could read"),
    ({"on": "socket", "of": (CHILD,)}, "4712 waits for a socket that 4713 has open"),
    ({"on": "socket"}, "4712 waits for a socket that somebody else has open"),
    ({"on": "lock"}, "4712 waits for a lock that nobody else could release"),
    ({"on": "lock", "of": (CHILD, OTHER)}, "4712 waits for a lock that 4713 or 4714 could release"),
    ({"on": "thread-lock"}, "4712 waits for a lock that nobody else could release"),
    ({"on": "sleep"}, "4712 sleeps"),
    ({"on": "file"}, "4712 waits for a file"),
    ({"on": "signal"}, "4712 waits for a signal"),
    ({"call": "msgrcv"}, "4712 is in the system call msgrcv"),
    ({}, "4712 is at work"),
]


@pytest.mark.parametrize(("fields", "text"), WORDS, ids=[text for _, text in WORDS])
def test_what_is_waited_for(stuck, fields, text):
    """Each kind of wait has its words, and who could end it is named, up to three."""
    assert told(stuck, Wait(pid=ROOT, tid=ROOT, **fields), width=len(text)) == [text]


PLACES = [
    ((), ""),
    ((theirs("get"),), ""),
    ((own(3),), " at my.py:3"),
    ((own(1, "<module>"), own(3), theirs("join"), theirs("wait")), " in join() [my.py:3]"),
    ((own(3), theirs("__enter__")), " at my.py:3"),
    ((theirs("run"), own(3, "work"), theirs("get")), " in get() [my.py:3]"),
]


@pytest.mark.parametrize(("frames", "place"), PLACES, ids=[place or "none" for _, place in PLACES])
def test_where_it_is(stuck, frames, place):
    """The innermost line of the submission is told, with the call there if it has a name for people."""
    (line,) = told(stuck, Wait(pid=ROOT, tid=ROOT, on="sleep", frames=frames))
    assert line == f"4712 (main program) sleeps{place}"


def test_a_long_wait_takes_two_lines(stuck):
    """What does not fit into a line goes on in the next; the name goes first."""
    assert told(stuck, PUT, width=74) == ["4713 waits in put() [my.py:7] to write to a pipe that 4712 could read"]
    assert told(stuck, PUT, width=60) == [
        "4713 (Process-1) waits in put() [my.py:7]",
        "    to write to a pipe that 4712 could read",
    ]


def test_of_many_waits_some_are_counted(stuck, process):
    """At most eight lines are shown, and the rest is counted."""
    workers = tuple(process(pid, name=f"Process-{pid}") for pid in range(5000, 5020))
    waits = [Wait(pid=worker.pid, tid=worker.pid, on="sleep") for worker in workers]
    lines = told(replace(stuck, processes=workers), *waits)
    assert lines == [*(f"{pid} (Process-{pid}) sleeps" for pid in range(5000, 5000 + MAX_WAITS)), "and 12 more"]


@pytest.mark.parametrize("width", [1, 20, 78])
def test_no_line_is_too_long_and_nothing_is_obeyed(stuck, width):
    """Whatever a submission calls itself, its lines keep within their columns and are printable."""
    frame = Frame(file="/w/\x1b[2J" + "\u65e5" * 400, line=10**9, function="\n" * 400, own=True)
    waits = [replace(JOIN, frames=(frame, frame)), replace(PUT, frames=(frame,), of=tuple(range(9)))]
    for plain in (False, True):
        lines = told(stuck, *waits, width=width, ascii=plain)
        assert 1 <= len(lines) <= MAX_WAITS + 1
        assert all(columns(line) <= width and line.isprintable() for line in lines)
        assert all(line.isascii() for line in lines) or not plain
