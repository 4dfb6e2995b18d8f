import multiprocessing as mp
from multiprocessing import shared_memory


def store(values):
    block = shared_memory.SharedMemory(create=True, size=len(values))
    try:
        for i, v in enumerate(values):
            block.buf[i] = v
        return block.name
    finally:
        block.close()
        block.unlink()


def add_half(name, start, stop):
    block = shared_memory.SharedMemory(name=name)
    print("sum of", start, "to", stop, "is", sum(block.buf[start:stop]))
    block.close()


def main():
    name = store(list(range(100)))
    halves = [(0, 50), (50, 100)]
    adders = [mp.Process(target=add_half, args=(name, a, b)) for a, b in halves]
    for a in adders:
        a.start()
    for a in adders:
        a.join()
    print("ready")


if __name__ == "__main__":
    main()
