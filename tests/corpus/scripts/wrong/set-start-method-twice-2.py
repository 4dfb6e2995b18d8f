import multiprocessing


def power(n):
    return 2 ** n


def quick_test():
    with multiprocessing.Pool(2) as pool:
        return pool.map(power, range(5))


def main():
    print("test:", quick_test())
    # spawn is safer, they say
    multiprocessing.set_start_method("spawn")
    with multiprocessing.Pool(2) as pool:
        print("real:", pool.map(power, range(60, 64)))


if __name__ == "__main__":
    main()
