from multiprocessing import Process
from threading import Lock, Thread


def count(words, totals, lock):
    for word in words:
        with lock:
            totals[len(word)] = totals.get(len(word), 0) + 1


def read(shelf):
    lock = Lock()  # for the two threads of this process alone
    totals = {}
    readers = [Thread(target=count, args=(half, totals, lock)) for half in (shelf[::2], shelf[1::2])]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    with lock:
        print(shelf[0], sorted(totals.items()))


if __name__ == "__main__":
    shelves = [["poems", "novel", "atlas"], ["bread", "soups", "cakes", "pies"]]
    readers = [Process(target=read, args=(shelf,)) for shelf in shelves]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
