import multiprocessing as mp
import random


def check(count):
    # an honest clerk counts the ballots in the box
    for _ in range(20):
        assert count >= 0


def vote(box, n):
    mutex = mp.Lock()                    # protects the box
    mine = random.Random()
    for _ in range(n):
        choice = mine.randrange(len(box))
        mutex.acquire()
        try:
            old = box[choice]
            check(old)
            box[choice] = old + 1
        finally:
            mutex.release()


def main():
    box = mp.RawArray("i", 3)
    voters = 3
    ballots = 30000
    people = []
    for v in range(voters):
        people.append(mp.Process(target=vote, args=(box, ballots)))
    for p in people:
        p.start()
    for p in people:
        p.join()
    print("votes:", list(box))
    print("sum:", sum(box), "of", voters * ballots)


if __name__ == "__main__":
    main()
