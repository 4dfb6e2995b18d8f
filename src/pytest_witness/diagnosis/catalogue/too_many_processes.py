"""Many more processes at once than any machine has cores for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, LOOPS
from pytest_witness.diagnosis.unit import POSSIBLE, Fix, Found, Misconception, Words

MANY = 24  #: at once: more than the cores of a learner's machine

_FAR_TOO_MANY = 64  # where somebody asked for a number of them
_CROWD = 40  # started one right after the other, though some may end before the last begins
_SOME = 4  # of them, at least, were there together
_WAITING = ("join", "wait", "get", "recv", "acquire", "is_alive", "active_children", "sleep")


def signs(case: Case) -> Found | None:
    """Very many workers were alive at the same moment."""
    made = case.code.processes or case.code.pools
    if case.unending or not made or case.code.calls_of("os.fork"):
        return None
    if case.graded:
        return Found(POSSIBLE, {"count": case.most_alive}) if case.most_alive >= _FAR_TOO_MANY else None
    if case.error is not None or _as_many_as_cores(case):
        return None
    if case.most_alive >= MANY:
        return Found(0.6, {"count": case.most_alive})
    if (
        len(case.single) >= _CROWD
        and case.most_alive >= _SOME
        and any(_in_one_go(case, one) for one in case.code.starts)
    ):
        started = f"{len(case.single)} were started one right after the other; up to {case.most_alive}"
        return Found(0.6, {"count": Words(started)})
    return None


def _in_one_go(case: Case, start: Called) -> bool:
    """Tell whether a loop starts processes, and nothing in it or around it waits in between."""
    callers = [call for call in case.code.calls if start.function and call.name == start.function]
    loops = {node for call in (start, *callers) for node in call.around if isinstance(node, (*LOOPS, *COMPREHENSIONS))}
    inside = {id(node) for loop in loops for node in ast.walk(loop)}
    calls = [call for call in case.code.calls if id(call.node) in inside]
    own = {call.name for call in calls} & set(case.code.functions)
    calls += [call for call in case.code.calls if call.function in own and not case.code.at_work(call)]
    return bool(inside) and not any(call.method in _WAITING for call in calls)


def _as_many_as_cores(case: Case) -> bool:
    """Tell whether no number is said, or the machine's own: then there are as many workers as it has cores."""
    sizes = [case.code.size_of(pool) for pool in case.code.pools]
    return not case.code.processes and any(size is None or "cpu_count" in ast.unparse(size) for size in sizes)


MISCONCEPTION = Misconception(
    slug="too-many-processes",
    question="Are more processes always faster?",
    fix=Fix.ADVICE,
    signs=signs,
    tag="soft",
    seen="{count} worker processes were alive at the same moment.",
    why="Only as many processes can compute at once as the machine has cores; the others wait, and each takes "
    "time to start and memory of its own.",
    step="Try a pool of about as many workers as your machine has cores.",
    wrong="""
from multiprocessing import Pool


def third(number):
    return number / 3


if __name__ == "__main__":
    with Pool(80) as pool:
        print(sum(pool.map(third, range(80))))
""",
    right="""
from multiprocessing import Pool


def third(number):
    return number / 3


if __name__ == "__main__":
    with Pool(4) as pool:
        print(sum(pool.map(third, range(80))))
""",
    methods=("fork",),
    symptoms=("it is not faster", "the computer becomes slow"),
)
