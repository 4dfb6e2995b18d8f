from multiprocessing import Pool


def step(x):
    return (x * 1103515245 + 12345) % 2**31


if __name__ == "__main__":
    value = 42
    with Pool(2) as pool:
        for _ in range(4):
            value = pool.apply(step, (value,))
            print(value)
