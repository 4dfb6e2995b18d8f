"""A file that makes a pool whenever it is loaded, and is loaded again by each of its workers."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.catalogue.missing_main_guard import is_of_pool, told
from pytest_witness.diagnosis.unit import Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A pool is made outside of any guard, and its workers were stopped for making another, or all hung."""
    started = case.code.started_when_loaded
    if not any(is_of_pool(call) for call in started):
        return None
    line = case.code.starts_when_loaded[0].line
    sure, what = told(case)
    return Found(sure, {"line": line, "what": what, "count": len(case.workers)}) if sure else None


MISCONCEPTION = Misconception(
    slug="missing-main-guard-pool",
    question='Why does a pool need if __name__ == "__main__":?',
    fix=Fix.LOADING,
    signs=signs,
    tag="start method",
    instead_of=("missing-main-guard",),
    seen="Line {line} stands under no guard, and makes a pool whenever your file is loaded: {what}. Workers "
    "seen: {count}.",
    why="Each worker loads your file to find its functions, and so runs every line that is not guarded, that "
    "of the pool as well. Python stops it in this bootstrapping phase, and the pool sends the next worker.",
    step='Put what starts on line {line} under if __name__ == "__main__": at the end of the file.',
    wrong="""
from multiprocessing import Pool


def double(weight):
    return 2 * weight


with Pool(2) as pool:
    print(pool.map(double, [3, 5, 8]))
""",
    right="""
from multiprocessing import Pool


def double(weight):
    return 2 * weight


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(double, [3, 5, 8]))
""",
    methods=("spawn",),
    symptoms=("RuntimeError: bootstrapping phase", "freeze_support()", "it never ends", "more and more processes"),
)
