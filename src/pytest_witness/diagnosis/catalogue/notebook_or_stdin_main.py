"""A function that stands in no file: in a notebook's cell, at the prompt, or in a text that is executed."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process did not find its function, for the main program of whoever started it is no file."""
    if "<stdin>'" in case.stderr and "FileNotFoundError" in case.stderr:
        return Found(CERTAIN, {"what": "a file called <stdin> was looked for"})
    missing = case.unfound
    if missing is None:
        return None
    what = f"process {missing.trouble.pid} found no {missing.short} in __main__"
    known = missing.short in case.code.whole.functions
    if "(built-in)" in missing.trouble.message and not known:
        return Found(CERTAIN, {"what": what})
    by_text = any("-c" in program.command for program in case.programs) or case.code.calls_of("exec")
    return Found(LIKELY, {"what": what}) if by_text and not known else None


MISCONCEPTION = Misconception(
    slug="notebook-or-stdin-main",
    question="Why do processes not work in a notebook, or at the prompt?",
    fix=Fix.LOADING,
    signs=signs,
    tag="start method",
    seen="A new process could not get the function that it was to run: {what}.",
    why="A new process loads the file of the main program to find its function. What is typed into a notebook, "
    "at the prompt or after python -c is in no file that it could load.",
    step="Save the function in a file of its own (tasks.py), and import it from there.",
    wrong='''
import subprocess
import sys

CELL = """
from multiprocessing import get_context
def double(n):
    print(2 * n)
process = get_context("spawn").Process(target=double, args=(4,))
process.start()
process.join()
"""
subprocess.run([sys.executable, "-c", CELL])
''',
    right='''
import subprocess
import sys
from pathlib import Path

CELL = """
from multiprocessing import get_context
from tasks import double
process = get_context("spawn").Process(target=double, args=(4,))
process.start()
process.join()
"""
Path("tasks.py").write_text("def double(n):\\n    print(2 * n)\\n")
subprocess.run([sys.executable, "-c", CELL])
''',
    symptoms=("Can't get attribute", "<module '__main__' (built-in)>", "it does not work in a notebook"),
)
