"""The results file: its form, what it says of each test, and when there is none."""

import os
import re
import signal
from pathlib import Path
from textwrap import dedent

import pytest

from pytest_witness import __version__
from pytest_witness.observe import can_trace
from pytest_witness.plugin.results import Result, Results

OBSERVER = "linux" if can_trace() else "portable"

EACH_STATUS = """\
import pytest

@pytest.mark.rubric("answer", points=2.5)
def test_passed(witness, submission):
    \"\"\"The answer
    is one.

    More on it.
    \"\"\"
    assert witness(submission.answer).value == 1

@pytest.mark.rubric("answer")
@pytest.mark.parametrize("x", [2])
def test_failed(witness, submission, x):
    assert witness(submission.answer).value == x, "unused"

@pytest.mark.rubric("other", points=3)
def test_not_attempted(witness, submission):
    \"\"\"The other is one.\"\"\"

@pytest.mark.rubric("answer", points=4)
def test_error(submission):
    \"\"\"The rubric is wrong.\"\"\"
    raise LookupError("a fault of the rubric")

@pytest.mark.rubric("answer", points=5)
def test_skipped(submission):
    \"\"\"It depends.\"\"\"
    pytest.skip("not here")

class TestGroup:
    @pytest.mark.rubric("answer", points=6)
    def test_passed(self, separate_processes, submission):
        \"\"\"There is no worker.\"\"\"
        assert separate_processes(submission.answer) == 0

def test_without_marker(submission):
    \"\"\"An item of no function.\"\"\"
"""

ANSWER = """
def answer():
    return 1

def other():
    \"\"\"Return one.\"\"\"
    raise NotImplementedError
"""

FILE = """\
{
  "version": 1,
  "complete": true,
  "exit_status": 1,
  "tool": {
    "name": "pytest-witness",
    "version": "VERSION",
    "observer": "OBSERVER"
  },
  "machine": {
    "python": "PYTHON",
    "implementation": "CPython",
    "platform": "PLATFORM",
    "cores": N,
    "memory": N,
    "shared_memory": N,
    "start_methods": [METHODS],
    "gil": "GIL"
  },
  "score": 9.5,
  "max_score": 17.5,
  "exercises": [
    {
      "name": "one",
      "score": 9.5,
      "max_score": 17.5,
      "tests": [
        {
          "name": "test_passed",
          "title": "The answer is one.",
          "entry": "answer",
          "status": "passed",
          "points": 2.5,
          "max_points": 2.5,
          "message": "",
          "misconceptions": [],
          "evidence": [],
          "seconds": N
        },
        {
          "name": "test_failed[2]",
          "title": "test_failed[2]",
          "entry": "answer",
          "status": "failed",
          "points": 0.0,
          "max_points": 1.0,
          "message": "MESSAGE",
          "misconceptions": [],
          "evidence": [],
          "seconds": N
        },
        {
          "name": "test_not_attempted",
          "title": "The other is one.",
          "entry": "other",
          "status": "not_attempted",
          "points": 0.0,
          "max_points": 3.0,
          "message": "MESSAGE",
          "misconceptions": [],
          "evidence": [],
          "seconds": N
        },
        {
          "name": "test_error",
          "title": "The rubric is wrong.",
          "entry": "answer",
          "status": "error",
          "points": 0.0,
          "max_points": 4.0,
          "message": "MESSAGE",
          "misconceptions": [],
          "evidence": [],
          "seconds": N
        },
        {
          "name": "test_skipped",
          "title": "It depends.",
          "entry": "answer",
          "status": "skipped",
          "points": 0.0,
          "max_points": 5.0,
          "message": "MESSAGE",
          "misconceptions": [],
          "evidence": [],
          "seconds": N
        },
        {
          "name": "TestGroup::test_passed",
          "title": "There is no worker.",
          "entry": "answer",
          "status": "passed",
          "points": 6.0,
          "max_points": 6.0,
          "message": "",
          "misconceptions": [],
          "evidence": [
            {
              "claim": "processes at work at once",
              "value": 0,
              "verdict": "refuted",
              "reasons": [
                "No process was started: everything happened in your main program."
              ]
            }
          ],
          "seconds": N
        },
        {
          "name": "test_without_marker",
          "title": "An item of no function.",
          "entry": "",
          "status": "passed",
          "points": 1.0,
          "max_points": 1.0,
          "message": "",
          "misconceptions": [],
          "evidence": [],
          "seconds": N
        }
      ]
    }
  ]
}
"""


