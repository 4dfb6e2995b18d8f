import multiprocessing as mp
import tempfile
import threading
from pathlib import Path


def count_lines(path, answers):
    with open(path) as fh:
        answers.put((path.name, sum(1 for _ in fh)))


def in_parallel(func, items):
    """start one new process for each item and bring back the answers"""
    answers = mp.Queue()
    started = [threading.Thread(target=func, args=(item, answers)) for item in items]
    [s.start() for s in started]
    got = dict(answers.get() for _ in items)
    [s.join() for s in started]
    return got


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        logs = []
        for day in range(1, 6):
            log = Path(folder) / f"day{day}.log"
            log.write_text("GET /index\n" * day * 10)
            logs.append(log)
        result = in_parallel(count_lines, logs)
        for name in sorted(result):
            print(name, result[name])
        print("counted with", len(logs), "processes")
