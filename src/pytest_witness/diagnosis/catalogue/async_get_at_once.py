"""The result of a task is asked for before the next task is sent."""

import ast
import itertools

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import FUNCTION, POOLS
from pytest_witness.diagnosis.source.functions import calls_to
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_SENDING = ("apply_async", "submit")
_SENDING_ONE = ("map_async", "starmap_async")  # of a list of one item
_WAITING = ("get", "result", "wait", "as_completed")
_LIBRARY = ("concurrent.futures.wait", "concurrent.futures.as_completed")
_SHOWN = 0.9


def signs(case: Case) -> Found | None:
    """A task is sent and waited for in one breath, several times, and never were two under way."""
    code = case.code
    pairs = list(_at_once(code))
    several = [(send, wait) for send, wait in pairs if code.repeated(send)]
    if not several and len({send.line for send, _ in pairs}) > 1:
        several = _in_a_row(code, pairs)
    if not several or any(code.repeated(pool) for pool in code.calls_of(*POOLS)):
        return None
    send, wait = several[0]
    values = {"send": send.line, "sending": send.method, "waiting": wait.method}
    if case.graded:
        if not case.about_work or (case.most_held or 1) > 1:
            return None
        return Found(CERTAIN if case.most_held == 1 else LIKELY, values)
    fine = case.error is None and case.run.outcome == "returned" and case.tasks > 0
    return Found(_SHOWN, values) if fine and not code.feeds_the_next(send, wait) else None


def _in_a_row(code: Code, pairs: list[tuple[Called, Called]]) -> list[tuple[Called, Called]]:
    """Return these pairs of calls, if one could have been sent before the one above it was waited for."""
    free = [
        send
        for (_, wait), (send, _) in itertools.pairwise(pairs)
        if send.line != wait.line and not code.feeds_the_next(send, wait)
    ]
    return pairs if free else []


def _at_once(code: Code) -> list[tuple[Called, Called]]:
    """Return the calls that send a task, each with the call that waits for its result in the same breath."""
    sending = [call for call in code.methods(*_SENDING) if code.is_kind(call.receiver, *POOLS)]
    sending += [call for call in code.methods(*_SENDING_ONE, of=POOLS) if _of_one(call) and code.repeated(call)]
    waiting = [call for call in code.calls if call.method in _WAITING or code.function_named(call.node.func)]
    return [(send, wait) for send in sending for wait in waiting if _waits_for(code, send, wait, sending)]


def _waits_for(code: Code, send: Called, wait: Called, sending: list[Called]) -> bool:
    """Tell whether a call waits for what another one has sent, before the next one is sent."""
    if wait.receiver is send.node or _is_lazy(code, send, wait):
        return True
    if wait.loop is not send.loop or wait.function != send.function or wait.line < send.line:
        return False
    if any(send.line < other.line < wait.line for other in sending):
        return False
    if wait.name in _LIBRARY:
        inner = [one for one in ast.walk(wait.node) if one is send.node or isinstance(one, ast.Name)]
        others = {kept for other in sending if other is not send for kept in _kept_as(other)} - {*_kept_as(send)}
        return any(one is send.node or ast.unparse(one) in _kept_as(send) for one in inner) and not others & {
            *map(ast.unparse, inner)
        }
    if (function := code.function_named(wait.node.func)) is not None:
        return _gets(code, function, send, wait)
    return wait.receiver is not None and ast.unparse(wait.receiver) in _kept_as(send)


def _gets(code: Code, function: FUNCTION, send: Called, call: Called) -> bool:
    """Tell whether a function of this file is given the handle of a task, and waits for its result."""
    given = next((its for one, its in calls_to(code, function) if one.node is call.node), {})
    names = {name for name, one in given.items() if one is send.node or ast.unparse(one) in _kept_as(send)}
    waits = [one for one in code.methods("get", "result", "wait") if one.function == function.name]
    return any(isinstance(one.receiver, ast.Name) and one.receiver.id in names for one in waits)


def _is_lazy(code: Code, send: Called, wait: Called) -> bool:
    """Tell whether a call goes over what a generator sends: it sends the next one only when it is asked for it."""
    loop = wait.loop
    over = [loop] if isinstance(loop, ast.For) else getattr(loop, "generators", [])
    return isinstance(send.loop, ast.GeneratorExp) and any(code.resolved(one.iter) is send.loop for one in over)


def _of_one(call: Called) -> bool:
    """Tell whether a list of one item is sent, as it is written."""
    items = call.argument(1, "iterable")
    one = isinstance(items, ast.List | ast.Tuple) and len(items.elts) == 1
    return one and not isinstance(items.elts[0], ast.Starred)  # type: ignore[union-attr]


def _kept_as(send: Called) -> list[str]:
    """Return what the handle of a task can be called by then: a name, an attribute, an item, the last of a list."""
    outer = send.around[0] if send.around else None
    if isinstance(outer, ast.Assign):
        return [ast.unparse(target) for target in outer.targets]
    if isinstance(outer, ast.Call) and isinstance(outer.func, ast.Attribute) and outer.func.attr == "append":
        return [f"{ast.unparse(outer.func.value)}[-1]"]
    return [outer.target.id] if isinstance(outer, ast.NamedExpr) else []


MISCONCEPTION = Misconception(
    slug="async-get-at-once",
    question="Why is apply_async not faster when I get the result at once?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="Line {send} sends one task by {sending}(), and {waiting}() waits for it before the next is sent, so never "
    "two were under way.",
    why="{sending}() comes back at once with a handle; {waiting}() waits until the task is done. Asked for at once, "
    "the results come one after the other.",
    step="Send all tasks first and keep their handles in a list; call {waiting}() on them in a second loop.",
    wrong="""
from multiprocessing import Pool


def knit(colour):
    return colour + " scarf"


if __name__ == "__main__":
    scarves = []
    with Pool(3) as pool:
        for colour in ("red", "green", "blue"):
            scarves.append(pool.apply_async(knit, (colour,)).get())
    print(scarves)
""",
    right="""
from multiprocessing import Pool


def knit(colour):
    return colour + " scarf"


if __name__ == "__main__":
    colours = ("red", "green", "blue")
    with Pool(3) as pool:
        handles = [pool.apply_async(knit, (colour,)) for colour in colours]
        print([handle.get() for handle in handles])
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all", "map-over-list-of-one"),
    symptoms=("it is not faster", "one after the other", "always in the same order"),
)
