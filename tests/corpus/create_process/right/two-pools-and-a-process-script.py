import multiprocessing


def to_the_third(x):
    return x * x * x


def to_the_second(x):
    return x * x


def say_hello(name):
    print("Hello", name, "from", multiprocessing.current_process().name)


if __name__ == "__main__":
    # part 1: one process
    p = multiprocessing.Process(target=say_hello, args=("Anna",))
    p.start()
    p.join()

    # part 2: a pool of three
    with multiprocessing.Pool(3) as pool:
        print(pool.map(to_the_third, [2, 3, 4, 5, 6]))

    # part 3: another pool, just to try
    with multiprocessing.Pool(2) as pool:
        print("Squares:", pool.map(to_the_second, [2, 3, 4]))
