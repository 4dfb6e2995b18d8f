import multiprocessing as mp
import time


def matrix_power(size, name):
    time.sleep(0.7)
    m = [[(i * j) % 5 for j in range(size)] for i in range(size)]
    print(name, "trace", sum(m[i][i] for i in range(size)))


def wait_for_all(procs):
    """keeps looking until nobody works any more"""
    looks = 0
    running = list(procs)
    while running:
        running = [p for p in running if p.is_alive()]
        looks += 1
    return looks


if __name__ == "__main__":
    jobs = [mp.Process(target=matrix_power, args=(n, f"m{n}")) for n in (3, 5, 8)]
    for j in jobs:
        j.start()
    n = wait_for_all(jobs)
    print("I looked", n, "times, now they are all done")
