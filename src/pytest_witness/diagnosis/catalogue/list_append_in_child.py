"""A child process appends to a list of the file, and the main program reads its own."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, losses
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker entered a function that appends to a list around it, and the main program reads this list.

    Or to a list of an ordinary object, whose method it is.
    """
    return losses.lost_change(case, lambda one: changes.fills_list(case.code, one))


MISCONCEPTION = Misconception(
    slug="list-append-in-child",
    question="Why is my list empty after the processes ended?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} ran {function}(), and line {line} filled the list {name} there. Your main program, process "
    "{main}, has a list {name} of its own, in which that never arrived.",
    why="A process shares no list with the program that started it: it works on its own copy, which is gone when "
    "it ends.",
    step="Have the worker send its values back: return them to Pool.map, or put them on a multiprocessing.Queue.",
    wrong="""
from multiprocessing import Process

lengths = []


def measure(word):
    lengths.append(len(word))


if __name__ == "__main__":
    processes = [Process(target=measure, args=(word,)) for word in ("oak", "beech")]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(lengths)
""",
    right="""
from multiprocessing import Manager, Process


def measure(word, lengths):
    lengths.append(len(word))


if __name__ == "__main__":
    with Manager() as manager:
        lengths = manager.list()
        processes = [Process(target=measure, args=(word, lengths)) for word in ("oak", "beech")]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(list(lengths))
""",
    symptoms=("the list is empty", "the result is empty"),
)
