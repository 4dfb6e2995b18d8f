"""Whole timelines, as they are drawn at the end of `witness run`."""

import io
import re
import subprocess
import sys
from dataclasses import replace

import pytest
from rich.console import Console

from pytest_witness import reports
from pytest_witness.record import Failure, Request, Run, Thread, Wait
from pytest_witness.reports import timeline
from pytest_witness.reports.text import columns


def drawn(run, *, width=80, plain=False, **options):
    """Return a timeline as text, without the spaces at the ends of lines."""
    console = Console(file=io.StringIO(), width=width, highlight=False, _environ={}, **options)
    console.print(timeline(run, console_width=width, ascii=plain))
    return "\n".join(line.rstrip() for line in console.file.getvalue().splitlines())


def expected(text):
    """Return the expected timeline: the lines between the quotes, without the indent of this file."""
    return "\n".join(line[8:] for line in text.split("\n")[1:-1])


def test_memory_ran_out(fifty):
    """Where the kernel has killed somebody for want of memory, it is told below who was killed."""
    said = "the kernel has killed a process meanwhile because memory ran out: it likely was one of these"
    assert said in " ".join(drawn(replace(fifty, memory_kills=1)).split())
    assert said not in " ".join(drawn(fifty).split())


def test_four_processes(four):
    """Names, PIDs, parents, lives over a scale, CPU time, lines, ends and sums."""
    assert drawn(four) == expected("""
        four_processes.py: exit code 0 after 342 ms
        Python 3.13.0, start method fork, linux observer

                                        0 ms           200 ms
        process            PID  parent  ┬──────────────┬──────────    CPU  lines  end
        main program      4712          ━━━━━━━━━━━━━━━━━━━━━━━━━━  31 ms         exit 0
        resource tracker  4714    4712      ╺━━━━━━━━━━━━━━━━━━━━━   4 ms         exit 0
        Process-1         4715    4712        ━━━━━━━━━━━━━━━━╸      5 ms      1  exit 0
        Process-2         4716    4712        ╺━━━━━━━━━━━━━━━╸      5 ms      1  exit 0
        Process-3         4717    4712         ╺━━━━━━━━━━━━━━━      5 ms      1  exit 0
        Process-4         4718    4712          ╺━━━━━━━━━━━━━━      5 ms      1  exit 0

        4 worker processes, all alive at the same moment
        55 ms of CPU time in 342 ms: 0.2 cores busy on average
    """)


def test_held_workers(held):
    """Time at a gate is hatched here as well."""
    assert drawn(held, width=100) == expected("""
        four_processes.py: exit code 0 after 342 ms
        Python 3.13.0, start method fork, linux observer

                                        0 ms         100 ms        200 ms       300 ms
        process            PID  parent  ┬────────────┬─────────────┬────────────┬─────    CPU  lines  end
        main program      4712          ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  31 ms         exit 0
        resource tracker  4714    4712          ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   4 ms         exit 0
        Process-1         4715    4712            ╺━▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒━━━━╸         5 ms      1  exit 0
        Process-2         4716    4712              ━▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒━━━━━         5 ms      1  exit 0
        Process-3         4717    4712               ╺━▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒━━━━━╸        5 ms      1  exit 0
        Process-4         4718    4712                 ╺▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒━━━━━━        5 ms      1  exit 0

        4 worker processes, all alive at the same moment
        55 ms of CPU time in 342 ms: 0.2 cores busy on average
    """)


def test_a_measured_run(measured):
    """Waiting for a core, cores at work over time, work, span, and the speedups that they allow."""
    assert drawn(measured) == expected("""
        four_processes.py: exit code 0 after 342 ms
        Python 3.13.0, start method fork, linux observer

                                0 ms           200 ms
        process            PID  ┬──────────────┬──────────     CPU   wait  lines  end
        main program      4712  ━━━━━━━━━━━━━━━━━━━━━━━━━━   31 ms                exit 0
        resource tracker  4714      ╺━━━━━━━━━━━━━━━━━━━━━    4 ms                exit 0
        Process-1         4715        ━━━━━━━━━━━━━━━━╸     100 ms  50 ms      1  exit 0
        Process-2         4716        ╺━━━━━━━━━━━━━━━╸     100 ms  50 ms      1  exit 0
        Process-3         4717         ╺━━━━━━━━━━━━━━━     100 ms  50 ms      1  exit 0
        Process-4         4718          ╺━━━━━━━━━━━━━━     100 ms  50 ms      1  exit 0
        cores at work                 ▇██████████████▂

        4 worker processes, all alive at the same moment
        435 ms of CPU time in 342 ms: 1.3 cores busy on average
        200 ms spent ready to work, waiting for a core
        others took 29% of the cores' time meanwhile
        work 427 ms (main program 31 ms, 4 tasks of 396 ms in all), span 130 ms
        starting the workers took 8 ms more
        by this it can be 1.86 (on 2 cores), 3.28 (on 4 cores), 3.28 (on 8 cores) times
        as fast as one process, and 3.28 at most
    """)


