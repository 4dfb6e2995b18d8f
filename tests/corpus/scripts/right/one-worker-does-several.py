import math
import multiprocessing as mp


def digits(n):
    return len(str(math.factorial(n)))


def main():
    with mp.Pool(4) as pool:
        lengths = pool.map(digits, range(60))
    print("59! has", lengths[-1], "digits")
    print("all together", sum(lengths))


if __name__ == "__main__":
    main()
