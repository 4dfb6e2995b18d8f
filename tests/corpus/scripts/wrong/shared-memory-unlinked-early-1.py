from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory
import time


def read(name):
    time.sleep(0.4)
    block = SharedMemory(name=name)
    print(bytes(block.buf[:5]).decode())
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=64)
    block.buf[:5] = b"hello"
    p = Process(target=read, args=(block.name,))
    p.start()
    block.close()
    block.unlink()
    p.join()
