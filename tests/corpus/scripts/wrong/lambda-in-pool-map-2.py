import multiprocessing as mp

OPERATIONS = {
    "double": lambda x: 2 * x,
    "square": lambda x: x ** 2,
    "negative": lambda x: -x,
}


def main():
    pool = mp.Pool(3)
    handles = {}
    for name, f in OPERATIONS.items():
        handles[name] = pool.apply_async(f, (12,))
    for name, h in handles.items():
        print(name, h.get())
    pool.close()
    pool.join()


if __name__ == "__main__":
    main()
