"""A script is graded as an answer to the exercise that it turns out to be for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

EXERCISES = Path(__file__).resolve().parent.parent.parent / "exercises"

POOL = """
from multiprocessing import Pool

def {function}:
    return number ** 3

def main():
    with Pool({workers}) as pool:
        print({shown})

if __name__ == "__main__":
    main()
"""
RIGHT = POOL.format(function="third_power(number)", workers=3, shown="pool.map(third_power, [2, 3, 4, 5, 6])")
WRONG_NUMBERS = POOL.format(function="power(number)", workers=3, shown="pool.map(power, [1, 9])")
NOBODYS = "print('hello', 7)\n"


@pytest.fixture
def grade(tmp_path):
    """Grade a single file with all exercises; return the statuses of each exercise's tests, and who was graded."""

    def grade(code):
        file = tmp_path / "homework.py"
        file.write_text(code, encoding="utf-8")
        results = tmp_path / "results.json"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(EXERCISES)]
        options = ["--submission", str(file), "--witness-results", str(results)]
        subprocess.run([*command, *options], cwd=EXERCISES.parent, stdout=subprocess.DEVNULL, check=False)
        exercises = json.loads(results.read_text(encoding="utf-8"))["exercises"]
        return {
            exercise["name"]: {test["status"] for test in exercise["tests"]}
            for exercise in exercises
            if {test["status"] for test in exercise["tests"]} != {"not_attempted"}
        }

    return grade


def test_a_script_is_known_by_what_it_prints(grade):
    """A pool of three that prints the five cubes answers create_process, although its `main` has a name asked for."""
    assert grade(RIGHT) == {"create_process": {"passed", "skipped"}}


def test_a_wrong_script_is_known_by_its_processes(grade):
    """A pool of three that prints other numbers is a wrong answer to create_process."""
    found = grade(WRONG_NUMBERS)
    assert found.keys() == {"create_process"}
    assert "failed" in found["create_process"]


def test_a_script_that_is_for_no_exercise(grade):
    """A program that prints none of the numbers and starts no process is an answer to nothing."""
    assert grade(NOBODYS) == {}
