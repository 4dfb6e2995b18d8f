from multiprocessing import Pool

text = "17 4 23 8 15 42 16"


def divisors(n):
    return [d for d in range(1, n + 1) if n % d == 0]


if __name__ == "__main__":
    with Pool(3) as pool:
        numbers = list(map(int, text.split()))
        found = pool.map(divisors, numbers)
        for n, d in zip(map(str, numbers), found):
            print(n.rjust(3), d)
