import time
from threading import Thread

# count primes, first alone and then with 4 at once. Should be 4x faster

def count_primes(lo, hi, out, slot):
    n = 0
    for k in range(lo, hi):
        if k > 1 and all(k % d for d in range(2, int(k ** 0.5) + 1)):
            n += 1
    out[slot] = n

def main():
    limit = 60000
    step = limit // 4
    out = [0] * 4

    t = time.time()
    for i in range(4):
        count_primes(i * step, (i + 1) * step, out, i)
    slow = time.time() - t
    print("one after the other:", sum(out), "primes", round(slow, 2), "s")

    out = [0] * 4
    t = time.time()
    ts = [Thread(target=count_primes, args=(i * step, (i + 1) * step, out, i)) for i in range(4)]
    for x in ts:
        x.start()
    for x in ts:
        x.join()
    fast = time.time() - t
    print("in parallel:        ", sum(out), "primes", round(fast, 2), "s")
    print("speedup:", round(slow / fast, 2))

if __name__ == "__main__":
    main()
