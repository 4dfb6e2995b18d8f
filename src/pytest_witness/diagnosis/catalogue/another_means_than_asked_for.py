"""The result is right, and came by another way than the exercise asks for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_MEANS = {
    "total_in_shared_memory": (
        "a multiprocessing.Value",
        ("Value", "RawValue", "Array", "RawArray", "SharedMemory", "ShareableList", "mmap", "Manager"),
    ),
    "sum_through_queue": ("a multiprocessing.Queue", ("Queue", "SimpleQueue", "JoinableQueue", "Manager", "LifoQueue")),
    "double_through_pipe": ("a multiprocessing.Pipe", ("Pipe", "Client", "Listener", "socketpair")),
}
_OTHERS = (
    "Queue",
    "SimpleQueue",
    "JoinableQueue",
    "Pipe",
    "Pool",
    "ProcessPoolExecutor",
    "Value",
    "Array",
    "Manager",
    "open",
)


def signs(case: Case) -> Found | None:
    """Processes were born, and nothing in the function makes what the exercise asks for; something else is made."""
    if not case.graded or case.function not in _MEANS or not case.workers:
        return None
    asked, names = _MEANS[case.function]
    made = [(one.name.rpartition(".")[2], one.line) for one in case.code.calls]
    others = [(name, line) for name, line in made if name in _OTHERS and name not in names]
    if any(name in names for name, _ in made) or not others:
        return None
    shared = any(worker.shares_memory for worker in case.workers) and case.function == "total_in_shared_memory"
    return Found(LIKELY if shared else CERTAIN, {"asked": asked, "other": others[0][0], "line": others[0][1]})


MISCONCEPTION = Misconception(
    slug="another-means-than-asked-for",
    question="Does it matter how the processes exchange their results?",
    fix=Fix.RESULTS,
    signs=signs,
    tag="other tool",
    seen="Your processes exchange their results by other means than asked for: line {line} makes a {other}, and "
    "nothing makes {asked}.",
    why="Each means has its own use: a queue and a pipe carry copies, shared memory is one number that all work on.",
    step="Make {asked}, and give it to the processes as an argument.",
    wrong="""
from multiprocessing import Process, Queue


def put_sum(part, answers):
    answers.put(sum(part))


def total_in_shared_memory(numbers, workers):
    answers = Queue()
    parts = [numbers[k::workers] for k in range(workers)]
    processes = [Process(target=put_sum, args=(part, answers)) for part in parts]
    for process in processes:
        process.start()
    total = sum(answers.get() for process in processes)
    for process in processes:
        process.join()
    return total


if __name__ == "__main__":
    print(total_in_shared_memory([1, 2, 3, 4], 2))
""",
    right="""
from multiprocessing import Process, Value


def add(part, total):
    for number in part:
        with total.get_lock():
            total.value += number


def total_in_shared_memory(numbers, workers):
    total = Value("q", 0)
    parts = [numbers[k::workers] for k in range(workers)]
    processes = [Process(target=add, args=(part, total)) for part in parts]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return total.value


if __name__ == "__main__":
    print(total_in_shared_memory([1, 2, 3, 4], 2))
""",
    asked=True,
    example={"asked": "a Pipe", "line": 10, "other": "Queue"},
    symptoms=("no memory is shared",),
)
