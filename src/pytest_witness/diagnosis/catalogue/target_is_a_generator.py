"""The function of a process has `yield` in it."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import is_generator, name_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Processes were born for a function that only makes a generator, or call one in vain, and none entered it."""
    handed = work.handed(case.code, "process", "thread")
    made = [(one.function, work.who(case)) for one in handed if case.workers or one.where == "thread"]
    for function, pid in made + work.called_in_vain(case):
        decorated = not isinstance(function, ast.Lambda) and bool(function.decorator_list)
        if is_generator(function) and not decorated and (case.unseen or not work.entered(case, function)):
            return Found(CERTAIN, {"function": name_of(function), "line": function.lineno, "pid": pid})
    return None


MISCONCEPTION = Misconception(
    slug="target-is-a-generator",
    question="Why does my process do nothing when its function has yield?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Process {pid} was started for {function}(), and not one line of that function was run there: it has "
    "yield in it.",
    why="Calling a function with yield only makes a generator, which runs when somebody asks it for values. A "
    "process calls its function and asks for nothing.",
    step="In {function}() (line {line}), write print, or queue.put, in place of yield.",
    wrong="""
from multiprocessing import Process


def countdown(start):
    for second in range(start, 0, -1):
        print(second)
        yield second


if __name__ == "__main__":
    process = Process(target=countdown, args=(3,))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def seconds(start):
    yield from range(start, 0, -1)


def countdown(start):
    for second in seconds(start):
        print(second)


if __name__ == "__main__":
    process = Process(target=countdown, args=(3,))
    process.start()
    process.join()
""",
    instead_of=("child-does-nothing",),
    symptoms=("it prints nothing", "it hangs"),
)
