import multiprocessing as mp
from multiprocessing.shared_memory import SharedMemory

def paint(name, start, stop, colour):
    shm = SharedMemory(name=name)
    for i in range(start, stop):
        shm.buf[i] = colour
    shm.close()

def main():
    shm = SharedMemory(create=True, size=40)
    painters = []
    try:
        for number, method in enumerate(["spawn", "fork", "fork", "spawn"]):
            ctx = mp.get_context(method)
            p = ctx.Process(target=paint, args=(shm.name, number * 10, number * 10 + 10, number + 1))
            painters.append(p)
        for p in painters:
            p.start()
        for p in painters:
            p.join()
        print(bytes(shm.buf[:40]).hex(" ", 10))
        print("exit codes", [p.exitcode for p in painters])
    finally:
        shm.close()
        shm.unlink()

if __name__ == "__main__":
    main()
