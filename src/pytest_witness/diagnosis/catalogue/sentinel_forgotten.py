"""Somebody waits for a last message, and nobody sends it, or too few of them are sent."""

import ast
from dataclasses import dataclass

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import waiting
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """It came to rest for ever, and a loop reads until a last message that is not sent, or not to each."""
    if not case.hung or case.crashes or not (case.workers or case.main_threads):
        return None
    asked = any(
        wait.pid == case.main_pid and wait.is_main and waiting.what(wait) == waiting.MESSAGE for wait in case.waits
    )
    for loop in _reading_loops(case):
        if loop.end is None and not loop.endless:
            continue
        sent = _sent(case, loop)
        alone = loop.end is not None and sent and not any(call.loop for call in sent) and _is_at_work(case, loop)
        few = alone and len(case.stuck) > 0 and len(case.workers) > len(sent)
        waits = case.stuck and _is_at_work(case, loop) and case.may_wait("get", "recv", main=False)
        if sent and not few and (not waits or asked):
            continue  # where the main program waits for an answer, it has not come to the end yet
        values = {"line": loop.read, "end": loop.end or "an end", "waiting": case.waiting}
        sure = CERTAIN if loop.end and (few or not sent) else LIKELY
        return Found(sure, {**values, "count": f"{len(sent)}" if sent else "none"})
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Loop:
    """A loop that reads messages: where, the last message that ends it, if it looks for one, and its functions."""

    read: int
    end: str | None
    endless: bool
    inside: frozenset[int]
    functions: tuple[str, ...]


def _reading_loops(case: Case) -> list[_Loop]:
    found = []
    for node, around in case.code.walk():
        functions = tuple(outer.name for outer in around if isinstance(outer, ast.FunctionDef))
        inside = frozenset(id(inner) for inner in ast.walk(node))
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "iter"
            and len(node.args) > 1
        ):
            if ast.unparse(node.args[0]).endswith((".get", ".recv")):
                end = ast.unparse(node.args[1])
                found.append(_Loop(read=node.lineno, end=end, endless=False, inside=inside, functions=functions))
        elif isinstance(node, ast.While):
            reads = [call for call in case.code.receives() if id(call.node) in inside]
            if reads and "EOFError" not in ast.unparse(node):
                leaves = any(isinstance(inner, ast.Break | ast.Return | ast.Raise) for inner in ast.walk(node))
                endless = isinstance(node.test, ast.Constant) and not leaves
                loop = _Loop(read=reads[0].line, end=_end_of(node), endless=endless, inside=inside, functions=functions)
                found.append(loop)
    return found


def _end_of(loop: ast.While) -> str | None:
    """Return the message that ends a loop, as it is compared: ``None``, ``'STOP'``."""
    leaves = [
        node.test
        for node in ast.walk(loop)
        if isinstance(node, ast.If) and any(isinstance(part, ast.Break | ast.Return) for part in node.body)
    ]
    for test in (loop.test, *leaves):
        for node in ast.walk(test):
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Is | ast.Eq | ast.IsNot | ast.NotEq):
                sides = [node.left, node.comparators[0]]
                plain = [side for side in sides if _is_plain(side)]
                if plain:
                    return ast.unparse(plain[-1])
            elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) and isinstance(node.operand, ast.Name):
                return "None"
    return None


def _is_plain(node: ast.expr) -> bool:
    """Tell whether it is a constant, or a name that is written like one."""
    return (
        isinstance(node, ast.Constant) or number(node) is not None or (isinstance(node, ast.Name) and node.id.isupper())
    )


def _sent(case: Case, loop: _Loop) -> list[Called]:
    """Return the calls, outside of the loop, that send what ends it; all calls that may send it count."""
    sends = [call for call in case.code.sends() if id(call.node) not in loop.inside and call.node.args]
    if loop.end is None:
        return []
    exact = [call for call in sends if ast.unparse(call.node.args[0]) == loop.end]
    tells = [call for call in sends if loop.end in ast.unparse(call.node.args[0]) and call not in exact]
    listed = [
        node for node, _ in case.code.walk() if isinstance(node, ast.List) and loop.end in map(ast.unparse, node.elts)
    ]
    return exact or tells or (sends if listed else [])


def _is_at_work(case: Case, loop: _Loop) -> bool:
    return any(name in case.code.in_workers for name in loop.functions)


MISCONCEPTION = Misconception(
    slug="sentinel-forgotten",
    question="How do my workers know that no more work comes?",
    fix=Fix.ENDING,
    signs=signs,
    seen="The loop on line {line} reads messages until {end} comes; calls that send that: {count}. Who waits: "
    "{waiting}.",
    why="A reader cannot see that nobody will send any more: an empty queue looks the same as a slow one. Each "
    "reader needs a last message of its own that says so.",
    step="Send {end} once for each reader, after the last piece of work.",
    wrong="""
from multiprocessing import Process, Queue


def sew(orders):
    while True:
        order = orders.get()
        if order is None:
            break
        print("sewed", order)


if __name__ == "__main__":
    orders = Queue()
    tailor = Process(target=sew, args=(orders,))
    tailor.start()
    for order in ("coat", "skirt"):
        orders.put(order)
    tailor.join()
""",
    right="""
from multiprocessing import Process, Queue


def sew(orders):
    while True:
        order = orders.get()
        if order is None:
            break
        print("sewed", order)


if __name__ == "__main__":
    orders = Queue()
    tailor = Process(target=sew, args=(orders,))
    tailor.start()
    for order in ("coat", "skirt"):
        orders.put(order)
    orders.put(None)
    tailor.join()
""",
    instead_of=("queue-get-without-put",),
    symptoms=(
        "it hangs",
        "join() never returns",
        "get() never returns",
        "all the work is done and it does not end",
    ),
)
