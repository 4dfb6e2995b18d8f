"""Whole pictures, as they stand in the message of a failed test."""

from dataclasses import replace

import pytest

from pytest_witness.record import Call, Failure, Hold, Request, Run, Thread
from pytest_witness.reports import picture
from pytest_witness.reports.pictures import MAX_LINES
from pytest_witness.reports.text import columns


def drawn(text):
    """Return the expected picture: the lines between the quotes, without the indent of this file."""
    return "\n".join(line[8:] for line in text.split("\n")[1:-1])


def test_four_processes(four):
    """Root first, workers by birth, each with its life and its line; helpers in one line."""
    assert picture(four) == drawn("""
           PID  process       0 ───────── 342 ms
          4712  main program  ━━━━━━━━━━━━━━━━━━
          4715  Process-1         ━━━━━━━━━━━╸    wrote: Square: 100
          4716  Process-2         ╺━━━━━━━━━━╸    wrote: Cube: 1000
          4717  Process-3          ━━━━━━━━━━━    wrote: Square Root: 3.1622776601683795
          4718  Process-4           ━━━━━━━━━━    wrote: Cube Root: 2.154434690031884
          helpers: resource tracker 4714
    """)


def test_held_workers(held):
    """Time at the gate is hatched, and the last line says what the gate saw."""
    assert picture(held) == drawn("""
           PID  process       0 ───────── 342 ms
          4712  main program  ━━━━━━━━━━━━━━━━━━
          4715  Process-1         ▒▒▒▒▒▒▒▒▒▒━╸    wrote: Square: 100
          4716  Process-2         ╺▒▒▒▒▒▒▒▒▒━╸    wrote: Cube: 1000
          4717  Process-3          ▒▒▒▒▒▒▒▒▒━━    wrote: Square Root: 3.1622776601683795
          4718  Process-4           ▒▒▒▒▒▒▒▒━━    wrote: Cube Root: 2.154434690031884
          helpers: resource tracker 4714
          ▒ 4 processes held at the same moment, at the start of their work
    """)


def test_workers_that_ended_unusually(killed):
    """How each ended comes first; what does not fit beside the bar goes on below, whole."""
    assert picture(killed) == drawn("""
           PID  process       0 ───────── 342 ms
          4712  main program  ━━━━━━━━━━━━━━━━━━
                wrote 2 lines: Square: 100 | Cube: 1000
          4715  Process-1         ━╸              wrote nothing
          4716  Process-2         ╺━━━━━━         killed by SIGTERM; wrote nothing
          4717  Process-3          ━━━━━━         exit code 1
                stderr: ZeroDivisionError: division by zero
          4718  Process-4          ╺━━━━━━━━━━━━  still alive at the end; wrote nothing
          helpers: resource tracker 4714
    """)


def test_memory_ran_out(fifty):
    """Who was killed by SIGKILL while the kernel killed somebody for want of memory, likely was it."""
    shown = " ".join(picture(replace(fifty, memory_kills=1), width=120).split())
    assert shown.count("killed by SIGKILL, likely by the kernel: memory ran out") == 1


def test_fifty_workers_of_which_one_was_killed(fifty):
    """The first are drawn and the one that was killed, wherever it stands; the others are counted."""
    assert picture(fifty) == drawn("""
           PID  process            0 ───────────────────────── 1.41 s
          1000  main program       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          1001  ForkPoolWorker-1     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸
          1002  ForkPoolWorker-2     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸
          1003  ForkPoolWorker-3     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸
          1004  ForkPoolWorker-4     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸
          1005  ForkPoolWorker-5     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸
          1006  ForkPoolWorker-6     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸
          1007  ForkPoolWorker-7     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸
          1008  ForkPoolWorker-8     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          1009  ForkPoolWorker-9     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          1010  ForkPoolWorker-10    ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          1011  ForkPoolWorker-11    ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          1012  ForkPoolWorker-12    ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          1033  ForkPoolWorker-33     ╺━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸   killed by SIGKILL
          … 37 more workers, alike
    """)


def test_a_run_that_was_stopped(hang):
    """What the witness stopped was still running; what was killed before was killed."""
    assert picture(hang) == drawn("""
           PID  process       0 ──────────────────────── 3.02 s
          4712  main program  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  still running after 3 s
          4713  Process-1      ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  still running after 3 s
          4714  Process-2      ━━━╸                              killed by SIGKILL
    """)


