"""A child process asks for input."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker's `input` found the end of its standard input at once."""
    for trouble in case.worker_errors:
        if trouble.function == "<module>":
            continue  # it loads the file, and that asks for input: no child was meant to
        if trouble.type == "EOFError" and trouble.says("eof when reading"):
            return Found(CERTAIN, {"line": trouble.line or "?", "pid": trouble.pid})
    if case.raised_by_worker and case.trouble("EOFError", says=("eof when reading",)) is not None:
        asked = case.code.calls_of("input")
        pid = case.workers[0].pid if case.workers else "?"
        return Found(CERTAIN, {"line": asked[0].line if asked else "?", "pid": pid})
    # `sys.stdin.readline()` finds an empty line, and says nothing.
    empty = case.trouble("ValueError", says=("invalid literal for int() with base 10: ''",))
    if empty is None or empty.pid == case.main_pid:
        return None
    read = [call for call in case.code.calls if call.name.startswith("sys.stdin.") and call.function == empty.function]
    return Found(LIKELY, {"line": read[0].line, "pid": empty.pid}) if read else None


MISCONCEPTION = Misconception(
    slug="input-in-child",
    question="Can a process ask for input?",
    fix=Fix.WORKING,
    signs=signs,
    seen='Process {pid} asked for input on line {line}, and was told "EOF when reading a line": there was '
    "nothing to read.",
    why="Only the main program has the keyboard. The standard input of a child process is empty, so input() "
    "fails at once.",
    step="Ask in the main program, before the processes start, and hand the answer over as an argument.",
    wrong="""
from multiprocessing import Process


def greet():
    name = input("Your name? ")
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet)
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet, args=("Ada",))
    process.start()
    process.join()
""",
    symptoms=("EOFError: EOF when reading a line", "it does not wait for my input"),
)
