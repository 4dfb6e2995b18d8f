from multiprocessing import Pool


def odd(n):
    return n % 2


if __name__ == "__main__":
    numbers = range(10_000)
    workers = 4
    with Pool(workers) as pool:
        print(sum(pool.imap_unordered(odd, numbers, chunksize=-(-len(numbers) // workers))), "odd ones")
