from multiprocessing import Pool


def power(base, exponent):
    return base ** exponent


if __name__ == "__main__":
    pool = Pool(2)
    result = pool.apply_async(power, (2, 20))
    pool.close()
    pool.join()
    print("2 to the power of 20 is", result)
