"""What observing costs, side by side with the same programs run bare, in one session.

    python benchmarks/overhead.py [--rounds N]

Each pair is run in turn, bare and observed, for N rounds; the ratio is that of the medians. Times are wall-clock.
"""

import argparse
import os
import pickle
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from pytest_witness.observe import Supervisor
from pytest_witness.pages import Content, PageServer
from pytest_witness.stage import Job
from pytest_witness.submission import Entry

ROOT = Path(__file__).resolve().parent.parent
SOLUTIONS = ROOT / "solutions"

# Bare Python takes the platform's default method; this sets another one first, in the least that does it.
BARE = """
import multiprocessing, runpy, sys
multiprocessing.set_start_method(sys.argv[1])
runpy.run_path(sys.argv[2], run_name='__main__')
"""

CHILDREN = """
import os
def main(count):
    for _ in range(count):
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)
"""


def timed(action: Callable[[], object]) -> float:
    """Return the seconds that an action takes."""
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


def pair(name: str, bare: Callable[[], object], observed: Callable[[], object], rounds: int) -> None:
    """Run both in turn and print a row."""
    bare(), observed()
    times = [(timed(bare), timed(observed)) for _ in range(rounds)]
    slow, fast = (statistics.median(column) for column in zip(*times, strict=True))
    spread = " to ".join(f"{ratio:.2f}" for ratio in sorted(o / b for b, o in times)[:: max(1, rounds - 1)][:2])
    print(f"{name:<44} {slow * 1000:8.1f} ms {fast * 1000:8.1f} ms   {fast / slow:5.2f}  ({spread})", flush=True)


def bare_script(file: Path, method: str | None = None) -> None:
    """Run a file as anybody would."""
    command = [sys.executable, str(file)] if method is None else [sys.executable, "-c", BARE, method, str(file)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def script_job(file: Path, method: str | None = None) -> Job:
    """Return the job that runs the same file observed."""
    entry = Entry(name=file.name, file=file, folder=file.parent)
    return entry.job((), {}, start_method=method, deadline=60.0)


def one_call(supervisor: Supervisor, rounds: int) -> None:
    """Measure an observed run of four_processes.py against the bare script."""
    file = SOLUTIONS / "four_processes" / "four_processes.py"
    for method in ("fork", "spawn", "forkserver"):
        job = script_job(file, method)
        bare, observed = partial(bare_script, file, method), partial(supervisor.observe, job)
        pair(f"four_processes.py, {method}", bare, observed, rounds)


def whole_session(rounds: int) -> None:
    """Measure grading the solutions against running bare what it runs: as many programs, one after the other.

    What they download, a server of the same kind has for them.
    """
    runs, pages = observed_runs()

    def grade() -> None:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        command += ["exercises", "--submission", "solutions"]
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)

    with tempfile.TemporaryDirectory() as folder, PageServer() as server:
        host = urlsplit(server.serve(pages)[0]).netloc
        drivers = [driver(Path(folder), number, run, host) for number, run in enumerate(runs)]
        pair(f"session of {len(runs)} runs", lambda: [bare_script(file) for file in drivers], grade, rounds)


def observed_runs() -> tuple[list[dict[str, object]], dict[str, Content]]:
    """Return the jobs that a grading session runs, and all pages that it serves, by listening to one."""
    code = """if True:
        import pickle, sys, pytest

        class Listener:
            jobs, pages = [], {}

            def pytest_sessionstart(self):  # not before: pytest wants to load its plugins itself
                from pytest_witness.observe import Supervisor
                from pytest_witness.pages import PageServer

                observe, serve = Supervisor.observe, PageServer.serve
                Supervisor.observe = lambda it, job, **more: self.jobs.append(job.to_data()) or observe(it, job, **more)
                PageServer.serve = lambda it, pages: self.pages.update(pages) or serve(it, pages)

        arguments = ["-q", "-p", "no:cacheprovider", "exercises", "--submission", "solutions"]
        pytest.main(arguments, plugins=[Listener()])
        pickle.dump((Listener.jobs, Listener.pages), open(sys.argv[1], "wb"))
    """
    with tempfile.NamedTemporaryFile("rb") as file:
        subprocess.run([sys.executable, "-c", code, file.name], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        return pickle.load(file)  # noqa: S301  # written just now


def driver(folder: Path, number: int, job: dict[str, object], host: str) -> Path:
    """Write the script that makes the same call bare, with the same start method and without any witness.

    Addresses of pages are those of the server at `host`.
    """
    file = folder / f"run{number}.py"
    method = f"    multiprocessing.set_start_method({job['start_method']!r})\n" if job["start_method"] else ""
    call = f"    runpy.run_path({job['file']!r}, run_name='__main__')\n"
    if job["function"]:
        args = [*map(repr, map(_value, job["args"])), *(f"{k}={_value(v)!r}" for k, v in job["kwargs"].items())]
        call = f"    from {job['module']} import {job['function']} as call\n    call({', '.join(args)})\n"
    head = f"import multiprocessing, runpy, sys\nsys.path.insert(0, {job['folder']!r})\n"
    call = re.sub(r"(?<=//)127\.0\.0\.1:\d+", host, call)
    file.write_text(f"{head}if __name__ == '__main__':\n{method}{call}")
    return file


def _value(tree: object) -> object:
    from pytest_witness.record import unpack

    return unpack(tree)


def each_process(supervisor: Supervisor, rounds: int) -> None:
    """Measure what each additional process costs, for 10, 100 and 1,000 short-lived children."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "children.py"
        file.write_text(CHILDREN + "import sys\nif __name__ == '__main__':\n    main(int(sys.argv[1]))\n")
        print("\nchildren        bare, each      observed, each   added, each")
        for count in (10, 100, 1000):
            entry = Entry(name="children", file=file, folder=file.parent, argv=(str(count),))
            none = Entry(name="children", file=file, folder=file.parent, argv=("0",))
            bare, observed = [], []
            for _ in range(rounds):
                bare.append(_each(lambda n: subprocess.run([sys.executable, str(file), str(n)], check=True), count))
                job, empty = entry.job((), {}, deadline=120.0), none.job((), {}, deadline=120.0)
                observed.append(_each(lambda n, j=job, e=empty: supervisor.observe(j if n else e), count))
            b, o = statistics.median(bare), statistics.median(observed)
            print(f"{count:>8} {b * 1e3:12.3f} ms {o * 1e3:14.3f} ms {(o - b) * 1e3:11.3f} ms", flush=True)


def _each(run: Callable[[int], object], count: int) -> float:
    """Return the time of each child: with them, less without them."""
    return (timed(lambda: run(count)) - timed(lambda: run(0))) / count


def main() -> None:
    """Run everything and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--session-rounds", type=int, default=3)
    rounds = parser.parse_args()
    print(f"Python {sys.version.split()[0]}, {len(os.sched_getaffinity(0))} cores, {rounds.rounds} rounds\n")
    print(f"{'':<44} {'bare':>11} {'observed':>11}   ratio  (least to most)")
    with Supervisor() as supervisor:
        one_call(supervisor, rounds.rounds)
        whole_session(rounds.session_rounds)
        each_process(supervisor, max(3, rounds.rounds // 3))


if __name__ == "__main__":
    main()
