"""What a failed item says, whole: what was asked, what was seen, and the picture of the processes."""

import re
import textwrap

import pytest

HEAD = """\
import pytest

@pytest.mark.rubric("answer")
def test_answer(witness, separate_processes, every_order, no_leaks, submission):
    \"\"\"It is so.\"\"\"
"""

START = """\
from multiprocessing import get_context

fork = get_context("fork")

def work(queue, number):
    queue.put(number)

"""

ALL_AT_ONCE = f"""{START}
def answer():
    queue = fork.Queue()
    processes = [fork.Process(target=work, args=(queue, number)) for number in range(3)]
    for process in processes:
        process.start()
    numbers = [queue.get() for _ in processes]
    for process in processes:
        process.join()
    return numbers
"""

ONE_BY_ONE = f"""{START}
def answer():
    queue = fork.Queue()
    for number in range(3):
        process = fork.Process(target=work, args=(queue, number))
        process.start()
        process.join()
    return [queue.get() for _ in range(3)]
"""

FOR_NOTHING = f"""{START}
def nothing():
    pass

def square(number):
    return number * number

def answer():
    processes = [fork.Process(target=nothing) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return [square(number) for number in range(3)]
"""

TAKES_TURNS = f"""{START}
def square(number):
    return number * number

lock = fork.Lock()

def guarded(number):
    with lock:
        return square(number)

def answer():
    with fork.Pool(2) as pool:
        return pool.map(guarded, range(4), chunksize=1)
"""

IDLE = f"""{START}
def nothing():
    pass

def answer():
    queue = fork.SimpleQueue()
    processes = [fork.Process(target=work, args=(queue, 1)), fork.Process(target=nothing)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return queue.get()
"""

LEAVES = f"""{START}
import os, time

def sleep(queue):
    queue.put("here")
    time.sleep(600)

def answer():
    queue = fork.SimpleQueue()
    fork.Process(target=sleep, args=(queue,), name="sleeper").start()
    queue.get()
    os.kill(os.getpid(), 9)
"""

NEVER_DONE = f"""{START}
import time

def answer():
    process = fork.Process(target=time.sleep, args=(600,), name="sleeper")
    process.start()
    process.join()
"""

RAISES = """
def helper(table, key):
    return table[key]

def answer():
    try:
        helper({}, "name")
    except KeyError as error:
        raise ValueError("no such name") from error
"""

