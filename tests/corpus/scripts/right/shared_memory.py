from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def fill(name, start):
    block = SharedMemory(name=name)
    for i in range(start, start + 8):
        block.buf[i] = i * 2
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    try:
        ps = [Process(target=fill, args=(block.name, start)) for start in (0, 8)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(list(bytes(block.buf[:16])))
    finally:
        block.close()
        block.unlink()
