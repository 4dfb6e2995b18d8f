import random
from multiprocessing import Process, Queue


def experiment(runs):
    q = Queue()

    def trial(seed):
        rng = random.Random(seed)
        inside = sum(rng.random() ** 2 + rng.random() ** 2 < 1 for _ in range(20000))
        q.put(4 * inside / 20000)

    ps = [Process(target=trial, args=(s,)) for s in range(runs)]
    for p in ps:
        p.start()
    guesses = [q.get() for _ in ps]
    for p in ps:
        p.join()
    return guesses


if __name__ == "__main__":
    guesses = experiment(4)
    print("pi is about", sum(guesses) / len(guesses))