# For each item: the submission, the body of its test, and what it says below the title.
CASES = {
    "one_by_one": (
        ONE_BY_ONE,
        "assert separate_processes(submission.answer) == 3",
        """\
  processes at work at once: 1, not 3
  Process P2 was held at its work, and nobody else came. The other 2 came only
  after it was done.

  P1 main program
  P2 ForkProcess-1
  P3 ForkProcess-2
  P4 ForkProcess-3
  ▒ never two held at the same moment, at the start of their work
""",
    ),
    "too_few": (
        ALL_AT_ONCE,
        "assert 4 <= separate_processes(submission.answer)",
        """\
  processes at work at once: 3, not >= 4
  3 processes were inside at the same moment: P2, P3, P4.

  P1 main program
  P2 ForkProcess-1
  P3 ForkProcess-2
  P4 ForkProcess-3
  ▒ 3 processes held at the same moment, at the start of their work
""",
    ),
    "serial": (
        "def answer(): return [0, 1, 4]",
        "assert separate_processes(submission.answer) > 1",
        """\
  processes at work at once: 0, not > 1
  No process was started: everything happened in your main program.

  P1 main program
""",
    ),
    "for_nothing": (
        FOR_NOTHING,
        "assert separate_processes(submission.answer) == 2",
        """\
  processes at work at once: 0, not 2
  square was executed by your main program, process P1; 2 other processes were
  started for nothing.

  P1 main program
  P2 ForkProcess-1
  P3 ForkProcess-2
  ▒ 2 processes held at the same moment, at the start of their work
""",
    ),
    "takes_turns": (
        TAKES_TURNS,
        "assert separate_processes(submission.answer) == 2",
        """\
  processes at work at once: 1, not 2
  2 processes had work at the same moment, but only 1 could be inside square at
  once: the others waited for it to come out.

  P1 main program
  P2 ForkPoolWorker-1
  P3 ForkPoolWorker-2
  ▒ never two held at the same moment, inside square
""",
    ),
    "idle": (
        IDLE,
        "assert separate_processes(submission.answer) == 2",
        """\
  processes at work at once: 1, not 2
  Process P2 was held at its work, and nobody else came.
  1 process delivered nothing, neither output nor a result: P3.

  P1 main program
  P2 ForkProcess-1
  P3 ForkProcess-2
  ▒ 2 processes held at the same moment, at the start of their work
""",
    ),
    "order": (
        ALL_AT_ONCE,
        "assert every_order(submission.answer) == [0, 1, 2]",
        """\
  When the workers completed in the order 1-3-2 (the first piece of work is 1):
  answer() returned [0, 2, 1]; [0, 1, 2] was expected.
  5 of 6 orders went wrong. To run just this one: --witness-order 1-3-2

  P1 main program
  P2 ForkProcess-1
  P3 ForkProcess-2
  P4 ForkProcess-3
  ▒ 3 processes held at the same moment, at the start of their work
  let go in this order: 1, 3, 2
""",
    ),
    "no_order": (
        "def answer(): return [0, 1, 3]",
        "assert every_order(submission.answer) == [0, 1, 2]",
        """\
  answer() returned [0, 1, 3]; [0, 1, 2] was expected.

  P1 main program
""",
    ),
    "leaves": (
        LEAVES,
        "evidence = no_leaks(submission.answer)\nassert evidence, str(evidence)",
        """\
  answer ended its interpreter without returning. It was killed by signal 9.
  Process P2 (sleeper) was still alive when your program had ended.

  P1 main program killed by SIGKILL
  P2 sleeper still alive at the end
""",
    ),
    "never_done": (
        NEVER_DONE,
        "assert separate_processes(submission.answer) == 1",
        """\
  processes at work at once
  answer was not done after 1.5 s and was stopped.

  P1 main program still running after 1.5 s
  P2 sleeper still running after 1.5 s
  ▒ 1 process held, at the start of its work
""",
    ),
    "raises": (
        RAISES,
        "assert witness(submission.answer).value == 1",
        """\
  answer raised ValueError: no such name

  ValueError: no such name
    raises.py, line 9, in answer
        raise ValueError("no such name") from error
  caused by KeyError: 'name'
    raises.py, line 7, in answer
        helper({}, "name")
    raises.py, line 3, in helper
        return table[key]

  P1 main program raised ValueError: no such name
""",
    ),
    "approximate": (
        "def answer(x): return x / 3",
        "assert witness(submission.answer, 2.0).value == pytest.approx(0.5)",
        """\
  answer(2.0) returned 0.6666666666666666; 0.5 was expected.

  P1 main program
""",
    ),
    "the_last_of_several": (
        "def answer(x): return 1",
        "for x in (1, 2):\n    assert witness(submission.answer, x).value == x",
        """\
  answer(2) returned 1; 2 was expected.

  P1 main program
""",
    ),
    "a_count_that_equals_the_value": (
        "def answer(): return 0",
        "run = witness(submission.answer)\nassert run.value == 0\nassert len(run.workers) == 3",
        """\
  assert 0 == 3

  P1 main program
""",
    ),
    "an_assertion_with_words": (
        "def answer(): return 0",
        'run = witness(submission.answer)\nassert run.workers, "there is no worker"',
        """\
  there is no worker

  P1 main program
""",
    ),
    "pytest_fail": (
        "def answer(): return 0",
        'pytest.fail("nothing was run")',
        """\
  nothing was run
""",
    ),
    "a_long_value": (
        "def answer(x): return list(range(x))",
        "assert witness(submission.answer, 1000).value == []",
        """\
  answer(1000) returned [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
  35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
  54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72,
  73, 74, 75, 76, …; [] was expected.

  P1 main program
""",
    ),
}


def graded_by(body):
    """Return the test file whose one test has this body."""
    return HEAD + textwrap.indent(body, "    ") + "\n"


def unwrapped(text):
    """Undo the wrapping, which depends on how long the PIDs are."""
    return re.sub(r"\n  (?=\S)", " ", text)


