"""Whole exceptions, as a learner reads them."""

from dataclasses import replace

import pytest

from pytest_witness.record import Failure, Frame, Output, Process, Raised, Run
from pytest_witness.reports import failure_text, origin, picture
from pytest_witness.reports.text import columns


def written(text):
    """Return the expected text: the lines between the quotes, without the indent of this file."""
    return "\n".join(line[8:] for line in text.split("\n")[1:-1])


def frame(line, function, source, *, file="/course/four_processes.py", own=True):
    """Return a frame of the learner's file."""
    return Frame(file=file, line=line, function=function, source=source, own=own)


DIVISION = Failure(
    type="ZeroDivisionError",
    message="division by zero",
    frames=(
        frame(31, "<module>", "main()"),
        frame(24, "main", "    results = [ratio(n) for n in numbers]  "),
        frame(12, "ratio", "return 10 / n"),
    ),
)


def test_type_and_message_then_the_learners_lines():
    """The exception first, then each line that led to it, the innermost last."""
    assert failure_text(DIVISION) == written("""
        ZeroDivisionError: division by zero
          four_processes.py, line 31
              main()
          four_processes.py, line 24, in main
              results = [ratio(n) for n in numbers]
          four_processes.py, line 12, in ratio
              return 10 / n
    """)


def test_only_the_learners_own_lines():
    """Lines of the library are left out, unless there are none but these."""
    library = frame(540, "_feed", "obj = _ForkingPickler.dumps(obj)", file="/usr/lib/python3/queues.py", own=False)
    own = replace(DIVISION, frames=(*DIVISION.frames[:1], library))
    assert "queues.py" not in failure_text(own)
    alone = replace(DIVISION, frames=(library,))
    assert failure_text(alone) == written("""
        ZeroDivisionError: division by zero
          queues.py, line 540, in _feed
              obj = _ForkingPickler.dumps(obj)
    """)


def test_a_syntax_error():
    """A file that cannot be read as Python is told with the line, and that nothing ran."""
    failure = Failure(
        type="SyntaxError",
        message="'(' was never closed",
        frames=(frame(7, "", "pool = Pool(4"),),
        stage="import",
    )
    assert failure_text(failure) == written("""
        SyntaxError: '(' was never closed
          while the file was loaded
          four_processes.py, line 7
              pool = Pool(4
    """)


def test_a_function_that_is_not_there():
    """Looking up the function is told apart from calling it."""
    failure = Failure(type="AttributeError", message="no function square_roots", stage="function")
    assert failure_text(failure) == written("""
        AttributeError: no function square_roots
          while the function was looked up
    """)


def test_a_chain_of_causes():
    """What an exception was raised from follows, each with its own lines; a worker's traceback is kept whole."""
    traceback = 'Traceback (most recent call last):\n  File "a.py", line 12, in ratio\n    return 10 / n\n'
    remote = f'"""\n{traceback}ZeroDivisionError: division by zero\n"""'
    failure = replace(DIVISION, cause=Failure(type="multiprocessing.pool.RemoteTraceback", message=remote))
    assert failure_text(failure) == written("""
        ZeroDivisionError: division by zero
          four_processes.py, line 31
              main()
          four_processes.py, line 24, in main
              results = [ratio(n) for n in numbers]
          four_processes.py, line 12, in ratio
              return 10 / n
        caused by multiprocessing.pool.RemoteTraceback:
            Traceback (most recent call last):
              File "a.py", line 12, in ratio
                return 10 / n
            ZeroDivisionError: division by zero
    """)


def test_a_chain_has_an_end():
    """Of a long chain the first four are told, and that there are more."""
    link = None
    for number in range(6, 0, -1):
        link = Failure(type=f"Error{number}", message="", cause=link)
    assert failure_text(link) == written("""
        Error1
        caused by Error2
        caused by Error3
        caused by Error4
        … and further causes
    """)


def test_a_long_message_is_wrapped_and_cut_in_the_middle():
    """Of a message of many lines the beginning and the end are kept, for these say the most."""
    message = "\n".join(f"line {number} " + "word " * 12 for number in range(1, 10))
    assert failure_text(Failure(type="E", message=message), width=60) == written("""
        E:
            line 1 word word word word word word word word word word
            word word
            line 2 word word word word word word word word word word
            word word
            … 11 lines left out
            word word
            line 9 word word word word word word word word word word
            word word
    """)


def test_a_deep_recursion_is_folded():
    """Of a thousand frames the outermost and the innermost are shown."""
    frames = tuple(frame(number, "deeper", "return deeper(n - 1)") for number in range(1, 1001))
    failure = Failure(type="RecursionError", message="maximum recursion depth exceeded", frames=frames)
    assert failure_text(failure) == written("""
        RecursionError: maximum recursion depth exceeded
          four_processes.py, line 1, in deeper
              return deeper(n - 1)
          four_processes.py, line 2, in deeper
              return deeper(n - 1)
          four_processes.py, line 3, in deeper
              return deeper(n - 1)
          … 992 lines more of the same path
          four_processes.py, line 996, in deeper
              return deeper(n - 1)
          four_processes.py, line 997, in deeper
              return deeper(n - 1)
          four_processes.py, line 998, in deeper
              return deeper(n - 1)
          four_processes.py, line 999, in deeper
              return deeper(n - 1)
          four_processes.py, line 1000, in deeper
              return deeper(n - 1)
    """)


