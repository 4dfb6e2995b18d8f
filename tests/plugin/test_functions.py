"""The fixtures on ordinary functions of a test module, with no exercise anywhere."""

import multiprocessing
from itertools import cycle

import pytest

from pytest_witness.plugin.bench import START_METHODS as OURS

START_METHODS = multiprocessing.get_all_start_methods()
TIME = "--witness-deadline=60"

# Kept apart from the test module: importing that imports pytest, in every process of a run.
FOUR = """\
import multiprocessing

def square(number):
    return number * number

def squares(numbers, processes=4):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(square, numbers)
"""

FOUR_TESTS = """\
from squares import squares

def test_four(separate_processes, start_method):
    evidence = separate_processes(squares, range(8), start_method=start_method)
    assert evidence == 4
    assert evidence.runs[0].value == [n * n for n in range(8)]
"""


def test_every_start_method(session, pytester):
    """`separate_processes(f) == 4` holds for a pool of four under fork, spawn and forkserver."""
    pytester.makepyfile(squares=FOUR, test_four=FOUR_TESTS)
    result = session("-v", "-p", "no:xdist", "--import-mode=prepend", TIME)
    result.assert_outcomes(passed=len(START_METHODS))
    result.stdout.fnmatch_lines_random([f"test_four.py::test_four[[]{method}[]] PASSED*" for method in START_METHODS])


def test_start_methods_are_those_of_multiprocessing():
    """The fixture has every start method that `multiprocessing` has here, and no other."""
    assert sorted(OURS) == sorted(START_METHODS)


IN_THE_TEST_MODULE = """\
import multiprocessing

fork = multiprocessing.get_context("fork")

def work(queue, number):
    queue.put(number)

def three():
    queue = fork.Queue()
    processes = [fork.Process(target=work, args=(queue, number)) for number in range(3)]
    for process in processes:
        process.start()
    numbers = sorted(queue.get() for _ in processes)
    for process in processes:
        process.join()
    return numbers

class Holder:
    @staticmethod
    def static(x, *, y):
        return x + y

    @classmethod
    def of_class(cls):
        return cls.__name__

def test_three(separate_processes):
    assert separate_processes(three) == 3
    assert 2 < separate_processes(three) <= 3.5
    assert separate_processes(three) == separate_processes(three)

def test_orders(every_order):
    orders = every_order(three)
    assert orders == [0, 1, 2]
    assert len(orders) == 6
    assert sorted(run.order for run in orders)[0] == (0, 1, 2)

def test_leaks(no_leaks):
    assert no_leaks(three)

def test_value(witness):
    run = witness(Holder.static, 1, y=2)
    assert (run.value, run.arguments) == (3, "(1, y=2)")
    assert witness(Holder.of_class).value == "Holder"
    assert run.outcome == "returned"
"""


@pytest.mark.parametrize("mode", ["importlib", "prepend"])
@pytest.mark.parametrize("folder", ["tests", "tests.of-it"])
def test_functions_of_the_test_module(session, pytester, mode, folder):
    """Functions of the test module itself are found, wherever it lies and however pytest imported it."""
    (pytester.mkdir(folder) / "test_here.py").write_text(IN_THE_TEST_MODULE, encoding="utf-8")
    session(f"--import-mode={mode}", TIME).assert_outcomes(passed=4)


def test_functions_of_a_package(session, pytester):
    """A function of a package is found, in its `__init__` and below, with its relative imports."""
    pytester.makepyfile(
        **{
            "src/pack/__init__": "from .deep.down import down\n\ndef up():\n    return __name__\n",
            "src/pack/deep/__init__": "",
            "src/pack/deep/down": "from .. import deep\n\ndef down():\n    return [__name__, deep.__name__]\n",
            "test_pack": """
                import sys
                from pathlib import Path

                sys.path.insert(0, str(Path(__file__).parent / "src"))
                import pack

                def test_pack(witness):
                    assert witness(pack.up).value == "pack"
                    assert witness(pack.down).value == ["pack.deep.down", "pack.deep"]
            """,
        }
    )
    session(TIME).assert_outcomes(passed=1)


def test_functions_named_as_the_gates_are(session, pytester):
    """Functions called `work` and `end`, as many are, do not change where processes are held."""
    pytester.makepyfile(
        test_names="""
        import multiprocessing

        fork = multiprocessing.get_context("fork")

        def end(queue, number):
            queue.put(number)

        def work(queue, number):
            end(queue, number)

        def three():
            queue = fork.Queue()
            processes = [fork.Process(target=work, args=(queue, number)) for number in range(3)]
            for process in processes:
                process.start()
            numbers = [queue.get() for _ in processes]
            for process in processes:
                process.join()
            return numbers

        def test_orders(every_order):
            orders = every_order(three)
            assert [run.value for run in orders] == [list(run.order) for run in orders]

        def test_ends(separate_processes):
            assert separate_processes(three, at="end") == 3
    """
    )
    session(TIME).assert_outcomes(passed=2)


REFUSED = {
    "lambda: 1": (
        "a lambda has no name by which the observed process could import it. Write a function with def, at the top"
        " level of its module"
    ),
    "at_the_top": (
        "a lambda has no name by which the observed process could import it. Write a function with def, at the top"
        " level of its module"
    ),
    "inner()": (
        "inner.<locals>.answer is defined inside a function, so that the observed process cannot import it. Define it"
        " at the top level of its module"
    ),
    "len": "len has no Python source file that the observed process could import it from",
    "Holder().method": (
        "Holder.method is bound to an object, which the observed process does not have. Write a function that makes"
        " the object and calls the method"
    ),
    "functools.partial(max, 1)": "the witness runs a function or an entry of the submission, not functools.partial(*",
    "3": "the witness runs a function or an entry of the submission, not 3",
}

