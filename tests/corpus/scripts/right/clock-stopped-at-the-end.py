import multiprocessing as mp
import time


def ticking():
    while True:
        time.sleep(0.25)
        print("tick", flush=True)


def build(part):
    time.sleep(0.6)
    print("built the", part)


if __name__ == "__main__":
    clock = mp.Process(target=ticking)
    clock.start()
    builders = [mp.Process(target=build, args=(x,)) for x in ("walls", "roof", "door")]
    for b in builders:
        b.start()
    for b in builders:
        b.join()
    print("house is finished, stop the clock")
    clock.terminate()
    clock.join()
