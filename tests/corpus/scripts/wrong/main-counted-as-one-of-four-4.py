"""The letters of four words are counted by 4 processes (one word per process)."""
import multiprocessing as mp
import time


def letters(word):
    time.sleep(0.1)
    who = mp.current_process().name
    print(f"{who}: {word} has {len(word)} letters")


def main():
    words = ["strawberry", "fig", "pineapple", "plum"]
    helpers = []
    last = len(words) - 1
    for i, word in enumerate(words):
        if i == last:
            letters(word)
        else:
            helper = mp.Process(target=letters, args=(word,), name=f"helper{i}")
            helper.start()
            helpers.append(helper)
    for helper in helpers:
        helper.join()
    print("4 processes finished")


if __name__ == "__main__":
    main()
