import multiprocessing as mp

temperatures = {"Mon": [12, 15, 11], "Tue": [14, 18, 13], "Wed": [9, 12, 10]}


def average(values):
    return sum(values) / len(values)


def report(day, values):
    mean = average(values)
    print(f"{day}: lowest {min(values)}, highest {max(values)}, mean {average}")


def main():
    procs = []
    for day, values in temperatures.items():
        procs.append(mp.Process(target=report, args=(day, values)))
    for p in procs:
        p.start()
    for p in procs:
        p.join()


if __name__ == "__main__":
    main()
