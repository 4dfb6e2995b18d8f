"""The main program takes a share of the work, and there is one worker fewer than was asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import STARTABLE
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """One fewer than was asked for worked together, and the main program called what they were handed."""
    wanted = case.asked_for
    together = case.most_held if case.graded and case.most_held is not None else case.started
    if wanted is None or not together or together != wanted - 1 or case.run.outcome != "returned":
        return None
    if case.graded and not case.about_work:
        return None
    code = case.code
    handed = {
        function.name for call in code.calls_of(*STARTABLE) if (function := code.function_named(code.target_of(call)))
    }
    shared = handed & case.in_main if case.about_threads else case.in_main & case.in_workers
    called = [call for call in code.calls if call.name in shared and call.function not in handed]
    if not called:
        return None
    what = "thread" if case.about_threads else "process"
    values = {"count": wanted - 1, "wanted": wanted, "name": called[0].name, "line": called[0].line, "what": what}
    return Found(CERTAIN if case.graded else POSSIBLE, values)


MISCONCEPTION = Misconception(
    slug="main-counted-as-one",
    question="Does my main program count as a worker?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} were started, where {wanted} were asked for: on line {line}, your main program calls {name} for a "
    "share of its own.",
    why="The main program is there anyway, and is not counted. Busy with a share itself, it also cannot look after "
    "the others meanwhile.",
    step="Start one more {what} for the share that the main program does.",
    wrong="""
from multiprocessing import Process


def pick(row):
    print("picked row", row)


if __name__ == "__main__":  # three workers pick the apples
    helpers = [Process(target=pick, args=(row,)) for row in (1, 2)]
    for helper in helpers:
        helper.start()
    pick(3)
""",
    right="""
from multiprocessing import Process


def pick(row):
    print("picked row", row)


if __name__ == "__main__":  # three workers pick the apples
    helpers = [Process(target=pick, args=(row,)) for row in (1, 2, 3)]
    for helper in helpers:
        helper.start()
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all"),
    symptoms=("too few processes",),
)
