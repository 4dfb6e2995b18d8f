"""Two wait for each other."""

import ast
import itertools

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import barriers, conversations, waiting
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception, Words
from pytest_witness.record import Wait


def signs(case: Case) -> Found | None:  # noqa: PLR0911
    """It came to rest for ever: two locks are taken in both orders, or both sides wait for a message first."""
    if not case.hung:
        return None
    crossed = case.code.locks.crossed
    if crossed:
        first, second = crossed[0]
        values = {"one": first.line, "other": second.line, "what": f"the locks {first.name} and {second.name}"}
        return Found(CERTAIN, {**values, "how": _IN_ORDER, "waiting": case.waiting})
    told = _told(case)
    if told is not None:
        return Found(CERTAIN, {**told, "waiting": case.waiting})
    mine = _first_reads(case, at_work=False)
    theirs = _first_reads(case, at_work=True)
    if not theirs or not case.stuck or case.crashes or not case.may_wait("get", "recv", main=False):
        return None
    if not mine and not case.code.sends(at_work=False):  # the workers are on both sides
        mine, theirs = theirs[:1], theirs[1:] or [read for read in theirs if conversations.is_mutual(case, read)]
        senders = {send.function for send in case.code.sends()}
        if not theirs or senders != {read.function for read in (*mine, *theirs)}:
            return None
    elif not mine or not case.may_wait("get", "recv", main=True):
        return None
    other = theirs[0].line if theirs[0] not in mine else Words(f"{theirs[0].line} of another process")
    values = {"one": mine[0].line, "other": other, "what": "a message of the other side"}
    return Found(CERTAIN, {**values, "how": "send before you wait, on one side", "waiting": case.waiting})


def _told(case: Case) -> dict[str, object] | None:
    """Return which two lines keep each other, as far as the threads themselves told where they wait."""
    waits = [wait for wait in case.waits if wait.is_main and not waiting.is_idle(wait)]
    for one, other in itertools.permutations(waits, 2):
        words = _keeps(case, one, other) if one.pid != other.pid else ""
        if words:
            line = waiting.line_of(one)
            how = f"do what {waiting.what(other)} needs before line {line}"
            if "lock" in words:
                how = _IN_ORDER if words == _LOCKS else f"give the lock back before line {line}"
            return {"one": line, "other": waiting.line_of(other), "what": Words(words), "how": Words(how)}
    return None


_LOCKS = "locks that the other one holds"
_IN_ORDER = "take the locks in the same order everywhere"


def _keeps(case: Case, one: Wait, other: Wait) -> str:  # noqa: PLR0911
    """Return for what two threads wait, if each could go on only when the other did; empty if not."""
    mine, theirs = waiting.what(one), waiting.what(other)
    here, there = waiting.line_of(one), waiting.line_of(other)
    if here is None or there is None or not mine or not theirs:
        return ""
    held = case.code.locks.held_at(*waiting.own_lines(one))
    if theirs == "a lock" and held:
        kept = case.code.locks.held_at(*waiting.own_lines(other))
        if mine == "a lock":  # of a lock that is taken twice, the second holder has none
            return _LOCKS if kept and not case.code.locks.twice else ""
        return f"{mine} and the lock {held[0]}"
    if theirs not in (waiting.MESSAGE, "an event") or not _gives_later(case, here, theirs):
        return ""
    if mine.startswith("the end of"):
        return f"{mine} and {theirs}" if other.pid in one.of else ""
    if mine == waiting.BARRIER and not barriers.would_come(case, other):
        return ""
    if mine == "an event":
        return "an event each" if theirs == mine and here != there and _gives_later(case, there, mine) else ""
    return f"{mine} and {theirs}" if mine in ("the pool's answers", "a result", waiting.BARRIER) else ""


def _gives_later(case: Case, line: int, what: str) -> bool:
    """Tell whether the function of a line would send a message, or set an event, further below."""
    gives = case.code.methods("set", "notify", "notify_all") if what == "an event" else case.code.sends()
    places = [node for node in case.code.functions.values() if node.lineno <= line <= (node.end_lineno or line)]
    owner = max(places, key=lambda node: node.lineno).name if places else ""
    looped = [node for node, _ in case.code.walk() if isinstance(node, ast.For | ast.While)]
    inside = any(node.lineno < line <= (node.end_lineno or line) and "Empty" in ast.unparse(node) for node in looped)
    return not inside and any(call.line > line and call.function == owner for call in gives)


def _first_reads(case: Case, *, at_work: bool) -> list[Called]:
    """Return the calls that wait for a message in a function before this function sends any, though it sends some."""
    sends = case.code.sends(at_work=at_work)
    reads = case.code.receives(at_work=at_work)
    first: dict[str, Called] = {}
    for read in reads:
        first.setdefault(read.function, read)
    return [
        read
        for name, read in first.items()
        if (lines := [send.line for send in sends if send.function == name]) and read.line < min(lines)
    ]


MISCONCEPTION = Misconception(
    slug="circular-wait",
    question="How can two processes wait for each other for ever?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {one} and line {other} wait for each other, for {what}. Who waits: {waiting}.",
    why="Each goes on only when the other has done its next step, so neither ever does it. No time and no luck "
    "ends that.",
    step="Break the circle: {how}.",
    wrong="""
from multiprocessing import Pipe, Process


def answer(line):
    question = line.recv()
    line.send(f"{question}? yes!")


if __name__ == "__main__":
    here, there = Pipe()
    friend = Process(target=answer, args=(there,))
    friend.start()
    print(here.recv())
    here.send("tea")
    friend.join()
""",
    right="""
from multiprocessing import Pipe, Process


def answer(line):
    question = line.recv()
    line.send(f"{question}? yes!")


if __name__ == "__main__":
    here, there = Pipe()
    friend = Process(target=answer, args=(there,))
    friend.start()
    here.send("tea")
    print(here.recv())
    friend.join()
""",
    instead_of=(
        "queue-get-without-put",
        "sentinel-forgotten",
    ),
    symptoms=(
        "it hangs",
        "recv() never returns",
        "it hangs only sometimes",
    ),
)
