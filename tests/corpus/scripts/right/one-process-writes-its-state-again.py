import tempfile
import time
from multiprocessing import Process
from pathlib import Path


def download(state, parts):
    for part in range(1, parts + 1):
        time.sleep(0.01)
        state.write_text(f"{part} of {parts}")


def count(parts):
    print(sum(range(parts)), "bytes are expected")


if __name__ == "__main__":
    state = Path(tempfile.mkdtemp()) / "state.txt"
    both = [Process(target=download, args=(state, 8)), Process(target=count, args=(8,))]
    for process in both:
        process.start()
    for process in both:
        process.join()
    print(state.read_text())
