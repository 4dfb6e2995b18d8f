import time
from multiprocessing import Process, Value


def work(done, n):
    for _ in range(n):
        time.sleep(0.02)
        with done.get_lock():
            done.value += 1


if __name__ == "__main__":
    done = Value("i", 0)
    ps = [Process(target=work, args=(done, 5)) for _ in range(2)]
    for p in ps:
        p.start()
    while done.value < 10:
        print(f"at least {done.value} of 10")
        time.sleep(0.05)
    for p in ps:
        p.join()
    print(done.value)
