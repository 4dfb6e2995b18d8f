"""Whatever a submission does, each item gets its message and its place in the results file, and the session goes on."""

import pytest

from pytest_witness.observe import can_trace

RETURNS = "P1 main program"
PLAIN = """\
  Only plain data can be compared: None, bool, int, float, complex, str, bytes,
  list, tuple, set, dict, range.
"""
SMALLER = """\
  A value may have 100,000 items and 1,000,000 characters: return a smaller one.
"""
LIST = "[0, 1, 2, 3, 4,\n  5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]"

# For each submission: its source, and what its one item says below the title, or None where it passes.
CASES = {
    "good": ("def answer(): return 1", None),
    "raises_at_import": (
        """\
        1 / 0
        def answer(): return 1
        """,
        """\
  answer raised ZeroDivisionError: division by zero

  ZeroDivisionError: division by zero
    while the file was loaded
    raises_at_import.py, line 1
        1 / 0

  P1 main program raised ZeroDivisionError: division by zero
""",
    ),
    "exits_at_import": (
        """\
        import sys
        sys.exit("bye")
        def answer(): return 1
        """,
        """\
  answer raised SystemExit: bye

  SystemExit: bye
    while the file was loaded
    exits_at_import.py, line 2
        sys.exit("bye")

  P1 main program raised SystemExit: bye
""",
    ),
    "vanishes_at_import": (
        """\
        import os
        os._exit(0)
        def answer(): return 1
        """,
        """\
  answer ended its interpreter without returning. Its exit status was 0.
  Something called os._exit or its like, which ends everything at once: return
  the result.

  P1 main program exited without returning
""",
    ),
    "vanishes": (
        """\
        import os
        def answer(): os._exit(3)
        """,
        """\
  answer ended its interpreter without returning. Its exit status was 3.
  Something called os._exit or its like, which ends everything at once: return
  the result.

  P1 main program exit code 3
""",
    ),
    "exits": (
        """\
        import sys
        def answer():
            sys.exit(3)
        """,
        """\
  answer raised SystemExit: 3

  SystemExit: 3
    exits.py, line 3, in answer
        sys.exit(3)

  P1 main program raised SystemExit: 3
""",
    ),
    "kills_itself": (
        """\
        import os, signal
        def answer(): os.kill(os.getpid(), signal.SIGKILL)
        """,
        """\
  answer ended its interpreter without returning. It was killed by signal 9.

  P1 main program killed by SIGKILL
""",
    ),
    "crashes": (
        """\
        import ctypes
        def answer(): return ctypes.string_at(0)
        """,
        """\
  answer ended its interpreter without returning. It was killed by signal 11.

  P1 main program killed by SIGSEGV
""",
    ),
    "recursion": (
        """\
        def answer():
            return answer()
        """,
        """\
  answer raised RecursionError: maximum recursion depth exceeded

  RecursionError: maximum recursion depth exceeded
    recursion.py, line 2, in answer
        return answer()
    recursion.py, line 2, in answer
        return answer()
    recursion.py, line 2, in answer
    …
    recursion.py, line 2, in answer
        return answer()
    recursion.py, line 2, in answer
        return answer()
    recursion.py, line 2, in answer
        return answer()

  P1 main program raised RecursionError: maximum recursion depth exceeded
""",
    ),
    "syntax": (
        """\
        def other():
            return 1

        def answer()
            return 1
        """,
        """\
  answer raised SyntaxError: expected ':'

  SyntaxError: expected ':'
    while the file was loaded
    syntax.py, line 4
        def answer()

  P1 main program raised SyntaxError: expected ':'
""",
    ),
    "no_such_module": (
        """\
        import nix
        def answer(): return 1
        """,
        """\
  answer raised ModuleNotFoundError: No module named 'nix'

  ModuleNotFoundError: No module named 'nix'
    while the file was loaded
    no_such_module.py, line 1
        import nix

  P1 main program raised ModuleNotFoundError: No module named 'nix'
""",
    ),
    "no_function": (
        """\
        answer = 1
        """,
        """\
  answer raised TypeError: 'int' object is not callable

  TypeError: 'int' object is not callable

  P1 main program raised TypeError: 'int' object is not callable
""",
    ),
    "floods": (
        """\
        def answer():
            for _ in range(100):
                print("x" * 1_000_000)
            return 1
        """,
        None,
    ),
    "not_utf_8": (
        """\
        import os
        def answer():
            os.write(1, b"caf\\xe9\\n")
            return 2
        """,
        """\
  answer() returned 2; 1 was expected.

  P1 main program wrote: caf\N{REPLACEMENT CHARACTER}
""",
    ),
    "own_class": (
        """\
        class Mine:
            def __eq__(self, other): return True
            def __repr__(self): return "1"
        def answer(): return Mine()
        """,
        f"  answer() returned <own_class.Mine object: 1>; 1 was expected.\n{PLAIN}\n  P1 main program\n",
    ),
    "generator": (
        """\
        def answer(): yield 1
        """,
        (
            "  answer() returned <generator object: <generator object answer at\n  0x0>>; 1 was expected.\n"
            f"{PLAIN}\n  P1 main program\n"
        ),
    ),
    "large_list": (
        """\
        def answer(): return list(range(6_500_000))
        """,
        (
            f"  answer() returned <list object (too large: 6,500,000 items): {LIST}>; 1 was expected.\n"
            f"{SMALLER}\n  P1 main program\n"
        ),
    ),
    "not_a_number": (
        """\
        def answer(): return float("nan")
        """,
        "  answer() returned nan; 1 was expected.\n\n  P1 main program\n",
    ),
    "contains_itself": (
        """\
        def answer():
            mine = []
            mine.append(mine)
            return mine
        """,
        "  answer() returned [<list object (contains itself): [...]>]; 1 was expected.\n\n  P1 main program\n",
    ),
    "forever": (
        """\
        def answer():
            while True:
                pass
        """,
        "  answer was not done after 1 s and was stopped.\n\n  P1 main program still running after 1 s\n",
    ),
    "deadlock": (
        """\
        from threading import Lock
        def answer():
            lock = Lock()
            lock.acquire()
            lock.acquire()
        """,
        (
            "  answer could never have gone on: every process waited for another, for ever.\n\n"
            "  P1 main program waits for ever\n"
            "  P1 waits at deadlock.py:5 for a lock that nobody else could release\n"
        ),
    ),
    "kills_the_supervisor": (
        """\
        import os, signal
        def answer():
            os.kill(os.getppid(), signal.SIGKILL)
            signal.pause()
        """,
        "  answer ended the witness itself: its supervisor was killed.",
    ),
    "good_at_last": ("def answer(): return 1", None),
}


