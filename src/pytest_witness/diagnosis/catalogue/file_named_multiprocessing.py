"""A file of the learner's has the name of a module of the library, and is found in its place."""

import re
import sys

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_NAMED = (
    re.compile(r"cannot import name '\w+' from (?:partially initialized module )?'(?P<name>\w+)' \("),
    re.compile(r"module '(?P<name>\w+)' has no attribute"),
    re.compile(r"No module named '(?P<name>\w+)\.\w+'; '\w+' is not a package"),
    re.compile(r"renaming '[^']*?(?P<name>\w+)\.py'"),
)


def signs(case: Case) -> Found | None:
    """A name was not found in a module of the library, and a file here has this module's name."""
    for trouble in case.troubles:
        if trouble.type not in ("AttributeError", "ImportError", "ModuleNotFoundError"):
            continue
        for name in [found["name"] for pattern in _NAMED if (found := pattern.search(trouble.message))]:
            if name in sys.stdlib_module_names and (f"{name}.py" in case.code.files or _path(trouble.message, name)):
                return Found(CERTAIN, {"name": name, "message": trouble.message.partition(" (")[0]})
    return None


def _path(message: str, name: str) -> bool:
    """Tell whether the message names a file of this name that is not the library's."""
    found = re.search(rf"'?(?P<folder>/[^'()]*)/{name}\.py", message)
    return found is not None and not re.search(r"/python3[.\d]*t?$", found["folder"])


MISCONCEPTION = Misconception(
    slug="file-named-multiprocessing",
    question="May I call my file multiprocessing.py?",
    fix=Fix.LOADING,
    signs=signs,
    seen='Your own file {name}.py was found in place of Python\'s module {name}: "{message}".',
    why="import looks into the folder of your program first. A file there that is called like a module of "
    "Python hides it, from your program and from all modules that need it.",
    step="Give {name}.py another name, my_{name}.py for example.",
    wrong="""
from pathlib import Path

Path("multiprocessing.py").write_text("print('my first processes')\\n")

from multiprocessing import Process

print(Process)
""",
    right="""
from pathlib import Path

Path("my_processes.py").write_text("print('my first processes')\\n")

from multiprocessing import Process

print(Process)
""",
    symptoms=(
        "cannot import name 'Process'",
        "module 'multiprocessing' has no attribute",
        "partially initialized module",
    ),
)
