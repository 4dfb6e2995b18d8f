from multiprocessing import Pool


def digit_sum(n):
    return sum(int(d) for d in str(n))


if __name__ == "__main__":
    numbers = [2024, 1999, 31415, 27182]
    with Pool(4) as pool:
        sums = pool.map(digit_sum, numbers)
    print("The digit sums of", numbers, "are", digit_sum)
