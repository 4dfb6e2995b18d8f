from multiprocessing import Lock, Process


def dine(name, first, second):
    with first:
        with second:
            print(name, "eats")


if __name__ == "__main__":
    forks = [Lock() for _ in range(3)]
    people = []
    for n, name in enumerate(("Plato", "Kant", "Hume")):
        a, b = sorted((n, (n + 1) % 3))
        people.append(Process(target=dine, args=(name, forks[a], forks[b])))
    for p in people:
        p.start()
    for p in people:
        p.join()
