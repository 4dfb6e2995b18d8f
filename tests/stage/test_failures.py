"""What goes wrong in a submission arrives as text: which exception, where, while doing what."""

import signal
import sys

import pytest


def lines_of(failure):
    """Return whose, where and what each frame is."""
    return [(frame.own, frame.function, frame.source) for frame in failure.frames]


def test_an_exception_in_the_call(call, tmp_path):
    """An exception arrives with type, message, and the learner's frames with file, line and source, innermost last."""
    run = call(
        """\
        def inner(number):
            raise ValueError(f"not {number}")

        def main():
            return inner(7)
        """
    )
    assert run.outcome == "raised"
    assert run.value is None
    failure = run.failure
    assert (failure.type, failure.message, failure.stage, failure.cause) == ("ValueError", "not 7", "call", None)
    file = str(tmp_path / "answer.py")
    assert [(frame.file, frame.line) for frame in failure.frames] == [(file, 5), (file, 2)]
    assert lines_of(failure) == [
        (True, "main", "return inner(7)"),
        (True, "inner", 'raise ValueError(f"not {number}")'),
    ]


def test_frames_of_the_library_are_not_the_learners(call):
    """Frames of Python's library are there, with their source, and marked as not the learner's; ours are not there."""
    run = call(
        """
        import json

        def main():
            return json.loads("{")
        """
    )
    assert run.failure.type == "json.decoder.JSONDecodeError"
    first, *rest = run.failure.frames
    assert (first.own, first.function) == (True, "main")
    assert rest
    assert {frame.own for frame in rest} == {False}
    assert all(frame.source for frame in rest)
    assert not [frame for frame in run.failure.frames if "pytest_witness" in frame.file]


def test_a_folder_whose_name_goes_on_is_not_the_submissions(call, tmp_path):
    """A file of a neighbour whose folder's name begins like the submission's is not the learner's."""
    neighbour = tmp_path.parent / f"{tmp_path.name}-neighbour"
    neighbour.mkdir()
    (neighbour / "helper.py").write_text("def fail(): raise KeyError(1)\n", encoding="utf-8")
    run = call("import helper\ndef main(): helper.fail()", path=(str(neighbour),))
    assert lines_of(run.failure) == [
        (True, "main", "def main(): helper.fail()"),
        (False, "fail", "def fail(): raise KeyError(1)"),
    ]


def test_an_exception_of_a_child(call, method):
    """What a pool's worker raised arrives with the worker's own traceback as its cause."""
    run = call(
        """
        import multiprocessing as mp

        def fail(number):
            raise ValueError("in the worker")

        def main():
            with mp.Pool(1) as pool:
                return pool.map(fail, [1])
        """,
        start_method=method,
    )
    assert (run.failure.type, run.failure.message) == ("ValueError", "in the worker")
    assert run.failure.frames[0].function == "main"
    assert run.failure.cause.type == "multiprocessing.pool.RemoteTraceback"
    assert 'raise ValueError("in the worker")' in run.failure.cause.message


@pytest.mark.parametrize(
    ("how", "cause"),
    [
        ("raise KeyError from error", "ZeroDivisionError"),
        ("raise KeyError", "ZeroDivisionError"),
        ("raise KeyError from None", None),
    ],
)
def test_the_cause(call, how, cause):
    """The exception before is the cause, unless the learner wants it hidden."""
    run = call(
        f"""
        def main():
            try:
                1 / 0
            except ZeroDivisionError as error:
                {how}
        """
    )
    assert run.failure.type == "KeyError"
    assert (run.failure.cause and run.failure.cause.type) == cause
    if cause:
        assert lines_of(run.failure.cause) == [(True, "main", "1 / 0")]


def test_a_chain_of_causes_is_bounded(call):
    """A long chain of causes is cut."""
    run = call(
        """
        def main():
            error = None
            for number in range(100):
                try:
                    raise ValueError(number) from error
                except ValueError as now:
                    error = now
            raise error
        """
    )
    messages, failure = [], run.failure
    while failure is not None:
        messages.append(failure.message)
        failure = failure.cause
    assert messages == ["99", "98", "97", "96", "95", "94"]


