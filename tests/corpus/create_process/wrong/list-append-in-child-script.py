from multiprocessing import Process

results = []


def work(numbers):
    for n in numbers:
        results.append(n ** 3)


if __name__ == "__main__":
    parts = [[2, 3], [4, 5], [6]]
    workers = [Process(target=work, args=(part,)) for part in parts]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(results)
