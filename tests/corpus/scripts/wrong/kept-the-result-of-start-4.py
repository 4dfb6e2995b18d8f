import multiprocessing as mp
import time


def bake(cake, seconds):
    time.sleep(seconds)
    print(cake, "is ready", flush=True)


def launch(cake, seconds):
    return mp.Process(target=bake, args=(cake, seconds), name=cake).start()


def main():
    oven = {}
    for cake, seconds in [("apple pie", 0.2), ("brownie", 0.1), ("muffin", 0.15)]:
        oven[cake] = launch(cake, seconds)
    for cake, process in oven.items():
        print("waiting for", cake, "alive:", process.is_alive())
        process.join()


if __name__ == "__main__":
    main()
