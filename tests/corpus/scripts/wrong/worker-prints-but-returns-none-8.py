import multiprocessing as mp


def to_binary(n):
    print(n, "is", bin(n)[2:], "in binary")


if __name__ == "__main__":
    numbers = [3, 9, 27, 81]
    with mp.Pool(4) as pool:
        results = pool.map(to_binary, numbers)
    print("Results:", results)
