import multiprocessing as mp
import time


def collatz(n):
    time.sleep(0.2)
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def main():
    with mp.Pool(2) as p:
        print("sending the tasks")
        result = p.map_async(collatz, [27, 97, 871, 6171])
    print("steps:", result.get())


if __name__ == "__main__":
    main()
