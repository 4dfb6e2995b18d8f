import time
from multiprocessing import Process


def spell(word):
    for letter in word:
        print(letter, end="", flush=True)
        time.sleep(0.02)
    print()


if __name__ == "__main__":
    ps = [Process(target=spell, args=(w,)) for w in ("mountain", "keyboard", "sunshine")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
