import multiprocessing as mp
from time import sleep, perf_counter, process_time


def lantern(colour):
    """shines for a while"""
    for _ in range(4):
        sleep(0.25)
    print(f"{colour} lantern is out")


def main():
    t = perf_counter()
    for colour in ("red", "green", "blue"):
        p = mp.Process(target=lantern, args=[colour])
        p.start()
    while len(mp.active_children()) != 0:
        pass
    print(f"dark after {perf_counter() - t:.2f} s, my own cpu time {process_time():.2f} s")


if __name__ == "__main__":
    main()