def test_ascii(held):
    """With ASCII alone, the same picture."""
    assert picture(held, ascii=True) == drawn("""
           PID  process       0 --------- 342 ms
          4712  main program  ==================
          4715  Process-1         //////////==    wrote: Square: 100
          4716  Process-2         =/////////==    wrote: Cube: 1000
          4717  Process-3          /////////==    wrote: Square Root: 3.1622776601683795
          4718  Process-4           ////////==    wrote: Cube Root: 2.154434690031884
          helpers: resource tracker 4714
          / 4 processes held at the same moment, at the start of their work
    """)


def test_a_narrow_terminal(killed):
    """In few columns the bars stay and the notes go below."""
    assert picture(killed, width=44) == drawn("""
           PID  process      0 ────────────── 342 ms
          4712  main pr…ram  ━━━━━━━━━━━━━━━━━━━━━━━
                wrote 2 lines: Square: 100 | Cube: …
          4715  Process-1         ━━
                wrote nothing
          4716  Process-2          ━━━━━━━╸
                killed by SIGTERM; wrote nothing
          4717  Process-3          ╺━━━━━━╸
                exit code 1; stderr: ZeroDivisionEr…
          4718  Process-4           ━━━━━━━━━━━━━━━━
                still alive at the end; wrote nothi…
          helpers: resource tracker 4714
    """)


def test_a_deadlock(hang):
    """Each process tells what it waits for, in words, where a gate had asked."""
    waiters = {4712: "wait4", 4713: "futex"}
    run = replace(
        hang,
        outcome="deadlock",
        processes=hang.processes[:2],
        holds=(Hold(at="work", pids=(), settled=True, waiters=waiters),),
    )
    assert picture(run) == drawn("""
           PID  process       0 ────────────── 3.02 s
          4712  main program  ━━━━━━━━━━━━━━━━━━━━━━━  waits for ever for a child to end
          4713  Process-1     ╺━━━━━━━━━━━━━━━━━━━━━━  waits for ever for a lock
          no process was held at the start of its work
    """)


def test_what_was_started_by_os_means(four, process):
    """A fork and another program have no name of multiprocessing's: they are told by what they run."""
    root = replace(four.root, command=("/usr/bin/python3", "a.py"))
    run = replace(
        four,
        outputs=(),
        processes=(
            root,
            process(5000, born=0.1, ended=0.2, command=root.command),
            process(5001, born=0.1, ended=0.3, command=("/bin/sleep", "1"), signal=64),
            process(5002, born=0.12, ended=0.19, parent_pid=5000, exit_code=3),
            process(5003, born=0.13),
        ),
    )
    assert picture(run) == drawn("""
           PID  process       0 ───────────────────── 342 ms
          4712  main program  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
          5000  forked child          ╺━━━━━━━━━
          5001  sleep                 ╺━━━━━━━━━━━━━━━━━╸     killed by SIGRTMAX
          5002  forked child            ╺━━━━━━               exit code 3; child of 5000
          5003  forked child             ━━━━━━━━━━━━━━━━━━━  its end was not seen
    """)


def test_a_root_that_raised(four):
    """The exception stands in the root's line, its message included."""
    failure = Failure(type="AttributeError", message="'NoneType' object has no attribute 'join'")
    run = replace(four, mode="function", outcome="raised", failure=failure, processes=(four.root,), outputs=())
    assert picture(run) == drawn("""
           PID  process       0 ───────── 342 ms
          4712  main program  ━━━━━━━━━━━━━━━━━━
                raised AttributeError: 'NoneType' object has no attribute 'join'
    """)


ROOTS = [
    ({"outcome": "exited", "mode": "function"}, {}, "exited without returning"),
    ({"outcome": "exited", "mode": "script"}, {}, ""),
    ({"outcome": "exited"}, {"exit_code": 3}, "exit code 3"),
    ({"outcome": "exited"}, {"exit_code": None, "signal": 11}, "killed by SIGSEGV"),
    ({"outcome": "lost"}, {"exit_code": None, "ended": None}, "its end was not seen"),
    ({"outcome": "raised", "failure": Failure(type="E", message="")}, {"exit_code": 1}, "raised E"),
]


@pytest.mark.parametrize(("run", "root", "note"), ROOTS)
def test_how_the_main_program_ended(four, run, root, note):
    """Only an end that a reader would not expect is worth a word."""
    whole = replace(four, outputs=(), processes=(replace(four.root, **root),), **run)
    first = picture(whole).splitlines()[1]
    assert first.startswith("  4712  main program  ━━━━━━")
    assert first.rpartition("━")[2].strip() == note


def test_a_pool_that_ends_its_workers_is_no_news(fifty):
    """SIGTERM is how a pool ends a worker; for any other process it is unusual."""
    worker = fifty.workers[0]
    assert "SIGTERM" not in picture(replace(fifty, processes=(fifty.root, worker)))
    other = replace(worker, name="Process-1")
    assert "killed by SIGTERM" in picture(replace(fifty, processes=(fifty.root, other)))


