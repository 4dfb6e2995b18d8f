from multiprocessing import Process
from time import sleep


def count_to(limit):
    sleep(0.1)
    print("counting:", *range(1, limit + 1))


if __name__ == "__main__":
    for limit in (2, 4, 6, 8):
        Process(target=count_to, args=(limit,)).start()
