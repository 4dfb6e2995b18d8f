import time
from multiprocessing import Process


def spell(word):
    # print the word letter by letter, looks nice
    for letter in word:
        print(letter, end="-", flush=True)
        time.sleep(0.01)
    print(flush=True)


if __name__ == "__main__":
    words = ["banana", "CHERRY", "1234567", "......"]
    ps = [Process(target=spell, args=(w,)) for w in words]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