def test_an_exception_that_causes_itself(call):
    """A ring of causes is no endless one."""
    run = call(
        """
        def main():
            first, second = ValueError(1), ValueError(2)
            first.__cause__, second.__cause__ = second, first
            raise first
        """
    )
    assert (run.failure.message, run.failure.cause.message) == ("1", "2")


def test_recursion_without_end(call):
    """Of a thousand frames the outermost and the innermost are kept."""
    run = call("def main(number=0):\n    return main(number + 1)\n")
    assert run.failure.type == "RecursionError"
    assert len(run.failure.frames) == 40
    assert {frame.source for frame in run.failure.frames} == {"return main(number + 1)"}


def test_a_syntax_error(call, tmp_path):
    """A file that cannot be compiled is an error of its import, with file, line and text."""
    run = call("def main():\n    return 1\n\nfor for for\n")
    failure = run.failure
    assert (failure.type, failure.message, failure.stage) == ("SyntaxError", "invalid syntax", "import")
    (frame,) = failure.frames
    assert (frame.file, frame.line, frame.source, frame.own) == (str(tmp_path / "answer.py"), 4, "for for for", True)


def test_an_exception_at_import(call):
    """What is raised while the file is imported is told as such, from the learner's first line on."""
    run = call("def main(): pass\nint('x')\n")
    assert (run.failure.type, run.failure.stage) == ("ValueError", "import")
    assert lines_of(run.failure) == [(True, "<module>", "int('x')")]


def test_a_module_that_is_missing(call):
    """An import that fails inside the submission is told with its line."""
    run = call("def main(): pass\nimport no_such_module\n")
    assert (run.failure.type, run.failure.message) == ("ModuleNotFoundError", "No module named 'no_such_module'")
    assert lines_of(run.failure) == [(True, "<module>", "import no_such_module")]


def test_a_function_that_is_missing(call):
    """A submission without the function is told as such, without any frame of ours."""
    run = call("def other(): pass")
    assert (run.outcome, run.failure.type, run.failure.stage) == ("raised", "AttributeError", "function")
    assert run.failure.message == "module 'answer' has no attribute 'main'"
    assert run.failure.frames == ()


def test_a_function_that_is_none(call):
    """A name that is not a function fails as calling it does."""
    run = call("main = 5")
    assert (run.failure.type, run.failure.message) == ("TypeError", "'int' object is not callable")


def test_a_function_inside_a_class(call):
    """A function is found inside a class by its qualified name."""
    run = call(
        """
        class Tools:
            @staticmethod
            def double(number):
                return 2 * number
        """,
        21,
        function="Tools.double",
    )
    assert run.value == 42


@pytest.mark.parametrize("raised", ["raise ValueError", "raise RuntimeError", "import sys; sys.exit(1)"])
def test_an_exception_that_cannot_be_told(call, raised):
    """An exception whose text raises arrives with its type all the same."""
    run = call(
        f"""
        class Unspeakable(Exception):
            def __str__(self):
                {raised}

        def main():
            raise Unspeakable
        """
    )
    assert run.failure.type == "answer.Unspeakable"
    assert run.failure.message.startswith("(its text could not be had: ")


def test_a_huge_message_is_cut(call):
    """An exception's message is bounded."""
    run = call("def main(): raise ValueError('x' * 10_000_000)")
    assert run.failure.message == "x" * 4000


def test_a_message_with_control_characters_arrives(call):
    """A message is carried as it is."""
    assert call(r"def main(): raise ValueError('\x1b[2J \ud800 \0')").failure.message == "\x1b[2J \ud800 \0"


@pytest.mark.parametrize("status", ["", "0", "3", "'bye'"])
def test_leaving_in_a_call(call, status):
    """`sys.exit` in a function that was to return is an exception like others, with its line."""
    run = call(f"import sys\ndef main(): sys.exit({status})")
    assert (run.outcome, run.failure.type) == ("raised", "SystemExit")
    assert lines_of(run.failure) == [(True, "main", f"def main(): sys.exit({status})")]