@pytest.fixture(scope="module")
def graded_once(graded):
    """Grade all of them in one session."""
    courses = {name: {"code": code} for name, (code, _) in CASES.items()}
    courses["forever"]["deadline"] = 1.0
    return graded(courses)


@pytest.mark.parametrize("name", CASES)
def test_each_has_its_message(graded_once, plain, name):
    """The whole message, with the file, the line and the cure where there is one, stands in the results file."""
    if name == "deadlock" and not can_trace():
        pytest.skip("the portable observer does not decide deadlocks")
    expected = CASES[name][1]
    _, _, tests = graded_once
    test = tests[name, "test_answer"]
    assert test["status"] == ("passed" if expected is None else "failed")
    told = plain(test["message"])
    assert told == ("" if expected is None else f"The answer is one.\n\n{expected}".rstrip("\n"))


def test_the_session_goes_on(graded_once):
    """Every item has its result, the file is complete, and nothing in pytest itself went wrong."""
    output, data, tests = graded_once
    assert {exercise for exercise, _ in tests} == set(CASES)
    assert data["complete"] is True
    assert data["exit_status"] == 1
    assert "INTERNALERROR" not in output
    assert "Traceback" not in output


def test_the_terminal_says_the_same(graded_once):
    """Each message stands in the terminal's report as it stands in the file, and no line is wider than 80 columns."""
    output, _, tests = graded_once
    for test in tests.values():
        assert test["message"] in output
    # pytest's own last lines are longer where the variable CI is set
    wide = [line for line in output.splitlines() if len(line) > 80]
    assert [line for line in wide if not line.startswith("FAILED ")] == []
