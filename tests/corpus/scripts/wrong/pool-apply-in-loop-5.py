import os
import time
from multiprocessing import Pool


def translate(word):
    time.sleep(0.15)
    print("process", os.getpid(), "translates", word)
    return word[1:] + word[0] + "ay"


if __name__ == "__main__":
    start = time.time()
    result = []
    with Pool(processes=4) as pool:
        for word in "learning python is really great fun".split():
            result.append(pool.apply(translate, args=(word,)))
    print(" ".join(result))
    print("4 processes, %.2f s" % (time.time() - start))