def test_what_went_wrong(killed):
    """Killed, failed and leaked processes stand out by their words, and leaks are named below."""
    assert drawn(killed) == expected("""
        four_processes.py: exit code 0 after 342 ms
        Python 3.13.0, start method fork, linux observer

                                        0 ms           200 ms
        process            PID  parent  ┬──────────────┬─────────    CPU  lines  end
        main program      4712          ━━━━━━━━━━━━━━━━━━━━━━━━━  31 ms      2  exit 0
        resource tracker  4714    4712      ━━━━━━━━━━━━━━━━━━━━━   4 ms         exit 0
        Process-1         4715    4712       ╺━╸                                 exit 0
        Process-2         4716    4712        ╺━━━━━━━━                          SIGTERM
        Process-3         4717    4712         ━━━━━━━━                       3  exit 1
        Process-4         4718    4712          ━━━━━━━━━━━━━━━━━                leaked

        4 worker processes, at most 3 alive at the same moment
        35 ms of CPU time in 342 ms: 0.1 cores busy on average
        left behind: Process-4 (4718), still alive when the main program had ended
    """)


def test_a_run_that_was_stopped(hang):
    """What the witness had to stop is no leak: its parent had not ended."""
    assert drawn(hang) == expected("""
        hang.py: still running after 3 s, and stopped

                                    0 ms          1 s           2 s
        process        PID  parent  ┬─────────────┬─────────────┬──────────────  end
        main program  4712          ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  stopped
        Process-1     4713    4712   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  stopped
        Process-2     4714    4712   ━━━━━                                       SIGKILL

        2 worker processes, all alive at the same moment
    """)


def test_a_narrow_terminal(four):
    """Where there is less room, the columns that say least are left out."""
    assert drawn(four, width=60) == expected("""
        four_processes.py: exit code 0 after 342 ms
        Python 3.13.0, start method fork, linux observer

                               0 ms         200 ms
        process           PID  ┬────────────┬────────    CPU  end
        main program     4712  ━━━━━━━━━━━━━━━━━━━━━━  31 ms  exit 0
        resource …acker  4714     ╺━━━━━━━━━━━━━━━━━━   4 ms  exit 0
        Process-1        4715       ━━━━━━━━━━━━━━      5 ms  exit 0
        Process-2        4716       ╺━━━━━━━━━━━━━      5 ms  exit 0
        Process-3        4717        ╺━━━━━━━━━━━━╸     5 ms  exit 0
        Process-4        4718         ━━━━━━━━━━━━╸     5 ms  exit 0

        4 worker processes, all alive at the same moment
        55 ms of CPU time in 342 ms: 0.2 cores busy on average
    """)


def test_a_very_narrow_terminal(four):
    """Names, PIDs and lives stay to the last."""
    assert drawn(four, width=40) == expected("""
        four_processe…: exit code 0 after 342 ms
        Python 3.13.0, start method fork, linux…

                          0 ms         200 ms
        process      PID  ┬────────────┬────────
        main p…ram  4712  ━━━━━━━━━━━━━━━━━━━━━━
        resour…ker  4714     ╺━━━━━━━━━━━━━━━━━━
        Process-1   4715       ━━━━━━━━━━━━━━
        Process-2   4716       ╺━━━━━━━━━━━━━
        Process-3   4717        ╺━━━━━━━━━━━━╸
        Process-4   4718         ━━━━━━━━━━━━╸

        4 worker processes, all alive at the
        same moment
        55 ms of CPU time in 342 ms: 0.2 cores
        busy on average
    """)