ARGUMENTS = "Arguments are plain data: None, bool, int, float, complex, str, bytes, list, tuple, set, dict, range"
REFUSED_ARGUMENTS = {
    "object()": f"argument 1 cannot be *, for there is <object object: <object object at 0x*>> in it. {ARGUMENTS}",
    "1, x=[{2: Holder()}]": "argument 'x' cannot be *, for there is <test_refused.Holder object: a holder> in it. *",
    "1, {Holder(): 2}": "argument 2 cannot be *, for there is <test_refused.Holder object: a holder> in it. *",
    "{Holder()}": "argument 1 cannot be *, for there is <test_refused.Holder object: a holder> in it. *",
    "answer": "argument 1 cannot be *, for there is <function object: <function answer at 0x*>> in it. *",
    "list(range(100_001))": "argument 1 cannot be *, for there is <list object (too large: 100,001 items): [[]0, 1*",
}

CALLS = {
    "answer, deadline=0": "deadline=0: give a number of seconds above 0 and below a day",
    "answer, deadline=float('nan')": "deadline=nan: give a number of seconds above 0 and below a day",
    "answer, deadline=86400": "deadline=86400: give a number of seconds above 0 and below a day",
    "answer, start_method='threads'": f"start_method='threads': choose from {', '.join(OURS)}",
}

REFUSED_TESTS = """\
import functools

at_the_top = lambda: 1

class Holder:
    def __repr__(self):
        return "a holder"

    def method(self):
        return 1

def inner():
    def answer():
        return 1
    return answer

def answer(*args, **kwargs):
    return 1
"""


def test_what_cannot_be_run(session, pytester):
    """What cannot be found again by its name is refused at the call, with the reason and the cure."""
    calls = {**REFUSED, **{f"answer, {one}": text for one, text in REFUSED_ARGUMENTS.items()}, **CALLS}
    asks = cycle(("witness", "separate_processes", "every_order", "no_leaks"))
    asked = [(ask, f"{ask}({call})", text) for ask, (call, text) in zip(asks, calls.items(), strict=False)]
    tests = "".join(f"\ndef test_{number}({ask}):\n    {call}\n" for number, (ask, call, _) in enumerate(asked))
    pytester.makepyfile(test_refused=REFUSED_TESTS + tests)
    result = session("--tb=short")
    result.assert_outcomes(failed=len(calls))
    for _, call, text in asked:
        result.stdout.fnmatch_lines([f"    {call.replace('[', '[[]')}", f"E   *Error: {text}"])
    # Nothing of the plugin's own code is between the call and the reason.
    result.stdout.no_fnmatch_line("*pytest_witness*")


def test_what_a_failure_shows(session, pytester, plain):
    """A failed comparison says in words what was seen, and the picture is below it."""
    pytester.makepyfile(
        test_fails='''
        def square(x):
            return x * x

        def test_square(witness):
            """Not the title that is shown."""
            assert witness(square, 3).value == 10
    '''
    )
    result = session("-q", "--tb=short")
    result.assert_outcomes(failed=1)
    text = result.stdout.str()
    told = text.partition("___\n")[2].partition("\n=====")[0]
    assert plain(told) == (
        """\
test_fails.py:6: in test_square
    assert witness(square, 3).value == 10
E   assert square(3) returned 9; 10 was expected.
----------------------------- what the witness saw -----------------------------
Not the title that is shown.

  square(3) returned 9; 10 was expected.

  P1 main program"""
    )
    assert "exercises" not in text


def test_a_slow_test_does_not_hurry_the_next(session, pytester):
    """A function that was stopped at its deadline has all of its time again in the next test."""
    pytester.makepyfile(
        test_slow="""
        import time

        def sleep(seconds):
            time.sleep(seconds)

        def test_stopped(witness):
            assert witness(sleep, 600, deadline=0.2).outcome == "deadline"

        def test_done(witness):
            assert witness(sleep, 0, deadline=55).deadline == 55
    """
    )
    session().assert_outcomes(passed=2)


def test_a_run_without_end_is_not_repeated(session, pytester):
    """When the first run of a fixture was stopped at its deadline, there is no second look at anybody."""
    pytester.makepyfile(
        test_endless="""
        import time
        from multiprocessing import get_context

        fork = get_context("fork")

        def endless():
            process = fork.Process(target=time.sleep, args=(600,))
            process.start()
            process.join()

        def test_endless(separate_processes, every_order, witness_bench):
            assert separate_processes(endless, deadline=1).value is None
            assert len(witness_bench.runs) == 1
            assert every_order(endless, deadline=1) != None
            assert len(witness_bench.runs) == 2
    """
    )
    session().assert_outcomes(passed=1)


def test_functions_see_nothing_of_the_test(session, pytester):
    """A run has an interpreter, a working directory and an input of its own: what a test changes is not there."""
    pytester.makepyfile(
        **{
            "src/table": """
                import os
                import sys

                TABLE = {}

                def size():
                    return len(TABLE)

                def surroundings():
                    return os.getcwd(), sys.stdin.read(), os.environ.get("BEFORE"), os.environ.get("AFTER")
            """,
            "test_apart": """
                import os
                import sys
                from pathlib import Path

                source = Path(__file__).parent / "src"
                sys.path.insert(0, str(source))
                import table

                def test_size(witness, monkeypatch):
                    monkeypatch.setenv("BEFORE", "here")
                    table.TABLE["key"] = 1
                    assert table.size() == 1
                    assert witness(table.size).value == 0
                    monkeypatch.setenv("AFTER", "not here")
                    assert witness(table.surroundings).value == (str(source), "", "here", None)
            """,
        }
    )
    session("--import-mode=prepend", TIME).assert_outcomes(passed=1)
