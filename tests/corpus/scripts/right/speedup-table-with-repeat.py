import timeit
from multiprocessing import Pool


def burn(n):
    return sum(i * i for i in range(n))


def serial():
    return [burn(60_000) for _ in range(4)]


if __name__ == "__main__":
    with Pool(2) as pool:
        t1 = min(timeit.repeat(serial, number=1, repeat=2))
        t2 = min(timeit.repeat(lambda: pool.map(burn, [60_000] * 4), number=1, repeat=2))
    print(f"serial {t1:.3f} s, pool {t2:.3f} s, factor {t1 / t2:.1f}")