@pytest.fixture(scope="module")
def graded_once(graded):
    """Grade all of them in one session."""
    exercises = {name: {"code": code, "test": graded_by(body)} for name, (code, body, _) in CASES.items()}
    exercises["never_done"]["deadline"] = 1.5
    exercises["for_nothing"]["work"] = exercises["takes_turns"]["work"] = {"answer": "square"}
    return graded(exercises)


@pytest.mark.parametrize("name", CASES)
def test_the_whole_message(graded_once, plain, name):
    """Title, what was seen, the exception with its lines, and the picture of the run that shows it."""
    _, _, tests = graded_once
    test = tests[name, "test_answer"]
    assert test["status"] == "failed"
    assert unwrapped(plain(test["message"])) == unwrapped(f"It is so.\n\n{CASES[name][2]}".rstrip("\n"))
    assert [line for line in test["message"].splitlines() if len(line) > 80] == []


def test_the_evidence_is_in_the_file(graded_once):
    """The results file has each evidence with its claim, value, verdict and reasons."""
    _, _, tests = graded_once
    (evidence,) = tests["too_few", "test_answer"]["evidence"]
    (reason,) = evidence.pop("reasons")
    assert evidence == {"claim": "processes at work at once", "value": 3, "verdict": "proved"}
    assert reason.startswith("3 processes were inside at the same moment: ")
    assert [one["value"] for one in tests["never_done", "test_answer"]["evidence"]] == [None]


def test_the_failing_order_can_be_run_alone(grade, course):
    """`--witness-order` with the order that a failure names runs it alone, and gives the same failure."""
    test = graded_by("orders = every_order(submission.answer)\nassert orders == [0, 1, 2]\nassert orders.workers == 3")
    folder = course({"one": {"code": ALL_AT_ONCE, "test": test}})
    _, _, tests = grade(folder, "--witness-order=1-3-2")
    told = tests["one", "test_answer"]["message"]
    assert "in the order 1-3-2 (the first piece of work is 1):\n  answer() returned [0, 2, 1]; [0, 1, 2] was" in told
    assert "1 of 1 orders went wrong." in told
    result, _, _ = grade(folder, "--witness-order=1-2-3")
    result.assert_outcomes(passed=1)


def test_an_order_that_does_not_fit(grade, course, plain):
    """An order for more workers than there are is a failure that says so, though every value is right."""
    test = graded_by("assert every_order(submission.answer)")
    _, _, tests = grade(course({"one": {"code": ALL_AT_ONCE, "test": test}}), "--witness-order=4-3-2-1")
    told = plain(tests["one", "test_answer"]["message"])
    assert told.startswith(
        """\
It is so.

  --witness-order 4-3-2-1 cannot be forced: it is for 4 at work at once, and
  there are 3

  P1 main program
"""
    )


def test_the_terminal(grade, course, plain):
    """The terminal's report of a failed item is its message; with `-vv` it is pytest's own account."""
    folder = course({"one": "def answer(): return 2"})
    result, _, tests = grade(folder)
    message = tests["one", "test_answer"]["message"]
    section = result.stdout.str().partition("= FAILURES =")[2].partition("= exercises =")[0]
    body = section.splitlines()[2:-1]
    assert body == message.splitlines()
    assert plain(message) == "The answer is one.\n\n  answer() returned 2; 1 was expected.\n\n  P1 main program"
    result, _, tests = grade(folder, "-vv")
    result.stdout.fnmatch_lines([">   *assert witness(submission.answer).value == 1", "E   *answer() returned 2; 1 *"])
    assert plain(tests["one", "test_answer"]["message"]) == plain(message)


@pytest.mark.parametrize("body", ["separate_processes(submission.answer) == 1", "no_leaks(submission.answer)"])
def test_nobody_is_shown_what_a_terminal_obeys(grade, course, body):
    """Control characters of a submission reach neither the terminal nor the file."""
    code = """
        def answer():
            print("\\033[2J hidden")
            raise ValueError("\\033[31mred\\x07")
    """
    test = graded_by(f"assert {body}")
    result, _, tests = grade(course({"one": {"code": code, "test": test}}))
    told = tests["one", "test_answer"]
    shown = [told["message"], told["evidence"][0]["reasons"][0], result.stdout.str()]
    assert ["\\x1b[31mred\\x07" in text for text in shown] == [True] * 3
    assert [set(text) & {"\x1b", "\x07"} for text in shown] == [set()] * 3
