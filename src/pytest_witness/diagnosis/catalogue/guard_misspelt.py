"""The main guard is misspelt, so that nothing in it is run."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import is_guard, text_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No process was born, and something at the top level looks like a main guard and is none."""
    guards = [node for node in case.code.tree.body if isinstance(node, ast.If) and _looks_like_guard(case.code, node)]
    if not guards or case.workers or case.code.has_guard:
        return None
    test = case.code.resolved(guards[0].test) or guards[0].test
    values = {"line": guards[0].lineno, "test": ast.unparse(test)}
    names = {node.id for node in ast.walk(test) if isinstance(node, ast.Name)}
    trouble = case.trouble("NameError")
    if trouble is not None:
        return Found(CERTAIN, values) if any(f"'{name}'" in trouble.message for name in names) else None
    if case.run.mode != "script" or case.error is not None:
        return None
    return Found(CERTAIN, values)


def _looks_like_guard(code: Code, node: ast.If) -> bool:
    test = code.resolved(node.test)
    if is_guard(node) or not isinstance(test, ast.Compare) or len(test.comparators) != 1:
        return False
    sides = [code.resolved(side) or side for side in (test.left, test.comparators[0])]
    others = [side for side in sides if not (isinstance(side, ast.Name) and side.id == "__name__")]
    if len(others) == 1 and text_of(others[0]) not in ("", "__main__", "__mp_main__"):
        return True
    words = sorted(map(_word, sides))
    if all(isinstance(side, ast.Constant) for side in sides):
        return words == ["main", "name"]  # two texts, which are never equal
    names = [side for side in sides if isinstance(side, ast.Name)]
    return bool(names) and words in (["main", "name"], ["main", "main"], ["name", "name"])


def _word(node: ast.expr) -> str:
    """Return ``main`` or ``name``, however it is written."""
    text = node.id if isinstance(node, ast.Name) else node.value if isinstance(node, ast.Constant) else ""
    word = str(text).strip("_- .:()'").lower()
    close = {
        "mian": "main",
        "mane": "main",
        "nmae": "name",
        "mani": "main",
        "mainn": "main",
        "maim": "main",
        "manin": "main",
    }
    return close.get(word, word)


MISCONCEPTION = Misconception(
    slug="guard-misspelt",
    question="Why does nothing happen when I run my file?",
    fix=Fix.LOADING,
    signs=signs,
    seen="Nothing under line {line} was run, and no process was started: the line says if {test}.",
    why="Python gives a file that is run the __name__ '__main__', with two underscores before and two behind, and "
    "compares letter by letter.",
    step='Write line {line} as: if __name__ == "__main__":',
    wrong="""
from multiprocessing import Process


def wave(name):
    print(name, "waves")


if __name__ == "__main_":
    process = Process(target=wave, args=("Ben",))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def wave(name):
    print(name, "waves")


if __name__ == "__main__":
    process = Process(target=wave, args=("Ben",))
    process.start()
    process.join()
""",
    instead_of=("undefined-name-under-guard", "multiprocessing-imported-not-used", "created-never-started"),
    symptoms=("it prints nothing", "nothing happens"),
)
