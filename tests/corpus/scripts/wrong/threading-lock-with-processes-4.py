import multiprocessing as mp
import random


def throw_dice(counts, how_often):
    guard = mp.Lock()
    for _ in range(how_often):
        face = random.randrange(6)
        guard.acquire()
        counts[face] = counts[face] + 1
        guard.release()


def main():
    counts = mp.Array("i", 6)
    players = [mp.Process(target=throw_dice, args=(counts, 15000)) for i in range(4)]
    for p in players:
        p.start()
    for p in players:
        p.join()

    for face, n in enumerate(counts, start=1):
        print(face, n)
    print("sum", sum(counts), "of", 4 * 15000)


if __name__ == "__main__":
    main()
