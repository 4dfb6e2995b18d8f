import multiprocessing
import time


def is_prime(n):
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return n > 1


def check(n):
    print(n, "prime" if is_prime(n) else "not prime")


if __name__ == "__main__":
    numbers = [7, 91, 7919, 104729]
    processes = [multiprocessing.Process(target=check, args=(n,)) for n in numbers]
    for p in processes:
        p.start()
    time.sleep(1.2)  # give them time to finish
    print("Finished checking")