def without_luck(text):
    """Replace what differs from run to run and from machine to machine; messages have tests of their own."""
    text = re.sub(r'"(seconds|cores|memory|shared_memory)": ([\d.e-]+|null)', r'"\1": N', text)
    text = re.sub(r'"start_methods": \[[^]]+\]', '"start_methods": [METHODS]', text)
    text = re.sub(r'"message": ".+"', '"message": "MESSAGE"', text)
    for name, value in {"python": "PYTHON", "platform": "PLATFORM", "observer": "OBSERVER", "gil": "GIL"}.items():
        text = re.sub(rf'"{name}": "[^"]+"', f'"{name}": "{value}"', text)
    return text.replace(f'"version": "{__version__}"', '"version": "VERSION"')


@pytest.mark.parametrize("workers", [0, 2])
def test_the_whole_file(grade, course, pytester, workers):
    """The file is the same with and without workers of pytest-xdist, down to the order of the tests."""
    folder = course({"one": {"code": ANSWER, "test": EACH_STATUS, "functions": ["answer", "other"]}})
    result, data, tests = grade(folder, "-n", workers)
    result.assert_outcomes(passed=3, failed=2, skipped=1)
    text = (pytester.path / "results.json").read_text(encoding="utf-8")
    assert without_luck(text) == FILE
    assert data["tool"]["observer"] == OBSERVER
    messages = {name: test["message"] for (_, name), test in tests.items()}
    assert messages["test_failed[2]"].startswith("test_failed[2]\n\n  answer() returned 1; 2 was expected.\n\n")
    assert messages["test_not_attempted"] == "other is still to be written"
    assert messages["test_skipped"] == "not here"
    assert messages["test_error"].endswith(
        "LookupError: a fault of the rubric\n\nexercises/one/test_one.py:24: LookupError"
    )


def test_points_are_rounded(grade, course):
    """Sums of points are what people get when they add them up."""
    test = "".join(
        f"""
@pytest.mark.rubric("answer", points=0.1)
def test_{number}(submission):
    pass
"""
        for number in range(3)
    )
    folder = course({"one": {"code": "def answer(): return 1", "test": f"import pytest\n{test}"}})
    _, data, _ = grade(folder)
    assert (data["score"], data["max_score"]) == (0.3, 0.3)


@pytest.mark.parametrize("number", [1, 2])
def test_an_error_after_the_verdict(grade, course, number):
    """When a fixture of the rubric breaks after a test, the test is an error, whatever it was before."""
    test = f"""\
import pytest

@pytest.fixture
def late():
    yield
    raise LookupError

@pytest.mark.rubric("answer", points=2)
def test_answer(late, witness, submission):
    assert witness(submission.answer).value == {number}
"""
    _, data, tests = grade(course({"one": {"code": "def answer(): return 1", "test": test}}))
    assert tests["one", "test_answer"]["status"] == "error"
    assert data["score"] == 0


SCRIPT = """\
if __name__ == "__main__":
    print(1)
"""

FOR_A_SCRIPT = """\
import pytest

@pytest.mark.rubric("answer", points=1)
def test_answer(witness, submission):
    assert witness(submission.answer).value == [1]

@pytest.mark.rubric("answer", points=2)
def test_another(witness, submission):
    assert witness(submission.answer, 3).value == [3]

@pytest.mark.rubric("helper", points=4)
def test_helper(witness, submission):
    assert witness(submission.helper).value == 1
"""


def test_an_answer_that_is_a_script(grade, course):
    """A script's entry is `script`; what it cannot be asked for is skipped, and costs nothing."""
    keys = {"test": FOR_A_SCRIPT, "functions": ["answer", "helper"], "script_for": "answer"}
    result, data, tests = grade(course({"one": {"code": SCRIPT, **keys}}))
    assert result.ret == pytest.ExitCode.OK
    told = [(test["name"], test["entry"], test["status"], test["message"]) for test in tests.values()]
    assert told == [
        ("test_answer", "script", "passed", ""),
        ("test_another", "script", "skipped", "your answer is a script, which cannot be asked for other numbers"),
        ("test_helper", "helper", "skipped", "your answer is a script, which needs no function helper"),
    ]
    assert (data["score"], data["max_score"]) == (1, 1)


