from multiprocessing import Pool
import time


def slow_square(n):
    time.sleep(0.1)
    return n * n


def send(numbers):
    with Pool(2) as pool:
        results = [pool.apply_async(slow_square, (n,)) for n in numbers]
        pool.close()
        pool.join()
    return results


def main():
    numbers = [3, 4, 5, 6]
    results = send(numbers)
    print("all tasks are done")
    for n, r in zip(numbers, results):
        print(n, r.get(timeout=0.3))
        for _ in range(2_000_000):   # the slow printer
            pass


if __name__ == "__main__":
    main()
