"""joblib does the work, where `multiprocessing` was asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """An exercise is answered with joblib or loky, whose processes were seen."""
    module = next((name for name in ("joblib", "loky") if case.code.imports(name)), "")
    seen = [worker.pid for worker in case.workers if "loky" in " ".join(worker.command)]
    return Found(CERTAIN, {"pid": seen[0], "module": module}) if case.graded and module and seen else None


MISCONCEPTION = Misconception(
    slug="joblib-loky-instead",
    question="May I use joblib in place of multiprocessing?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="Your program has its processes made by {module}, as process {pid} shows. They are real processes.",
    why="joblib is a good tool, and is built on such pools. The exercise is about what Python itself brings along.",
    step="Try it with multiprocessing: with Pool(...) as pool, and then pool.map.",
    wrong="""
from joblib import Parallel, delayed


def square_area(side):
    return side * side


if __name__ == "__main__":
    print(Parallel(n_jobs=2)(delayed(square_area)(side) for side in [1, 2, 3]))
""",
    right="""
from multiprocessing import Pool


def square_area(side):
    return side * side


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square_area, [1, 2, 3]))
""",
    instead_of=("subprocess-instead",),
    asked=True,
    symptoms=("no process is started",),
)
