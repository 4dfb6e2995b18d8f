"""Where a submission's answer to an exercise is, and in which form."""

import dataclasses
import os

import pytest

from pytest_witness.submission import Exercise, check_path, find_answer, script_of

ROOTS = Exercise(
    name="roots",
    functions=("root", "roots"),
    keys=("roots",),
    starts=("roots",),
    script_for="roots",
    script_args=([1, 2],),
)
CUBES = Exercise(name="cubes", functions=("cube", "cubes"), keys=("cubes",), starts=("cubes",))
SCRIPT = "if __name__ == '__main__':\n    print(1)\n"


@pytest.fixture
def write(tmp_path):
    """Write a file below the test's folder, and return its path."""

    def give(name, text=""):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return give


def test_a_folder(write, tmp_path):
    """In a folder, the answer to an exercise is NAME/NAME.py, run in its own folder and imported by its name."""
    file = write("roots/roots.py", "def roots(x): return 1\n")
    answer = find_answer(tmp_path, ROOTS)
    entry = answer.roots
    assert (entry.name, entry.state, entry.is_script) == ("roots", "present", False)
    assert (entry.file, entry.folder, entry.module, entry.function) == (file, file.parent, "roots", "roots")
    assert answer.root.state == "missing"


def test_a_folder_without_the_exercise(write, tmp_path):
    """Where the file is not there, every function is missing, and there is no source."""
    write("cubes/cubes.py", "def roots(x): return 1\n")
    answer = find_answer(tmp_path, ROOTS)
    assert answer.source is None
    assert answer.roots.state == "missing"
    assert not answer.is_script


def test_a_function_that_is_misspelt(write, tmp_path):
    """An entry that is missing knows the name that looks like it, unless that one is asked for, too."""
    write("cubes/cubes.py", "def rots(x): return 1\n")
    write("one/one.py", "def answers(x): return 1\n")
    asked = dataclasses.replace(ROOTS, name="one", functions=("answer", "answers"))
    assert find_answer(tmp_path, dataclasses.replace(ROOTS, name="cubes")).roots.like == "rots"
    assert find_answer(tmp_path, asked).answer.like is None


def test_a_file_with_the_function(write):
    """A single file answers the exercise whose key it has, whatever it is called, and no other."""
    file = write("mine.py", "def roots(x): return 1\n")
    assert find_answer(file, ROOTS).roots.module == "mine"
    assert find_answer(file, CUBES).source is None


def test_a_file_with_the_name_of_the_exercise(write):
    """A file that is called as the exercise answers it, with whatever it has."""
    file = write("roots.py", "def other(): return 1\n")
    assert find_answer(file, ROOTS).roots.state == "missing"
    assert find_answer(file, ROOTS).source is not None


def test_a_file_for_the_only_exercise(write):
    """When one exercise is graded, a file answers that."""
    file = write("mine.py", "def other(): return 1\n")
    assert find_answer(file, ROOTS).source is None
    assert find_answer(file, ROOTS, graded_alone=True).source is not None


def test_a_file_that_cannot_be_told(write):
    """A file that does not parse, or imports everything, may answer any exercise, and is no script."""
    for text in ("def roots(:\n", "from others import *\n"):
        answer = find_answer(write("mine.py", text), ROOTS)
        assert (answer.roots.state, answer.is_script) == ("present", False)


def test_a_stub(write, tmp_path):
    """A stub is known to be one."""
    write("roots/roots.py", "def roots(x):\n    raise NotImplementedError\n" + SCRIPT)
    assert find_answer(tmp_path, ROOTS).roots.state == "stub"
    assert not find_answer(tmp_path, ROOTS).is_script


@pytest.mark.parametrize(
    ("text", "is_script"),
    [
        (SCRIPT, True),
        ("def helper(x): return 1\n" + SCRIPT, True),
        ("def root(x): return 1\n" + SCRIPT, True),
        ("def roots(): return 1\n" + SCRIPT, True),
        ("def roots(x): return 1\n" + SCRIPT, False),
        ("def helper(x): return 1\n", False),
        ("", False),
    ],
)
def test_a_script(write, tmp_path, text, is_script):
    """A file is a script when it works and has no function that starts processes and takes what it is asked to."""
    file = write("roots/roots.py", text)
    answer = find_answer(tmp_path, ROOTS)
    assert answer.is_script is is_script
    if is_script:
        entry = answer.roots
        assert (entry.name, entry.state, entry.is_script, entry.file) == ("script", "present", True, file)
        assert answer.root.state == "missing"


def test_an_exercise_that_takes_no_script(write, tmp_path):
    """Where the exercise has nothing that a script stands for, a script has all functions missing."""
    write("cubes/cubes.py", SCRIPT)
    answer = find_answer(tmp_path, CUBES)
    assert (answer.is_script, answer.cubes.state) == (False, "missing")


def test_a_start_method_of_its_own(write, tmp_path):
    """The start method that the file chooses goes with its entries."""
    write("roots/roots.py", "def roots(x): return 1\nset_start_method('spawn')\n")
    assert find_answer(tmp_path, ROOTS).roots.start_method == "spawn"


def test_dunder_names_are_no_entries(write, tmp_path):
    """Python's own questions to an object are not taken for questions after functions."""
    write("roots/roots.py")
    with pytest.raises(AttributeError, match="__wrapped__"):
        find_answer(tmp_path, ROOTS).__wrapped__  # noqa: B018  # the attribute is what is tested


def test_the_script_of_a_file(write, tmp_path):
    """A single file that works is a script, run in its folder; a folder and a file that does nothing are none."""
    entry = script_of(write("mine.py", SCRIPT))
    assert (entry.name, entry.file, entry.folder, entry.module) == ("script", tmp_path / "mine.py", tmp_path, None)
    assert script_of(write("other.py", "x = 1\n")) is None
    assert script_of(tmp_path) is None


def test_paths_that_can_be_graded(write, tmp_path):
    """A Python file, and a folder with an exercise in it."""
    assert check_path(write("mine.py")) is None
    write("submission/roots/roots.py")
    assert check_path(tmp_path / "submission") is None


def test_paths_that_cannot(write, tmp_path):
    """Each other path is told with what is wrong with it."""
    (tmp_path / "empty").mkdir()
    write("flat/b.py")
    write("flat/a.py")
    notebook = write("mine.ipynb")
    missing = tmp_path / "nix"
    layout = "no exercise in it. A folder is laid out like exercises/: NAME/NAME.py"
    assert check_path(missing) == f"--submission {missing}: there is no such file or folder"
    assert check_path(notebook) == f"--submission {notebook}: a file must be a Python file (NAME.py)"
    assert check_path(tmp_path / "empty") == f"--submission {tmp_path / 'empty'}: {layout}"
    assert check_path(tmp_path / "flat") == (
        f"--submission {tmp_path / 'flat'}: {layout};"
        f" for a single file give its path: --submission {tmp_path / 'flat' / 'a.py'}"
    )
    os.mkfifo(tmp_path / "pipe")
    assert check_path(tmp_path / "pipe") == f"--submission {tmp_path / 'pipe'}: neither a file nor a folder"
