"""A pool is there, and the work is done by Python's own `map`, or by a loop, in the main program."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import EXECUTOR, MAPS, ONE_CALL, POOL
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_OWN = ("map", "filter", "itertools.starmap")
_WITH_KEY = ("sorted", "max", "min")
_ABOUT_PROCESSES = ("pid", "name", "exitcode", "is_alive", "ident", "sentinel")
_LOOPS = (ast.For, ast.While, ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)


def signs(case: Case) -> Found | None:
    """No worker of a pool received a task, nothing was given to it, and the main program did the work itself."""
    code = case.code
    pools = code.calls_of(POOL, EXECUTOR)
    if not pools or case.tasks or case.asked or code.processes or code.handed_out() or _passed_on(case):
        return None
    if case.error is not None:
        return None
    work = sorted(case.only_in_main & set(code.functions))
    maps = [call for call in code.calls if call.name in _OWN and any(_has_pool(code, call, pool) for pool in pools)]
    maps.sort(key=lambda call: getattr(code.function_named(call.argument(0)), "name", "") not in work)
    inside = [call for call in code.calls if _name(call) in work and _in_block(case, call)]
    if not maps and not inside and not case.graded:
        own = _loop(case, pools, work)
        if own is None or case.run.outcome != "returned":
            return None
        values = {"line": own, "how": "an ordinary call", "pid": case.main_pid, "first": pools[0].line}
        return Found(LIKELY, values)
    if maps and not code.function_named(maps[0].argument(0)):
        maps = [] if inside or case.graded else maps
    line = (maps or inside or pools)[0].line
    how = "Python's own map" if maps else "an ordinary call"
    values = {"line": line, "how": how, "pid": case.main_pid, "pool": len(case.workers), "first": pools[0].line}
    return Found(CERTAIN if maps or inside else LIKELY, values)


def _passed_on(case: Case) -> bool:
    """Tell whether a pool is an argument of something that this file cannot tell, and may be given work there."""
    code = case.code
    makers = (POOL, EXECUTOR)
    loose = any(not code.names.kind(call.receiver) for call in code.methods(*MAPS, *ONE_CALL))
    return any(
        isinstance(arg, ast.Name) and code.names.kind(arg) in makers
        for call in code.calls
        for arg in (*call.node.args, *(keyword.value for keyword in call.node.keywords))
        if loose or (code.function_named(call.node.func) is None and call.name != "print")
    )


def _loop(case: Case, pools: list[Called], work: list[str]) -> int | None:
    """Return the line of a loop that does the work once a pool is there; None when it cannot be told.

    It calls a function of this file that the main program alone entered, or it computes in the block of the pool.
    """
    code = case.code
    for pool in pools:
        for call in code.calls:
            beside = pool.loop is None and _has_pool(code, call, pool)
            keyed = call.argument(-1, "key") if call.name in _WITH_KEY else None
            if beside and ((call.loop is not None and _name(call) in work) or code.function_named(keyed)):
                return call.line
    for node, around in code.walk():
        blocks = [outer for outer in around if isinstance(outer, ast.With)]
        held = any(code.names.kind(item.context_expr) in (POOL, EXECUTOR) for one in blocks for item in one.items)
        if held and isinstance(node, _LOOPS) and _computes(node):
            return node.lineno
    return None


def _has_pool(code: Code, call: Called, pool: Called, deep: int = 3) -> bool:
    """Tell whether a call stands behind the birth of a pool, or in a function that is given it, or called there."""
    if call.function == pool.function:
        return call.line >= pool.line
    function = code.functions.get(call.function)
    if function is None:
        return False
    given = [argument for argument in function.args.args if code.names.kind(ast.Name(argument.arg)) in (POOL, EXECUTOR)]
    inside = [node for node in pool.around if isinstance(node, ast.ClassDef)]
    if given or any(node in call.around for node in inside):
        return True
    return deep > 0 and any(_has_pool(code, caller, pool, deep - 1) for caller in code.callers(function))


def _computes(loop: ast.AST) -> bool:
    """Tell whether a loop computes, and does not look at processes."""
    nodes = list(ast.walk(loop))
    looks = any(isinstance(node, ast.Attribute) and node.attr in _ABOUT_PROCESSES for node in nodes)
    return not looks and any(isinstance(node, ast.BinOp | ast.AugAssign) for node in nodes)


def _name(call: Called) -> str:
    """Return the name of the function or method that is called."""
    return call.name if isinstance(call.node.func, ast.Name) else call.method


def _in_block(case: Case, call: Called) -> bool:
    """Tell whether a call stands in the block of a pool."""
    made = [case.code.names.kind(item.context_expr) for block in call.blocks for item in block.items]
    return POOL in made or EXECUTOR in made


MISCONCEPTION = Misconception(
    slug="builtin-map-inside-pool-block",
    question="Does everything inside a with Pool block run in the pool?",
    fix=Fix.STARTING,
    signs=signs,
    seen="The pool of line {first} got no task: on line {line}, {how} had the work done in process {pid}, your main "
    "program.",
    why="A with block only says how long the pool lives. Ordinary calls inside of it stay in the main program; the "
    "workers do what is given to them by a method of the pool.",
    step="Have the pool do it: write pool.map(...), with the pool's name in front.",
    wrong="""
from multiprocessing import Pool


def reverse(word):
    return word[::-1]


if __name__ == "__main__":
    words = ["stop", "live", "drawer"]
    with Pool(3) as pool:
        print(list(map(reverse, words)))
""",
    right="""
from multiprocessing import Pool


def reverse(word):
    return word[::-1]


if __name__ == "__main__":
    words = ["stop", "live", "drawer"]
    with Pool(3) as pool:
        print(list(pool.map(reverse, words)))
""",
    symptoms=("all the same PID", "it is not faster", "the workers do nothing"),
)
