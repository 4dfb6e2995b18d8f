from multiprocessing import Process


class DigitSum(Process):
    def __init__(self, number):
        super().__init__()
        self.number = number

    def run(self):
        total = sum(int(d) for d in str(self.number))
        print(f"digits of {self.number} add up to {total}")


numbers = [2 ** 50, 3 ** 40, 7 ** 30]
workers = {n: DigitSum(n) for n in numbers}
for n in numbers:
    workers[n].start()

if __name__ == "__main__":
    # only the main program waits
    for w in workers.values():
        w.join()
    print("ready")
