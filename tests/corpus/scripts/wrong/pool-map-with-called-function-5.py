from multiprocessing import Pool

def double(x):
    return 2 * x

if __name__ == "__main__":
    numbers = [4, 8, 15, 16, 23, 42]
    x = numbers[0]
    pool = Pool(4)
    print("doubled:", pool.map(double(x), numbers))
    pool.close()
    pool.join()
