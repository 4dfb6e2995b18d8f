"""A worker of a pool, or a daemon, starts processes of its own."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Python says so itself."""
    trouble = case.trouble("AssertionError", says=("daemonic processes are not allowed to have children",))
    if trouble is None:
        return None
    own = [one for one in case.troubles if one.message == trouble.message and one.line]
    places = [call for call in (*case.code.pools, *case.code.starts) if case.code.at_work(call)]
    line = places[0].line if places else own[0].line if own else "?"
    name = next((call.function for call in places), "") or (own[0].function if own else "your function")
    return Found(CERTAIN, {"line": line, "name": name})


MISCONCEPTION = Misconception(
    slug="nested-pool-in-worker",
    question="Can a worker of a pool start processes itself?",
    fix=Fix.WORKING,
    signs=signs,
    seen='{name} runs in a worker and starts processes there, on line {line}: "daemonic processes are not '
    'allowed to have children".',
    why="The workers of a pool are daemons: they are ended together with your main program. A daemon may have "
    "no children, for nobody would end those.",
    step="Let {name} do its piece of work itself, and let one pool in the main program spread the pieces.",
    wrong="""
from multiprocessing import Pool


def wash(plate):
    return f"{plate} is clean"


def wash_stack(stack):
    with Pool(2) as helpers:
        return helpers.map(wash, stack)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(wash_stack, [["a", "b"], ["c", "d"]]))
""",
    right="""
from multiprocessing import Pool


def wash(plate):
    return f"{plate} is clean"


def wash_stack(stack):
    return [wash(plate) for plate in stack]


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(wash_stack, [["a", "b"], ["c", "d"]]))
""",
    instead_of=(
        "exception-in-child-ignored",
        "queue-get-without-put",
    ),
    symptoms=(
        "daemonic processes are not allowed to have children",
        "AssertionError",
    ),
)
