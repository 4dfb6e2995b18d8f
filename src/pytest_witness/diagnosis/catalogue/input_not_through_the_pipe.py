"""The process is born with the numbers that should reach it through the pipe."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_RECEIVING = ("recv", "recv_bytes", "recv_bytes_into", "get")


def signs(case: Case) -> Found | None:
    """A pipe was to bring the numbers, and nothing that the workers run receives anything."""
    if not case.graded or case.function != "double_through_pipe" or not case.workers:
        return None
    pipes = case.code.calls_of("multiprocessing.Pipe")
    handed = work.handed(case.code, *work.PROCESSES)
    if not pipes or not handed:
        return None
    for function in work.run_by(case.code):
        for node in ast.walk(function):
            if isinstance(node, ast.Attribute) and node.attr in _RECEIVING:
                return None
    sure = CERTAIN if case.claim.startswith("bytes") else LIKELY
    values = {"function": name_of(handed[0].function), "line": handed[0].call.line, "pid": work.who(case)}
    return Found(sure, values)


MISCONCEPTION = Misconception(
    slug="input-not-through-the-pipe",
    question="How do the numbers get into the pipe?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} received nothing through the pipe: it had the numbers from its birth, when line {line} "
    "gave it {function}() to run.",
    why="Arguments and variables reach a process once, when it starts. A pipe is for what comes later, and has to "
    "be used in both directions here.",
    step="Have {function}() call recv() for each number, and send() the numbers from the main program.",
    wrong="""
from multiprocessing import Pipe, Process


def double(numbers, there):
    for number in numbers:
        there.send(number * 2)


def double_through_pipe(numbers):
    here, there = Pipe()
    process = Process(target=double, args=(numbers, there))
    process.start()
    doubles = [here.recv() for _ in numbers]
    process.join()
    return doubles


if __name__ == "__main__":
    print(double_through_pipe([1, 2]))
""",
    right="""
from multiprocessing import Pipe, Process


def double(how_many, there):
    for _ in range(how_many):
        there.send(there.recv() * 2)


def double_through_pipe(numbers):
    here, there = Pipe()
    process = Process(target=double, args=(len(numbers), there))
    process.start()
    for number in numbers:
        here.send(number)
    doubles = [here.recv() for _ in numbers]
    process.join()
    return doubles


if __name__ == "__main__":
    print(double_through_pipe([1, 2]))
""",
    asked=True,
    example={"function": "double", "line": 12, "pid": 4713},
    symptoms=("the numbers do not go through the pipe",),
)
