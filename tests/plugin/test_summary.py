"""What has not been attempted, and the end of the terminal's report."""

import pytest

from pytest_witness.plugin.results import Results
from pytest_witness.plugin.summary import write_summary

TEST = '''\
import pytest

@pytest.mark.rubric("{first}", points=2)
def test_first(witness, submission):
    """The first is one."""
    assert witness(submission.{first}).value == 1

@pytest.mark.rubric("{second}", points=3)
def test_second(witness, submission):
    """The second is two."""
    assert witness(submission.{second}).value == 2
'''

STUB = """\
def {name}():
    '''Return a number.'''
    # TODO: write it.
    raise NotImplementedError("{name}")
"""

ONE = {
    "code": STUB.format(name="one") + STUB.format(name="two"),
    "test": TEST.format(first="one", second="two"),
    "functions": ["one", "two"],
    "keys": ["one", "two"],
    "first_step": "open exercises/one/one.py and write `one`. It is one line, and there is no process in it yet.",
}
OTHER = {
    "code": STUB.format(name="this") + STUB.format(name="that"),
    "test": TEST.format(first="this", second="that"),
    "functions": ["this", "that"],
    "keys": ["this", "that"],
    "first_step": "open exercises/the_other/the_other.py.",
}
SHIPPED = {"one": ONE, "the_other": OTHER}

RIGHT = "def one(): return 1\ndef two(): return 2\n"


def statuses(tests):
    """Return the status of each item."""
    return {f"{exercise}:{name}": test["status"] for (exercise, name), test in tests.items()}


def below(result):
    """Return the terminal's report from the summary of the exercises on, without the time."""
    lines = result.outlines
    start = next(number for number, line in enumerate(lines) if "= exercises =" in line)
    return [*lines[start:-1], lines[-1].strip("= ").partition(" in ")[0]]


def test_as_shipped(grade, course):
    """The stubs as shipped are not attempted, nothing of them is run, and the session has failed."""
    result, data, tests = grade(course(SHIPPED))
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert set(statuses(tests).values()) == {"not_attempted"}
    assert (data["score"], data["max_score"]) == (0, 10)
    assert below(result) == [
        "================================== exercises ===================================",
        "one        not attempted yet",
        "the_other  not attempted yet",
        "",
        "one is waiting for you. First step: open exercises/one/one.py and write `one`.",
        "It is one line, and there is no process in it yet.",
        "4 not attempted",
    ]
    result.stdout.fnmatch_lines(["exercises/one/test_one.py --  *", "exercises/the_other/test_the_other.py --  *"])
    result.stdout.no_fnmatch_line("*FAILURES*")
    assert [line for line in result.outlines if len(line) > 80] == []


def test_one_is_done(grade, course):
    """When an exercise is done, its points stand in the summary, and the first step is that of the next."""
    result, data, _ = grade(course({**SHIPPED, "one": {**ONE, "code": RIGHT}}))
    assert (data["score"], data["max_score"]) == (5, 10)
    assert below(result) == [
        "================================== exercises ===================================",
        "one        5 of 5 points (2 passed)",
        "the_other  not attempted yet",
        "",
        "the_other is waiting for you. First step: open exercises/the_other/the_other.py.",
        "2 passed, 2 not attempted",
    ]


def test_one_is_half_done(grade, course):
    """An exercise that has been begun has its points and what is still to be done, and no first step."""
    code = "def one(): return 2\n" + STUB.format(name="two")
    result, _, tests = grade(course({"one": {**ONE, "code": code}}))
    assert statuses(tests) == {"one:test_first": "failed", "one:test_second": "not_attempted"}
    lines = below(result)
    assert lines[1:4] == ["one  0 of 5 points (1 failed, 1 not attempted)", "one: two is still to be written.", ""]
    assert "is waiting for you" not in "".join(lines)


def test_a_misspelt_function(grade, course):
    """A function that is not there is named, with the one in the file that looks like it."""
    result, _, tests = grade(course({"one": {**ONE, "code": RIGHT.replace("two", "Tow")}}))
    told = "two is not there yet: one.py has no such function"
    assert tests["one", "test_second"]["message"] == told
    code = "def one(): return 1\ndef twoo(): return 2\n"
    result, _, tests = grade(course({"one": {**ONE, "code": code}}))
    assert tests["one", "test_second"]["message"] == f"{told}; is it the one that you call twoo?"
    assert below(result)[2:4] == [
        "one: two is not there yet: one.py has no such function; is it the one that you",
        "call twoo?",
    ]


def test_several_functions_that_are_not_there(grade, course):
    """What is missing of an exercise is told in one line, however many functions it is."""
    rubric = TEST.format(first="one", second="two") + TEST.format(first="three", second="four").replace(
        "test_", "test_t"
    )
    names = ["one", "two", "three", "four"]
    code = "def one(): return 1\n" + STUB.format(name="four")
    result, *_ = grade(course({"one": {**ONE, "code": code, "test": rubric, "functions": names, "keys": names}}))
    assert below(result)[2:4] == [
        "one: two and three are not there yet: one.py has no such function.",
        "one: four is still to be written.",
    ]


