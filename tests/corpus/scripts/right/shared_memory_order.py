import multiprocessing as mp
from multiprocessing import shared_memory


def brighten(name, start, stop):
    shm = shared_memory.SharedMemory(name)
    try:
        for i in range(start, stop):
            shm.buf[i] = min(255, shm.buf[i] + 50)
    finally:
        shm.close()


def main():
    block = shared_memory.SharedMemory(create=True, size=8)
    try:
        block.buf[:8] = bytes(range(0, 240, 30))
        halves = [mp.Process(target=brighten, args=(block.name, a, b)) for a, b in ((0, 4), (4, 8))]
        for h in halves:
            h.start()
        for h in halves:
            h.join()
        print(list(block.buf[:8]))
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
