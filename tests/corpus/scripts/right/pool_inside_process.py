import multiprocessing as mp


def weigh(x):
    return x * 1.5


def department(name, goods):
    with mp.Pool(2) as pool:
        print(name, pool.map(weigh, goods))


if __name__ == "__main__":
    plan = [("fruit", [1, 2, 3]), ("meat", [4, 5])]
    deps = [mp.Process(target=department, args=x) for x in plan]
    for d in deps:
        d.start()
    for d in deps:
        d.join()