@pytest.mark.parametrize("exception", ["KeyboardInterrupt", "GeneratorExit", "BaseException('base')"])
def test_exceptions_that_are_no_errors(call, exception):
    """What is not an `Exception` ends no more than others."""
    run = call(f"def main(): raise {exception}")
    assert (run.outcome, run.failure.type) == ("raised", exception.partition("(")[0])


@pytest.mark.parametrize(
    ("code", "exit_code"),
    [
        ("import os\nos._exit(0)", 0),
        ("import os\ndef main(): os._exit(0)", 0),
        ("import os\ndef main(): os._exit(5)", 5),
        ("import atexit, os\natexit.register(os._exit, 0)\ndef main(): os._exit(4)", 4),
    ],
)
def test_an_end_without_a_word(call, code, exit_code):
    """A process that ends at once has exited, with its exit code, and has neither value nor exception."""
    run = call(code)
    assert (run.outcome, run.value, run.failure, run.returned) == ("exited", None, None, None)
    assert (run.root.exit_code, run.root.signal) == (exit_code, None)


def test_a_value_and_an_end_of_its_own(call):
    """Exit handlers run after the value was returned, and their exit code is the process's."""
    run = call("import atexit, os\natexit.register(os._exit, 6)\ndef main(): return 42")
    assert (run.outcome, run.value, run.root.exit_code) == ("returned", 42, 6)


CRASHES = {
    "kill": ("os.kill(os.getpid(), signal.SIGKILL)", signal.SIGKILL),
    "abort": ("os.abort()", signal.SIGABRT),
    "segmentation fault": ("ctypes.string_at(0)", signal.SIGSEGV),
    "alarm": ("os.kill(os.getpid(), signal.SIGALRM)", signal.SIGALRM),
}


@pytest.mark.parametrize(("crash", "number"), CRASHES.values(), ids=CRASHES)
def test_a_crash(call, crash, number):
    """A process that a signal killed has exited without a word, and the signal is told."""
    run = call(f"import ctypes, os, signal\ndef main(): {crash}")
    assert (run.outcome, run.value, run.failure) == ("exited", None, None)
    assert (run.root.exit_code, run.root.signal) == (None, number)


def test_recursion_that_breaks_the_stack(call):
    """A recursion through C code that nothing limits is a crash or an exception of that process, and of no other."""
    run = call(
        """
        import sys

        class Deep:
            def __repr__(self):
                return repr([self])

        def main():
            sys.setrecursionlimit(1_000_000)
            repr(Deep())
        """
    )
    if run.outcome == "raised":
        assert run.failure.type == "RecursionError"
    else:
        assert (run.outcome, run.root.signal) == ("exited", signal.SIGSEGV)
    assert call("def main(): return 1").value == 1


def test_after_closing_every_descriptor_a_value_arrives(call):
    """A program that closes all descriptors, as daemons do, takes nothing from its own result."""
    run = call("import os\ndef main():\n    os.closerange(3, 4096)\n    return 42")
    assert (run.outcome, run.value) == ("returned", 42)


def test_a_closed_output_does_not_hide_the_value(call):
    """A program that closes or replaces its standard output has its result all the same."""
    run = call("import os, sys\ndef main():\n    sys.stdout.close()\n    sys.stderr = None\n    return 42")
    assert (run.outcome, run.value) == ("returned", 42)


def test_source_is_shown_from_nowhere_else(call, tmp_path):
    """A frame that pretends to be in a file elsewhere does not show what is in that file."""
    secret = tmp_path.parent / f"{tmp_path.name}-secret.txt"
    secret.write_text("the expected values\n", encoding="utf-8")
    run = call(
        f"""
        def main():
            exec(compile("raise ValueError", {str(secret)!r}, "exec"))
        """
    )
    assert (run.failure.frames[-1].file, run.failure.frames[-1].source) == (str(secret), "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file")
def test_source_without_end(call):
    """A frame that pretends to be in a device or a pipe keeps nobody reading."""
    run = call("def main(): exec(compile('raise ValueError', '/dev/zero', 'exec'))")
    assert (run.failure.frames[-1].file, run.failure.frames[-1].source) == ("/dev/zero", "")
