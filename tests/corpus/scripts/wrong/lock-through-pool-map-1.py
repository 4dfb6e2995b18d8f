from multiprocessing import Lock, Pool


def show(lock, n):
    with lock:
        print("number", n)


if __name__ == "__main__":
    lock = Lock()
    with Pool(2) as pool:
        pool.starmap(show, [(lock, n) for n in range(6)])
