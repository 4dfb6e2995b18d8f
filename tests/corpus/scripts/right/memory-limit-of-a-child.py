import resource
from multiprocessing import Process


def greedy(megabytes):
    resource.setrlimit(resource.RLIMIT_AS, (2**29, 2**29))
    try:
        bytearray(megabytes * 2**20)
    except MemoryError:
        raise SystemExit(7)


if __name__ == "__main__":
    for megabytes in (1, 4000):
        p = Process(target=greedy, args=(megabytes,))
        p.start()
        p.join()
        print(megabytes, "MB:", {0: "fits", 7: "too much"}[p.exitcode])
