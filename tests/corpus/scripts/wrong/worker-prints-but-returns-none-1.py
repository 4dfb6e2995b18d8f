from multiprocessing import Pool


def square(x):
    print(x * x)


if __name__ == "__main__":
    with Pool(3) as p:
        squares = p.map(square, [1, 2, 3, 4, 5])
    print(squares)
