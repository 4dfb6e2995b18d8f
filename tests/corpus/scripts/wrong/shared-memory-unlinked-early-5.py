import time
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

def brightness(name, size):
    time.sleep(0.3)            # wait for our turn
    shm = SharedMemory(name=name)
    print("mean brightness", sum(shm.buf[:size]) / size)
    shm.close()

if __name__ == "__main__":
    picture = bytes(range(0, 250, 10))
    shm = SharedMemory(create=True, size=len(picture))
    shm.buf[:len(picture)] = picture
    p = Process(target=brightness, args=(shm.name, len(picture)))
    p.start()
    # the child has the name now, we do not need it any longer
    shm.close()
    shm.unlink()
    p.join()
    print("picture done")
