from multiprocessing import Pool
import time


def slow_square(n):
    time.sleep(0.3)
    return n * n


def main():
    numbers = [3, 4, 5, 6]
    with Pool(2) as pool:
        results = [pool.apply_async(slow_square, (n,)) for n in numbers]
    print("all tasks are sent")
    print("now the results")
    for n, r in zip(numbers, results):
        r.wait(timeout=0.5)
        print(n, r.get() if r.ready() else "missing")


if __name__ == "__main__":
    main()
