import math
from multiprocessing import Lock, Pool, Value

counter = None
lock = None


def remember(shared_counter, shared_lock):
    """Runs once in each worker, before its first task."""
    global counter, lock
    counter = shared_counter
    lock = shared_lock


def square_root(x):
    return math.sqrt(x)


def counted_root(x):
    root = square_root(x)
    with lock:
        counter.value += 1
    return root


def square_roots(numbers, processes=8):
    done = Value("i", 0, lock=False)
    with Pool(processes, initializer=remember, initargs=(done, Lock())) as pool:
        roots = pool.map(counted_root, numbers)
    if done.value != len(roots):
        raise RuntimeError(f"{done.value} tasks were counted, not {len(roots)}")
    return roots


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
