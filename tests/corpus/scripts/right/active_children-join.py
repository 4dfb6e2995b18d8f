import multiprocessing


def square(n):
    print(f"{n} * {n} = {n * n}")


if __name__ == "__main__":
    for n in range(2, 6):
        multiprocessing.Process(target=square, args=(n,)).start()
    for child in multiprocessing.active_children():
        child.join()
    print("all squares are printed")
