from multiprocessing import Pool
import os
import time


def develop(photo):
    time.sleep(0.1)
    return f"{photo} developed by {os.getpid()}"


if __name__ == "__main__":
    photos = ["img%03d" % i for i in range(8)]
    t = time.time()
    with Pool(1) as pool:       # we need one pool
        for line in pool.map(develop, photos):
            print(line)
    print("parallel:", round(time.time() - t, 2), "s")
