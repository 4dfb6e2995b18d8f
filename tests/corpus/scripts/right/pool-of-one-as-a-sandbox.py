"""One worker with its own memory, renewed for each task: a library that leaks lives there."""
import os
from multiprocessing import Pool


def leaky(n):
    return os.getpid(), "x" * n


if __name__ == "__main__":
    with Pool(1, maxtasksperchild=1) as sandbox:
        seen = sandbox.map(leaky, [3, 1, 2], chunksize=1)
    print([text for _, text in seen], "from", len({pid for pid, _ in seen}), "fresh workers")
