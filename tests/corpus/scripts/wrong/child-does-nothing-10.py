import multiprocessing


def worker(number):
    # the process for this number
    return


def main():
    numbers = [4, 8, 15, 16]
    processes = []
    for number in numbers:
        p = multiprocessing.Process(target=worker, args=(number,))
        processes.append(p)
        p.start()
        print(f"{p.name}: the square of {number} is {number ** 2}")
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
