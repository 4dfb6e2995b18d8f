import multiprocessing
import time


def bake(cake):
    time.sleep(0.2)
    print(cake, "done")


def run_process(p):
    p.start()
    p.join()


if __name__ == "__main__":
    t = time.time()
    ovens = []
    for cake in ("apple", "cherry", "carrot", "lemon"):
        ovens.append(multiprocessing.Process(target=bake, args=(cake,)))
    for p in ovens:
        run_process(p)
    print("in parallel:", round(time.time() - t, 1), "seconds")
