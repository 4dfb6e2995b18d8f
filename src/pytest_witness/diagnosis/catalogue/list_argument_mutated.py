"""A list or dictionary is given as an argument, to be filled by the process."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A worker entered a function that changes an ordinary argument, and the main program reads what it gave."""
    if case.wants_copy:
        return None
    workers = work.run_by(case.code)
    for one in work.handed(case.code, *work.PROCESSES):
        for change in work.changes_of(one.function):
            name = change.name.partition(".")[0].partition("[")[0]
            given = one.given.get(name)
            if change.role != "parameter" or given is None or not work.is_plain(case.code, given):
                continue
            if work.is_shared(work.kind_of(case.code, given)) or not work.entered(case, one.function):
                continue
            text = ast.unparse(given)
            own = isinstance(given, ast.Name) and given.id in bound_in(one.call.around)
            if (
                own
                or not isinstance(given, ast.Name | ast.Attribute)
                or not work.read_elsewhere(case.code, text, workers)
            ):
                continue
            sure = work.sure_of_loss(case, text)
            if sure:
                values = {
                    "function": work.name_of(one.function),
                    "line": change.line,
                    "name": text,
                    "pid": work.who(case),
                }
                if one.call.method.endswith("_async") and not _is_waited_for(case):
                    sure = min(sure, 0.9)
                return Found(sure, {**values, "given": one.call.line})
    return None


def _is_waited_for(case: Case) -> bool:
    """Tell whether anybody waits for what was sent to a pool."""
    return bool(case.code.methods("get", "join", "wait"))


def bound_in(around: tuple[ast.AST, ...]) -> set[str]:
    """Return the names that the comprehensions and loops around a call bind: each turn has another one."""
    loops = [node for node in around if isinstance(node, ast.For | ast.ListComp | ast.GeneratorExp)]
    targets = [one.target for one in loops if isinstance(one, ast.For)]
    targets += [part.target for one in loops if not isinstance(one, ast.For) for part in one.generators]
    return {one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)}


MISCONCEPTION = Misconception(
    slug="list-argument-mutated",
    question="Why does my process not fill the list that I gave it?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {given} gives {name} to another process; in process {pid}, line {line} of {function}() changed what "
    "it was given. Your main program's own {name} has not changed.",
    why="Arguments are copied on their way to another process, so it fills a copy. Only an ordinary call works on "
    "the same object.",
    step="Give {function}() a multiprocessing.Queue to put its values on, or let a pool's map bring back what it "
    "returns.",
    wrong="""
from multiprocessing import Process


def weigh(parcels, scale):
    for parcel in parcels:
        scale.append(parcel * 2)


if __name__ == "__main__":
    weights = []
    process = Process(target=weigh, args=([1, 2, 3], weights))
    process.start()
    process.join()
    print(weights)
""",
    right="""
from multiprocessing import Process, Queue


def weigh(parcels, scale):
    for parcel in parcels:
        scale.put(parcel * 2)


if __name__ == "__main__":
    weights = []
    scale = Queue()
    process = Process(target=weigh, args=([1, 2, 3], scale))
    process.start()
    for _ in range(3):
        weights.append(scale.get())
    process.join()
    print(weights)
""",
    symptoms=("the list is empty", "the result is empty"),
)
