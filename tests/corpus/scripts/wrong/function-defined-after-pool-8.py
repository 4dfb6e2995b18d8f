from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(2)

    numbers = [1, 2, 3, 4]

    def cube(n):
        return n ** 3

    print(pool.map(cube, numbers))
    pool.close()
    pool.join()
