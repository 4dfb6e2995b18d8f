from multiprocessing import Pool

if __name__ == "__main__":

    def third_power(x):
        return x ** 3

    with Pool(3) as pool:
        print(pool.map(third_power, [2, 3, 4, 5, 6]))