def test_ascii(held):
    """With ASCII alone, the same timeline."""
    text = drawn(held, plain=True)
    assert text.isascii()
    assert text == expected("""
        four_processes.py: exit code 0 after 342 ms
        Python 3.13.0, start method fork, linux observer

                                        0 ms           200 ms
        process            PID  parent  +--------------+----------    CPU  lines  end
        main program      4712          ==========================  31 ms         exit 0
        resource tracker  4714    4712      ======================   4 ms         exit 0
        Process-1         4715    4712        //////////////===      5 ms      1  exit 0
        Process-2         4716    4712        =/////////////===      5 ms      1  exit 0
        Process-3         4717    4712         =////////////===      5 ms      1  exit 0
        Process-4         4718    4712          =///////////===      5 ms      1  exit 0

        4 worker processes, all alive at the same moment
        55 ms of CPU time in 342 ms: 0.2 cores busy on average
    """)


def test_many_workers_are_folded(fifty):
    """Forty workers are drawn, those that ended unusually among them; the others are counted."""
    text = drawn(fifty).splitlines()
    assert len(text) == 48
    assert [line.split()[0] for line in text if "SIGKILL" in line] == ["ForkPoolWorker-33"]
    assert text[-4:] == [
        "ForkPoolWorker-40  1040    1000      ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸   SIGTERM",
        "… 10 more workers, alike",
        "",
        "50 worker processes, all alive at the same moment",
    ]


def title(run):
    """Return the first line of a timeline."""
    return drawn(run).splitlines()[0]


TITLES = [
    ({}, {}, "a.py: exit code 0 after 1.5 s"),
    ({}, {"exit_code": 3}, "a.py: exit code 3 after 1.5 s"),
    ({}, {"exit_code": None, "signal": 11}, "a.py: killed by SIGSEGV after 1.5 s"),
    ({}, {"exit_code": None, "ended": None}, "a.py: exited after 2 s"),
    (
        {"entry": "f", "arguments": "(7)", "mode": "function", "outcome": "returned", "returned": 1.25},
        {},
        "f(7): returned after 1.25 s",
    ),
    (
        {"mode": "function", "outcome": "raised", "returned": 1.25, "failure": Failure(type="KeyError", message="1")},
        {},
        "a.py: raised KeyError after 1.25 s",
    ),
    ({"outcome": "deadline", "deadline": 2.5}, {}, "a.py: still running after 2.5 s, and stopped"),
    ({"outcome": "deadlock"}, {}, "a.py: stopped after 2 s: every process waits for another, for ever"),
    ({"outcome": "lost"}, {}, "a.py: the observer was killed, so this record is incomplete"),
]


@pytest.mark.parametrize(("run", "root", "text"), TITLES, ids=[text for _, _, text in TITLES])
def test_the_title_tells_how_it_went(process, run, root, text):
    """The first line is the run's outcome, with the time that it took."""
    main = process(1, role="root", **{"ended": 1.5, **root})
    whole = Run(**{"entry": "a.py", "mode": "script", "outcome": "exited", "ended": 2.0, "processes": (main,), **run})
    assert title(whole) == text


def test_a_deadlock_tells_who_waits_for_whom(hang):
    """Below the table of a run in a deadlock stands what each process waits for."""
    waits = (
        Wait(pid=4712, tid=4712, call="wait4", on="process", of=(4713,)),
        Wait(pid=4713, tid=4713, call="futex", on="lock", of=(4712,)),
    )
    run = replace(hang, outcome="deadlock", processes=hang.processes[:2], waits=waits)
    assert drawn(run).split("\n\n")[2].splitlines() == [
        "4712 (main program) waits for 4713 to end",
        "4713 (Process-1) waits for a lock that 4712 could release",
    ]


def test_threads_dropped_output_and_sampling_are_told(four):
    """What a reader has to know beside the table stands below it."""
    threads = tuple(Thread(tid=number, born=0.0) for number in range(3))
    root, *others = four.processes
    run = replace(
        four,
        processes=(replace(root, threads=threads, wait_seconds=0.05), *others),
        dropped={"stdout": 1000, "stderr": 24},
        provenance={"Process.ended": "sampled"},
    )
    assert drawn(run, width=100).splitlines()[-5:] == [
        "55 ms of CPU time in 342 ms: 0.2 cores busy on average",
        "50.4 ms spent ready to work, waiting for a core",
        "threads: main program 3",
        "1024 bytes of output beyond the limit were dropped",
        "births and ends were looked up from time to time, so their moments are not exact",
    ]


