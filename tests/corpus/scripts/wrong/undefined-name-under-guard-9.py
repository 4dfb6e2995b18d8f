import multiprocessing


def cube_root(x):
    return x ** (1 / 3)


def main():
    inputs = [8, 27, 64]
    processes = []
    for value in inputs:
        p = multiprocessing.Process(target=worker_function, args=(value,))
        processes.append(p)
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print("Done")


if __name__ == "__main__":
    main()
