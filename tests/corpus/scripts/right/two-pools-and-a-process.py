from multiprocessing import Pool, Process


def hello(name):
    print("hello", name)


def square(n):
    return n * n


def exercise_1():
    p = Process(target=hello, args=("world",))
    p.start()
    p.join()


def exercise_2():
    with Pool(2) as pool:
        print(pool.map(square, range(5)))


def exercise_3():
    with Pool(3) as pool:
        print(pool.starmap(pow, [(2, 3), (3, 2), (10, 3)]))


if __name__ == "__main__":
    exercise_1()
    exercise_2()
    exercise_3()
