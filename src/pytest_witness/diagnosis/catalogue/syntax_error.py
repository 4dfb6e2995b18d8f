"""The file is no Python: it cannot be read at all."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_TYPES = ("SyntaxError", "IndentationError", "TabError")


def signs(case: Case) -> Found | None:
    """A SyntaxError was raised, and one of the files cannot be parsed."""
    error = case.error
    file = case.code.unreadable
    if error is None or error.type not in _TYPES or not file:
        return None
    line = error.line
    if line is None and case.run.failure is not None and case.run.failure.frames:
        line = case.run.failure.frames[-1].line
    text = case.code.files[file].splitlines()
    there = text[line - 1].strip() if line is not None and 0 < line <= len(text) else ""
    return Found(CERTAIN, {"file": file, "line": line or "?", "message": error.message, "text": there})


MISCONCEPTION = Misconception(
    slug="syntax-error",
    question="What is a SyntaxError?",
    fix=Fix.LOADING,
    signs=signs,
    seen='Python could not read {file}, and ran nothing of it: "{message}" on line {line}, which is: {text}',
    why="Python reads the whole file before it runs the first line. A colon, a comma, a quote or a parenthesis "
    "that is missing stops it there, or on the next line.",
    step="Look at line {line} and the end of the line above it, and mend what the message names.",
    wrong="""
from multiprocessing import Process


def sing(song)
    print("singing", song)


if __name__ == "__main__":
    Process(target=sing, args=("a song",)).start()
""",
    right="""
from multiprocessing import Process


def sing(song):
    print("singing", song)


if __name__ == "__main__":
    Process(target=sing, args=("a song",)).start()
""",
    symptoms=("SyntaxError", "IndentationError", "expected ':'", "'(' was never closed", "it does not start at all"),
)
