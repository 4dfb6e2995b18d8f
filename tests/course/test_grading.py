"""The course grades what it ships, and programs without functions, as it should."""

import json
import subprocess
import sys

import pytest

SCRIPTS = {
    "create_process": """\
import multiprocessing

def third(x):
    return x * x * x

if __name__ == "__main__":
    with multiprocessing.Pool(3) as pool:
        print(pool.map(third, [2, 3, 4, 5, 6]))
""",
    "four_processes": """\
import math
import multiprocessing

if __name__ == "__main__":
    texts = ["Square: 100", "Cube: 1000", f"Square Root: {math.sqrt(10)}", f"Cube Root: {10 ** (1 / 3)}"]
    processes = [multiprocessing.Process(target=print, args=(text,)) for text in texts]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    "why_multiprocessing": """\
import multiprocessing

def primes(n):
    return sum(all(x % d for d in range(2, int(x**0.5) + 1)) for x in range(2, n + 1))

if __name__ == "__main__":
    with multiprocessing.Pool(4) as pool:
        print(pool.map(primes, range(1000, 8001, 1000)))
""",
    "worker_pool": """\
import math
import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Pool(8) as pool:
        print(*pool.map(math.sqrt, range(1, 51)), sep="\\n")
""",
}


def grade(root, tmp_path, *arguments):
    """Run the course's tests in a session of their own; return its exit status and the results of its tests."""
    results = tmp_path / "results.json"
    options = ["-q", "-p", "no:cacheprovider", f"--witness-results={results}"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    data = json.loads(results.read_text(encoding="utf-8"))
    tests = {exercise["name"]: exercise["tests"] for exercise in data["exercises"]}
    return done.returncode, data, tests, done.stdout


def test_the_solutions_are_all_green(root, tmp_path, course):
    """No test fails on the solutions, and every exercise has all of its points, on a busy machine too."""
    status, data, tests, output = grade(root, tmp_path, "exercises/", "--submission", "solutions")
    assert status == 0, output
    assert list(tests) == list(course)
    unsure = {test["name"] for exercise in tests.values() for test in exercise if test["status"] == "inconclusive"}
    assert unsure <= {"test_two_cores_are_at_work", "test_processes_use_two_cores"}
    assert {test["status"] for exercise in tests.values() for test in exercise} <= {"passed", "inconclusive"}
    assert data["score"] == data["max_score"]


def test_the_stubs_are_not_attempted(root, tmp_path, course):
    """No test passes on the exercises as shipped, and none is an error: they wait to be done."""
    status, data, tests, output = grade(root, tmp_path, "exercises/")
    assert status == 1, output
    assert list(tests) == list(course)
    assert {test["status"] for exercise in tests.values() for test in exercise} == {"not_attempted"}
    assert data["score"] == 0


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_program_without_functions_can_be_graded(root, tmp_path, name):
    """A right script passes what a script can be asked, at least four points' worth, and is spared the rest."""
    script = tmp_path / "answer.py"
    script.write_text(SCRIPTS[name], encoding="utf-8")
    status, data, tests, output = grade(root, tmp_path, f"exercises/{name}", "--submission", str(script))
    assert status == 0, output
    assert {test["status"] for test in tests[name]} == {"passed", "skipped"}, output
    assert data["score"] == data["max_score"] >= 4
