"""One process does all of it."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.labels import one_speaks_for_all
from pytest_witness.diagnosis.source.calls import ONE_CALL, POOLS
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Fix, Found, Misconception

_ONLY_ONE = 0.85


def signs(case: Case) -> Found | None:
    """One worker was started where several were asked for, or one of several had all of the work."""
    named = 0 if case.graded else one_speaks_for_all(case)
    wanted = case.asked_for or named or None
    if case.run.outcome != "returned" or case.failed_workers or wanted in (None, 1) or case.without_target:
        return None
    count = (case.most_held or 0) if case.about_threads else len(case.workers)
    pid = case.workers[0].pid if case.workers else case.main_pid
    values = {"wanted": wanted, "pid": pid, "what": "thread" if case.about_threads else "process", "count": count}
    if not case.graded:
        alone = count == 1 and len(case.worker_lines) > 1 and case.error is None and not case.code.calls_of(*POOLS)
        return Found(POSSIBLE, values) if alone else None
    if not case.about_work:
        return None
    if count == 1:
        return Found(CERTAIN if not case.code.calls_of(*POOLS) else _ONLY_ONE, values)
    busy = _busy_one(case)
    if busy and (case.most_held == 1 or _wrote_all(case)) and not case.one_by_one:
        return Found(LIKELY, {**values, "pid": busy})
    return None


def _wrote_all(case: Case) -> bool:
    """Tell whether one worker wrote all lines, for one task that a pool was given."""
    given = case.code.handed_out()
    one_task = len(given) == 1 and given[0].method in ONE_CALL and not case.code.repeated(given[0])
    return one_task and len(case.writers) == 1 and len(case.worker_lines) > 1


def _busy_one(case: Case) -> int:
    """Return the one worker that alone entered a function, or asked for pages; 0 when there is none."""
    asked = {request.pid for request in case.run.requests}
    if len(asked) == 1 and case.main_pid not in asked:
        return asked.pop()
    if case.tasks == 1:
        return next(call.pid for call in case.run.calls if call.kind == "task")
    entered = {worker.pid: case.entered(worker.pid) for worker in case.workers}
    most = max(map(len, entered.values()), default=0)
    busy = [pid for pid, names in entered.items() if len(names) == most]
    return busy[0] if len(busy) == 1 and most > 1 else 0


MISCONCEPTION = Misconception(
    slug="one-child-does-all",
    question="Can one process do what several were asked to do?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="One single {what} did all of the work (process {pid}), where {wanted} were asked for.",
    why="What stands in one target is done by one {what}, line after line. Only what is handed to several of them can "
    "happen at the same time.",
    step="Start one {what} for each part of the work, and give each its own part.",
    wrong="""
from multiprocessing import Process


def ring_all_bells():
    for bell in ("low", "middle", "high"):
        print("the", bell, "bell rings")


if __name__ == "__main__":  # three processes ring three bells
    ringer = Process(target=ring_all_bells)
    ringer.start()
    ringer.join()
""",
    right="""
from multiprocessing import Process


def ring(bell):
    print("the", bell, "bell rings")


if __name__ == "__main__":  # three processes ring three bells
    for bell in ("low", "middle", "high"):
        Process(target=ring, args=(bell,)).start()
""",
    instead_of=("wrong-number-of-processes", "process-per-item-instead-of-pool"),
    symptoms=("all the same PID", "it is not faster", "too few processes"),
)
