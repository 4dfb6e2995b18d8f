"""An empty queue is taken for the end of the work."""

import ast
import math
import re
from collections.abc import Iterator

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, FUNCTION, LOOPS, QUEUES, Called, is_guard, number
from pytest_witness.diagnosis.source.catching import Catch, catches_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception
from pytest_witness.record import Process


def signs(case: Case) -> Found | None:
    """The main program reads until the queue is empty, and it stopped before its processes had put all."""
    if not case.workers or case.unending:
        return None
    lines = _polls(case)
    if not lines:
        return None if case.graded else _by_worker(case)
    last = _reached(case, lines[0] if case.graded else lines[-1])  # a second loop takes what the first one left
    joins = [*case.code.joins, *_joins_of_answered(case)]
    joined = [join for join in joins if join.line < last and not case.code.at_work(join)]
    if case.graded:
        fits = case.asked and _fewer(case.got, case.expected)
        return Found(CERTAIN if not joined else LIKELY, {"line": lines[0], **_late(case)}) if fits else None
    lag = _LAG if case.run.provenance.get("Process.ended") == "sampled" else 0.0
    late = [worker for worker in case.single if (worker.ended or case.run.ended) > _printed(case) + lag]
    nothing = any(line.endswith(("[]", "{}", "()")) for line in case.main_lines)
    never = case.error is not None and (case.error.line or 0) < min(last, lines[0])  # it never came there
    if joined or never or not (late or nothing or _came_short(case, lines[0]) or _at_once(case, lines[0])):
        return None
    return Found(CERTAIN, {"line": lines[0], **_late(case)})


def _joins_of_answered(case: Case) -> list[Called]:
    """Return the joins of a queue whose readers say that a message is done only when they have put their answer."""
    code = case.code
    done = [call for call in code.methods("task_done") if code.at_work(call)]
    late = [send for send in code.sends(at_work=True) for one in done if send.function == one.function]
    late = [send for send in late if not any(one.line > send.line for one in done if one.function == send.function)]
    return [] if late or not done else code.methods("join", of=_COUNTING)


_COUNTING = (
    "multiprocessing.JoinableQueue",
    "multiprocessing.Manager().JoinableQueue",
    "multiprocessing.Manager().Queue",
)


def _at_once(case: Case, line: int) -> bool:
    """Tell whether the loop comes right after the starts, or after pauses that its processes' work outlasts."""
    place = _reached(case, line)
    starts = [start for start in case.code.starts if not case.code.at_work(start) and start.line < place]
    takes = [call for call in case.code.methods("get", "get_nowait", of=QUEUES) if not case.code.at_work(call)]
    if not starts or len(starts) < len(case.code.starts) or not case.single or len(takes) != 1:
        return False
    if sum(isinstance(node, (*LOOPS, *COMPREHENSIONS)) for node in takes[0].around) != 1:
        return False  # it polls again and again
    between = [call for call in case.code.calls if starts[-1].line < call.line < place]
    pauses = [call for call in between if call in case.code.pauses]
    paused = _time_of(case, pauses)
    born = max(worker.born for worker in case.single)
    ended = max(worker.ended or case.run.ended for worker in case.single)
    patient = any(isinstance(node, ast.Try) for node in takes[0].around)  # it may have given them a moment
    slow = not (patient or pauses) or ended > born + paused + _A_START
    if pauses and not _sends_last(case):
        return False
    return slow and all(call in pauses or _is_short(call) for call in between)


def _reached(case: Case, line: int) -> int:
    """Return the line where the function that starts the processes comes to a loop: its own, or of the call to it."""
    inner = [one for one in case.code.functions.values() if one.lineno <= line <= (one.end_lineno or line)]
    owners = {start.function for start in case.code.starts if not case.code.at_work(start)}
    if not inner or inner[-1].name in owners:
        return line
    return next((call.line for call in case.code.callers(inner[-1]) if call.function in owners), line)


def _time_of(case: Case, pauses: list[Called]) -> float:
    """Return how long pauses last together, in seconds; for ever, where that is not written down."""
    total = 0.0
    for pause in pauses:
        time, turns = number(case.code.resolved(pause.argument(0, "timeout"))), _turns(case, pause)
        if time is None or not turns or isinstance(pause.loop, ast.While):
            return math.inf
        total += time * turns
    return total


def _sends_last(case: Case) -> bool:
    """Tell whether the workers end when they have sent their last message: what they still do takes no time."""
    last = {send.function: send.line for send in case.code.sends(at_work=True)}
    calls = [call for call in case.code.calls if call.line > last.get(call.function, call.line)]
    return bool(last) and all(map(_is_short, calls))


def _is_short(call: Called) -> bool:
    return call.name in _SHORT or call.method in _SHORT


_LAG = 0.05  # seconds, by which an end that is looked up from time to time may be told too late
_A_START = 0.1  # seconds, in which the main program has come to its next lines
_SHORT = ("print", "list", "dict", "set", "len", "range", "qsize", "append")


def _came_short(case: Case, line: int) -> bool:
    """Tell whether the main program wrote less than its workers sent: lines, where the loop prints, or a list."""
    sent = _sent(case)
    if sent < _SEVERAL or case.error is not None:
        return False
    lists = [len(items) for text in case.main_lines if (items := _items_in(text)) is not None]
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
        early = [node for node in ast.walk(function) if isinstance(node, ast.Return | ast.Raise | ast.Call)]
        if not any(node.lineno < send.line for node in early if not isinstance(node, ast.Call) or _exits(node)):
            plain[send.function] = max(plain.get(send.function, 0), _turns(case, send))
    done = [worker for worker in case.gone if worker.exit_code == 0]
    return sum(max((plain.get(name, 0) for name in case.entered(worker.pid)), default=0) for worker in done)


