"""A handle, or a generator, is taken for the result."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.functions import is_generator
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_HANDLES = ("ApplyResult", "AsyncResult", "MapResult", "IMapIterator", "IMapUnorderedIterator", "Future", "Task")
_LAZY = ("generator", "map", "filter", "coroutine", "imap")
_SHOWN = re.compile(
    r"(?<! of )"  # its method was printed
    r"<(?:[\w.]*\.)?(?P<kind>ApplyResult|AsyncResult|MapResult|IMapIterator|IMapUnorderedIterator|Future|generator|map)"
    r"(?: object| at 0x| pending| finished)"
)
_MISUSED = re.compile(
    r"'(?P<kind>ApplyResult|AsyncResult|MapResult|IMapIterator|IMapUnorderedIterator|Future|generator)'"
)


def signs(case: Case) -> Found | None:
    """What came back, or was printed by the main program, is a handle; or it was used as if it were the value."""
    kinds = [one.type.rpartition(".")[2] for one in case.opaque]
    handles = [kind for kind in kinds if kind in _HANDLES]
    if handles:
        return Found(CERTAIN, {"kind": handles[0], "where": "what came back"})
    own = case.code.functions.get(case.function or "")
    if kinds and kinds[0] in _LAZY:
        return Found(
            0.9 if own is not None and is_generator(own) else CERTAIN,
            {"kind": kinds[0], "where": "what came back"},
        )
    for line in case.main_lines:
        if (shown := _SHOWN.search(line)) and (case.graded or not _is_cashed(case.code, shown["kind"])):
            return Found(CERTAIN, {"kind": shown["kind"], "where": "a line of your main program"})
    for trouble in (case.trouble("TypeError"), case.trouble("AttributeError")):
        if trouble is None or trouble.pid != case.main_pid or "pickle" in trouble.message:
            continue
        if misused := _MISUSED.search(trouble.message):
            return Found(CERTAIN, {"kind": misused["kind"], "where": f"what line {trouble.line} works with"})
    return None


def _is_cashed(code: Code, kind: str) -> bool:
    """Tell whether the program asks such handles for their results as well: then it shows one on purpose."""
    if kind in _LAZY or kind.startswith("IMap"):
        given = [arg for one in code.calls if one.name in _TAKING for arg in one.node.args]
        looped = [node.iter for node, _ in code.walk() if isinstance(node, ast.For | ast.comprehension)]
        return any(code.names.kind(node).rpartition(".")[2] in _ITERATORS for node in (*given, *looped))
    asked = [one for one in code.methods("get", "result") if one.is_used and not code.at_work(one)]
    return any(one.method == "result" or code.names.kind(one.receiver).endswith("_async") for one in asked)


_TAKING = ("list", "tuple", "set", "sorted", "sum", "max", "min", "next", "dict")
_ITERATORS = ("imap", "imap_unordered", "map")


MISCONCEPTION = Misconception(
    slug="printing-the-handle",
    question="Why do I get <...Result object at 0x...> instead of my result?",
    fix=Fix.VALUES,
    signs=signs,
    seen="In {where} is a {kind} object, where the result itself should be.",
    why="A {kind} is a receipt: it stands for results that may still be in the making, and you have to ask it for "
    "them.",
    step="Ask for the results, inside the with block: .get() of a pool's answer, .result() of a Future, list(...) "
    "of an iterator.",
    wrong="""
from multiprocessing import Pool


def bake(cakes):
    return cakes * 45


if __name__ == "__main__":
    with Pool(2) as pool:
        minutes = pool.apply_async(bake, (3,))
        minutes.wait()
    print("minutes:", minutes)
""",
    right="""
from multiprocessing import Pool


def bake(cakes):
    return cakes * 45


if __name__ == "__main__":
    with Pool(2) as pool:
        minutes = pool.apply_async(bake, (3,))
        print("minutes:", minutes.get())
""",
    instead_of=("pool-never-collected",),
    symptoms=("<multiprocessing.pool.ApplyResult object at 0x...>", "an object instead of the result"),
)
