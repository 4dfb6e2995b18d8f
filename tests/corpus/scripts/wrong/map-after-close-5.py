from multiprocessing import Pool


class Calculator:
    """does sums of lists in a pool"""

    def __init__(self, size):
        self.pool = Pool(size)

    def apply(self, func, data):
        answer = self.pool.map(func, data)
        self.pool.close()    # tidy up after every job
        return answer


def square(x): return x * x
def negative(x): return -x


def main():
    calc = Calculator(3)
    squares = calc.apply(square, [1, 2, 3, 4])
    print("squares", squares)
    print("negatives", calc.apply(negative, squares))


if __name__ == "__main__":
    main()