GATES = [
    ([("work", (2, 3), True)], "▒ 2 processes held at the same moment, at the start of their work"),
    ([("end", (2, 3, 4), True)], "▒ 3 processes held at the same moment, just before their end"),
    ([("square", (2, 3), False)], "▒ 2 processes held at the same moment, inside square; more might have come"),
    ([("work", (2,), True), ("work", (3,), True)], "▒ never two held at the same moment, at the start of their work"),
    (
        [("work", (2,), True), ("work", (3, 4), True)],
        "▒ 2 processes held at the same moment, at the start of their work",
    ),
    ([("work", (2,), True)], "▒ 1 process held, at the start of its work"),
    ([("request", (2, 3), True)], "▒ 2 processes held at the same moment, while they wait for their pages"),
    ([("request", (2,), True)], "▒ 1 process held, while it waits for its page"),
    ([("store", (2, 3), True)], "▒ 2 processes held at the same moment, at a shared value or its lock"),
    ([("work", (71, 72, 73), True)], "▒ 3 threads held at the same moment, at the start of their work"),
    ([("square", (71,), True)], "▒ 1 thread held, inside square"),
    ([("work", (), True)], "no process was held at the start of its work"),
    ([("cube", (), False)], "no process was held inside cube; more might have come"),
]


@pytest.mark.parametrize(("holds", "text"), GATES, ids=[text for _, text in GATES])
def test_what_the_gate_saw(four, holds, text):
    """The last line tells the largest number held together, where, and whether that is all."""
    root = replace(four.root, threads=tuple(Thread(tid=tid, born=0.0) for tid in (four.root.pid, 71, 72, 73)))
    found = tuple(Hold(at=at, pids=pids, settled=settled) for at, pids, settled in holds)
    run = replace(four, holds=found, processes=(root, *four.processes[1:]))
    assert picture(run).splitlines()[-1] == f"  {text}"


def test_a_hold_that_no_gate_tells_of(four):
    """Calls that were held are explained even when the gate's own account is missing."""
    run = replace(four, calls=(Call(pid=4715, kind="target", name="f", at=0.1, held=0.1),))
    assert picture(run).splitlines()[-1] == "  ▒ held at a gate"
    assert "▒" in picture(run).splitlines()[2]


def test_a_request_that_was_held(four):
    """Time in which the answer to a request was held is hatched, too."""
    run = replace(four, requests=(Request(pid=4715, path="/", at=0.1, held=0.1),))
    assert "▒" in picture(run).splitlines()[2]


def test_a_forced_order(held):
    """The order that was forced is told in positions from one."""
    assert picture(replace(held, order=(2, 0, 3, 1))).splitlines()[-1] == "  let go in this order: 3, 1, 4, 2"


WRITTEN = [
    (["a"], "wrote: a"),
    (["a", "b"], "wrote 2 lines: a | b"),
    ([""], "wrote:"),
    (["\x1b[2J\tx"], r"wrote: \x1b[2J\tx"),
]


@pytest.mark.parametrize(("lines", "note"), WRITTEN)
def test_what_a_worker_wrote(four, line, lines, note):
    """One line is told whole, several with their number, and controls are shown."""
    run = replace(four, outputs=tuple(line(4715, text) for text in lines))
    assert picture(run).splitlines()[2].rpartition("━")[2].strip(" ╸") == note


def test_long_notes_of_many_workers_are_cut_alike(four, process, line):
    """Where not all have room below, what workers wrote is cut for all; only an unusual end is told whole."""
    workers = [process(5000 + number, name=f"Process-{number}", born=0.1, ended=0.2) for number in range(9)]
    workers[4] = replace(workers[4], exit_code=1)
    run = replace(
        four,
        processes=(four.root, *workers),
        outputs=tuple(line(worker.pid, "a line that is too long for its place") for worker in workers),
    )
    lines = picture(run).splitlines()
    assert len(lines) == 12
    assert lines[5].endswith("  wrote: a line that is too long for it…")
    assert lines[6].endswith("  exit code 1")
    assert lines[7] == "        wrote: a line that is too long for its place"
    assert sum(text.endswith("  wrote: a line that is too long for it…") for text in lines) == 8


ERRORS = [
    (["oops"], [], {}, "stderr: oops"),
    (["oops"], ["a"], {}, "wrote: a"),
    (["first", "oops", " "], ["a"], {"exit_code": 1}, "exit code 1; stderr: oops; wrote: a"),
    ([" "], [], {"exit_code": 1}, "exit code 1"),
]


