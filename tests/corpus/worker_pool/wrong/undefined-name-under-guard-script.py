from multiprocessing import Pool


def my_function(x):
    return x ** 0.5


if __name__ == "__main__":
    with Pool(8) as pool:
        results = pool.map(my_function, my_inputs)
    print(results)
