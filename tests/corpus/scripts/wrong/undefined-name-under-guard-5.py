from multiprocessing import Pool


def reverse(word):
    # my function
    return word[::-1]


if __name__ == '__main__':
    # create a pool with 4 processes
    with Pool(processes=4) as pool:
        # distribute the work
        results = pool.map(reverse, your_data)
    print(results)
