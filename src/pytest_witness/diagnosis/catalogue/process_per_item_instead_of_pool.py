"""A process for each item, however many workers were asked for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import STARTABLE
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Fix, Found, Misconception, Words

_SEVERAL = 2
_MANY = 8  # what the exercises ask for at most


def signs(case: Case) -> Found | None:
    """More were started than were asked for, by a loop over the items that makes a process in each turn."""
    wanted = case.asked_for
    calls = [call for call in case.code.calls_of(*STARTABLE) if case.code.repeated(call) and not _by_number(case, call)]
    if (
        (wanted is None and not _too_many(case))
        or not calls
        or case.serial
        or case.tasks
        or case.run.outcome != "returned"
    ):
        return None
    count = max(case.most_held or 0, len(case.workers))
    if case.graded and (not case.about_work or count == wanted or count < _SEVERAL):
        return None
    if case.graded and wanted is not None and count == wanted - 1:
        return None  # the main program may count itself
    if not case.graded and wanted is not None and (count <= wanted or case.error is not None or case.writers == ()):
        return None
    what = "thread" if case.about_threads else "process"
    values = {"count": count, "line": calls[0].line, "wanted": wanted or Words("fewer"), "what": what}
    return Found(CERTAIN if case.graded else POSSIBLE, values)


def _too_many(case: Case) -> bool:
    """Tell whether a script of which is only known that too many were at work has far more than a pool would have."""
    counted = case.claim.startswith("processes at work at once")
    return case.graded and case.function is None and counted and (case.most_held or 0) > _MANY


def _by_number(case: Case, call: Called) -> bool:
    """Tell whether the turns of the loop are counted by a number of workers, not by the items."""
    loop = call.loop
    over: list[ast.expr] = [loop.iter] if isinstance(loop, ast.For) else []
    if isinstance(loop, ast.ListComp | ast.GeneratorExp | ast.DictComp):
        over = [generator.iter for generator in loop.generators]
    if isinstance(loop, ast.While):
        over = [loop.test]
    if any(isinstance(case.code.resolved(node), ast.List | ast.Tuple) for node in over):
        return True  # as many as are written there
    names = [part for node in over for part in ast.walk(node) if isinstance(part, ast.Name)]
    text = " ".join(ast.unparse(case.code.resolved(node) or node) for node in [*over, *names])
    return not over or any(word in text.lower() for word in ("proc", "worker", "thread", "job", "core", "cpu", "chunk"))


MISCONCEPTION = Misconception(
    slug="process-per-item-instead-of-pool",
    question="Does each item need a process of its own?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} were started, one for each item, where {wanted} were asked for: line {line} makes a {what} in each "
    "turn.",
    why="A fixed number of workers can do any number of items: who is done takes the next one. Made for each item, "
    "their number grows with the list.",
    step="Make {wanted} of them, as a pool does, and give the items to these.",
    wrong="""
from multiprocessing import Process


def sort_mail(bag):
    print("sorted bag", bag)


if __name__ == "__main__":
    print("two workers sort the mail")
    clerks = [Process(target=sort_mail, args=(bag,)) for bag in range(6)]
    for clerk in clerks:
        clerk.start()
""",
    right="""
from multiprocessing import Pool


def sort_mail(bag):
    return "sorted bag " + str(bag)


if __name__ == "__main__":
    print("two workers sort the mail")
    with Pool(2) as pool:
        print(pool.map(sort_mail, range(6)))
""",
    instead_of=("wrong-number-of-processes",),
    symptoms=("too many processes", "it is not faster"),
)
