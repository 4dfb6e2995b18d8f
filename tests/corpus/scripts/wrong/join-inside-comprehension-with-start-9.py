import multiprocessing as mp
import time


class running:
    """with running(f, x): ...  -> runs f in a process"""

    def __init__(self, func, *args):
        self.p = mp.Process(target=func, args=args)

    def __enter__(self):
        self.p.start()
        return self.p

    def __exit__(self, *exc):
        self.p.join()


def multiply(n, row):
    time.sleep(0.25)
    print(f"row {n}: {[n * x for x in row]}")


def main():
    for n in range(1, 5):
        with running(multiply, n, range(1, 6)) as p:
            print("started", p.name)
    print("table complete")


if __name__ == "__main__":
    main()
