from multiprocessing import Pool
import time


def is_even(n):
    return n % 2 == 0


if __name__ == "__main__":
    numbers = range(8000)

    t = time.perf_counter()
    a = sum(is_even(n) for n in numbers)
    print("normal loop :", a, f"{time.perf_counter() - t:.4f} s")

    with Pool(4) as pool:
        t = time.perf_counter()
        b = sum(pool.imap(is_even, numbers))
        print("4 processes :", b, f"{time.perf_counter() - t:.4f} s")
    print("why is it not faster??")