def _exits(node: ast.Call) -> bool:
    return ast.unparse(node.func).rpartition(".")[2] in ("exit", "_exit")


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


def _items_in(line: str) -> list[object] | dict[object, object] | None:
    """Return the list, or the dictionary, that stands at the end of a line."""
    start = re.search(r"[\[{]", line)
    try:
        found = ast.literal_eval(line[start.start() :].strip()) if start is not None else None
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    return found if isinstance(found, list | dict) else None


def _by_worker(case: Case) -> Found | None:
    """Tell whether a worker read until the queue was empty, and ended before another had put all."""
    for line, around in _loops(case):
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


def _late(case: Case) -> dict[str, object]:
    return {"pid": max(case.workers, key=lambda worker: worker.ended or case.run.ended).pid}


def _polls(case: Case) -> list[int]:
    """Return the lines of the main program's loops that end when a queue is empty."""
    return sorted(line for line, names in _loops(case) if not names & case.code.in_workers)


def _loops(case: Case) -> Iterator[tuple[int, set[str]]]:
    """Yield the lines of the loops that end when a queue is empty, with the names of what they stand in."""
    for node, around in case.code.walk():
        names = {getattr(outer, "name", "") for outer in around}
        if isinstance(node, ast.While | ast.For) and (_asks(case, node) or _gives_up(node)):
            yield node.lineno, names
        if isinstance(node, ast.comprehension) and _counts(case, node.iter):
            yield node.iter.lineno, names
        for catch in catches_of(node):
            if "Empty" in ast.unparse(node) and any(map(_is_impatient, catch.calls())):
                yield from ((line, names) for line in _ended_by(case, catch, around))


def _ended_by(case: Case, catch: Catch, around: tuple[ast.AST, ...]) -> list[int]:
    """Return the line of the loop that an error ends: one inside of what catches it, or one that is left for it."""
    inside = [node for part in catch.body for node in ast.walk(part) if isinstance(node, ast.While | ast.For)]
    if inside:
        return [inside[0].lineno] if any(map(_is_impatient, _calls(inside[0]))) else []
    if not _leaves(catch.answer):
        return []
    loops = [node.lineno for node in around if isinstance(node, ast.While | ast.For)]
    owner = next((node.name for node in around if isinstance(node, FUNCTION)), "")
    return loops[:1] or [call.line for call in case.code.called_again(owner)][:1]


def _calls(node: ast.AST) -> list[ast.Call]:
    return [inner for inner in ast.walk(node) if isinstance(inner, ast.Call)]


def _is_impatient(call: ast.Call) -> bool:
    """Tell whether a call takes a message only if there is one at once, or in less than a moment."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in ("get", "get_nowait"):
        return False
    given = {word.arg: word.value for word in call.keywords}
    block, timeout = (*call.args, None, None)[:2]
    block, timeout = given.get("block", block), given.get("timeout", timeout)
    time = number(timeout)
    at_once = isinstance(block, ast.Constant) and block.value in (False, 0)
    return call.func.attr == "get_nowait" or at_once or (time is not None and time <= _MOMENT)


_MOMENT = 0.5  # seconds


def _gives_up(loop: ast.While | ast.For) -> bool:
    """Tell whether a loop is left under the condition that nothing is in a queue."""
    conditions = [node for node in ast.walk(loop) if isinstance(node, ast.If)]
    return any(
        (_has_none(one.test) and _leaves(one.body)) or (_has_some(one.test) and _leaves(one.orelse))
        for one in conditions
    )


def _leaves(block: list[ast.stmt]) -> bool:
    return any(isinstance(part, ast.Break | ast.Return) for part in block)


def _asks(case: Case, node: ast.While | ast.For) -> bool:
    """Tell whether a loop goes on only as long as something is in a queue."""
    return _has_some(node.test) if isinstance(node, ast.While) else _counts(case, node.iter)


def _counts(case: Case, items: ast.expr) -> bool:
    """Tell whether a loop takes as many turns as a queue has items at that moment: ``range(queue.qsize())``."""
    parts = [case.code.resolved(node) for node in ast.walk(items) if isinstance(node, ast.expr)]
    return any(".qsize()" in ast.unparse(part) for part in parts if part is not None)


def _has_some(test: ast.expr) -> bool:
    """Tell whether a condition is only true when something is in a queue."""
    if isinstance(test, ast.BoolOp):
        return isinstance(test.op, ast.And) and any(map(_has_some, test.values))
    return _SOME.search(ast.unparse(test)) is not None


def _has_none(test: ast.expr) -> bool:
    """Tell whether a condition is that nothing is in a queue."""
    return _NONE.search(ast.unparse(test)) is not None


_SOME = re.compile(
    r"^not .*\.empty\(\)$|\.empty\(\) (==|is) False$|\.empty\(\) (!=|is not) True$|^(?!not ).*\.qsize\(\)( (>|!=) 0)?$"
)
_NONE = re.compile(r"^(?!not ).*\.empty\(\)( (==|is) True)?$|^not .*\.qsize\(\)$|\.qsize\(\) == 0$")


def _fewer(got: object, expected: object) -> bool:
    if isinstance(got, list | tuple | dict | str) and isinstance(expected, list | tuple | dict | str):
        return len(got) < len(expected)
    return not got or (isinstance(got, int | float) and isinstance(expected, int | float) and abs(got) < abs(expected))


def _printed(case: Case) -> float:
    """Return when the main program had written its last line; the end of the run where it wrote none."""
    lines = [line.at for line in case.run.outputs if line.pid == case.main_pid]
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
