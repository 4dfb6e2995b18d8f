from multiprocessing import Pool
import time


def count_vowels(s):
    return sum(c in "aeiou" for c in s)


start = time.time()
pool = Pool(2)
print(pool.map(count_vowels, ["multiprocessing", "is", "beautiful"]))
pool.close()
pool.join()
print("time", time.time() - start)
