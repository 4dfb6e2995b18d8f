import multiprocessing


def table(n):
    for i in range(1, 6):
        print(f"{n} x {i} = {n * i}")


if __name__ == "__main__":
    for n in (3, 7, 9):
        p = multiprocessing.Process(target=table, args=(n,))
        p.run()
