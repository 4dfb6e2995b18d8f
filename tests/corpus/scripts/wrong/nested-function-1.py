from multiprocessing import Pool


def main():
    def square(n):
        return n * n

    with Pool(2) as pool:
        print(pool.map(square, [1, 2, 3]))


if __name__ == "__main__":
    main()