THREE = """\
import os
import signal

import pytest

@pytest.mark.rubric("answer")
def test_first(submission):
    pass

@pytest.mark.rubric("answer")
def test_second(submission):
    {body}

@pytest.mark.rubric("answer")
def test_third(submission):
    pass
"""


def three(body):
    """Return a course of three tests, of which the second does something."""
    return {"one": {"code": "def answer(): return 1", "test": THREE.format(body=body)}}


@pytest.mark.parametrize(
    ("body", "options", "status", "complete", "names"),
    [
        ("pass", (), 0, True, ["test_first", "test_second", "test_third"]),
        ("assert 0", (), 1, True, ["test_first", "test_second", "test_third"]),
        ("pass", ("-k", "first"), 0, True, ["test_first"]),
        ("assert 0", ("-x",), 1, False, ["test_first", "test_second"]),
        ("assert 0", ("--maxfail=1",), 1, False, ["test_first", "test_second"]),
        ("assert 0", ("--maxfail=2",), 1, True, ["test_first", "test_second", "test_third"]),
        ("os.kill(os.getpid(), signal.SIGINT)", (), 2, False, ["test_first"]),
        ("pytest.exit('enough', returncode=0)", (), 0, False, ["test_first"]),
        ("pass", ("-k", "nothing"), 5, False, []),
    ],
)
def test_a_session_that_ended_early_says_so(grade, course, body, options, status, complete, names):
    """The file has what was graded, the exit status, and whether that is all; the exit status is pytest's own."""
    result, data, tests = grade(course(three(body)), *options)
    assert result.ret == status
    assert data["exit_status"] == status
    assert data["complete"] is complete
    assert [name for _, name in tests] == names


def test_a_test_file_that_is_broken(grade, course):
    """When a rubric cannot be collected, the file says that the session ended early."""
    result, data, tests = grade(course({"one": {"code": "", "test": "import nix"}}))
    assert (result.ret, data["exit_status"], data["complete"], tests) == (2, 2, False, {})


def test_a_session_that_began_with_a_usage_error(grade, course, pytester):
    """When a course cannot be read, the file says that the session ended early."""
    folder = course({"one": "def answer(): return 1"})
    (pytester.path / folder / "course.toml").write_text("exercise = 3", encoding="utf-8")
    result, data, tests = grade(folder)
    assert (result.ret, data["exit_status"], data["complete"], tests) == (4, 4, False, {})


def test_a_worker_that_was_killed(grade, course):
    """When a worker of pytest-xdist is killed, the rest is graded, and the file says that something is missing."""
    result, data, tests = grade(course(three("os.kill(os.getpid(), signal.SIGKILL)")), "-n", "2")
    assert result.ret == 1
    assert data["complete"] is False
    assert [name for _, name in tests] == ["test_first", "test_third"]


def test_nothing_is_written_when_nothing_is_run(session, course, pytester):
    """`--collect-only` grades nothing, and leaves a results file as it is."""
    path = pytester.path / "results.json"
    path.write_text("old", encoding="utf-8")
    assert session(course(three("pass")), "--collect-only", "--witness-results=results.json").ret == 0
    assert path.read_text(encoding="utf-8") == "old"


def test_nothing_is_written_when_pytest_is_killed(session, course, pytester):
    """When pytest is killed, the results file of before is as it was, and nothing lies beside it."""
    path = pytester.path / "results.json"
    path.write_text("old", encoding="utf-8")
    result = session(course(three("os.kill(os.getpid(), signal.SIGKILL)")), "--witness-results=results.json")
    assert result.ret == -signal.SIGKILL
    assert path.read_text(encoding="utf-8") == "old"
    assert [item.name for item in pytester.path.iterdir() if "results.json" in item.name] == ["results.json"]


def test_the_file_is_put_in_place_whole(grade, course, pytester):
    """The new file takes the place of the old one in one step: who has the old one open keeps reading that."""
    path = pytester.path / "results.json"
    path.write_text("old", encoding="utf-8")
    other = pytester.path / "the-old-one"
    os.link(path, other)
    result = course(three("pass"))
    options = ("-p", "no:cacheprovider", "--import-mode=importlib", "--witness-results=results.json")
    assert pytester.runpytest_subprocess(*options, result).ret == 0
    assert other.read_text(encoding="utf-8") == "old"
    assert path.read_text(encoding="utf-8").startswith("{")