def test_nothing_in_it_is_obeyed():
    """Controls in messages, file names and source are shown, not sent to the terminal."""
    hostile = "\x1b[2J\u202e\r"
    failure = Failure(type=hostile, message=hostile, frames=(frame(1, hostile, hostile, file=hostile),))
    assert failure_text(failure) == written("""
        \\x1b[2J\\u202e\\r: \\x1b[2J\\u202e
          \\x1b[2J\\u202e\\r, line 1, in \\x1b[2J\\u202e\\r
              \\x1b[2J\\u202e
    """)


def test_without_message_or_frames():
    """An exception without either is its type."""
    assert failure_text(Failure(type="KeyboardInterrupt", message="")) == "KeyboardInterrupt"


def test_the_name_of_a_file_on_windows():
    """The folder is left out on every platform."""
    failure = Failure(type="E", message="", frames=(frame(3, "f", "", file=r"C:\course\a.py"),))
    assert failure_text(failure) == "E\n  a.py, line 3, in f"


def test_ascii():
    """With ASCII alone, escapes stand for letters and dots for what is left out."""
    frames = tuple(frame(number, "f", "") for number in range(20))
    text = failure_text(Failure(type="E", message="na\u00efve \u20ac", frames=frames), ascii=True)
    assert text.isascii()
    assert text.startswith("E: na\\xefve \\u20ac\n")
    assert "  ... 12 lines more of the same path" in text


@pytest.mark.parametrize("width", [1, 5, 20, 40, 80, 200])
def test_no_line_is_too_long_and_no_text_endless(width):
    """Whatever an exception holds, its text keeps within its columns and a screen or two."""
    long, wide = "x" * 100_000, "\u65e5\u672c " * 10_000
    failure = None
    for _ in range(10):
        frames = tuple(frame(number, long, wide, file=long) for number in range(100))
        failure = Failure(type=long, message=f"{wide}\n{long}\n" * 10, frames=frames, cause=failure)
    lines = failure_text(failure, width=width).split("\n")
    assert max(map(columns, lines)) <= width
    assert len(lines) <= 110


def from_pool(*raised, pool=True, exit_code=0):
    """Return a run whose main program got a ValueError, from a pool's worker if `pool`."""
    cause = Failure(type="multiprocessing.pool.RemoteTraceback", message="... in cube\nValueError: no")
    root = Process(pid=10, parent_pid=1, role="root", born=0.0, ended=1.0, exit_code=0)
    workers = [
        Process(pid=11, parent_pid=10, role="worker", name="One", born=0.1, ended=0.9, exit_code=1),
        Process(pid=12, parent_pid=10, role="worker", name="Two", born=0.1, ended=0.9, exit_code=exit_code),
    ]
    return Run(
        entry="f",
        mode="function",
        outcome="raised",
        failure=Failure(type="ValueError", message="no", cause=cause if pool else None),
        processes=(root, *workers),
        raised=raised,
        ended=1.0,
    )


def raised(pid, name="cube", error="ValueError"):
    """Return an exception that left a function in a process."""
    return Raised(pid=pid, name=name, arguments="n=17", error=error, at=0.5)


OF_ANOTHER = [raised(11), raised(12, name="square"), raised(12, error="KeyError")]


def test_where_it_happened():
    """What a pool sent is of the worker that raised the like in a function of its traceback."""
    run = from_pool(*OF_ANOTHER, raised(12))
    assert origin(run) == "Two (12), in cube(n=17)"
    assert failure_text(run.failure, where=origin(run)).startswith("ValueError: no\n  in Two (12), in cube(n=17)\n")


@pytest.mark.parametrize(
    "run",
    [from_pool(*OF_ANOTHER), from_pool(raised(12), pool=False), from_pool(raised(12), exit_code=1)],
    ids=["others", "the main program's own", "a worker that ended by it"],
)
def test_where_it_happened_is_not_known(run):
    """Others' exceptions are not taken for it, nor those of the main program for a worker's."""
    assert origin(run) == ""


@pytest.mark.parametrize(
    ("written", "told"),
    [("ValueError: no", True), ("my.errors.ValueError: no", True), ("KeyError: no", False), ("no ValueError", False)],
)
def test_a_worker_that_ended_by_it(written, told):
    """The picture tells in which call a process failed, but not of an exception that somebody caught before."""
    run = replace(from_pool(raised(11)), outputs=(Output(pid=11, stream="stderr", text=written, at=0.6),))
    assert ("exit code 1, in cube(n=17)" in picture(run, width=120)) == told
