import math
import multiprocessing as mp


def rooted(x):
    return math.sqrt(x)


def main():
    mp.set_start_method("spawn")
    with mp.Pool(8) as pool:
        print(pool.map(rooted, range(1, 51)))


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
