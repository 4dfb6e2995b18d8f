import multiprocessing as mp


def sum_part(numbers):
    return sum(numbers)


def main():
    numbers = list(range(1, 101))
    procs = []
    for i in range(4):
        part = numbers[i * 25:(i + 1) * 25]
        p = mp.Process(target=sum_part, args=(part,))
        p.start()
        procs.append(p)
    total = 0
    for p in procs:
        total += p.join()
    print("total", total)


if __name__ == "__main__":
    main()
