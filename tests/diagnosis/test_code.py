"""What the source says."""

import ast

import pytest

from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.source.catching import catches_of

PROGRAM = """
    from multiprocessing import Pool, Process

    def work(n):
        return helper(n)

    def helper(n):
        return n

    def other():
        with Pool(2) as pool:
            return pool.map(work, [1])

    def main():
        processes = [Process(target=work, args=(n,)) for n in range(4)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        ", ".join(["a"])

    if __name__ == "__main__":
        main()
"""


def test_calls_are_known_by_what_is_called(code):
    """A call has the full name of what is called; a method that of its object's maker."""
    names = [call.name for call in code(PROGRAM).calls]
    assert "multiprocessing.Pool" in names
    assert "multiprocessing.Pool.map" in names
    assert "list of multiprocessing.Process.start" not in names
    assert "multiprocessing.Process.start" in names


def test_a_function_and_what_it_uses(code):
    """Asked for one function, only that and what it uses counts, step by step."""
    found = code(PROGRAM, "main")
    assert found.pools == []
    assert len(found.processes) == len(found.starts) == len(found.joins) == 1
    assert {node.name for node in found.scope if hasattr(node, "name")} == {"main", "work", "helper"}
    assert code(PROGRAM, "other").processes == []
    assert len(code(PROGRAM, "nowhere").pools) == 1


def test_what_stands_around_a_call(code):
    """A call knows its line, its loop, its function and the blocks around it."""
    found = code(PROGRAM)
    (process,) = found.processes
    assert isinstance(process.loop, ast.ListComp)
    assert process.function == "main"
    assert ast.unparse(process.argument(1, "target")) == "work"
    assert process.argument(5, "name") is None
    (mapped,) = found.methods("map")
    assert [ast.unparse(item) for item in mapped.blocks[0].items] == ["Pool(2) as pool"]
    assert mapped.loop is None
    assert found.line(mapped.line) == "return pool.map(work, [1])"
    assert found.line(999) == ""


def test_what_is_handed_over(code):
    """The functions that are handed over are those of the file that stand as an argument."""
    assert code(PROGRAM).work == ("work",)


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ('if __name__ == "__main__":\n    pass', True),
        ("if '__main__' == __name__:\n    pass", True),
        ('if __name__ == "__main":\n    pass', False),
        ('if __name__ != "__main__":\n    pass', False),
        ("pass", False),
    ],
)
def test_the_guard(code, text, guarded):
    """The main guard is known by its test."""
    assert code(text).has_guard is guarded


@pytest.mark.parametrize(("text", "value"), [("3", 3), ("-2.5", -2.5), ("True", None), ("x", None), ("'3'", None)])
def test_numbers(text, value):
    """A number is what is written as one."""
    assert number(ast.parse(text, mode="eval").body) == value


@pytest.mark.parametrize("text", ["def f(:", "x = (" * 500 + ")" * 500, "\x00", "x = 1\n" * 60_000])
def test_what_cannot_be_read_says_nothing(code, text):
    """A file that does not parse, or is far too long, has no calls."""
    assert code(text).calls == ()


def test_what_is_imported_and_used(code):
    """A module is imported when something of it is; a name is used where it is written."""
    found = code("from concurrent.futures import ProcessPoolExecutor as E\nE()")
    assert found.imports("concurrent.futures")
    assert not found.imports("multiprocessing")
    assert found.mentions("concurrent.futures.ProcessPoolExecutor")
    assert len(found.pools) == 1


FARM = """
    from multiprocessing import Pool

    def render(frame):
        return frame

    class Farm:
        def __init__(self):
            self.pool = Pool(2)

        def render(self, frames):
            return self.pool.map_async(render, frames)

    if __name__ == "__main__":
        Farm().render([1, 2])
"""


def test_a_method_that_bears_the_name_of_a_function(code):
    """A name alone means the function, and an attribute the method; only the function runs in a worker."""
    found = code(FARM)
    function, method = found.meant(ast.Name("render")), found.meant(ast.Attribute(ast.Name("farm"), "render"))
    assert [one.lineno for one in function] != [one.lineno for one in method]
    assert found.function_named(ast.Name("render")) is function[0]
    assert [found.at_work(call) for call in found.methods("map_async")] == [False]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("import time\ntime.sleep(1)", 1),
        ("from threading import Event\npause = Event()\npause.wait(0.5)", 1),
        ("import threading\nthreading.Event().wait(2)", 1),
        ("from threading import Event\nready = Event()\nready.wait()", 0),
        ("from threading import Event\nready = Event()\nstart(ready)\nready.wait(0.5)", 0),
        ("from threading import Event\nready = Event()\nready.wait(0.5)\nready.set()", 0),
    ],
)
def test_what_only_lets_time_pass(code, text, count):
    """A wait with an end, for an event that nobody else knows, is a sleep; one that somebody may set is none."""
    assert len(code(text).pauses) == count


def test_a_parameter_is_no_function_of_the_same_name(code):
    """What a function is given under the name of another is not that one, handed over."""
    text = """
        import os
        from multiprocessing import Process

        def prefix():
            return os.getpid()

        def log(prefix, text):
            print(prefix, text)

        Process(target=log, args=(prefix(), "door")).start()
    """
    assert code(text).in_workers == {"log"}


@pytest.mark.parametrize(
    ("types", "name", "caught"),
    [
        ("OSError", "FileNotFoundError", True),
        ("IOError", "FileNotFoundError", True),
        ("ArithmeticError", "ZeroDivisionError", True),
        ("ZeroDivisionError", "ArithmeticError", False),
        ("(ValueError, LookupError)", "KeyError", True),
        ("errors.Missing", "Missing", True),
        ("Exception", "Missing", True),
        ("ValueError", "Missing", False),
    ],
)
def test_what_an_except_catches(types, name, caught):
    """It catches the errors of its class and of those below it, as Python does."""
    [catch] = catches_of(ast.parse(f"try:\n    pass\nexcept {types}:\n    pass").body[0])
    assert catch.catches(name) is caught
