import multiprocessing


def square_root(x):
    return x ** 0.5


def square_roots(numbers, processes=8):
    context = multiprocessing.get_context("forkserver")
    with context.Pool(processes=processes) as pool:
        return pool.map(square_root, numbers)


if __name__ == "__main__":
    results = square_roots(range(1, 51))
    print(results)
    print(len(results), "roots")
