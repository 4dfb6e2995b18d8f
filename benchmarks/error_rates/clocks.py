"""What the usual rules say of one program: run by itself, in an interpreter of its own, and looked at by its clock.

    python clocks.py PROGRAM ROUNDS

prints a line of JSON: what each rule says, where it says anything: true for "parallel".
"""

import json
import multiprocessing
import os
import sys
import tempfile
import time
from functools import partial
from itertools import combinations
from pathlib import Path

import programs

LIMITS = [40_000] * 8
WORKERS = 2


def logged(folder, limit):
    """Count primes, and write down who did, from when until when."""
    begin = time.monotonic()
    count = programs.count_primes(limit)
    line = json.dumps([os.getpid(), begin, time.monotonic()])
    handle, _ = tempfile.mkstemp(dir=folder)
    os.write(handle, line.encode())
    os.close(handle)
    return count


def seconds(function, *arguments):
    """Return how long a call takes."""
    begin = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - begin


def timed(program, rounds):
    """Return the seconds of a loop and of the program, in turn, for each round."""
    return [(seconds(programs.serial, LIMITS, 1), seconds(program, LIMITS, WORKERS)) for _ in range(rounds)]


def seen(program):
    """Return who did each task, from when until when, in one run."""
    with tempfile.TemporaryDirectory() as folder:
        program(LIMITS, WORKERS, partial(logged, folder))
        return [json.loads(path.read_text(encoding="ascii")) for path in Path(folder).iterdir()]


def rules(program, rounds):
    """Return what each of the usual rules says."""
    times = timed(program, rounds)
    tasks = seen(program)
    said = {
        "at least two PIDs": len({pid for pid, *_ in tasks}) >= 2,
        "overlapping intervals": any(a[1] < b[2] and b[1] < a[2] for a, b in combinations(tasks, 2)),
        "one run, faster than a loop": times[0][1] < times[0][0],
    }
    if rounds >= 3:
        said["best of three, above 1.3"] = min(a for a, _ in times[:3]) / min(b for _, b in times[:3]) > 1.3
    if rounds >= 10:
        said["ten rounds, ratio 1.5"] = sum(a for a, _ in times[:10]) / sum(b for _, b in times[:10]) >= 1.5
    return said


if __name__ == "__main__":
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork")  # the quickest: in favour of the clock
    print(json.dumps(rules(getattr(programs, sys.argv[1]), int(sys.argv[2]))))
