"""What comes out of a queue is taken to be in the order in which the processes were started."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import ordering, work
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The right values came back in a wrong order, and the main program takes them off a queue, one after the other."""
    if not case.graded or len(case.workers) <= 1:
        return None
    theirs = {
        id(node) for function in work.run_by(case.code, *work.PROCESSES, *work.THREADS) for node in ast.walk(function)
    }
    calls = [one for one in case.code.methods("get", "get_nowait", "recv") if id(one.node) not in theirs]
    return ordering.order_assumed(case, [one for one in calls if _is_of_queue(case, one)])


def _is_of_queue(case: Case, call: Called) -> bool:
    kind = case.code.names.kind(call.receiver)
    queue = kind.rpartition(".")[2] in ("Queue", "SimpleQueue", "JoinableQueue")
    pipe = kind == "multiprocessing.Pipe" and call.method == "recv"
    return call.loop is not None and ((queue and "ApplyResult" not in kind) or pipe)


MISCONCEPTION = Misconception(
    slug="queue-order-assumed",
    question="In which order do results come out of a queue?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} takes the answers off {name} as they come, and they are used as if they were in the order of "
    "the inputs.",
    why="On a queue the answers stand in the order in which they were put there: the quickest worker's first.",
    step="Have each worker put the number of its task with the answer, and sort by it.",
    wrong="""
from multiprocessing import Process, Queue
from time import sleep


def fetch(letter, answers):
    sleep(0.1 if letter == "a" else 0)
    answers.put(letter.upper())


if __name__ == "__main__":
    answers = Queue()
    processes = [Process(target=fetch, args=(letter, answers)) for letter in "abc"]
    for process in processes:
        process.start()
    print("in order:", [answers.get() for process in processes])
    for process in processes:
        process.join()
""",
    right="""
from multiprocessing import Process, Queue
from time import sleep


def fetch(letter, answers):
    sleep(0.1 if letter == "a" else 0)
    answers.put((letter, letter.upper()))


if __name__ == "__main__":
    answers = Queue()
    processes = [Process(target=fetch, args=(letter, answers)) for letter in "abc"]
    for process in processes:
        process.start()
    print("in order:", sorted(answers.get() for process in processes))
    for process in processes:
        process.join()
""",
    instead_of=("results-in-wrong-order",),
    asked=True,
    example={"line": 15, "name": "answers"},
    symptoms=("the results are in a wrong order",),
)