def test_a_file_that_cannot_be_written(session, course, pytester):
    """When the folder is gone at the end, the session says so under its summary and has failed."""
    pytester.mkdir("out")
    result = session(course(three("os.rmdir('out')")), "--witness-results=out/results.json")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    path = pytester.path / "out" / "results.json"
    result.stdout.fnmatch_lines(
        [
            "one  3 of 3 points (3 passed)",
            f"ERROR: --witness-results {path}: No such file or directory; it was not written",
        ]
    )


def test_an_interrupted_write_leaves_nothing(tmp_path, monkeypatch):
    """When the file cannot be put in its place, the one of before is kept, and no half of the new one."""
    path = tmp_path / "results.json"
    path.write_text("old", encoding="utf-8")

    def no_space(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_space)
    with pytest.raises(OSError, match="No space left"):
        Results().write(path, observer="linux", complete=True, exit_status=0)
    assert [file.name for file in tmp_path.iterdir()] == ["results.json"]
    assert path.read_text(encoding="utf-8") == "old"


def result(name, status, points, *, exercise="one", place=0):
    """Return what a test's report carries."""
    got = points if status == "passed" else 0.0
    fields = {"exercise": exercise, "name": name, "title": "", "entry": "", "status": status, "place": place}
    return {**fields, "points": got, "max_points": points}


def test_what_leaves_the_sum(tmp_path):
    """Skipped and inconclusive items cost nothing; failed ones, errors and what was not attempted cost their points."""
    results = Results()
    for place, status in enumerate(("passed", "failed", "not_attempted", "error", "skipped", "inconclusive")):
        results.add(result(status, status, 2.0**place, place=place))
    path = tmp_path / "results.json"
    results.write(path, observer="linux", complete=True, exit_status=1)
    text = path.read_text(encoding="utf-8")
    assert '"score": 1.0,\n  "max_score": 15.0,' in text


def test_a_later_phase_only_makes_it_worse():
    """What a test was found to be stays, unless its tear-down is an error."""
    results = Results()
    for status in ("failed", "passed", "error", "passed"):
        results.add(result("test", status, 1.0))
        seen = [found.status for found in results.by_exercise()["one"]]
        assert seen == (["error"] if status == "error" or "error" in seen else ["failed"])


def test_results_are_in_the_order_of_the_tests():
    """However the reports come, exercises and tests are in the order in which they were collected."""
    results = Results()
    for place, exercise in ((3, "two"), (0, "one"), (2, "two"), (1, "one")):
        results.add(result(str(place), "passed", 1.0, exercise=exercise, place=place))
    names = {exercise: [found.name for found in tests] for exercise, tests in results.by_exercise().items()}
    assert list(names.items()) == [("one", ["0", "1"]), ("two", ["2", "3"])]
    assert isinstance(results.by_exercise()["one"][0], Result)


def test_the_file_is_utf_8(grade, course):
    """Text of any language comes back from the file as it was."""
    test = dedent('''
        import pytest

        @pytest.mark.rubric("answer")
        def test_answer(witness, submission):
            """Die Wurzel aus 2 ist \u221a2, \u4e8c\u306e\u5e73\u65b9\u6839."""
            assert witness(submission.answer).value == "\u221a2"
    ''')
    _, _, tests = grade(course({"one": {"code": "def answer(): return '\u221a3'", "test": test}}))
    assert tests["one", "test_answer"]["title"] == "Die Wurzel aus 2 ist \u221a2, \u4e8c\u306e\u5e73\u65b9\u6839."
    assert "answer() returned '\u221a3'; '\u221a2' was expected." in tests["one", "test_answer"]["message"]


@pytest.mark.parametrize("options", [(), ("-n2",)])
def test_exercises_are_in_the_order_of_the_course(grade, course, pytester, options):
    """The course decides the order of the exercises, not their names; other tests stay where they are."""
    if options:
        pytest.importorskip("xdist")
    folder = course({"zebra": "def answer(): return 1", "ant": "def answer(): return 1"})
    pytester.makepyfile(test_before="def test_before(): pass")
    result, data, _ = grade("test_before.py", folder, *options)
    assert [exercise["name"] for exercise in data["exercises"]] == ["zebra", "ant"]
    if not options:
        result.stdout.fnmatch_lines(["test_before.py .*", "exercises/zebra/*", "exercises/ant/*", "zebra *", "ant *"])
