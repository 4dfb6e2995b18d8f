"""Which modules a learner's program finds is as if nobody watched: ours are not in its way, and its are not in ours."""

import pytest

from pytest_witness.observe import Supervisor
from pytest_witness.stage import Job

# Files that a learner may well write, beside the answer or as the answer itself; the standard library has the same.
NAMES = ["random", "queue", "multiprocessing", "socket", "json", "time", "types", "threading", "os", "pickle"]
NAMES += ["concurrent", "calendar", "struct", "enum", "logging", "linecache", "agent", "root"]

LIST_MODULES = """
    import sys
    print(*sorted(sys.modules))
"""
LIST_MODULES_IN_A_CHILD = """
    import multiprocessing as mp
    import sys

    def show():
        print(*sorted(sys.modules))

    if __name__ == "__main__":
        mp.set_start_method(METHOD)
        process = mp.Process(target=show)
        process.start()
        process.join()
"""


def extra_modules(run, expected):
    """Return which modules were loaded under observation and would not be without."""
    (watched,), (alone,) = run.stdout, expected.stdout.splitlines()
    return set(watched.split()) - set(alone.split())


def test_no_module_is_loaded_beforehand(script, bare):
    """A program begins with a bare interpreter's modules; what else there is, is ours or hides behind an underscore."""
    extra = extra_modules(script(LIST_MODULES), bare("answer.py"))
    assert {name for name in extra if not name.startswith("_")} <= {"sitecustomize"}
    assert "_pytest_witness_agent" in extra


def test_no_module_is_loaded_beforehand_in_children(script, bare, method):
    """The same holds in a child, under every start method."""
    run = script(LIST_MODULES_IN_A_CHILD.replace("METHOD", repr(method)))
    extra = extra_modules(run, bare("answer.py"))
    assert {name for name in extra if not name.startswith("_")} <= {"sitecustomize"}


def test_our_modules_are_not_there(call):
    """Neither pytest nor any package of ours is loaded in the stage."""
    run = call("import sys\ndef main(): return sorted(sys.modules)")
    assert [name for name in run.value if name.split(".")[0] in ("pytest", "_pytest", "pytest_witness", "psutil")] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_file_beside_that_is_named_like_a_module(script, bare, write, name):
    """A learner's file that has the name of a standard module has the same effect as without a witness."""
    write(f"{name}.py", f"print('the file', __name__)\nVALUE = {name!r}\n")
    code = f"""
        import multiprocessing as mp

        import {name}

        def show(value):
            return value

        if __name__ == "__main__":
            print(getattr({name}, "VALUE", "the module"))
            with mp.get_context("fork").Pool(1) as pool:
                print(pool.map(show, [1, 2]))
    """
    run = script(code)
    expected = bare("answer.py")
    assert list(run.stdout) == expected.stdout.splitlines()
    assert list(run.stderr) == expected.stderr.splitlines()
    assert run.root.exit_code == expected.returncode


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_that_is_named_like_a_module(script, bare, name):
    """A script that has the name of a standard module does what it does without a witness."""
    code = """
        import multiprocessing as mp

        def show(value):
            print("child", value, __name__)

        if __name__ == "__main__":
            process = mp.get_context("fork").Process(target=show, args=(1,))
            process.start()
            process.join()
            print("parent", process.exitcode)
    """
    run = script(code, name=f"{name}.py")
    expected = bare(f"{name}.py")
    assert list(run.stdout) == expected.stdout.splitlines()
    assert list(run.stderr) == expected.stderr.splitlines()
    assert run.root.exit_code == expected.returncode


@pytest.mark.parametrize("name", [*NAMES, "2nd.try", "my answer-1", "answer", "class", "\u00fcbung", "sys", "builtins"])
def test_a_function_of_a_file_that_is_named_like_a_module(call, name):
    """A function is called from the file that was given, whatever the file is called."""
    run = call("def main(number): return [number, __file__]", 42, name=f"{name}.py")
    assert run.value[0] == 42
    assert run.value[1].endswith(f"{name}.py")


@pytest.mark.parametrize("name", ["calendar", "time", "2nd.try", "my answer-1", "agent"])
def test_children_find_the_function_whatever_its_file_is_called(call, method, name):
    """Work is found in children of every start method, though the file's name is a module's or no identifier."""
    run = call(
        """
        import multiprocessing as mp

        def double(number):
            return 2 * number

        def main():
            with mp.Pool(2) as pool:
                return pool.map(double, [1, 2, 3])
        """,
        name=f"{name}.py",
        start_method=method,
    )
    assert run.value == [2, 4, 6], run.stderr


def test_a_module_of_a_package(supervisor, tmp_path):
    """A function is found in a module of a package, with its imports, by the module's full name."""
    package = tmp_path / "package"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "helper.py").write_text("VALUE = 42\n", encoding="utf-8")
    (package / "answer.py").write_text("from . import helper\ndef main(): return helper.VALUE\n", encoding="utf-8")
    run = supervisor.observe(
        Job(
            entry="main",
            folder=str(tmp_path),
            file=str(package / "answer.py"),
            module="package.answer",
            function="main",
        )
    )
    assert run.value == 42


def test_a_users_sitecustomize_is_run(write, bare, monkeypatch, tmp_path):
    """The sitecustomize that is on a user's own path is run as well, in children too."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text("import sys\nsys.greeting = 'hello'\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(folder))
    file = write(
        "answer.py",
        """
        import multiprocessing as mp
        import sys

        def greet():
            print(sys.greeting)

        if __name__ == "__main__":
            greet()
            process = mp.get_context("spawn").Process(target=greet)
            process.start()
            process.join()
        """,
    )
    with Supervisor() as supervisor:
        run = supervisor.observe(Job(entry="answer.py", folder=str(tmp_path), file=str(file)))
    assert run.stdout == ("hello", "hello"), run.stderr
