from multiprocessing import Pool
from time import sleep
import os

def translate(word):
    sleep(0.3)
    print(os.getpid(), word, "->", word[::-1].upper())

if __name__ == "__main__":
    words = "dog cat cow hen pig fox".split()
    with Pool(processes=3) as pool:
        for w in words:
            pool.apply_async(translate, args=(w,))
        sleep(1.5)  # 6 words, 3 workers, 0.3 each -> 0.6 s, to be safe a bit more
    print("dictionary finished")
