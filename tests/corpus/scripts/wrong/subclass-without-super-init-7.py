from multiprocessing import Process


class Summer(Process):
    def __init__(self, numbers):
        self.numbers = numbers

    def run(self):
        print("sum", sum(self.numbers))


if __name__ == "__main__":
    s = Summer([3, 4, 5])
    s.start()
    s.join()
