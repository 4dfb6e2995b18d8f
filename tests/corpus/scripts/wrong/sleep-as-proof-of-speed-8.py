import time
from multiprocessing import Process


def big_calculation(k):
    time.sleep(0.3)
    print("calculation", k, "done")


if __name__ == "__main__":
    t = time.time()
    for k in range(4):
        big_calculation(k)
    alone = time.time() - t

    t = time.time()
    team = [Process(target=big_calculation, args=(k,)) for k in range(4)]
    for p in team:
        p.start()
    for p in team:
        p.join()
    together = time.time() - t

    print(f"alone {alone:.2f} s, together {together:.2f} s")
    print(f"My computer calculates {alone / together:.1f} times faster with processes!")
