"""`Pool()`: as many workers as this machine has cores, where a number was asked for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import POOLS, STARTABLE
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_COUNTS = ("cpu_count", "process_cpu_count", "sched_getaffinity")


def signs(case: Case) -> Found | None:
    """The number of workers is another than was asked for, and in the source it is the machine's."""
    pools = [pool for pool in case.code.calls_of(*POOLS) if _is_the_machines(case.code, pool)]
    wanted = case.asked_for
    if wanted is None or case.run.outcome != "returned":
        return None
    line, text = (pools[0].line, ast.unparse(pools[0].node)) if pools else _loop_over_cores(case)
    seen = case.most_held if case.most_held is not None else case.most_alive
    if not line or seen == wanted or len(case.workers) == wanted:
        return None
    values = {"line": line, "text": text, "count": len(case.workers) or seen, "wanted": wanted}
    if case.graded:
        return Found(CERTAIN, values) if case.about_work else None
    return Found(LIKELY, values) if case.workers and case.error is None else None


def _is_the_machines(code: Code, pool: Called) -> bool:
    """Tell whether the size of a pool is left to Python, or reckoned from the number of cores."""
    size = code.size_of(pool)
    starred = any(isinstance(arg, ast.Starred) for arg in pool.node.args)
    if size is None:
        return not starred and all(keyword.arg is not None for keyword in pool.node.keywords)
    return _speaks_of_cores(code, size)


def _speaks_of_cores(code: Code, node: ast.AST) -> bool:
    for part in ast.walk(node):
        if isinstance(part, ast.Name | ast.Attribute) and ast.unparse(part).rpartition(".")[2] in _COUNTS:
            return True
        bound = code.resolved(part) if isinstance(part, ast.Name) else None
        if bound is not None and bound is not part and _speaks_of_cores(code, bound):
            return True
    return False


def _loop_over_cores(case: Case) -> tuple[int, str]:
    """Return where as many processes are made as there are cores, without a pool; no line when nowhere."""
    for call in case.code.calls_of(*STARTABLE):
        loop = call.loop
        over = loop.iter if isinstance(loop, ast.For) else None
        if isinstance(loop, ast.ListComp):
            over = loop.generators[0].iter
        if over is not None and _speaks_of_cores(case.code, over):
            return call.line, ast.unparse(over)
    return 0, ""


MISCONCEPTION = Misconception(
    slug="default-or-cpu-count-pool",
    question="How many workers does Pool() have?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} workers were started, where {wanted} were asked for: line {line} says {text}.",
    why="Without a number, a pool has as many workers as the machine has cores, and cpu_count() says the same. On "
    "another computer it is another number.",
    step="Write the number that is asked for where line {line} leaves it to the machine.",
    wrong="""
from multiprocessing import Pool


def fold(letter):
    return "folded " + letter


if __name__ == "__main__":
    print("97 workers fold the letters")
    with Pool() as pool:
        print(pool.map(fold, ["A", "B", "C"]))
""",
    right="""
from multiprocessing import Pool


def fold(letter):
    return "folded " + letter


if __name__ == "__main__":
    print("three workers fold the letters")
    with Pool(3) as pool:
        print(pool.map(fold, ["A", "B", "C"]))
""",
    instead_of=("wrong-number-of-processes", "one-child-does-all", "same-worker-did-all-of-map"),
    symptoms=("too few processes", "too many processes"),
)
