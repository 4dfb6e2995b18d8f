import multiprocessing


def square(n):
    print("the square of", n, "is", n * n)


if __name__ == "__main__":
    processes = []
    for n in [10, 20, 30, 40]:
        p = multiprocessing.Process(target=square(n))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()
