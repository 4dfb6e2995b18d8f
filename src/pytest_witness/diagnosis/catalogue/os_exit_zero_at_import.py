"""The file calls `os._exit` whenever it is loaded."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The interpreter ended without an answer, and the source calls `os._exit` at the top level."""
    if not case.graded or case.run.failure is not None or case.workers:
        return None
    calls = [call for call in case.code.loaded_calls if call.name in ("os._exit", "os.abort")]
    if not calls:
        return None
    never = case.function is None or case.function not in case.in_main
    return Found(CERTAIN if case.run.outcome == "exited" and never else LIKELY, {"line": calls[0].line})


MISCONCEPTION = Misconception(
    slug="os-exit-zero-at-import",
    question="What does os._exit() end?",
    fix=Fix.LOADING,
    signs=signs,
    instead_of=("sys-exit-at-import",),
    seen="The whole interpreter ended on line {line}, while your file was being loaded: nothing was called, "
    "and nothing returned.",
    why="os._exit() ends the process at once, and with it all that would still have been done. At the top "
    "level it is run whenever the file is loaded.",
    step="Delete line {line}: a program ends by itself when all is done.",
    wrong="""
import os
from multiprocessing import Process


def plant(tree):
    print("planting an", tree)


os._exit(0)

if __name__ == "__main__":
    Process(target=plant, args=("oak",)).start()
""",
    right="""
from multiprocessing import Process


def plant(tree):
    print("planting an", tree)


if __name__ == "__main__":
    Process(target=plant, args=("oak",)).start()
""",
    asked=True,
    symptoms=("it ends at once", "it prints nothing"),
)
