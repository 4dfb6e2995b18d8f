"""Results of a pool are asked for after its with block has ended it."""

import ast
import itertools

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.changes import changes_of
from pytest_witness.diagnosis.signs.leftover import is_awaited
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import FUNCTION, POOL, number
from pytest_witness.diagnosis.source.functions import functions_of, items_for
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NEARLY = 0.9  # of the time that a call was to wait: clocks differ a little


def signs(case: Case) -> Found | None:
    """Work is sent in a pool's with block, its results are asked for after it, and they never came."""
    asks = [*case.code.collected, *case.code.methods("ready", "successful", "next")]
    timed = case.trouble("TimeoutError") is not None or _waited_in_vain(case)
    if not (case.unending or timed or (case.graded and case.asked)):
        return _by_callback(case)
    for block in case.code.pool_blocks:
        sent = [call for call in (*case.code.sent, *_lazy(case)) if block in call.blocks or block in call.around]
        if not sent:
            continue
        inside = [call for call in asks if block in call.around]
        lines = [call.line for call in asks if call.line > _end(block)]
        lines += _used_after(case, block, sent) + _through_function(case, block, sent)
        if lines and not inside and not case.code.on("join", of=(POOL,), at_work=False):
            values = {"sent": sent[0].line, "block": block.lineno, "line": lines[0]}
            return Found(CERTAIN if case.unending or timed else LIKELY, {**values, "waiting": case.waiting})
    return None


def _by_callback(case: Case) -> Found | None:
    """Tell whether a callback was to fill what is read after the block, and nothing in the block waits for it."""
    for block in () if case.graded or is_awaited(case) else case.code.pool_blocks:
        for call in (call for call in case.code.sent if block in call.around):
            lines = [line for name in _filled(case, call) for line in _read_after(case, block, name)]
            if lines:
                values = {"sent": call.line, "block": block.lineno, "line": min(lines)}
                return Found(CERTAIN, {**values, "waiting": case.waiting})
    return None


def _filled(case: Case, call: Called) -> list[str]:
    """Return the names of what the callback of a call changes."""
    callback = case.code.resolved(call.argument(3, "callback"))
    if isinstance(callback, ast.Attribute) and case.code.function_named(callback) is None:
        return [ast.unparse(callback.value)]  # `results.extend`
    changes = [one for function in functions_of(case.code, callback) for one in changes_of(case.code, function)]
    owner = callback.value if isinstance(callback, ast.Attribute) else None
    if isinstance(owner, ast.Name) and owner.id != "self" and any(one.name.startswith("self") for one in changes):
        return [owner.id]  # who speaks of the object that the callback fills
    return [one.name for one in changes]


def _read_after(case: Case, block: ast.AST, name: str) -> list[int]:
    """Return the lines below a block in which the main program reads what has this name, of ``self.`` in any object."""
    own, _, attribute = name.partition(".")
    return [
        node.lineno
        for node, around in case.code.walk()
        if isinstance(node, ast.Name | ast.Attribute)
        and isinstance(node.ctx, ast.Load)
        and (ast.unparse(node) == name or (own == "self" and getattr(node, "attr", "") == attribute))
        and node.lineno > _end(block)
        and not any(isinstance(outer, FUNCTION) and outer.name in case.code.in_workers for outer in around)
    ]


def _waited_in_vain(case: Case) -> bool:
    """Tell whether a call of `wait` or `get` took all of the time that it had, when the last worker was gone.

    It is seen by a silence between two lines, where the program makes no pause itself: a result that is there lets it
    go on at once.
    """
    waits = [call for call in case.code.methods("get", "wait", "next") if not case.code.at_work(call)]
    times = [time for call in waits if (time := number(case.code.resolved(call.argument(0, "timeout")))) is not None]
    if not times or not case.gone or case.stuck:
        return False
    gone = max(worker.ended or case.run.ended for worker in case.gone)
    later = [line.at for line in case.run.outputs if line.pid == case.main_pid and line.at > gone]
    moments = [gone, *later, *([] if later else [case.run.ended])]
    if any(not case.code.at_work(pause) for pause in case.code.pauses):
        moments = moments[:2]
    return any(after - before >= min(times) * _NEARLY for before, after in itertools.pairwise(moments))


