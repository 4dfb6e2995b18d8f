import concurrent.futures as cf
import math
import time


def slow_factorial(n):
    time.sleep((6 - n) * 0.12)
    return math.factorial(n)


def collect(futures):
    results = []
    for f in cf.as_completed(futures):
        results.append(f.result())
    return results


def main():
    numbers = [1, 2, 3, 4, 5]
    with cf.ProcessPoolExecutor(5) as ex:
        futures = []
        for n in numbers:
            futures.append(ex.submit(slow_factorial, n))
        results = collect(futures)
    i = 0
    while i < len(numbers):
        print(f"{numbers[i]}! = {results[i]}")
        i += 1


if __name__ == "__main__":
    main()
