import threading
import time


def count_primes(lo, hi, out, slot):
    c = 0
    for n in range(lo, hi):
        if n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1)):
            c += 1
    out[slot] = c


def main():
    N = 200_000
    t = time.perf_counter()
    one = [0]
    count_primes(0, N, one, 0)
    serial = time.perf_counter() - t

    out = [0] * 4
    t = time.perf_counter()
    threads = [
        threading.Thread(target=count_primes, args=(i * N // 4, (i + 1) * N // 4, out, i))
        for i in range(4)
    ]
    for th in threads:
        th.start()
    for th in threads:
        th.join()
    parallel = time.perf_counter() - t
    print(one[0], sum(out))
    print(f"one after the other {serial:.2f} s, on 4 cores {parallel:.2f} s")


if __name__ == "__main__":
    main()
