from multiprocessing import Process


def cube_root(n):
    print("cube root of", n, "is", n ** 1/3)


if __name__ == "__main__":
    processes = [Process(target=cube_root, args=(n,)) for n in (8, 10, 27, 64)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
