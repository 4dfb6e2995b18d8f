"""The idea behind a failure, as the learner reads it and as the results file has it."""

import re

import pytest

RUN_FOR_START = """
from multiprocessing import Process

def greet():
    print("hello")

def answer():
    for _ in range(40):
        process = Process(target=greet)
        process.run()
"""

TWO_TESTS = '''
import pytest

@pytest.mark.rubric("answer")
def test_one(separate_processes, submission):
    """Two at once."""
    assert separate_processes(submission.answer) == 2

@pytest.mark.rubric("answer")
def test_value(witness, submission):
    """The answer is one."""
    assert witness(submission.answer).value == 1
'''

WHOLE = """\
Two at once.

  processes at work at once: 0, not 2
  No process was started: everything happened in your main program.

PICTURE
  Likely:    Line 10 calls run(), and that starts nothing: the work was done by
             your main program, process PID.
  Why:       run() is an ordinary method: whoever calls it does the work
             himself. Only start() makes something new, and run() is then called
             there.
  Next step: Write start() in place of run() on line 10.
  Read:      witness explain run-instead-of-start"""


@pytest.fixture
def sections(course, grade):
    """Grade a learner who takes run() for start(); give the terminal's text of each failure, and the file's tests."""
    folder = course({"one": {"code": RUN_FOR_START, "test": TWO_TESTS}})
    result, _, tests = grade(folder)
    text = result.stdout.str().partition("= FAILURES =")[2].partition("= exercises =")[0]
    parts = re.split(r"^_+ test_\w+ _+$", text, flags=re.MULTILINE)[1:]
    return [part.strip("\n") for part in parts], tests


def shown(text):
    """Return a message without its picture, and with PID in place of numbers of processes."""
    text = re.sub(r"\n +PID  process.*?\n(?=\n)", "\nPICTURE", f"{text}\n", flags=re.DOTALL)
    return re.sub(r"process \d+", "process PID", text).rstrip("\n")


def test_the_whole_message(sections):
    """What was asked, what was seen, the picture, the idea, the next step, where to read: on one screen."""
    (first, _), tests = sections
    lines = first.splitlines()
    assert len(lines) <= 30
    assert max(map(len, lines)) <= 80
    told = shown(first)
    assert told == WHOLE
    assert tests["one", "test_one"]["message"] == first


def test_it_is_told_in_full_once(sections):
    """The second failure of the same idea only says that it is the same; the file says it in full."""
    (_, second), tests = sections
    assert "  Again:     Are run() and start() the same?\n  Read:      witness explain" in second
    assert "Next step" not in second
    assert "Next step" in tests["one", "test_value"]["message"]


def test_it_is_in_the_results(sections):
    """The results file names the misconception."""
    _, tests = sections
    assert [test["misconceptions"] for test in tests.values()] == [["run-instead-of-start"]] * 2


def test_what_is_not_known_is_not_named(course, grade):
    """A failure that nothing explains is told as it was seen, and no more."""
    _, _, tests = grade(course({"one": "def answer(): return 2"}))
    (test,) = tests.values()
    assert test["misconceptions"] == []
    assert "Likely" not in test["message"]


MANY_LINES = """
import os
from multiprocessing import Process

def talk(number):
    print(*range(number * 100, number * 100 + 99), sep="\\n")

def answer():
    processes = [Process(target=talk, args=(number,)) for number in range(30)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    raise ValueError("\\n".join(map(str, range(100))))
"""


def test_a_message_fits_on_a_screen(course, grade):
    """However much there is to see, a message has no more than thirty lines."""
    _, _, tests = grade(course({"one": MANY_LINES}))
    (test,) = tests.values()
    assert len(test["message"].splitlines()) <= 30
    assert "ValueError" in test["message"]
    assert "PID  process" in test["message"]


def test_colours(course, grade):
    """On a terminal with colours the title and the words in front stand out; without, the text is the same."""
    folder = course({"one": {"code": RUN_FOR_START, "test": TWO_TESTS}})
    (bright, plain) = (grade(folder, f"--color={when}")[0].stdout.str() for when in ("yes", "no"))
    assert "\x1b[1mTwo at once.\x1b[0m" in bright
    for head in ("Likely:", "Why:", "Next step:", "Read:"):
        assert re.search(rf"\x1b\[[\d;]+m(\x1b\[[\d;]+m)?  {head}\x1b\[0m ", bright)
    assert "\x1b" not in plain
    assert "  Next step: Write start() in place of run() on line 10." in plain
