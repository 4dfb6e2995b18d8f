"""Four items in a pool of four, and yet not a worker for each."""

import ast
import re
from collections.abc import Iterator

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import MAPS
from pytest_witness.diagnosis.unit import LIKELY, POSSIBLE, Fix, Found, Misconception

_EACH = re.compile(
    r"\b(own|different|separate|another|distinct)\s+(process|worker|pid)|\b(process|worker)\s+(of\s+(its|his|her|their)\s+"
    r"own|(for\s+)?each)\b|\bone\s+(process|worker)?\s*(for\s+|per\s+)?(each|every|item|number|task)\b|"
    r"\b(each|every)\s+(one\s+)?(of\s+(the\s+|its\s+|my\s+|our\s+)?)?(\w+\s+)?(process|worker)(es|s)?\b|\b(process|worker)\s+per\b|"
    r"\b(a|one)\s+(new\s+)?(process|worker)\s+for\s+(each|every)",
    re.IGNORECASE,
)


def signs(case: Case) -> Found | None:
    """Fewer workers of a pool wrote lines than there are, where each was to write one."""
    calls = case.code.handed_out(*MAPS)
    writers = len(case.writers)
    if not calls and not (case.code.handed_out("apply_async", "submit") and not case.graded):
        return None
    if not case.graded:
        return _shared_out(case)
    if case.run.outcome != "returned" or not 0 < writers < len(case.workers):
        return None
    values = {
        "told": f"{len(case.worker_lines)} lines were written by {writers} of them",
        "count": len(case.workers),
    }
    if len(case.worker_lines) <= writers:
        return None
    return Found(LIKELY, values) if case.claim.startswith("lines") or (not case.claim and not case.asked) else None


def _shared_out(case: Case) -> Found | None:
    """Tell whether a script says that each item has a worker of its own, and one worker was seen to have several."""
    counts = _counts_pids(case.code)
    said = counts or _EACH.search(case.code.words)
    failed = case.error is not None and not (counts and case.error.type == "AssertionError")
    if not said or failed or case.unending or len(case.workers) <= 1 or not _one_each(case.code, len(case.workers)):
        return None
    pids = {str(worker.pid) for worker in case.workers}
    named = [pid for line in case.main_lines for pid in re.findall(r"\d+", line) if pid in pids]
    writers = [line.pid for line in case.run.outputs if line.stream == "stdout" and str(line.pid) in pids]
    items = _items(case.code)
    values: dict[str, object] = {"count": len(case.workers)}
    if len(set(named)) < len(named) and len(set(named)) < len(case.workers):
        values["told"] = f"process {_most(named)} did the work of {named.count(_most(named))} items"
        return Found(LIKELY if counts else POSSIBLE, values)
    if 0 < len(set(writers)) < min(len(case.workers), len(writers)):
        values["told"] = f"{len(writers)} lines were written by {len(set(writers))} of them"
        return Found(POSSIBLE, values)
    if counts and not named and items is not None and case.tasks < items <= len(case.workers):
        values["told"] = f"only {case.tasks} of them got any of the {items} items"
        return Found(LIKELY, values)
    return None


def _most(pids: list[str]) -> str:
    return max(pids, key=pids.count)


def _handed_items(code: Code) -> Iterator[ast.expr]:
    """Yield what a pool is given the items of: by its `map`, or in a loop that sends one after the other."""
    for call in code.handed_out():
        if call.method in MAPS and (items := call.argument(1, "iterable")) is not None:
            yield items
        elif isinstance(call.loop, ast.For):
            yield call.loop.iter
        elif isinstance(call.loop, ast.ListComp | ast.GeneratorExp | ast.SetComp | ast.DictComp):
            yield call.loop.generators[0].iter


def _items(code: Code) -> int | None:
    """Return how many items a pool is given, where that is written down."""
    return next((count for items in _handed_items(code) if (count := code.length_of(items)) is not None), None)


def _one_each(code: Code, workers: int) -> bool:
    """Tell whether a pool has as many workers as items, or more: by their numbers, or since it is made so."""
    items = _items(code)
    if items is not None:
        return items <= workers
    sizes = [ast.unparse(size) for pool in code.pools if (size := code.size_of(pool)) is not None]
    return any(f"len({ast.unparse(one)})" in sizes for one in _handed_items(code))


def _counts_pids(code: Code) -> bool:
    """Tell whether the file compares how many different ones there are with a number: ``len(set(pids)) == 4``."""
    for node in code.nodes:
        if not isinstance(node, ast.Compare):
            continue
        for part in (node.left, *node.comparators):
            made = code.resolved(part)
            if isinstance(made, ast.Call) and ast.unparse(made.func) == "len" and made.args:
                inner = code.resolved(made.args[0])
                if isinstance(inner, ast.SetComp) or (isinstance(inner, ast.Call) and ast.unparse(inner.func) == "set"):
                    return bool(code.line_of("os.getpid", "multiprocessing.current_process"))
    return False


MISCONCEPTION = Misconception(
    slug="same-worker-did-all-of-map",
    question="Does each worker of a pool get one item?",
    fix=Fix.TOGETHER,
    signs=signs,
    seen="{count} workers were there, but {told}.",
    why="A pool gives the next item to whoever is free. A quick worker may take several, or even all, before the "
    "others have begun, and another time it is otherwise.",
    step="Where each item is to have a process of its own, start a Process for each.",
    wrong="""
from multiprocessing import Pool


def greet(guest):
    print("welcome,", guest)


if __name__ == "__main__":
    guests = ["Ann", "Bob", "Cem", "Dee", "Eva", "Fay"]
    print("each guest is greeted by a different process")
    with Pool(6) as pool:
        pool.map(greet, guests)
""",
    right="""
from multiprocessing import Process


def greet(guest):
    print("welcome,", guest)


if __name__ == "__main__":
    guests = ["Ann", "Bob", "Cem", "Dee", "Eva", "Fay"]
    print("each guest is greeted by a different process")
    for guest in guests:
        Process(target=greet, args=(guest,)).start()
""",
    tag="by luck",
    symptoms=("all the same PID", "it is different each time"),
)
