import multiprocessing as mp
import time


def reverse(word):
    time.sleep(0.02)
    return word[::-1]


def reverse_all(words):
    pool = mp.Pool(3)
    reversed_words = pool.imap(reverse, words)
    pool.close()
    pool.join()
    return reversed_words


if __name__ == "__main__":
    words = ["stressed", "drawer", "live", "star"]
    t = time.time()
    print("before:", words)
    print("after: ", reverse_all(words))
    print("seconds:", round(time.time() - t, 2))
