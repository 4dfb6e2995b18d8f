"""A child process changes a global variable, and the main program reads its own."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, losses
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker entered a function that changes a global variable, and the main program reads this variable."""
    return losses.lost_change(
        case, lambda one: one.role in ("global", "outer") and not changes.fills_list(case.code, one)
    )


MISCONCEPTION = Misconception(
    slug="global-changed-in-child",
    question="Why has my global variable not changed after the process ended?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} ran {function}(), and line {line} changed {name} there. Your main program, process {main}, "
    "reads its own {name}, which nobody has changed.",
    why="Processes share no variables, as functions of one program do: each has its own copy of {name}.",
    step="Have the worker send its result back, through a Queue or as what a pool's function returns.",
    wrong="""
from multiprocessing import Process

visitors = 0


def count(people):
    global visitors
    visitors += people


if __name__ == "__main__":
    process = Process(target=count, args=(12,))
    process.start()
    process.join()
    print("visitors:", visitors)
""",
    right="""
from multiprocessing import Process, Queue

visitors = 0


def count(people, answers):
    answers.put(people)


if __name__ == "__main__":
    answers = Queue()
    process = Process(target=count, args=(12, answers))
    process.start()
    visitors += answers.get()
    process.join()
    print("visitors:", visitors)
""",
    symptoms=("the variable has its old value", "the result is 0", "the result is empty"),
)
