import time
from multiprocessing import JoinableQueue, Process


def logger(lines):
    while True:
        print("LOG", lines.get(), flush=True)
        lines.task_done()


if __name__ == "__main__":
    lines = JoinableQueue()
    Process(target=logger, args=(lines,), daemon=True).start()
    for n in range(3):
        lines.put(f"step {n}")
        time.sleep(0.05)
    lines.join()
