"""A script runs in the stage as it does under a bare interpreter."""

import sys

import pytest

SCRIPTS = {
    "nothing": "",
    "guard": """
        print(__name__)
        if __name__ == "__main__":
            print("guarded")
        """,
    "arguments": """
        import sys
        print(sys.argv[0] == __file__, sys.argv[1:], len(sys.argv))
        """,
    "its names": """
        import os
        changing = ("__cached__", "__annotations__", "__conditional_annotations__")
        print([name for name in globals() if name not in changing])
        print(os.path.basename(__file__), __doc__, __spec__, __package__)
        """,
    "documentation": """
        "What this is."
        print(__doc__)
        """,
    "path": """
        import os, sys
        print(sys.path[0] == os.path.dirname(os.path.abspath(__file__)), sys.path.count(sys.path[0]), "" in sys.path)
        print([entry for entry in sys.path if "pytest_witness" in entry or "inject" in entry])
        """,
    "import of itself": """
        import answer
        print(__name__)
        """,
    "module beside": """
        import helper
        print(helper.VALUE)
        """,
    "exit": "import sys; print('before'); sys.exit(3); print('after')",
    "exit with nothing": "raise SystemExit",
    "exit with zero": "import sys; sys.exit(0)",
    "exit with true": "import sys; sys.exit(True)",
    "exit with a text": "import sys; sys.exit('bye')",
    "exit with a list": "import sys; sys.exit([1, 2])",
    "exit at once": "import os; os._exit(4)",
    "exit handlers": "import atexit; atexit.register(print, 'handler'); print('end')",
    "waits for threads": """
        import threading
        event = threading.Event()
        def wait():
            event.wait()
            print("thread")
        threading.Thread(target=wait).start()
        print("main")
        event.set()
        """,
    "exception": """
        def fail():
            raise ValueError("broken")
        print("before")
        fail()
        """,
    "exception in a library": """
        import json
        json.loads("{")
        """,
    "exception with a cause": """
        try:
            1 / 0
        except ZeroDivisionError as error:
            raise ValueError("broken") from error
        """,
    "exception hook": """
        import sys
        sys.excepthook = lambda kind, error, trace: print("hook", kind.__name__, error, trace.tb_frame.f_code.co_name)
        raise ValueError("broken")
        """,
    "undefined name": """
        if __name__ == "__main__":
            print(undefined)
        """,
    "group of exceptions": "raise ExceptionGroup('several', [ValueError(1), TypeError(2)])",
    "syntax error": "print('before')\nfor for for\n",
    "indentation error": "if True:\nprint(1)\n",
    "other encoding": "# -*- coding: latin-1 -*-\nprint('\u00e9')\n",
    "warning": "import warnings; warnings.warn('careful')",
    "future": "from __future__ import annotations\ndef f(a: undefined): pass\nprint(f.__annotations__)",
    "pickled functions": """
        import pickle
        def double(n): return 2 * n
        print(pickle.loads(pickle.dumps(double))(21), double.__module__)
        """,
}


@pytest.mark.parametrize("code", SCRIPTS.values(), ids=SCRIPTS)
def test_a_script_does_what_it_does_without_a_witness(script, bare, write, tmp_path, code):
    """Output, error output and exit status are those of a bare interpreter, to the letter."""
    write("helper.py", "VALUE = 'beside'")
    run = script(code, "an argument", "-x")
    expected = bare(tmp_path / "answer.py", "an argument", "-x")
    assert list(run.stdout) == expected.stdout.splitlines()
    assert list(run.stderr) == expected.stderr.splitlines()
    assert run.root.exit_code == expected.returncode
    assert run.mode == "script"


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("", "returned"),
        ("raise SystemExit", "returned"),
        ("raise SystemExit(0)", "returned"),
        ("raise SystemExit(3)", "exited"),
        ("raise SystemExit('text')", "exited"),
        ("raise ValueError", "raised"),
        ("for for", "raised"),
        ("import os; os._exit(0)", "exited"),
    ],
)
def test_the_outcome_of_a_script(script, code, outcome):
    """A script that comes to its end, or leaves with status 0, has returned; the value is always None."""
    run = script(code)
    assert (run.outcome, run.value) == (outcome, None)


