"""How long does it take to start a process that does nothing?"""
from multiprocessing import Process
from time import perf_counter


def nothing():
    pass


if __name__ == "__main__":
    for n in (1, 2, 4):
        begin = perf_counter()
        processes = [Process(target=nothing) for _ in range(n)]
        for p in processes:
            p.start()
        for p in processes:
            p.join()
        print(f"{n} empty processes: {(perf_counter() - begin) * 1000:.1f} ms")
