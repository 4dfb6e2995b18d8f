import time
from concurrent.futures import ProcessPoolExecutor


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def main():
    start = time.time()
    numbers = [27, 97, 871, 6171]
    with ProcessPoolExecutor(max_workers=2) as executor:
        for n, steps in zip(numbers, executor.map(collatz, numbers)):
            print(f"{n:6} needs {steps} steps")
    print(f"{time.time() - start:.2f} s")


main()