def _through_function(case: Case, block: ast.AST, sent: list[Called]) -> list[int]:
    """Return the lines that ask for results of what the block's function returned out of it: handles, or a list."""
    name = sent[0].function
    handles = {
        ast.unparse(target)
        for node in ast.walk(block)
        if isinstance(node, ast.Assign) and any(call.node in ast.walk(node.value) for call in sent)
        for target in node.targets
    }
    handles |= {
        ast.unparse(node.func.value)
        for node in ast.walk(block)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "append"
        if any(call.node in ast.walk(node) for call in sent)
    }
    function = case.code.functions.get(name)
    returned = [node.value for node in ast.walk(function) if isinstance(node, ast.Return)] if function else []
    gives = [
        value
        for value in returned
        if value is not None
        and (ast.unparse(value) in handles or any(call.node in ast.walk(value) for call in sent))
        and not any(isinstance(node, ast.Attribute) and node.attr == "get" for node in ast.walk(value))
    ]
    asks = case.code.methods("get", "wait")
    return [
        call.line
        for call in asks
        if gives and call.function != name and not case.code.at_work(call) and _comes_from(case, call, name)
    ]


def _comes_from(case: Case, call: Called, name: str) -> bool:
    """Tell whether the handle that is asked was given by a function of this name, as one or in a list."""
    asked = call.receiver
    while isinstance(asked, ast.Subscript):
        asked = asked.value
    text = ast.unparse(asked) if asked is not None else ""
    loops = [node for node in call.around if isinstance(node, ast.For)]
    parts = [node for outer in call.around for node in getattr(outer, "generators", ())]
    sources = [items for one in (*loops, *parts) if (items := items_for(one, text)) is not None]
    text = ast.unparse(sources[0]) if sources else text
    values = [node.value for node in case.code.nodes if isinstance(node, ast.Assign) and _binds(node, text)]
    return any(value.startswith(f"{name}(") for value in (text, *map(ast.unparse, values)))


def _binds(node: ast.Assign, text: str) -> bool:
    return any(ast.unparse(target) == text for target in node.targets)


def _end(block: ast.AST) -> int:
    return getattr(block, "end_lineno", 0) or 0


def _lazy(case: Case) -> list[Called]:
    return case.code.on("imap", "imap_unordered", of=(POOL,), at_work=False)


def _used_after(case: Case, block: ast.AST, sent: list[Called]) -> list[int]:
    """Return the lines after the block that use what `imap` gave in it; the block's own where it returns that."""
    lazy = [call for call in sent if call.method.startswith("imap")]
    returned = [call.line for call in lazy if call.around and isinstance(call.around[0], ast.Return)]
    names = {
        target.id
        for call in lazy
        if call.around and isinstance(call.around[0], ast.Assign)
        for target in call.around[0].targets
        if isinstance(target, ast.Name)
    }
    inside = {id(node) for node in ast.walk(block)}
    loads = [
        node
        for node, _ in case.code.walk()
        if isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load)
    ]
    if any(id(node) in inside for node in loads):
        return returned
    return returned + [node.lineno for node in loads if node.lineno > _end(block)]


MISCONCEPTION = Misconception(
    slug="with-block-terminates-async",
    question="Does the pool's with block wait for the work?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {sent} sends work in the with block of line {block}; its results are asked for on line {line}, "
    "after the block, and never came.",
    why="The end of a pool's with block terminates the pool and does not wait: work that is not done is lost, "
    "and whoever asks for it waits for ever. (An executor's with block does wait.)",
    step="Ask for the results inside the with block of line {block}: what line {line} does belongs there.",
    wrong="""
from multiprocessing import Pool
import time


def roast(bean):
    time.sleep(0.2)
    return f"roasted {bean}"


if __name__ == "__main__":
    with Pool(2) as pool:
        handles = [pool.apply_async(roast, (bean,)) for bean in ("mocha", "java")]
    print([handle.get() for handle in handles])
""",
    right="""
from multiprocessing import Pool
import time


def roast(bean):
    time.sleep(0.2)
    return f"roasted {bean}"


if __name__ == "__main__":
    with Pool(2) as pool:
        handles = [pool.apply_async(roast, (bean,)) for bean in ("mocha", "java")]
        print([handle.get() for handle in handles])
""",
    instead_of=(
        "worker-killed-map-hangs",
        "queue-get-without-put",
        "pool-never-collected",
    ),
    symptoms=(
        "it hangs",
        "get() never returns",
        "TimeoutError",
    ),
)
