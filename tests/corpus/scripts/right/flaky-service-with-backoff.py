import time
from multiprocessing import Process, Value


def connect(tries):
    tries.value += 1
    if tries.value < 3:
        raise SystemExit(1)


def attempt(tries):
    p = Process(target=connect, args=(tries,))
    p.start()
    p.join()
    return p.exitcode == 0


if __name__ == "__main__":
    tries, pause = Value("i", 0), 0.02
    while not attempt(tries):
        print("again in", pause)
        time.sleep(pause)
        pause *= 2
    print("connected at try", tries.value)