def test_requests_are_told(four):
    """How many requests there were, of how many processes, and how many at once stands below the table."""
    requests = [
        Request(pid=pid, path="/", at=at, ended=at + 0.1) for pid, at in ((4715, 0.1), (4716, 0.15), (4715, 0.2))
    ]
    assert (
        drawn(replace(four, requests=tuple(requests)), width=100).splitlines()[-2]
        == "3 requests of 2 processes for pages, at most 2 open at the same moment"
    )


@pytest.mark.parametrize("figure", ["Process.born", "Process.ended"])
def test_of_sampled_lives_nothing_is_said_about_how_many_at_once(four, figure):
    """A number of processes at the same moment is told only where births and ends are exact."""
    assert "4 worker processes, all alive at the same moment" in drawn(four).splitlines()
    run = replace(four, provenance={figure: "sampled"})
    assert "4 worker processes" in drawn(run).splitlines()


def test_a_run_without_processes():
    """A run that was lost before anything was seen is a title and an empty sum."""
    assert drawn(Run(entry="a.py", mode="script", outcome="lost")) == (
        "a.py: the observer was killed, so this record is incomplete\n\n0 worker processes"
    )


def test_most_alive_counts_lives_that_touch_as_apart(four, process):
    """A process that is born when another ends was not alive beside it."""
    workers = [process(number, born=0.1 * number, ended=0.1 * (number + 1)) for number in range(3)]
    text = drawn(replace(four, processes=(four.root, *workers)))
    assert "3 worker processes, at most 1 alive at the same moment" in text


def test_colour_is_added_and_says_nothing_new(killed):
    """On a terminal there are colours; without them, the text is the same."""
    coloured = drawn(killed, force_terminal=True, color_system="standard")
    assert "\x1b[31mSIGTERM" in coloured
    assert "\x1b[31mleft behind" in coloured
    plain = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in plain.splitlines()] == drawn(killed).splitlines()


def test_held_time_has_a_colour_of_its_own(held):
    """Time at a gate differs from life in colour as well."""
    coloured = drawn(held, force_terminal=True, color_system="standard")
    assert "\x1b[33m▒▒" in coloured
    assert "\x1b[32m━" in coloured


def test_what_a_stopped_run_left_is_no_leak(hang):
    """A process that is marked as left behind by a run that was stopped is told as stopped."""
    processes = tuple(replace(process, left_behind=True) for process in hang.processes[:2])
    text = drawn(replace(hang, processes=processes))
    assert text.count("stopped\n") == 3
    assert "leaked" not in text
    assert "left behind" not in text


@pytest.mark.parametrize("width", [20, 33, 47, 48, 71, 72, 80, 200])
def test_no_line_is_too_long_and_nothing_is_obeyed(four, process, line, width):
    """Whatever is in a run, every line keeps within its columns, and markup in it is text."""
    names = ["x" * 5000, "\u65e5\u672c\u8a9e" * 50, "\x1b[2J", "[bold]", "[/]", ""]
    workers = [
        process(4_000_000 + number, name=name, ended=0.2, left_behind=True, threads=(Thread(tid=1, born=0.0),) * 3)
        for number, name in enumerate(names)
    ]
    run = replace(
        four,
        entry="[red]\x1b" * 100,
        python="3" * 500,
        processes=(four.root, *workers),
        outputs=tuple(line(worker.pid, "x") for worker in workers),
    )
    lines = drawn(run, width=width).split("\n")
    assert max(map(columns, lines)) <= width
    assert all(text.isprintable() for text in lines)
    assert all(str(worker.pid) in "\n".join(lines) for worker in workers)


def test_rich_is_loaded_for_a_timeline_only():
    """Pictures for pytest cost no import of rich."""
    code = """if True:
        import sys, pytest_witness.reports
        pytest_witness.reports.picture
        assert "rich" not in sys.modules
        pytest_witness.reports.timeline
        assert "rich" in sys.modules
    """
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_name_that_is_not_there():
    """The lazy import does not make up names."""
    with pytest.raises(AttributeError, match=r"^module 'pytest_witness.reports' has no attribute 'nothing'$"):
        reports.nothing  # noqa: B018  # asking for it is the test
