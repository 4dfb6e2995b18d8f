import os
from multiprocessing import Process


def family(name):
    print(f"{name}: I am {os.getpid()}, my parent is {os.getppid()}")


if __name__ == "__main__":
    print("main:", os.getpid())
    ps = [Process(target=family, args=(n,)) for n in ("Kim", "Lee")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("they were", *[p.pid for p in ps])
