"""A value out of range is a usage error: one line that names the option, the value and the cure, and status 4."""

import multiprocessing
import os

import pytest

from pytest_witness.plugin.options import START_METHODS

ORDER = "write each of the numbers 1 to n once, as in 3-1-2"
SECONDS = "give a number of seconds above 0 and below a day, as in 10"
WAITS = "give a number of seconds from 0 to below a day, as in 300"
METHODS = ", ".join(START_METHODS)
NAMED = "no such observer; choose from auto, linux, portable"

LINES = {
    "--witness-deadline=0": f"--witness-deadline 0: {SECONDS}",
    "--witness-deadline=-1": f"--witness-deadline -1: {SECONDS}",
    "--witness-deadline=86400": f"--witness-deadline 86400: {SECONDS}",
    "--witness-deadline=inf": f"--witness-deadline inf: {SECONDS}",
    "--witness-deadline=nan": f"--witness-deadline nan: {SECONDS}",
    "--witness-deadline=ten": f"--witness-deadline ten: {SECONDS}",
    "--witness-wait=-1": f"--witness-wait -1: {WAITS}",
    "--witness-wait=86400": f"--witness-wait 86400: {WAITS}",
    "--witness-wait=nan": f"--witness-wait nan: {WAITS}",
    "--witness-wait=": f"--witness-wait : {WAITS}",
    "--witness-wait=long": f"--witness-wait long: {WAITS}",
    "--witness-observer=mac": f"--witness-observer mac: {NAMED}",
    "--witness-observer=Linux": f"--witness-observer Linux: {NAMED}",
    "--witness-start-method=": "--witness-start-method : choose from {methods}",
    "--witness-start-method=thread": "--witness-start-method thread: choose from {methods}",
    "--witness-order=1-1": f"--witness-order: not an order: '1-1'; {ORDER}",
    "--witness-order=0-1": f"--witness-order: not an order: '0-1'; {ORDER}",
    "--witness-order=1-3": f"--witness-order: not an order: '1-3'; {ORDER}",
    "--witness-order=a": f"--witness-order: not an order: 'a'; {ORDER}",
    "--witness-order=": f"--witness-order: not an order: ''; {ORDER}",
    "--witness-results=": "--witness-results: nothing is named; give a file's name, as in results.json",
    "--witness-results=folder": "--witness-results folder: a folder; give the file's name: folder/results.json",
    "--witness-results=no/such/x.json": "--witness-results no/such/x.json: there is no folder {here}/no/such",
    f"--witness-results={os.devnull}": (
        f"--witness-results {os.devnull}: no ordinary file; give a file's name, as in results.json"
    ),
    "--submission=": "--submission: nothing is named; give the path of a folder or of a .py file",
    "--submission=nix": "--submission {here}/nix: there is no such file or folder",
    "--submission=notes.txt": "--submission {here}/notes.txt: a file must be a Python file (NAME.py)",
    f"--submission={os.devnull}": f"--submission {os.devnull}: neither a file nor a folder",
    "--submission=empty": (
        "--submission {here}/empty: no exercise in it. A folder is laid out like exercises/: NAME/NAME.py"
    ),
    "--submission=flat": (
        "--submission {here}/flat: no exercise in it. A folder is laid out like exercises/: NAME/NAME.py;"
        " for a single file give its path: --submission {here}/flat/a.py"
    ),
}


@pytest.fixture
def surroundings_of_the_options(pytester):
    """Make what the options name."""
    for name in ("folder", "empty", "flat"):
        pytester.mkdir(name)
    for name in ("notes.txt", "flat/a.py", "flat/b.py"):
        (pytester.path / name).write_text("", encoding="utf-8")
    pytester.makepyfile("print('collected')")


@pytest.mark.parametrize("option", LINES)
def test_a_value_out_of_range_is_one_line(surroundings_of_the_options, pytester, option):
    """Nothing is collected, and the whole of what is said is one line."""
    # In this process, for there are many of them; the next test has one of each option as a user has it.
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", option)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert result.outlines == []
    assert [line for line in result.errlines if line] == [
        f"ERROR: {LINES[option].format(here=pytester.path, methods=METHODS)}"
    ]


@pytest.mark.parametrize("option", {option.partition("=")[0]: option for option in LINES}.values())
def test_a_value_out_of_range_ends_pytest(surroundings_of_the_options, session, pytester, option):
    """The session's exit status is 4, and standard output stays empty."""
    result = session(option)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert result.outlines == []
    assert [line for line in result.errlines if line] == [
        f"ERROR: {LINES[option].format(here=pytester.path, methods=METHODS)}"
    ]


def test_an_observer_that_does_not_work_here(session, pytester):
    """Where ptrace is forbidden, the exact observer can be asked for but not had, and auto takes the portable one."""
    pytester.makeconftest(
        """
        import pytest_witness.observe.client, pytest_witness.plugin.options, pytest_witness.plugin.session

        witness = pytest_witness
        for module in (witness.observe.client, witness.plugin.options, witness.plugin.session):
            module.can_trace = lambda: False
        """
    )
    pytester.makepyfile(
        """
        def answer():
            return 1

        def test_answer(witness):
            assert witness(answer).observer == "portable"
        """
    )
    result = session("--witness-observer=linux")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: --witness-observer linux: it needs Linux and leave to ptrace(2) *, which is*"])
    result = session("--witness-observer=auto")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["witness: the portable observer, which samples; * core*, * of memory, *GIL*"])


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_the_start_method_of_every_run(session, pytester, method):
    """The option's start method is the default in every run; a call that names one has that one."""
    pytester.makepyfile(
        answers="""
            import multiprocessing

            def answer():
                return multiprocessing.get_start_method()
        """,
        test_answers="""
            from answers import answer

            def test_answer(witness, every_order, start_method):
                assert witness(answer, start_method=start_method).value == start_method
                print(witness(answer).value, every_order(answer).runs[0].start_method)
                raise AssertionError
        """,
    )
    result = session("--import-mode=prepend", f"--witness-start-method={method}")
    result.assert_outcomes(failed=len(multiprocessing.get_all_start_methods()))
    assert result.outlines.count(f"{method} {method}") == len(multiprocessing.get_all_start_methods())


def test_options_are_explained(session):
    """`pytest --help` has each option, with its default where it has one."""
    text = session("--help").stdout.str()
    for option in ("--submission=PATH", "--witness-results=FILE", "--witness-observer=NAME", "--witness-order=N-N-N"):
        assert option in text
    assert "--witness-deadline=SECONDS" in text
    assert "--witness-wait=SECONDS" in text
    assert "10 if neither this nor the exercise says so" in " ".join(text.split())
    assert "of what is measured; 300 if not given" in " ".join(text.split())


def test_paths_are_relative_to_where_pytest_was_started(session, pytester, course):
    """A relative path of an option is looked up in the folder in which pytest was started, with workers too."""
    course({"one": "def answer(): return 0"})
    folder = pytester.mkdir("elsewhere")
    (folder / "one").mkdir()
    (folder / "one" / "one.py").write_text("def answer(): return 1\n", encoding="utf-8")
    os.chdir(folder)  # pytester goes back at the end
    for workers in (0, 2):
        result = session("--rootdir=..", "../exercises", "-n", workers, "--submission=.", "--witness-results=r.json")
        result.assert_outcomes(passed=1)
        assert (folder / "r.json").is_file()
        (folder / "r.json").unlink()
