import sys
import threading
from dataclasses import dataclass
from multiprocessing import cpu_count, pool

TEXT = """the quick brown fox jumps over the lazy dog
the dog sleeps
a fox is not a dog"""


@dataclass
class Report:
    word: str
    hits: int


def hello():
    # runs once in each new process of the pool
    sys.stdout.write("worker process is ready\n")


def count(word):
    return Report(word, TEXT.split().count(word))


def main(argv):
    words = argv or ["the", "fox", "dog", "a", "cat"]
    workers = max(2, min(4, cpu_count()))
    with pool.ThreadPool(workers, initializer=hello) as crew:
        jobs = {w: crew.apply_async(count, [w]) for w in words}
        reports = [job.get(timeout=2) for job in jobs.values()]
    for r in sorted(reports, key=lambda r: -r.hits):
        print(r)


if __name__ == "__main__":
    main(sys.argv[1:])
