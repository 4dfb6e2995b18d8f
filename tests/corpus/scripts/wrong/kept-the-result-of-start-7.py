import multiprocessing


class Summer(multiprocessing.Process):
    def __init__(self, low, high):
        super().__init__()
        self.low = low
        self.high = high

    def run(self):
        print(f"sum {self.low}..{self.high} = {sum(range(self.low, self.high + 1))}", flush=True)


if __name__ == "__main__":
    first = Summer(1, 100)
    second = Summer(101, 200)
    first = first.start()
    second = second.start()
    first.join()
    second.join()
    print("exit codes", first.exitcode, second.exitcode)
