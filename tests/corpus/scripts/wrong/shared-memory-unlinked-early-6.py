import multiprocessing as mp
import time
from multiprocessing import shared_memory


def take_part(name, first, step):
    time.sleep(0.2)
    numbers = shared_memory.ShareableList(name=name)
    try:
        return sum(numbers[i] for i in range(first, len(numbers), step))
    finally:
        numbers.shm.close()


def send(pool, values, parts):
    """put the values into shared memory and send the tasks"""
    numbers = shared_memory.ShareableList(values)
    try:
        return [pool.apply_async(take_part, (numbers.shm.name, i, parts)) for i in range(parts)]
    finally:
        numbers.shm.close()
        numbers.shm.unlink()


def main():
    with mp.Pool(2) as pool:
        tasks = send(pool, list(range(1, 41)), 4)
        sums = [t.get() for t in tasks]
    print(sums, "=", sum(sums))


if __name__ == "__main__":
    main()