def test_a_file_with_one_exercise(grade, course, pytester):
    """A single file answers the exercises whose functions it has; the others are not attempted."""
    folder = course(SHIPPED)
    (pytester.path / "mine.py").write_text("def one(): return 1\n", encoding="utf-8")
    result, data, tests = grade(folder, "--submission=mine.py")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    assert statuses(tests) == {
        "one:test_first": "passed",
        "one:test_second": "not_attempted",
        "the_other:test_first": "not_attempted",
        "the_other:test_second": "not_attempted",
    }
    messages = {test["name"]: test["message"] for (exercise, _), test in tests.items() if exercise == "one"}
    assert messages["test_second"] == "two is not there yet: mine.py has no such function"
    assert tests["the_other", "test_first"]["message"] == "there is no answer to the_other in the submission"
    assert (data["score"], data["max_score"]) == (2, 10)
    assert "one        2 of 5 points (1 passed, 1 not attempted)" in result.outlines
    assert "one: two is not there yet: mine.py has no such function." in result.outlines
    assert "the_other: " not in result.stdout.str()


def test_a_folder_with_one_exercise(grade, course, pytester):
    """A folder that has an answer to one exercise leaves the others not attempted."""
    folder = course(SHIPPED)
    pytester.makepyfile(**{"mine/one/one": RIGHT})
    _, _, tests = grade(folder, "--submission=mine")
    assert [test["status"] for test in tests.values()] == ["passed", "passed", "not_attempted", "not_attempted"]


def test_the_submissions_own_tests_are_not_run(grade, course, pytester):
    """A submission is graded by the course's tests, whatever tests and conftest.py it brings along."""
    folder = course({"one": ONE})
    pytester.makepyfile(
        **{
            "mine/one/one": "def one(): return 3\n",
            "mine/one/test_one": "def test_first(): pass\n",
            "mine/one/conftest": "raise SystemExit('loaded')\n",
            "mine/conftest": "raise SystemExit('loaded')\n",
        }
    )
    result, _, tests = grade(folder, "--submission=mine")
    assert statuses(tests) == {"one:test_first": "failed", "one:test_second": "not_attempted"}
    assert "loaded" not in result.stdout.str()


NOT_ATTEMPTED = [
    "",
    "def onne(): return 1",
    "def one(): ...",
    "def one(): pass",
    "def one():\n    '''Return one.'''",
    "def one():\n    raise NotImplementedError",
    "if True:\n    def one():\n        raise NotImplementedError('later')",
]


def test_what_counts_as_not_attempted(grade, course):
    """A function that is missing or does nothing has not been attempted."""
    exercises = {f"case_{number}": {**ONE, "code": code} for number, code in enumerate(NOT_ATTEMPTED)}
    _, _, tests = grade(course(exercises), "-k", "first")
    assert statuses(tests) == {f"{name}:test_first": "not_attempted" for name in exercises}


def test_what_has_been_attempted_is_run(grade, course):
    """A function that does something is run, even when it does not return anything."""
    code = "def one():\n    print('one')\n"
    _, _, tests = grade(course({"one": {**ONE, "code": code}}), "-k", "first")
    assert statuses(tests) == {"one:test_first": "failed"}
    assert "one() returned None; 1 was expected." in tests["one", "test_first"]["message"]


def test_an_unrelated_session_has_no_summary(session, pytester):
    """A session without exercises ends as it would without the plugin."""
    pytester.makepyfile("def test_nothing(): pass")
    result = session()
    without = session("-p", "no:witness")
    assert [line.partition(" in ")[0] for line in result.outlines[4:]] == [
        line.partition(" in ")[0] for line in without.outlines[4:]
    ]


class Terminal:
    """Takes lines."""

    def __init__(self):
        self.lines = []

    def write_sep(self, sep, title):
        """Take a line with a title."""
        self.lines.append(f"{sep} {title}")

    def write_line(self, line):
        """Take a line."""
        self.lines.append(line)


def summary(*tests):
    """Return the summary of tests, each an exercise, a status, points and points that it could give."""
    results = Results()
    for place, (exercise, status, points, most) in enumerate(tests):
        fields = {"title": "", "entry": "", "first_step": "", "name": str(place), "place": place}
        results.add({"exercise": exercise, "status": status, "points": points, "max_points": most, **fields})
    terminal = Terminal()
    write_summary(terminal, results)
    return terminal.lines


def test_counts_and_points():
    """Points are written as people write them, and each status is counted."""
    each = [("a", status, 0.0, 0.5) for status in ("failed", "error", "error", "skipped", "inconclusive")]
    assert summary(("a", "passed", 1.25, 1.25), ("a", "passed", 1.0, 1.0), *each) == [
        "= exercises",
        "a  2.25 of 3.75 points (2 passed, 1 failed, 2 errors, 1 skipped, 1 inconclusive)",
        "",
    ]


def test_without_a_first_step():
    """An exercise that says nothing of a first step has the file's name in its place."""
    assert summary(("a", "not_attempted", 0.0, 1.0))[-1] == "a is waiting for you. First step: open a/a.py."


def test_nothing_graded():
    """Where nothing was graded, nothing is written."""
    assert summary() == []
