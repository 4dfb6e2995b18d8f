from multiprocessing import Process, shared_memory
import time


def darken(name, size):
    time.sleep(0.2)
    shm = shared_memory.SharedMemory(name=name)
    for i in range(size):
        shm.buf[i] //= 2
    print("darkened", list(shm.buf[:size]))
    shm.close()


if __name__ == "__main__":
    pixels = bytes([10, 200, 90, 44])
    shm = shared_memory.SharedMemory(create=True, size=len(pixels))
    shm.buf[:len(pixels)] = pixels
    p = Process(target=darken, args=(shm.name, len(pixels)))
    p.start()
    shm.close()
    shm.unlink()
    p.join()
    print("end")
