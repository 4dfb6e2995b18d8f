import math
import struct
from multiprocessing import Pool, shared_memory

SIZE = struct.calcsize("d")


def square_root(x):
    return math.sqrt(x)


def store_root(block_name, position, x):
    block = shared_memory.SharedMemory(name=block_name)
    try:
        struct.pack_into("d", block.buf, position * SIZE, square_root(x))
    finally:
        block.close()


def square_roots(numbers, processes=8):
    numbers = list(numbers)
    # a block may not be empty, so at least one place
    block = shared_memory.SharedMemory(create=True, size=SIZE * max(1, len(numbers)))
    try:
        jobs = [(block.name, i, x) for i, x in enumerate(numbers)]
        with Pool(processes) as pool:
            pool.starmap(store_root, jobs)
        return list(struct.unpack_from(f"{len(numbers)}d", block.buf))
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    print(square_roots(range(1, 51)))
