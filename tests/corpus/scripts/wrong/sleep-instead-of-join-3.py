import os
import tempfile
import time
from multiprocessing import Process


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))


def save_primes(lo, hi, folder):
    time.sleep(0.2)
    found = [str(n) for n in range(lo, hi) if is_prime(n)]
    with open(os.path.join(folder, f"{lo}.txt"), "w") as f:
        f.write(" ".join(found))


def wait_for_everybody():
    # give the others enough time
    for left in (3, 2, 1):
        print("waiting ...", left)
        time.sleep(0.4)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for lo in (0, 1000, 2000, 3000):
            Process(target=save_primes, args=(lo, lo + 1000, folder)).start()

        wait_for_everybody()

        total = 0
        for name in os.listdir(folder):
            with open(os.path.join(folder, name)) as f:
                total += len(f.read().split())
        print("primes below 4000:", total)
