"""A file that starts processes whenever it is loaded, and is loaded again by each of them."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, PROCESS
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Processes are started outside of any guard, and a process that loaded the file was stopped for it, or hung."""
    started = case.code.started_when_loaded
    if not started or any(is_of_pool(call) for call in started):
        return None
    line = case.code.starts_when_loaded[0].line
    sure, what = told(case)
    return Found(sure, {"line": line, "what": what}) if sure else None


def is_of_pool(call: Called) -> bool:
    """Tell whether a call makes a pool, or lets an executor start its workers."""
    return call.name == POOL or call.name.startswith(EXECUTOR)


def told(case: Case) -> tuple[float, str]:
    """Return how sure it is that loading the file was the trouble, and how that was seen."""
    started = case.code.started_when_loaded
    if case.bootstrapping:
        return CERTAIN, f"process {case.bootstrapping} loaded it again, and was stopped"
    if case.error is not None and case.error.type == "EOFError":
        return CERTAIN, "a new process loaded it again, and died (EOFError)"
    fixed = case.trouble("RuntimeError", says=("context has already been set",))
    if fixed is not None and fixed.pid != case.main_pid:  # it came to a line that chooses the start method
        return CERTAIN, f"process {fixed.pid} loaded it again, and failed"
    if case.loading:
        return CERTAIN, "here all then waited for ever"
    if case.unending and case.function is not None and any(call.name != f"{PROCESS}.start" for call in started):
        return 0.9, "here all then waited for ever"  # a worker of a pool waits for the file to be loaded
    loads = case.function is not None or case.run.start_method in ("spawn", "forkserver")
    return (0.6, "each new process may load it again") if case.graded and loads else (0.0, "")


MISCONCEPTION = Misconception(
    slug="missing-main-guard",
    question='What is if __name__ == "__main__": good for?',
    fix=Fix.LOADING,
    signs=signs,
    tag="start method",
    seen="Line {line} stands under no guard, and starts a process whenever your file is loaded: {what}.",
    why="A new process loads your file to find its functions, and so runs every line that is not guarded. The "
    '"bootstrapping phase" in Python\'s error is this loading.',
    step='Put what starts on line {line} under if __name__ == "__main__": at the end of the file.',
    wrong="""
from multiprocessing import Process


def water(plant):
    print("watering the", plant)


process = Process(target=water, args=("fern",))
process.start()
process.join()
""",
    right="""
from multiprocessing import Process


def water(plant):
    print("watering the", plant)


if __name__ == "__main__":
    process = Process(target=water, args=("fern",))
    process.start()
    process.join()
""",
    methods=("spawn", "forkserver"),
    symptoms=("RuntimeError: bootstrapping phase", "freeze_support()", "it prints nothing", "EOFError"),
)
