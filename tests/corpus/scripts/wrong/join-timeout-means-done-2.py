import multiprocessing as mp
import time


def fetch(i, sizes):
    time.sleep(0.8 + i * 0.1)       # server is slow
    sizes[i] = 1000 * (i + 1)


def finish(processes, at_most):
    for p in processes:
        p.join(timeout=at_most)
    return "complete"


def main():
    sizes = mp.Array("i", 3)
    downloads = [mp.Process(target=fetch, args=(i, sizes)) for i in range(3)]
    for d in downloads:
        d.start()
    state = finish(downloads, 0.05)
    print("downloads", state)
    for i, size in enumerate(sizes):
        print("file", i, "has", size, "bytes")


if __name__ == "__main__":
    main()
