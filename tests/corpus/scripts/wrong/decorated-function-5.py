from multiprocessing import Pool


class Memo:
    """remembers answers"""

    def __init__(self, func):
        self.func = func
        self.cache = {}

    def __call__(self, n):
        if n not in self.cache:
            self.cache[n] = self.func(n)
        return self.cache[n]


@Memo
def tribonacci(n):
    a, b, c = 0, 0, 1
    for _ in range(n):
        a, b, c = b, c, a + b + c
    return a


if __name__ == '__main__':
    print("check:", tribonacci(5))
    pool = Pool(2)
    total = 0
    for t in pool.imap_unordered(tribonacci, [10, 20, 30, 20, 10]):
        total += t
    pool.close()
    pool.join()
    print("total", total)
