"""All processes are given the same argument, or the same function."""

import ast
from collections import Counter

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import Called
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_HANDS = ("submit", "apply", "apply_async")


def signs(case: Case) -> Found | None:
    """Workers told the same thing, where different things were wanted, and the source gives them the same."""
    if case.code.imports("random") or case.code.imports("numpy"):
        return None  # the same dice in each process are another idea
    told = _same(case)
    if not told:
        return None
    fixed = _unchanging(case)
    copied = _copied(case) if fixed is None else None
    if fixed is not None:
        return Found(CERTAIN if case.graded else LIKELY, {"line": fixed.line, "told": told})
    if copied is not None:
        return Found(CERTAIN if case.graded else LIKELY, {"line": copied.line, "told": told})
    return None


def _same(case: Case) -> str:
    """Return what several workers told in common; empty when each told something else."""
    got = case.got if case.asked else case.run.value
    if case.about_value and isinstance(got, list) and len(got) > 1:
        try:
            same = all(value == got[0] for value in got) and bool(got[0])
        except TypeError:
            return ""
        if case.asked and isinstance(case.expected, list):
            same = same and got[0] in case.expected and got != case.expected
        return str(got[0]) if same else ""
    lines = [" ".join(case.run.lines_of(worker)) for worker in case.writers]
    if case.graded and not case.about_value:
        return ""
    most = Counter(lines).most_common(1)
    return most[0][0] if most and most[0][1] > 1 else ""


def _unchanging(case: Case) -> Called | None:
    """Return the call in a loop that hands over one and the same item of something in each turn."""
    for call in case.code.calls:
        hands = call.method in _HANDS or case.code.target_of(call) is not None
        if call.loop is None or not hands:
            continue
        changing = {
            node.id for node in ast.walk(call.loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
        given = [*call.node.args, *(keyword.value for keyword in call.node.keywords)]
        used = {node.id for part in given for node in ast.walk(part) if isinstance(node, ast.Name)}
        picks = [node for part in given for node in ast.walk(part) if isinstance(node, ast.Subscript)]
        calls_something = any(isinstance(node, ast.Call) for part in given for node in ast.walk(part))
        if used & changing or calls_something:
            continue
        if picks or case.graded:
            return call
    return None


def _copied(case: Case) -> Called | None:
    """Return the second of two calls that make the same process, where the others make others."""
    made = [call for call in case.code.processes if call.loop is None and case.code.target_of(call) is not None]
    texts = [ast.dump(call.node) for call in made]
    twice = [call for place, call in enumerate(made) if texts[place] in texts[:place]]
    if not twice or (len(set(texts)) == 1 and not case.graded):
        return None
    targets = {ast.unparse(target) for call in made if (target := case.code.target_of(call)) is not None}
    unused = any(_unused(case, name) for name in case.code.functions)
    return twice[0] if case.graded or (unused and len(targets) > 1) else None


def _unused(case: Case, name: str) -> bool:
    return not any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(case.code.tree))


MISCONCEPTION = Misconception(
    slug="same-argument-every-time",
    question="Does each process take the next item by itself?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="Several of your processes told the same thing ({told}): line {line} gives them the same work.",
    why="A process gets exactly what stands in its target and its args when it is made. It does not go on to the next "
    "item by itself.",
    step="Let what line {line} hands over be another one each time.",
    wrong="""
from multiprocessing import Process


def show(planet):
    print(planet)


if __name__ == "__main__":
    planets = ["Venus", "Earth", "Mars"]
    processes = [Process(target=show, args=(planets[0],)) for _ in planets]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    right="""
from multiprocessing import Process


def show(planet):
    print(planet)


if __name__ == "__main__":
    planets = ["Venus", "Earth", "Mars"]
    processes = [Process(target=show, args=(planet,)) for planet in planets]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    instead_of=("argument-ignored",),
    symptoms=("the same line several times", "all results are the same"),
)
