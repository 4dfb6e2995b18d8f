from multiprocessing import Process
import time


class Factorial(Process):
    def start(self):
        result = 1
        for i in range(2, self.n + 1):
            result *= i
            time.sleep(0.01)
        print(f"{self.n}! = {result}")


def launch(*numbers):
    for n in numbers:
        f = Factorial()
        f.n = n
        f.start()


if __name__ == "__main__":
    t = time.perf_counter()
    launch(5, 10, 15, 20)
    print("parallel time:", round(time.perf_counter() - t, 2))
