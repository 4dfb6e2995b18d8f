"""A thread with a copy of the list plays the part of a process."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, work
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process was to change its copy: no process was born, there was a thread, and the file copies a list."""
    if not case.graded or not case.wants_copy or case.workers:
        return None
    if not case.main_threads and not work.handed(case.code, *work.THREADS):
        return None
    line = changes.copy_line(case.code)
    return Found(CERTAIN, {"line": line, "pid": case.main_pid}) if line else None


MISCONCEPTION = Misconception(
    slug="thread-on-a-copy",
    question="Is a thread with a copy the same as a process?",
    fix=Fix.STARTING,
    signs=signs,
    seen="No process was started. Line {line} copies the list, and a thread of your main program, process {pid}, "
    "changed the copy.",
    why="The list looks the same afterwards, but for another reason: a process has a memory of its own, so it "
    "works on a copy without any doing of yours.",
    step="Start a multiprocessing.Process in place of the thread, and give it the list itself.",
    wrong="""
from threading import Thread


def append_in_process(items, value):
    thread = Thread(target=items.copy().append, args=(value,))
    thread.start()
    thread.join()
    return items


if __name__ == "__main__":
    print(append_in_process(["a"], "b"))
""",
    right="""
from multiprocessing import Process


def append_in_process(items, value):
    process = Process(target=items.append, args=(value,))
    process.start()
    process.join()
    return items


if __name__ == "__main__":
    print(append_in_process(["a"], "b"))
""",
    instead_of=("thread-instead-of-process", "multiprocessing-imported-not-used"),
    asked=True,
    example={"line": 8, "pid": 4712},
    symptoms=("no process is started",),
)
