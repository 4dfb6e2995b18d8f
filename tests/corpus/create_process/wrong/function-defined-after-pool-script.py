from multiprocessing import Pool

if __name__ == "__main__":
    pool = Pool(3)

    def compute(x):
        return x ** 3

    print(pool.map(compute, [2, 3, 4, 5, 6]))
    pool.close()
    pool.join()
