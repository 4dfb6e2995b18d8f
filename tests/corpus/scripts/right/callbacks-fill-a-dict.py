from multiprocessing import Pool

squares = {}


def square(n):
    return n, n * n


def keep(pair):
    squares[pair[0]] = pair[1]


if __name__ == "__main__":
    pool = Pool(3)
    for n in range(6):
        pool.apply_async(square, (n,), callback=keep)
    pool.close()
    pool.join()
    print(sorted(squares.items()))
