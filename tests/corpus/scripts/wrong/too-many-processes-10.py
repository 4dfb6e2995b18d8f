import multiprocessing as mp
import os
import time


def letter_sum(word):
    return sum(ord(c) - 96 for c in word)


def main():
    words = ["".join(chr(97 + (i * k) % 26) for k in range(6)) for i in range(60)]
    print("cores:", os.cpu_count(), "words:", len(words))
    t = time.time()
    # one worker per word = maximum speed
    with mp.Pool(len(words)) as pool:
        sums = pool.map(letter_sum, words)
    print("best word:", words[sums.index(max(sums))], max(sums))
    print(f"{time.time() - t:.2f} s")


if __name__ == "__main__":
    main()
