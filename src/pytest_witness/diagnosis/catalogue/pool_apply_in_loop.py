"""`pool.apply` in a loop: each call waits for its answer."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import POOLS
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_SHOWN = 0.9


def signs(case: Case) -> Found | None:
    """`apply` is called several times, and never were two tasks under way."""
    code = case.code
    calls = code.methods("apply", of=POOLS)
    repeated = [call for call in calls if code.repeated(call)]
    lined_up = calls if len({call.line for call in calls}) > 1 and len({call.function for call in calls}) == 1 else []
    several = repeated or lined_up
    several = [call for call in several if case.graded or not code.feeds_the_next(call, call)]
    if not several or any(code.repeated(pool) for pool in code.calls_of(*POOLS)):
        return None
    values = {"line": several[0].line}
    if case.graded:
        if not case.about_work or (case.most_held or 1) > 1:
            return None
        return Found(CERTAIN if case.most_held == 1 else LIKELY, values)
    fine = case.error is None and case.run.outcome == "returned" and case.tasks > 0 and len(case.workers) > 1
    return Found(_SHOWN, values) if fine else None


MISCONCEPTION = Misconception(
    slug="pool-apply-in-loop",
    question="Does pool.apply spread my calls over the workers?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="Line {line} gives one task after the other to the pool by apply(), so never two were under way at the same "
    "moment.",
    why="apply() waits for the answer before it comes back, so the next call comes only then. The workers take turns, "
    "whatever their number is.",
    step="Give the pool all of it at once: one map() in place of the calls of apply().",
    wrong="""
from multiprocessing import Pool


def water(plant):
    return "watered " + plant


if __name__ == "__main__":
    plants = ["fern", "palm", "rose", "ivy"]
    with Pool(4) as pool:
        print([pool.apply(water, (plant,)) for plant in plants])
""",
    right="""
from multiprocessing import Pool


def water(plant):
    return "watered " + plant


if __name__ == "__main__":
    plants = ["fern", "palm", "rose", "ivy"]
    with Pool(4) as pool:
        print(pool.map(water, plants))
""",
    tag="by luck",
    instead_of=("wrong-number-of-processes", "one-child-does-all"),
    symptoms=("it is not faster", "one after the other", "always in the same order"),
)
