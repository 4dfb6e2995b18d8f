"""A rubric or a course that is written wrongly is a usage error: one line that names the place, and status 4."""

import pytest

MARKER = 'write the marker as @pytest.mark.rubric("FUNCTION", points=2), with points of 0 or more'

TEST = """\
import pytest

@pytest.mark.rubric({arguments})
def test_answer(witness, submission):
    pass
"""


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        "1",
        '["answer"]',
        '"answer", 2',
        '"answer", point=2',
        '"answer", points="2"',
        '"answer", points=-1',
        '"answer", points=True',
    ],
)
def test_a_misused_marker(pytester, course, arguments):
    """A marker without its function, or with points that are no number, is told with the test that has it."""
    folder = course({"one": {"code": "def answer(): return 1", "test": TEST.format(arguments=arguments)}})
    # In this process: pytest starts nothing here, and there are many cases.
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--import-mode=importlib", folder)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert [line for line in result.errlines if line] == [f"ERROR: exercises/one/test_one.py::test_answer: {MARKER}"]


@pytest.mark.parametrize("arguments", ['"answer"', '"answer", points=0', '"answer", points=0.5'])
def test_a_marker_that_is_right(pytester, course, arguments):
    """A function alone, and points of 0 or more, are let pass."""
    folder = course({"one": {"code": "def answer(): return 1", "test": TEST.format(arguments=arguments)}})
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--import-mode=importlib", folder)
    result.assert_outcomes(passed=1)


def test_the_marker_is_declared(session, course):
    """The marker of a rubric is known to `--strict-markers`, another one is not."""
    right = TEST.format(arguments='"answer"')
    wrong = right.replace("mark.rubric", "mark.rubrik")
    assert session("--strict-markers", course({"one": {"code": "", "test": right}})).ret == pytest.ExitCode.TESTS_FAILED
    assert session("--strict-markers", course({"one": {"code": "", "test": wrong}})).ret == pytest.ExitCode.INTERRUPTED


COURSES = {
    "name = ": "Invalid value (at end of document)",
    "exercise = 3": "begin each exercise with a line [[exercise]]",
    '[exercise]\nname = "one"': "begin each exercise with a line [[exercise]]",
    "exercise = [1]": "begin each exercise with a line [[exercise]]",
    '[[exercise]]\ntitle = "One"': "exercise 1: no name",
    '[[exercise]]\nname = "one"\nfoo = 1': "exercise 1: unknown 'foo'",
    "[[exercise]]\nname = 1": "exercise 1: 'name' must be text, not 1",
    '[[exercise]]\nname = "one"\n[[exercise]]\nname = "one"': "exercise 2: there is already one named 'one'",
    '[[exercise]]\nname = "one"\nfunctions = "f"': "exercise 1: 'functions' must be a list, not 'f'",
    '[[exercise]]\nname = "one"\nwork = []': "exercise 1: 'work' must be a table, not []",
    '[[exercise]]\nname = "one"\ndeadline = "10"': "exercise 1: 'deadline' must be a number, not '10'",
    '[[exercise]]\nname = "one"\ndeadline = true': "exercise 1: 'deadline' must be a number, not True",
    '[[exercise]]\nname = "one"\ndeadline = 0': "exercise 1: 'deadline' must be above 0, not 0",
}


@pytest.mark.parametrize("text", COURSES)
def test_a_broken_course(pytester, course, text):
    """A course that cannot be read is told with its file and the exercise."""
    folder = course({"one": "def answer(): return 1"})
    (pytester.path / folder / "course.toml").write_text(text, encoding="utf-8")
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--import-mode=importlib", folder)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    place = f"{pytester.path}/exercises/course.toml"
    assert [line for line in result.errlines if line] == [f"ERROR: {place}: {COURSES[text]}"]


def test_a_course_that_is_not_utf_8(pytester, course):
    """A course in another encoding is told with its file, too."""
    folder = course({"one": "def answer(): return 1"})
    (pytester.path / folder / "course.toml").write_bytes(b'[[exercise]]\nname = "\xe9"\n')
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--import-mode=importlib", folder)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    problem = "'utf-8' codec can't decode byte 0xe9 in position 21: invalid continuation byte"
    assert [line for line in result.errlines if line] == [f"ERROR: {pytester.path}/exercises/course.toml: {problem}"]


def test_a_submission_is_asked_for_outside_of_an_exercise(session, pytester):
    """A test that is in no exercise and asks for the submission is an error that says what makes an exercise."""
    pytester.makepyfile(
        test_alone="""
        def test_answer(submission):
            pass
        """
    )
    result = session()
    result.assert_outcomes(errors=1)
    text = " ".join(result.stdout.str().split())
    assert (
        f"test_alone.py::test_answer asks for a submission, but {pytester.path} is no exercise: its test file is called"
        " test_NAME.py, in a folder NAME listed in the course.toml beside it"
    ) in text


def test_a_folder_that_the_course_does_not_list(session, course, pytester):
    """A folder beside a course.toml that does not list it is no exercise: its tests run as any others."""
    folder = course({"one": "def answer(): return 1"})
    other = pytester.path / folder / "two"
    other.mkdir()
    (other / "test_two.py").write_text("def test_two(): pass\n", encoding="utf-8")
    result = session(folder)
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["one  2 of 2 points (1 passed)"])
    result.stdout.no_fnmatch_line("two  *")
