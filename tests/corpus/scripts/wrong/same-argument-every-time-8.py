from multiprocessing import Process

numbers = [4, 8, 15, 16]


def halve(n):
    print(f"half of {n} is {n / 2}")


if __name__ == "__main__":
    # one process for every number in the list
    workers = []
    i = 0
    while len(workers) < len(numbers):
        p = Process(target=halve, args=(numbers[i],))
        p.start()
        workers.append(p)
    for p in workers:
        p.join()
