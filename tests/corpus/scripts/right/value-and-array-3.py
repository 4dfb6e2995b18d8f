import multiprocessing as mp


def fill(i, squares, how_many):
    squares[i] = (i + 1) ** 2
    with how_many.get_lock():
        how_many.value += 1


if __name__ == "__main__":
    squares = mp.Array("i", 6)
    how_many = mp.Value("i", 0)
    ps = [mp.Process(target=fill, args=(i, squares, how_many)) for i in range(6)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(squares), "filled by", how_many.value, "processes")
