from multiprocessing import Pool


def task(i):
    print(f"Process {i}: {i} squared is {i ** 2}")


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(task, range(1, 7))
    print("6 processes have run")
