import multiprocessing as mp
import time

def weigh(animal, kilos, book):
    time.sleep(0.4)
    book[animal] = kilos

if __name__ == "__main__":
    zoo = {"lion": 190, "otter": 9, "zebra": 350}
    with mp.Manager() as manager:
        book = manager.dict()
        ps = [mp.Process(target=weigh, args=(a, k, book)) for a, k in zoo.items()]
        for p in ps:
            p.start()
    for p in ps:
        p.join()
    print("book:", book)
