"""An empty queue is taken for the end of the work."""

import ast
import math
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, Called, is_guard
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception
from pytest_witness.record import Process


def signs(case: Case) -> Found | None:
    """The main program reads until the queue is empty, and it stopped before its processes had put all."""
    if not case.workers or case.unending:
        return None
    lines = _polls(case)
    if not lines:
        return None if case.graded else _by_worker(case)
    joined = [join for join in case.code.joins if join.line < lines[0] and not case.code.at_work(join)]
    if case.graded:
        fits = case.asked and _fewer(case.got, case.expected)
        return Found(CERTAIN if not joined else LIKELY, {"line": lines[0], **_late(case)}) if fits else None
    late = [worker for worker in case.single if (worker.ended or case.run.ended) > _printed(case)]
    nothing = any(line.endswith(("[]", "{}", "()")) for line in case.main_lines)
    if joined or not (late or nothing or _came_short(case, lines[0])):
        return None
    return Found(CERTAIN, {"line": lines[0], **_late(case)})


def _came_short(case: Case, line: int) -> bool:
    """Tell whether the main program wrote less than its workers sent: lines, where the loop prints, or a list."""
    sent = _sent(case)
    if sent < _SEVERAL or case.error is not None:
        return False
    lists = [len(items) for text in case.main_lines if (items := _list_in(text)) is not None]
    if lists and max(lists) < sent:
        return True
    prints = [call for call in case.code.calls_of("print") if not case.code.at_work(call)]
    inside = [call for call in prints if call.loop is not None and call.loop.lineno == line]  # type: ignore[attr-defined]
    if any(_may_be_left_out(call) or call.argument(-1, "end") for call in inside):
        return False
    once = [call for call in prints if call.loop is None and not _may_be_left_out(call)]
    others = 0 if any(call.loop is not None for call in prints if call not in inside) else len(once)
    return bool(inside) and len(case.main_lines) - others < sent


_SEVERAL = 2


def _may_be_left_out(call: Called) -> bool:
    """Tell whether a call may not have been reached, or may have written several lines."""
    under = [node for node in call.around if isinstance(node, ast.If | ast.Try | ast.IfExp) and not is_guard(node)]
    return bool(under) or "\\n" in ast.unparse(call.node)


def _sent(case: Case) -> int:
    """Return how many messages the workers sent whatever they were given: no condition is around it or before it."""
    plain: dict[str, int] = {}
    for send in case.code.sends(at_work=True):
        function = case.code.functions.get(send.function)
        if function is None or any(isinstance(node, ast.If | ast.Try | ast.While) for node in send.around[:-1]):
            continue
        early = [node for node in ast.walk(function) if isinstance(node, ast.Return | ast.Raise | ast.If)]
        if not any(node.lineno < send.line for node in early):
            plain[send.function] = max(plain.get(send.function, 0), _turns(case, send))
    done = [worker for worker in case.gone if worker.exit_code == 0]
    return sum(max((plain.get(name, 0) for name in case.entered(worker.pid)), default=0) for worker in done)


def _turns(case: Case, send: Called) -> int:
    """Return how often a call is surely made in each run of its function: 0 where that is not written down."""
    loops = [node for node in send.around if isinstance(node, (ast.For, *COMPREHENSIONS))]
    nodes = [node for loop in loops for node in ast.walk(loop)]
    if any(
        isinstance(node, ast.Break | ast.Continue | ast.Return | ast.Raise) or getattr(node, "ifs", ())
        for node in nodes
    ):
        return 0
    turns = [part.iter for loop in loops for part in getattr(loop, "generators", [loop])]
    return math.prod(case.code.length_of(items) or 0 for items in turns)


def _list_in(line: str) -> list[object] | None:
    """Return the list that stands at the end of a line."""
    start = line.find("[")
    try:
        found = ast.literal_eval(line[start:].strip()) if start >= 0 else None
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    return found if isinstance(found, list) else None


def _by_worker(case: Case) -> Found | None:
    """Tell whether a worker read until the queue was empty, and ended before another had put all."""
    for node, around in case.code.walk():
        names = {getattr(outer, "name", "") for outer in around} & case.code.in_workers
        if not names or not _is_poll(node):
            continue
        readers = [worker for worker in case.gone if names & case.entered(worker.pid)]
        if not any(send.function in names for send in case.code.sends()) and (told := _starved(case, readers)):
            return Found(LIKELY, {"line": node.lineno, "pid": told})  # type: ignore[attr-defined]
        senders = {send.function for send in case.code.sends(at_work=True)} - names
        late = [worker for worker in case.workers if senders & case.entered(worker.pid) and worker not in readers]
        for worker in late:
            if any((reader.ended or 0.0) < (worker.ended or case.run.ended) for reader in readers):
                return Found(CERTAIN, {"line": node.lineno, "pid": worker.pid})  # type: ignore[attr-defined]
    return None


def _starved(case: Case, readers: list[Process]) -> int:
    """Return the main program's PID if it sends after it started a reader which came away with nothing; else 0."""
    starts = [start.line for start in case.code.starts if not case.code.at_work(start)]
    later = [send for send in case.code.sends(at_work=False) if starts and send.line > min(starts)]
    took = {line.pid for line in case.run.outputs if ": 0" not in line.text and " 0 " not in line.text}
    return case.main_pid if later and any(reader.pid not in took for reader in readers) else 0


def _late(case: Case) -> dict[str, object]:
    return {"pid": max(case.workers, key=lambda worker: worker.ended or case.run.ended).pid}


def _polls(case: Case) -> list[int]:
    """Return the lines that ask whether a queue is empty, in the condition of a loop, or catch that it is."""
    found = []
    for node, around in case.code.walk():
        if any(getattr(outer, "name", "") in case.code.in_workers for outer in around):
            continue
        if _is_poll(node):
            found.append(node.lineno)  # type: ignore[attr-defined]
    return sorted(found)


def _is_poll(node: ast.AST) -> bool:
    """Tell whether it is a loop that ends when a queue is empty."""
    return isinstance(node, ast.While | ast.For) and (_asks(node) or _gives_up(ast.unparse(node)))


def _asks(node: ast.While | ast.For) -> bool:
    """Tell whether the condition of a loop asks a queue for what is in it."""
    test = ast.unparse(node.test) if isinstance(node, ast.While) else ast.unparse(node.iter)
    return ".empty()" in test or ".qsize()" in test


def _gives_up(text: str) -> bool:
    """Tell whether a loop takes what is there and ends when there is nothing."""
    tries = any(word in text for word in ("get_nowait()", "get(False)", "block=False")) and "Empty" in text
    return tries or re.search(r"if [\w.]+\.(empty\(\)|qsize\(\) == 0):\s+(break|return)", text) is not None


def _fewer(got: object, expected: object) -> bool:
    if isinstance(got, list | tuple | dict | str) and isinstance(expected, list | tuple | dict | str):
        return len(got) < len(expected)
    return not got or (isinstance(got, int | float) and isinstance(expected, int | float) and abs(got) < abs(expected))


def _printed(case: Case) -> float:
    """Return when the main program had written its last line; the end of the run where it wrote none."""
    lines = [line.at for line in case.run.outputs if line.pid == case.main_pid and line.stream == "stdout"]
    return lines[-1] if lines else case.run.ended


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
