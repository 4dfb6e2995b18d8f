"""The lost updates are what is to be seen: with and without the lock."""
from multiprocessing import Process, Value


def bare(v):
    for _ in range(3000):
        v.value += 1


def locked(v):
    for _ in range(3000):
        with v.get_lock():
            v.value += 1


def run(how):
    v = Value("i", 0)
    ps = [Process(target=how, args=(v,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    return v.value


if __name__ == "__main__":
    right = run(locked)
    print("locked:", right)
