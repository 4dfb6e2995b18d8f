"""An empty queue is taken for the end of the work."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.early import arrival, comes_at_once
from pytest_witness.diagnosis.signs.shortfall import came_short, is_fewer
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.polling import polling_loops
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception
from pytest_witness.record import Process

_COUNTING = (
    "multiprocessing.JoinableQueue",
    "multiprocessing.Manager().JoinableQueue",
    "multiprocessing.Manager().Queue",
)
_LAG = 0.05  # seconds, by which an end that is looked up from time to time may be told too late


def signs(case: Case) -> Found | None:
    """The main program reads until the queue is empty, and it stopped before its processes had put all."""
    if not case.workers or case.unending:
        return None
    lines = _polls(case)
    if not lines:
        return None if case.graded else _by_worker(case)
    values = {"line": lines[0], "pid": _last(case).pid}
    place = arrival(case.code, lines[0] if case.graded else lines[-1])  # a second loop takes what the first one left
    joins = [*case.code.joins, *_joins_of_answered(case.code)]
    joined = [join for join in joins if join.line < place and not case.code.at_work(join)]
    if case.graded:
        fits = case.asked and is_fewer(case.got, case.expected)
        return Found(CERTAIN if not joined else LIKELY, values) if fits else None
    lag = _LAG if case.run.provenance.get("Process.ended") == "sampled" else 0.0
    late = [worker for worker in case.single if (worker.ended or case.run.ended) > _printed(case) + lag]
    nothing = any(line.endswith(("[]", "{}", "()")) for line in case.main_lines)
    never = case.error is not None and (case.error.line or 0) < min(place, lines[0])  # it never came there
    if joined or never or not (late or nothing or came_short(case, lines[0]) or comes_at_once(case, lines[0])):
        return None
    return Found(CERTAIN, values)


def _polls(case: Case) -> list[int]:
    """Return the lines of the main program's loops that end when a queue is empty."""
    return sorted(line for line, names in polling_loops(case.code) if not names & case.code.in_workers)


def _last(case: Case) -> Process:
    """Return the worker that ended last."""
    return max(case.workers, key=lambda worker: worker.ended or case.run.ended)


def _joins_of_answered(code: Code) -> list[Called]:
    """Return the joins of a queue whose readers say that a message is done only when they have put their answer."""
    done = [call for call in code.methods("task_done") if code.at_work(call)]
    late = [send for send in code.sends(at_work=True) for one in done if send.function == one.function]
    late = [send for send in late if not any(one.line > send.line for one in done if one.function == send.function)]
    return [] if late or not done else code.methods("join", of=_COUNTING)


def _printed(case: Case) -> float:
    """Return when the main program had written its last line; the end of the run where it wrote none."""
    lines = [line.at for line in case.run.outputs if line.pid == case.main_pid]
    return lines[-1] if lines else case.run.ended


def _by_worker(case: Case) -> Found | None:
    """Tell whether a worker read until the queue was empty, and ended before another had put all."""
    for line, around in polling_loops(case.code):
        names = around & case.code.in_workers
        readers = [worker for worker in case.gone if names & case.entered(worker.pid)]
        if not any(send.function in names for send in case.code.sends()) and (told := _starved(case, readers)):
            return Found(LIKELY, {"line": line, "pid": told})
        senders = {send.function for send in case.code.sends(at_work=True)} - names
        late = [worker for worker in case.workers if senders & case.entered(worker.pid) and worker not in readers]
        for worker in late:
            if any((reader.ended or 0.0) < (worker.ended or case.run.ended) for reader in readers):
                return Found(CERTAIN, {"line": line, "pid": worker.pid})
    return None


def _starved(case: Case, readers: list[Process]) -> int:
    """Return the main program's PID if it sends after it started a reader which came away with nothing; else 0."""
    starts = [start.line for start in case.code.starts if not case.code.at_work(start)]
    later = [send for send in case.code.sends(at_work=False) if starts and send.line > min(starts)]
    took = {line.pid for line in case.run.outputs if ": 0" not in line.text and " 0 " not in line.text}
    return case.main_pid if later and any(reader.pid not in took for reader in readers) else 0


MISCONCEPTION = Misconception(
    slug="queue-empty-polling",
    question="Does an empty queue mean that all is done?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="The loop on line {line} stopped at the first moment when the queue was empty, while process {pid}, "
    "for one, was still to put something in.",
    why="empty() says that nothing is there now, not that nothing will come. Right after start() the processes "
    "have hardly begun, so the queue is empty then.",
    step="Replace the loop on line {line} by one that calls get() exactly as often as the processes call put().",
    wrong="""
from multiprocessing import Process, Queue
import time


def fish(pond, net):
    time.sleep(0.3)
    net.put(f"a fish from the {pond}")


if __name__ == "__main__":
    net = Queue()
    anglers = [Process(target=fish, args=(pond, net)) for pond in ("lake", "river")]
    for angler in anglers:
        angler.start()
    caught = []
    while not net.empty():
        caught.append(net.get())
    print(caught)
""",
    right="""
from multiprocessing import Process, Queue
import time


def fish(pond, net):
    time.sleep(0.3)
    net.put(f"a fish from the {pond}")


if __name__ == "__main__":
    net = Queue()
    anglers = [Process(target=fish, args=(pond, net)) for pond in ("lake", "river")]
    for angler in anglers:
        angler.start()
    caught = [net.get() for _ in anglers]
    print(caught)
""",
    instead_of=("forgot-join",),
    symptoms=(
        "some results are missing",
        "the results are empty",
        "sometimes it works",
    ),
)
