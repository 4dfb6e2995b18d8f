import math
from multiprocessing import Pool


def task(number):
    print("The square root of", number, "is", math.sqrt(number))


if __name__ == "__main__":
    p = Pool(8)
    for i in range(1, 51):
        p.apply_async(task, args=(i))
    p.close()
    p.join()
    print("All done")
