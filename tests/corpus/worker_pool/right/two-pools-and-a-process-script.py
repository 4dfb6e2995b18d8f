import math
from multiprocessing import Pool, Process


def announce(text):
    print("***", text, "***")


def times_itself(x):
    return x * x


def roots(x):
    return math.sqrt(x)


if __name__ == "__main__":
    title = Process(target=announce, args=("My pools",))
    title.start()
    title.join()

    with Pool(3) as small_pool:
        print("warming up:", small_pool.map(times_itself, [7, 8, 9]))

    with Pool(8) as big_pool:
        print(big_pool.map(roots, range(1, 51)))
