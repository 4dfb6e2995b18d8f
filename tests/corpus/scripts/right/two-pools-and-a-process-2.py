import multiprocessing as mp


# ---- exercise 1
def hello(n):
    print("hello from exercise 1, number", n)


# ---- exercise 2
def cube(n):
    return n ** 3


# ---- exercise 3
def letters(word):
    return len(word)


def exercise1():
    p = mp.Process(target=hello, args=(1,))
    p.start()
    p.join()


def exercise2():
    with mp.Pool(4) as pool:
        print(pool.map(cube, range(1, 13)))


def exercise3():
    with mp.Pool(2) as pool:
        print(sum(pool.imap(letters, "how many letters are in this line".split())))


if __name__ == "__main__":
    exercise1()
    exercise2()
    exercise3()
