from concurrent.futures import ProcessPoolExecutor

CHUNK = 1000  # big chunks are faster


def digit_sum_of_power(n):
    return sum(int(d) for d in str(2 ** n))


if __name__ == "__main__":
    exponents = range(1000, 1040)
    with ProcessPoolExecutor(max_workers=4) as pool:
        sums = pool.map(digit_sum_of_power, exponents, chunksize=CHUNK)
        for e, s in zip(exponents, sums):
            print(f"2**{e}: {s}")
