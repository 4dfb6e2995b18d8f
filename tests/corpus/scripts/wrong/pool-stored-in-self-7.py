import multiprocessing


class Calculator:
    def __init__(self, workers):
        self.pool = multiprocessing.Pool(workers)
        self.offset = 100

    def add_offset(self, n):
        return n + self.offset

    def run(self, numbers):
        return self.pool.map(self.add_offset, numbers)

    def stop(self):
        self.pool.close()
        self.pool.join()


if __name__ == "__main__":
    calc = Calculator(2)
    try:
        print(calc.run([1, 2, 3]))
    finally:
        calc.stop()
