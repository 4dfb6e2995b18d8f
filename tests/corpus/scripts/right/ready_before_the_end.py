from multiprocessing import Pool
import time


def slow_square(n):
    return n * n


def main():
    numbers = [3, 4, 5, 6]
    with Pool(2) as pool:
        results = [pool.apply_async(slow_square, (n,)) for n in numbers]
        while not all(r.ready() for r in results):
            time.sleep(0.05)
    for n, r in zip(numbers, results):
        print(n, r.get(timeout=0.3))
        time.sleep(0.4)


if __name__ == "__main__":
    main()
