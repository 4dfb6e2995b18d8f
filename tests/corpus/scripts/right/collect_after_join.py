import multiprocessing
import time


def collect(box):
    values = []
    while not box.empty():
        values.append(box.get())
    return values


def dice(n, box):
    time.sleep(0.2)
    box.put(n % 6 + 1)


def main():
    box = multiprocessing.Queue()
    players = [multiprocessing.Process(target=dice, args=(n, box)) for n in range(4)]
    for p in players:
        p.start()
    for p in players:
        p.join()
    time.sleep(0.1)
    print(len(collect(box)), "throws")


if __name__ == "__main__":
    main()
