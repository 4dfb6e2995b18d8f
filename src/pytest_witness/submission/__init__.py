"""What is run: entries, named but not imported, and the submission and course that they come from."""

from pytest_witness.submission.course import Exercise, load
from pytest_witness.submission.entry import Entry, entry_of
from pytest_witness.submission.submission import Answer, check_path, find_answer, script_of

__all__ = [
    "Answer",
    "Entry",
    "Exercise",
    "check_path",
    "entry_of",
    "find_answer",
    "load",
    "script_of",
]