@pytest.mark.parametrize(("err", "out", "fields", "note"), ERRORS)
def test_the_last_line_on_standard_error(four, process, line, err, out, fields, note):
    """It is told of a process that ended unusually, or that wrote nowhere else."""
    lines = [line(5, text, stream="stderr") for text in err] + [line(5, text) for text in out]
    run = replace(four, processes=(four.root, process(5, ended=0.2, **fields)), outputs=tuple(lines))
    assert picture(run).splitlines()[2].rpartition("━")[2].strip(" ╸") == note


HELPERS = [
    ({"signal": 9}, "resource tracker 5"),
    ({"exit_code": 1}, "resource tracker 5"),
    ({"ended": None}, "resource tracker 5"),
    ({"signal": 9, "left_behind": True}, "resource tracker 5 (still alive at the end)"),
]


@pytest.mark.parametrize(("fields", "text"), HELPERS)
def test_how_a_helper_ended_matters_only_when_it_was_left(four, process, fields, text):
    """Machinery comes and goes as multiprocessing likes; a reader need not look at it."""
    helper = process(5, name="resource tracker", role="helper", **{"ended": 0.3, **fields})
    assert picture(replace(four, processes=(four.root, helper))).splitlines()[-1] == f"  helpers: {text}"


def test_silence_is_told_only_beside_writing(four, line):
    """That a worker wrote nothing matters when somebody else wrote."""
    assert "nothing" not in picture(replace(four, outputs=()))
    assert picture(replace(four, outputs=(line(4715, "x"),))).count("wrote nothing") == 3
    assert picture(replace(four, outputs=(line(4712, "x"),))).count("wrote nothing") == 4


def test_no_process_seen():
    """A run that was lost before anything was seen has no picture, and says so."""
    assert picture(Run(entry="a\n.py", mode="script", outcome="lost")) == r"no process of a\n.py was seen"


def awkward(four, process, line):
    """Return runs that are hard to draw."""
    long = "x" * 10_000
    wide = "\u65e5\u672c\u8a9e" * 200
    named = [process(4_194_304 + number, name=name, ended=0.1) for number, name in enumerate([long, wide, "\x1b" * 50])]
    return {
        "long names and lines": replace(
            four,
            entry=long,
            processes=(four.root, *named),
            outputs=tuple(line(worker.pid, text) for worker in named for text in (long, wide, "\n" * 500)),
        ),
        "many helpers": replace(
            four,
            processes=(four.root, *(process(number, name="manager", role="helper") for number in range(500))),
        ),
        "thousands of workers": replace(
            four,
            processes=(four.root, *(process(number, exit_code=number % 3, ended=0.2) for number in range(5000, 8000))),
        ),
        "odd times": replace(
            four,
            ended=float("nan"),
            processes=(
                four.root,
                process(2, born=float("inf"), ended=float("-inf")),
                process(3, born=1e300, ended=-1e300),
            ),
        ),
        "a long message": replace(four, failure=Failure(type=long, message=wide), outcome="raised"),
        "a long name of a function": replace(four, holds=(Hold(at=long, pids=(1, 2), settled=False),)),
        "a long order": replace(four, order=tuple(range(500))),
        "no time": replace(four, ended=0.0, processes=(process(1, role="root", ended=0.0),)),
        "orphans": replace(four, processes=(process(1, parent_pid=None),)),
    }


@pytest.mark.parametrize("plain", [False, True])
@pytest.mark.parametrize("width", [1, 10, 20, 40, 60, 80, 200])
def test_no_line_is_too_long_and_no_picture_too_high(four, process, line, width, plain):
    """Whatever is in a run, the picture keeps within its columns and lines, and nothing in it is obeyed."""
    for name, run in awkward(four, process, line).items():
        text = picture(run, width=width, ascii=plain)
        lines = text.split("\n")
        assert max(map(columns, lines)) <= width, name
        assert 1 <= len(lines) <= MAX_LINES, name
        assert all(part.isprintable() for part in lines), name
        assert text.isascii() or not plain, name


@pytest.mark.parametrize("lines", [3, 5, 6, 99])
def test_a_lower_picture(four, lines):
    """Where there is less room, workers are folded into one line; there are never more lines than there may be."""
    text = picture(four, lines=lines)
    assert len(text.split("\n")) <= max(lines, 4)
    assert ("4715  Process-1" in text) is (lines > 4)
    assert ("more worker" in text) is (lines < 7)


def test_the_same_run_gives_the_same_picture(held):
    """A picture depends on its run alone."""
    assert picture(held) == picture(held)
