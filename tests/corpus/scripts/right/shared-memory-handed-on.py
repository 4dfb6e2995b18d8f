from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def fill(name, place, value):
    block = SharedMemory(name)
    block.buf[place] = value
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=4)
    try:
        ps = [Process(target=fill, args=(block.name, n, n * n)) for n in range(4)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(list(block.buf[:4]))
    finally:
        block.close()
        block.unlink()