def test_the_exception_of_a_script(script):
    """An uncaught exception is recorded, too, with the learner's line."""
    run = script("print(undefined)")
    assert (run.failure.type, run.failure.stage) == ("NameError", "call")
    assert [(frame.own, frame.function, frame.source) for frame in run.failure.frames] == [
        (True, "<module>", "print(undefined)")
    ]


def test_a_syntax_error_of_a_script(script):
    """A script that cannot be compiled is a failure before it runs."""
    run = script("for for")
    assert (run.failure.type, run.failure.stage, run.failure.frames[-1].line) == ("SyntaxError", "import", 1)


MEANS = """
    import concurrent.futures
    import multiprocessing as mp

    def show(number):
        print("show", number)
        return number

    if __name__ == "__main__":
        processes = [mp.Process(target=show, args=(n,)) for n in range(3)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        with mp.Pool(2) as pool:
            print("pool", pool.map(show, range(3, 6)))
        with concurrent.futures.ProcessPoolExecutor(2, mp.get_context()) as executor:
            print("executor", list(executor.map(show, range(6, 9))))
        with mp.Manager() as manager:
            items = manager.list()
            process = mp.Process(target=items.append, args=(9,))
            process.start()
            process.join()
            print("manager", list(items))
"""


@pytest.mark.parametrize("name", ["answer.py", "my answer-1.py", "2nd.try.py", "\u00fcbung.py"])
def test_processes_from_a_script(script, method, name):
    """Processes of every kind can be started from a script, whatever the name of its file."""
    run = script(MEANS, name=name, start_method=method)
    assert (run.outcome, run.stderr) == ("returned", ())
    lists = ["executor [6, 7, 8]", "manager [9]", "pool [3, 4, 5]"]
    assert sorted(run.stdout) == [*lists, *(f"show {number}" for number in range(9))]


def test_the_working_directory(script, tmp_path):
    """A script begins in its own folder, or in the one that it is given."""
    other = tmp_path / "other"
    other.mkdir()
    code = "import os; print(os.getcwd())"
    assert script(code).stdout == (str(tmp_path),)
    assert script(code, cwd=str(other)).stdout == (str(other),)


def test_more_folders_on_the_path(script, tmp_path):
    """Further folders come last on the path, so that they hide nothing of the learner's."""
    other = tmp_path / "other"
    other.mkdir()
    for name, value in (("helper.py", "other"), ("second.py", "second")):
        (other / name).write_text(f"VALUE = {value!r}\n", encoding="utf-8")
    (tmp_path / "helper.py").write_text("VALUE = 'own'\n", encoding="utf-8")
    run = script("import helper, second; print(helper.VALUE, second.VALUE)", path=(str(other),))
    assert run.stdout == ("own second",)


def test_the_guard_under_spawn(script):
    """A spawned child runs the script's top level anew, not its guarded part."""
    run = script(
        """
        import multiprocessing as mp
        print("top level of", __name__)
        if __name__ == "__main__":
            process = mp.Process(target=print, args=("child",))
            process.start()
            process.join()
        """,
        start_method="spawn",
    )
    (worker,) = run.workers
    assert run.lines_of(run.root) == ("top level of __main__",)
    assert run.lines_of(worker) == ("top level of __mp_main__", "child")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows spawns always")
def test_a_missing_guard_under_fork(script):
    """Under fork a script without a guard works, as it does without a witness."""
    run = script(
        """
        import multiprocessing as mp
        process = mp.Process(target=print, args=("child",))
        process.start()
        process.join()
        """,
        start_method="fork",
    )
    assert (run.outcome, run.stdout) == ("returned", ("child",))


def test_a_missing_guard_under_spawn(script):
    """Under spawn a script without a guard fails in the child, with Python's own explanation."""
    run = script(
        """
        import multiprocessing as mp
        process = mp.Process(target=print, args=("child",))
        process.start()
        process.join()
        """,
        start_method="spawn",
    )
    (worker,) = run.workers
    assert (run.outcome, run.stdout, worker.exit_code) == ("returned", (), 1)
    assert "        An attempt has been made to start a new process before the" in run.stderr
