import multiprocessing as mp


def save(name, size):
    print("saving", name, size)


def handle(name):
    size = len(name) * 1024
    saver = mp.Process(target=save, args=(name, size))
    saver.start()
    saver.join()
    return size


def main():
    pool = mp.Pool(3)
    jobs = [pool.apply_async(handle, [name]) for name in ("a.txt", "bb.txt", "ccc.txt")]
    pool.close()
    pool.join()
    print("total", sum(j.get() for j in jobs))


if __name__ == "__main__":
    main()
