from concurrent.futures import ProcessPoolExecutor


def add(a, b):
    return a + b


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as ex:
        future = ex.submit(add, 2, 3)
        print("a future looks like this:", future)
        print("and holds", future.result())
        print("afterwards:", future)
